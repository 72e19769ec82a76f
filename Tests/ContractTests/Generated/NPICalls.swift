// Written by `make generate` from Generator/Spec/service/npi.yaml. Do not edit.

import AmbraSDK

/// The calls of `Npi` by name.
struct NPICalls<Mode: ContractMode> {
    let service: NPIService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "find": return try find(arguments)
        default: return nil
        }
    }

    func find(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.find(
            last: arguments.string(required: "last"),
            state: arguments.string(required: "state"),
            first: arguments.string("first"),
            zip: arguments.string("zip")
        )
        return TypedQuery(query)
    }
}
