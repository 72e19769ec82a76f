// Written by `make generate` from Generator/Spec/storage/dicomweb.yaml. Do not edit.

import AmbraSDK

/// The storage calls of `Dicomweb` by name.
struct StorageDicomwebCalls<Mode: ContractMode> {
    let service: StorageDicomwebService<Mode>

    func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch call {
        case "study": return try study(arguments)
        case "series": return try series(arguments)
        case "image": return try image(arguments)
        default: return nil
        }
    }

    func study(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.study(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func series(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.series(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            seriesUID: arguments.string(required: "series_uid"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func image(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.image(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            seriesUID: arguments.string(required: "series_uid"),
            imageUID: arguments.string(required: "image_uid"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }
}
