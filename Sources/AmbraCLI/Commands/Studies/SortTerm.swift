#if Tools
import AmbraSDK

/// One term of a sort order, as typed: `created` or `created:desc`.
struct SortTerm: Sendable, Equatable {
    var field: String
    var order: SortDirection

    /// - Throws: ``ExitStatus/badInput`` saying how a term is written.
    init(_ text: String) throws(CommandFailure) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let order: SortDirection? =
            switch parts.count == 2 ? parts[1].lowercased() : "asc" {
            case "asc": .ascending
            case "desc": .descending
            default: nil
            }
        if parts.count == 2, order == nil {
            throw CommandFailure(
                .badInput,
                Suggestion.unknown(
                    "order", parts[1], of: "--sort \(parts[0])", among: ["asc", "desc"],
                    otherwise: "write FIELD or FIELD:desc"))
        }
        guard parts.count <= 2, let order, let field = parts.first, !field.isEmpty, !field.contains(",") else {
            throw CommandFailure(.badInput, "--sort \(text): not understood; write FIELD or FIELD:desc")
        }
        self.field = field
        self.order = order
    }
}
#endif
