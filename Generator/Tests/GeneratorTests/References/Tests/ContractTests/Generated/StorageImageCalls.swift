// Written by `make generate` from Generator/Spec/storage/image.yaml. Do not edit.

import AmbraSDK

/// The storage calls of `Image` by name.
struct StorageImageCalls<Mode: ContractMode> {
    let service: StorageImageService<Mode>

    func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch call {
        case "upload": return try upload(arguments)
        case "dicom_payload": return try file(arguments)
        case "frame": return try frame(arguments)
        case "tiff": return try tiff(arguments)
        case "wrap": return try wrap(arguments)
        case "cover": return try cover(arguments)
        case "remove": return try remove(arguments)
        case "listing": return try listing(arguments)
        default: return nil
        }
    }

    func upload(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.upload(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string("study_uid"),
            kind: arguments.choice("kind"),
            fileSize: arguments.integer(required: "X_File_Size"),
            body: arguments.content(required: "body")
        )
        return TypedQuery(query)
    }

    func file(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.file(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid")
        )
        return TypedQuery(query)
    }

    func frame(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.frame(
            namespace: arguments.string(required: "namespace"),
            frameNumber: arguments.integer(required: "frame_number"),
            depth: arguments.choice("depth"),
            quality: arguments.number("quality"),
            size: arguments.size("size")
        )
        return TypedQuery(query)
    }

    func tiff(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.tiff(
            namespace: arguments.string(required: "namespace"),
            depth: arguments.choice("depth")
        )
        return TypedQuery(query)
    }

    func wrap(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.wrap(file: arguments.file(required: "file"), tags: arguments.json("tags"))
        return TypedQuery(query)
    }

    func cover(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.cover(isAi: arguments.flag("is_ai"), regions: arguments.tree(required: "body"))
        return TypedQuery(query)
    }

    func remove(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.remove(imageUIDs: arguments.strings(required: "body"))
        return TypedQuery(query)
    }

    func listing(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.listing()
        return TypedQuery(query)
    }
}
