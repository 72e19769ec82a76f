@testable import DICOM

/// Gets the tokens of a data set in both ways.
enum Tokens {
    /// A data set in which everything occurs that has a token.
    static func sample(_ layout: ByteBuilder.Layout) -> ByteBuilder {
        var builder = ByteBuilder.header(layout)
        builder.sequence(0x0040_A170, defined: true) { item in
            item.sequence(0x0008_1140, defined: false) { $0.text(0x0008_1150, "UI", "1.2") }
            item.sequence(0x0008_1115, defined: true) { $0.text(0x0020_000E, "UI", "1.2") }
        }
        builder.fragments([[1, 2], [3, 4, 5, 6]])
        return builder
    }

    static func pull(_ builder: ByteBuilder, options: ReadingOptions = ReadingOptions()) throws -> [Token] {
        try pull(builder.bytes, builder.layout, options: options)
    }

    static func pull(
        _ bytes: [UInt8], _ layout: ByteBuilder.Layout, options: ReadingOptions = ReadingOptions()
    ) throws -> [Token] {
        var cursor = TokenCursor(
            ByteSource(bytes), in: 0..<bytes.count, encoding: layout.encoding, options: options)
        var tokens: [Token] = []
        while let token = try cursor.next() { tokens.append(token) }
        return tokens
    }

    /// What a feed gives of pieces that are fed one after another: tokens, and the bytes of each value.
    static func push(
        _ pieces: [ArraySlice<UInt8>], _ layout: ByteBuilder.Layout, options: ReadingOptions = ReadingOptions()
    ) throws -> (tokens: [Token], values: [[UInt8]]) {
        var feed = TokenFeed(encoding: layout.encoding, options: options)
        var tokens: [Token] = []
        var values: [[UInt8]] = []
        func take() throws {
            while true {
                switch try feed.next() {
                case .token(let token):
                    tokens.append(token)
                    if token.value != nil { values.append([]) }
                case .value(let bytes): values[values.count - 1] += bytes
                case .needsMore, .end: return
                }
            }
        }
        for piece in pieces {
            feed.append(Array(piece))
            try take()
        }
        feed.finish()
        try take()
        return (tokens, values)
    }

    static func words(_ token: Token) -> String {
        switch token {
        case .element(let header): "element \(header.tag.hexadecimal) \(header.length)"
        case .sequence(let header): "sequence \(header.tag.hexadecimal)"
        case .fragments(let header): "fragments \(header.tag.hexadecimal)"
        case .item: "item"
        case .fragment(let header): "fragment \(header.length)"
        case .itemEnd: "item end"
        case .sequenceEnd: "end"
        }
    }
}

extension ByteBuilder.Layout {
    var encoding: Encoding {
        switch self {
        case .implicitLittle: .implicitLittle
        case .explicitLittle: .explicitLittle
        case .explicitBig: .explicitBig
        }
    }
}
