#if Tools
import AmbraCatalogue

/// Finds a call of storage by what a person types: `storage.study.schema`.
struct StorageCallFinder: Sendable {
    static let prefix = "storage."

    var catalogue = Catalogue.shared

    /// - Returns: `nil` when the text does not speak of storage.
    /// - Throws: ``ExitStatus/badInput`` with the names that are near.
    func find(_ text: String) throws(CommandFailure) -> CatalogueStorageCall? {
        guard text.lowercased().hasPrefix(Self.prefix) else { return nil }
        let calls = catalogue.storageCalls
        if let call = calls.first(where: { Self.dotted($0) == text.lowercased() }) { return call }
        throw CommandFailure(
            .badInput,
            Suggestion.unknown(
                "call", text, of: "storage", among: calls.map(Self.dotted),
                otherwise: "write storage.namespace.call, such as storage.study.schema"))
    }

    static func dotted(_ call: CatalogueStorageCall) -> String {
        "\(prefix)\(call.namespace.lowercased()).\(call.call)"
    }
}

extension CatalogueStorageCall {
    /// What a person gives: the values of path, query and headers, but for lengths, which follow from files.
    var given: [CatalogueParameter] {
        pathParameters + queryParameters + headers.filter { $0.lengthOf == nil } + (parts ?? [])
    }

    /// The name of a body that is no form.
    static let bodyName = "body"

    /// Whether the whole body is one value.
    var takesBody: Bool { body != .none && body != .form }

    /// When the call takes something away.
    var deletion: Deletion? {
        if method == "DELETE" { return .always }
        let flags = ["delete_secondary_study", "delete_series_from_original"]
        return queryParameters.first { flags.contains($0.name) }.map { .when($0.name) }
    }
}
#endif
