// Written by `make generate` from Generator/Spec/service/job.yaml. Do not edit.

import AmbraSDK

/// The calls of `Job` by name.
struct JobCalls<Mode: ContractMode> {
    let service: JobService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "get": return try get(arguments)
        default: return nil
        }
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(id: arguments.string(required: "id"))
        return TypedQuery(query)
    }
}
