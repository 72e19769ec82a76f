// Written by `make generate` from Generator/Spec/storage/frame.yaml. Do not edit.

import AmbraSDK

/// The storage calls of `Frame` by name.
struct StorageFrameCalls<Mode: ContractMode> {
    let service: StorageFrameService<Mode>

    func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch call {
        case "thumbnail": return try thumbnail(arguments)
        case "diagnostic": return try diagnostic(arguments)
        case "jpeg": return try jpeg(arguments)
        case "tiff": return try tiff(arguments)
        default: return nil
        }
    }

    func thumbnail(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.thumbnail(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            frame: arguments.integer(required: "frame_number"),
            depth: arguments.choice("depth"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func diagnostic(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.diagnostic(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            frame: arguments.integer(required: "frame_number"),
            phiNamespace: arguments.string("phi_namespace"),
            depth: arguments.choice("depth"),
            size: arguments.size("size")
        )
        return TypedQuery(query)
    }

    func jpeg(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.jpeg(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            frame: arguments.integer(required: "frame_number"),
            phiNamespace: arguments.string("phi_namespace"),
            depth: arguments.choice("depth"),
            quality: arguments.number("quality"),
            size: arguments.size("size")
        )
        return TypedQuery(query)
    }

    func tiff(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.tiff(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            imageVersion: arguments.string(required: "image_version"),
            frame: arguments.integer(required: "frame_number"),
            phiNamespace: arguments.string("phi_namespace"),
            depth: arguments.choice("depth"),
            size: arguments.size("size")
        )
        return TypedQuery(query)
    }
}
