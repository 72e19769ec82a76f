// Written by `make generate` from Generator/Spec/storage. Do not edit.

import AmbraSDK

extension StorageService where Mode: ContractMode {
    /// The query of a call by its names, or `nil` when there is no such call.
    func query(_ name: String, _ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch name {
        case "Attachment":
            return try StorageAttachmentCalls(service: attachment).query(call, arguments)
        case "Dicomweb":
            return try StorageDicomwebCalls(service: dicomweb).query(call, arguments)
        case "Frame":
            return try StorageFrameCalls(service: frame).query(call, arguments)
        case "Image":
            return try StorageImageCalls(service: image).query(call, arguments)
        case "Multipart":
            return try StorageMultipartCalls(service: multipart).query(call, arguments)
        case "Study":
            return try StorageStudyCalls(service: study).query(call, arguments)
        default: return nil
        }
    }
}
