// Written by `make generate` from Generator/Spec/storage/attachment.yaml. Do not edit.

import AmbraSDK

/// The storage calls of `Attachment` by name.
struct StorageAttachmentCalls<Mode: ContractMode> {
    let service: StorageAttachmentService<Mode>

    func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch call {
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "get_named": return try named(arguments)
        case "latest": return try latest(arguments)
        case "latest_named": return try latestNamed(arguments)
        case "delete": return try delete(arguments)
        case "image": return try addImages(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            wrapImages: arguments.flag("wrap_images"),
            wrapHTMLAsPDF: arguments.flag("wrap_html_as_pdf"),
            returnHTML: arguments.flag("return_html"),
            synchronousWrap: arguments.flag("synchronous_wrap"),
            staticIDs: arguments.flag("static_ids"),
            jobID: arguments.string("X_AmbraHealth_Job_Id"),
            data: arguments.file(required: "data")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            attachmentID: arguments.string(required: "attachment_id"),
            version: arguments.string(required: "version"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func named(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.named(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            attachmentID: arguments.string(required: "attachment_id"),
            version: arguments.string(required: "version"),
            fileName: arguments.string(required: "file_name"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func latest(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.latest(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func latestNamed(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.latestNamed(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            fileName: arguments.string(required: "file_name"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            attachmentID: arguments.string(required: "attachment_id"),
            version: arguments.string(required: "version"),
            phiNamespace: arguments.string("phi_namespace"),
            jobID: arguments.string("X_AmbraHealth_Job_Id")
        )
        return TypedQuery(query)
    }

    func addImages(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.addImages(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            attachmentID: arguments.string(required: "attachment_id"),
            version: arguments.string(required: "version"),
            staticIDs: arguments.flag("static_ids"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }
}
