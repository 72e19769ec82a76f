// Written by `make generate` from Generator/Spec/storage/image.yaml. Do not edit.

import AmbraSDK

/// The storage calls of `Image` by name.
struct StorageImageCalls<Mode: ContractMode> {
    let service: StorageImageService<Mode>

    func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch call {
        case "upload": return try upload(arguments)
        case "dicom_payload": return try dicomPayload(arguments)
        case "wrap": return try wrap(arguments)
        case "attribute": return try attributes(arguments)
        case "phi": return try phi(arguments)
        case "json": return try json(arguments)
        case "pdf": return try pdf(arguments)
        case "video": return try video(arguments)
        case "cadsr": return try cadsr(arguments)
        default: return nil
        }
    }

    func upload(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.upload(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string("study_uid"),
            jobID: arguments.string("X_AmbraHealth_Job_Id"),
            body: arguments.content(required: "body")
        )
        return TypedQuery(query)
    }

    func dicomPayload(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.dicomPayload(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            phiNamespace: arguments.string("phi_namespace"),
            pretranscode: arguments.flag("pretranscode"),
            transferSyntax: arguments.string("transfer_syntax")
        )
        return TypedQuery(query)
    }

    func wrap(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.wrap(
            namespace: arguments.string(required: "namespace"),
            rendersPDF: arguments.flag("render_wrapped_pdf"),
            jobID: arguments.string("X_AmbraHealth_Job_Id"),
            file: arguments.file(required: "file"),
            tags: arguments.json("tags")
        )
        return TypedQuery(query)
    }

    func attributes(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attributes(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            phiNamespace: arguments.string("phi_namespace"),
            groups: arguments.strings("groups"),
            includeTags: arguments.tags("include_tags"),
            excludeUnnamed: arguments.flag("exclude_unnamed")
        )
        return TypedQuery(query)
    }

    func phi(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.phi(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func json(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.json(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            phiNamespace: arguments.string("phi_namespace"),
            excludeUnnamed: arguments.flag("exclude_unnamed"),
            allDICOMValues: arguments.flag("all_dicom_values"),
            groups: arguments.strings("groups"),
            includeTags: arguments.tags("include_tags")
        )
        return TypedQuery(query)
    }

    func pdf(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pdf(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func video(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.video(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            reencodes: arguments.flag("reencode_video")
        )
        return TypedQuery(query)
    }

    func cadsr(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.cadsr(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }
}
