import Platform

/// Text of HTML. Whatever goes in as text stays text.
struct HTML: Sendable, ExpressibleByStringInterpolation {
    /// The markup.
    let markup: String

    init(stringLiteral markup: String) { self.markup = markup }

    init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

    /// Several pieces, one after the other.
    init(_ pieces: some Sequence<HTML>) { markup = pieces.map(\.markup).joined(separator: "\n") }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { markup += literal }

        mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

        mutating func appendInterpolation(_ text: String) { markup += HTMLText.escaped(text) }

        mutating func appendInterpolation(_ number: Int) { markup += String(number) }
    }
}
