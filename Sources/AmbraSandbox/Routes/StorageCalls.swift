import AmbraCatalogue

/// The calls of storage that the sandbox carries out, by namespace and name in the catalogue.
enum StorageCalls {
    /// The calls that are carried out, as `Namespace.call`, sorted.
    static let names: [String] = handlers.keys.sorted()

    static func handler(of call: CatalogueStorageCall) -> StorageHandler? { handlers[name(of: call)] }

    static func name(of call: CatalogueStorageCall) -> String { call.namespace + "." + call.call }

    private static let handlers: [String: StorageHandler] = {
        let groups = [
            UploadCalls.handlers, ChunkedCalls.handlers, SchemaCalls.handlers, DataSetCalls.handlers,
            ImageCalls.handlers, ImageContentCalls.handlers, FrameCalls.handlers, DeletionCalls.handlers,
            AttachmentCalls.handlers, WrapCalls.handlers,
            DownloadCalls.handlers, StudyMakingCalls.handlers, StructureSetCalls.handlers,
        ]
        return groups.reduce(into: [:]) { all, group in all.merge(group) { first, _ in first } }
    }()
}
