/// Changes of JSON text.
enum TextChanges {
    private static let tokens = [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "null", "true", "\"vr\"", "\"Value\"", "\"SQ\"",
        "\"PN\"",
        "\"InlineBinary\"", "\"BulkDataURI\"", "\"Alphabetic\"", "1e999", "-0", "18446744073709551616", "0.1",
        "\"00080005\"",
        "{\"00080005\":{\"vr\":\"CS\",\"Value\":[\"ISO_IR 100\"]}}", "\u{0}", "\u{FEFF}", "\"UN\"", "\"XX\"",
        "\"FFFEE000\"",
    ].map { Array($0.utf8) }

    static func change(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        guard !bytes.isEmpty, numbers.once(in: 2) else { return ByteChanges.change(&bytes, &numbers) }
        let position = numbers.below(bytes.count)
        if numbers.once(in: 500) {
            let open = numbers.pick([Array("[".utf8), Array("{\"0040A730\":{\"vr\":\"SQ\",\"Value\":[".utf8)], or: [])
            let run = repeatElement(open, count: 1 + numbers.below(20_000)).joined()
            return bytes.insert(contentsOf: Array(run), at: position)
        }
        bytes.insert(contentsOf: numbers.pick(tokens, or: []), at: position)
    }
}
