#if Tools
import AmbraCatalogue

/// Finds what a person may have meant.
enum Suggestion {
    /// The closest of the candidates, at most three, when they are close enough to be meant.
    static func near(_ word: String, among candidates: [String]) -> [String] {
        let wanted = Array(word.lowercased().utf8.prefix(100))
        let length = wanted.drop { $0 == UInt8(ascii: "-") }.count
        let limit = length < 4 ? length / 2 : max(2, length / 4)
        var found: [(distance: Int, text: String)] = []
        for candidate in candidates {
            let letters = Array(candidate.lowercased().utf8)
            guard abs(letters.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, letters)
            if distance <= limit { found.append((distance, candidate)) }
        }
        guard let best = found.map(\.distance).min() else { return beginning(with: wanted, candidates) }
        let close = found.filter { $0.distance <= best + 1 }.sorted {
            ($0.distance, $0.text) < ($1.distance, $1.text)
        }
        return close.prefix(3).map(\.text)
    }

    /// The candidates that begin with a word, when they are few.
    private static func beginning(with word: [UInt8], _ candidates: [String]) -> [String] {
        guard word.count >= 4 else { return [] }
        let found = candidates.filter { $0.lowercased().utf8.starts(with: word) }
        return found.count <= 3 ? found.sorted() : []
    }

    /// What is said of a word that is not known: a command, an option, a value, a call or a parameter.
    ///
    /// - Parameters:
    ///   - kind: What the word was meant to be.
    ///   - owner: What has no such thing; nothing for the command itself.
    ///   - otherwise: What to do when no candidate is near.
    static func unknown(
        _ kind: String, _ word: String, of owner: String, among candidates: [String], otherwise: String = ""
    ) -> String {
        let shown = word.isEmpty ? "''" : word.count > 80 ? word.prefix(80) + "…" : word[...]
        let question = question(word, among: candidates, otherwise: otherwise)
        return "\(owner.isEmpty ? "there is" : owner + " has") no \(kind) \(shown)"
            + (question.isEmpty ? "" : "; \(question)")
    }

    /// A question to add to an error, or what to do when there is nothing to ask.
    static func question(_ word: String, among candidates: [String], otherwise: String) -> String {
        let near = near(word, among: candidates)
        return near.isEmpty ? otherwise : "did you mean \(near.joined(separator: " or "))?"
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in 0..<right.count {
                let cost = left[row] == right[column] ? 0 : 1
                var best = min(previous[column] + cost, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            before = previous
            previous = current
        }
        return previous[right.count]
    }
}

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
