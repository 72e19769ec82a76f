// Written by `make generate` from Generator/Spec/service/dicomdata.yaml. Do not edit.

import AmbraSDK

/// The calls of `Dicomdata` by name.
struct DICOMDataCalls<Mode: ContractMode> {
    let service: DICOMDataService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "get": return try get(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            studyID: arguments.string("study_id"),
            namespaceID: arguments.string("namespace_id"),
            dicomTags: arguments.json("dicom_tags")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(
            uuid: arguments.string(required: "uuid"),
            dicomTags: arguments.json("dicom_tags"),
            customfields: arguments.json("customfields")
        )
        return TypedQuery(query)
    }
}
