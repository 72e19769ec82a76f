#if Tools
import AmbraCatalogue

/// What the shell offers while a call is typed: calls, then the parameters of the call that is there.
enum CallCompletion {
    /// Calls by path or by name, whichever was begun.
    static func calls(_ typed: String) -> [String] {
        let calls = Catalogue.shared.calls
        let names = typed.hasPrefix("/") ? calls.map(\.path) : calls.map(CallFinder.dotted)
        return names.filter { $0.hasPrefix(typed) }
    }

    /// `name=` for each parameter of the call that is not given yet, and `name=value` for choices and flags.
    ///
    /// - Parameters:
    ///   - typed: What the word under the cursor begins with.
    ///   - words: The words of the command line, the command's own name included.
    static func parameters(_ typed: String, after words: [String]) -> [String] {
        guard let index = words.firstIndex(of: "call") else { return [] }
        let line = words[(index + 1)...]
        guard let name = line.first(where: { !$0.hasPrefix("-") }), let call = try? CallFinder().find(name) else {
            return []
        }
        // The word under the cursor is being typed, not given.
        let given = Set(
            line.filter { $0 != typed && $0.contains("=") }.compactMap {
                $0.split(separator: "=").first.map(String.init)
            })
        return call.parameters.filter { !given.contains($0.name) || $0.isMap }.flatMap(offers)
            .filter { $0.hasPrefix(typed) }
    }

    private static func offers(_ parameter: CatalogueParameter) -> [String] {
        let values = parameter.type == .flag ? ["true", "false"] : parameter.values
        let name = parameter.isMap ? parameter.mapPrefix : parameter.name + "="
        return values.isEmpty ? [name] : values.map { "\(parameter.name)=\($0)" }
    }
}
#endif
