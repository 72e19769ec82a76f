import DICOM

/// What a value is compared with.
enum MaskPattern: Hashable, Sendable {
    /// Text with `*` and `?`, in lower case.
    case glob(String)
    /// A regular expression.
    case expression(String)
    /// A whole number.
    case range(ClosedRange<Int>)

    /// Whether one of the values fits, or all of them joined with backslashes.
    func fits(_ values: [String]) -> Bool {
        guard !values.isEmpty else { return false }
        let candidates = values.count > 1 ? values + [values.joined(separator: "\\")] : values
        switch self {
        case .range(let range): return values.contains { Int($0).map(range.contains) ?? false }
        case .glob(let pattern): return candidates.contains { Self.glob(pattern, fits: $0.lowercased()) }
        case .expression(let text):
            guard let expression = Self.expression(text) else { return false }
            return candidates.contains { $0.firstMatch(of: expression) != nil }
        }
    }

    /// The compiled expression; `nil` when it is none. Compiled ones cannot be shared between threads.
    static func expression(_ text: String) -> Regex<AnyRegexOutput>? { (try? Regex(text))?.ignoresCase() }

    /// Walks both texts once and comes back to the last `*` when they part.
    private static func glob(_ pattern: String, fits text: String) -> Bool {
        let pattern = Array(pattern)
        let text = Array(text)
        var (place, position) = (0, 0)
        var star: (place: Int, position: Int)?
        while position < text.count {
            if place < pattern.count, pattern[place] == "*" {
                star = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[position] {
                place += 1
                position += 1
            } else if let last = star {
                star = (last.place, last.position + 1)
                (place, position) = (last.place + 1, last.position + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == "*" }
    }
}

extension StringProtocol {
    /// Without the blanks at both ends of a line of rules: spaces, tabs and carriage returns.
    func trimmedBlanks() -> String { trimmed { $0 == " " || $0 == "\t" || $0 == "\r" } }
}
