// Written by `make generate` from Generator/Spec/service/training.yaml. Do not edit.

import AmbraSDK

/// The calls of `Training` by name.
struct TrainingCalls<Mode: ContractMode> {
    let service: TrainingService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "todo": return try todo(arguments)
        case "done": return try done(arguments)
        default: return nil
        }
    }

    func todo(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.todo()
        return TypedQuery(query)
    }

    func done(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.done(
            accountID: arguments.string(required: "account_id"),
            formNumber: arguments.string(required: "form_number"),
            parameters: arguments.map("additional_parameters")
        )
        return TypedQuery(query)
    }
}
