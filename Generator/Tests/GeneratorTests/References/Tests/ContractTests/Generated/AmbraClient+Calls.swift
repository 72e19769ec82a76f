// Written by `make generate` from Generator/Spec/service. Do not edit.

import AmbraSDK

extension AmbraClient where Mode: ContractMode {
    /// The query of a call by its names, or `nil` when there is no such call.
    func query(_ name: String, _ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch name {
        case "Study":
            return try StudyCalls(service: study).query(method, arguments)
        default: return nil
        }
    }
}
