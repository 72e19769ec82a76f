// Written by `make generate` from Generator/Spec/storage/multipart.yaml. Do not edit.

import AmbraSDK

/// The storage calls of `Multipart` by name.
struct StorageMultipartCalls<Mode: ContractMode> {
    let service: StorageMultipartService<Mode>

    func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch call {
        case "initiate": return try initiate(arguments)
        case "part": return try uploadPart(arguments)
        case "complete": return try complete(arguments)
        default: return nil
        }
    }

    func initiate(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.initiate()
        return TypedQuery(query)
    }

    func uploadPart(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.uploadPart(
            uploadUUID: arguments.string(required: "upload_uuid"),
            partChecksum: arguments.string(required: "X_AmbraHealth_part_checksum"),
            fileSize: arguments.integer(required: "X_File_Size"),
            fileName: arguments.string(required: "X_File_Name"),
            body: arguments.content(required: "body")
        )
        return TypedQuery(query)
    }

    func complete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.complete(
            uploadUUID: arguments.string(required: "upload_uuid"),
            namespace: arguments.string(required: "namespace"),
            endpoint: arguments.choice("endpoint"),
            studyUID: arguments.string("study_uid"),
            tags: arguments.string("tags"),
            renderWrappedPDF: arguments.string("render_wrapped_pdf"),
            fileSize: arguments.integer(required: "X_File_Size"),
            fileName: arguments.string(required: "X_File_Name")
        )
        return TypedQuery(query)
    }
}
