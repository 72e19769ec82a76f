#if Tools
import AmbraSDK
import Foundation

/// One condition on a list, as typed: `modality=CT`, `study_date>=2026-01-01`, `modality in(CT,MR)`.
struct WhereClause: Sendable, Equatable {
    /// How field and value compare.
    enum Comparison: String, Sendable, CaseIterable {
        case equals = "="
        case notEquals = "!="
        case greaterThan = ">"
        case atLeast = ">="
        case lessThan = "<"
        case atMost = "<="
        case like = "~"
        case isOneOf = "in"
    }

    var field: String
    var comparison: Comparison
    /// One value; several for `in`.
    var values: [String]

    /// - Throws: ``ExitStatus/badInput`` saying how a condition is written.
    init(_ text: String) throws(CommandFailure) {
        guard let (field, comparison, rest) = Self.split(text), Self.isField(field) else {
            throw CommandFailure(
                .badInput,
                "--where \(text): not understood; write FIELD=VALUE with =, !=, >, >=, <, <=, ~ (like), or FIELD in(A,B)"
            )
        }
        self.field = field
        self.comparison = comparison
        values =
            comparison == .isOneOf
            ? rest.split(separator: ",", omittingEmptySubsequences: false).map { Self.trimmed($0) } : [rest]
        if comparison == .isOneOf, values.isEmpty || values.contains("") {
            throw CommandFailure(.badInput, "--where \(text): the list in parentheses has an empty value")
        }
    }

    /// The condition for the service.
    var condition: Condition<String> {
        let value = values.first ?? ""
        return switch comparison {
        case .equals: .equals(value)
        case .notEquals: .notEquals(value)
        case .greaterThan: .greaterThan(value)
        case .atLeast: .atLeast(value)
        case .lessThan: .lessThan(value)
        case .atMost: .atMost(value)
        case .like: .like(value)
        case .isOneOf: .isOneOf(values)
        }
    }

    private static func split(_ text: String) -> (String, Comparison, String)? {
        if let (field, list) = splitList(text) { return (field, .isOneOf, list) }
        var index = text.startIndex
        var previous: Character?
        while index < text.endIndex {
            // In a column of name-value pairs, `column->'name'`, the arrow is not a comparison.
            if !(text[index] == ">" && previous == "-"), let found = comparison(at: text[index...]) {
                let rest = text[text.index(index, offsetBy: found.rawValue.count)...]
                let field = trimmed(text[..<index])
                if found == .equals, let list = list(trimmed(rest)) { return (field, .isOneOf, list) }
                return (field, found, trimmed(rest))
            }
            previous = text[index]
            index = text.index(after: index)
        }
        return nil
    }

    private static func comparison(at text: Substring) -> Comparison? {
        [.notEquals, .atLeast, .atMost, .equals, .greaterThan, .lessThan, .like].first {
            text.hasPrefix($0.rawValue)
        }
    }

    private static func splitList(_ text: String) -> (String, String)? {
        let parts = trimmed(text[...]).split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let list = list(trimmed(parts[1])) else { return nil }
        return (String(parts[0]), list)
    }

    /// What is between the parentheses of `in(A,B)`.
    private static func list(_ text: String) -> String? {
        guard text.lowercased().hasPrefix("in"), text.last == ")" else { return nil }
        let rest = trimmed(text.dropFirst(2))
        return rest.first == "(" ? String(rest.dropFirst().dropLast()) : nil
    }

    private static func isField(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_.->'(),".contains($0)) }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.trimmingCharacters(in: .whitespaces)
    }
}

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
