// Written by `make generate` from Generator/Spec/storage. Do not edit.

import AmbraSDK

extension StorageService where Mode: ContractMode {
    /// The query of a call by its names, or `nil` when there is no such call.
    func query(_ name: String, _ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch name {
        case "Image":
            return try StorageImageCalls(service: image).query(call, arguments)
        default: return nil
        }
    }
}
