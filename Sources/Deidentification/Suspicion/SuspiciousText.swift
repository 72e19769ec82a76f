/// Finds in a text what reads like dates, names, numbers, addresses: by form alone, without known identifiers.
///
/// It leaves ordinary descriptions alone (`CT CHEST W/O 2.5mm 1-2-3`): a form that descriptions have as
/// well counts as possible at most.
package struct SuspiciousText {
    /// How likely a form identifies.
    package enum Severity: Int, Hashable, Sendable, Comparable {
        /// Descriptions have the form as well.
        case possible
        /// Hardly anything else has the form.
        case likely

        package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// What a text reads like.
    package enum Kind: Hashable, Sendable {
        case date, name, telephone, email, address, network, nationalNumber
    }

    /// Something suspicious.
    package struct Sign: Hashable, Sendable {
        package let severity: Severity
        package let kind: Kind
        package let detail: String
        package let text: String
        /// Whether hardly a term of a public coding scheme has the form.
        let isSure: Bool
    }

    let tokens: [TextToken]
    private var taken: [Bool]
    private(set) var signs: [Sign] = []
    /// Whether all words are written in capitals.
    private(set) lazy var isShouted = tokens.allSatisfy { $0.kind != .word || $0.isUppercase }

    /// Longer texts are examined in pieces of this many characters.
    static let longest = 16_384

    /// Examines a text.
    package static func signs(in text: String) -> [Sign] {
        var signs: [Sign] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            let piece = rest.prefix(longest)
            var examination = SuspiciousText(tokens: TextToken.tokens(of: piece))
            examination.run()
            signs += examination.signs
            rest = rest.dropFirst(longest)
        }
        return signs
    }

    private init(tokens: [TextToken]) {
        self.tokens = tokens
        taken = [Bool](repeating: false, count: tokens.count)
    }

    /// The more certain forms first: what one has taken the others skip.
    private mutating func run() {
        findNetwork()
        findDates()
        findAddresses()
        findNumbers()
        findNames()
    }

    /// Whether no form has taken any of the tokens.
    func isFree(_ range: Range<Int>) -> Bool {
        range.lowerBound >= 0 && range.upperBound <= tokens.count && range.allSatisfy { !taken[$0] }
    }

    mutating func add(
        _ severity: Severity, _ kind: Kind, _ detail: String, _ range: Range<Int>,
        isSure: Bool = true
    ) {
        guard isFree(range) else { return }
        for position in range { taken[position] = true }
        // A name and nothing else is not a term.
        let sign = Sign(
            severity: severity, kind: kind, detail: detail, text: tokens.text(range),
            isSure: isSure || range == tokens.indices)
        signs.append(sign)
    }

    /// Whether one of the words is within a few tokens before a position.
    func isPreceded(_ position: Int, by words: Set<String>, within distance: Int = 4) -> Bool {
        let range = max(0, position - distance)..<max(0, position)
        return range.contains { words.contains(tokens[$0].folded) }
    }
}
