#if Tools
import AmbraCatalogue

/// Finds a call of the catalogue by what a person types: `/study/get`, `study/get` or `study.get`.
struct CallFinder: Sendable {
    var catalogue = Catalogue.shared

    /// - Throws: ``ExitStatus/badInput`` with the names that are near.
    func find(_ text: String) throws(CommandFailure) -> CatalogueCall {
        if let call = exact(text) { return call }
        let isDotted = text.contains(".")
        let candidates = isDotted ? catalogue.calls.map(Self.dotted) : catalogue.paths
        let typed = isDotted || text.hasPrefix("/") ? text : "/" + text
        throw CommandFailure(
            .badInput,
            Suggestion.unknown(
                "call", typed, of: "the service", among: candidates,
                otherwise: "write a path such as /study/get, or namespace.method"))
    }

    private func exact(_ text: String) -> CatalogueCall? {
        if let call = catalogue.call(at: text) ?? catalogue.call(at: "/" + text) { return call }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return catalogue.call(namespace: String(parts[0]), method: String(parts[1]))
    }

    static func dotted(_ call: CatalogueCall) -> String { "\(call.namespace.lowercased()).\(call.method)" }
}
#endif
