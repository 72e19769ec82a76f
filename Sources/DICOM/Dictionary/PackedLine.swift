/// Reads lines of packed text: fields separated by `|`.
enum PackedLine {
    /// The fields of the line that starts at an offset in bytes.
    static func fields(of text: String, at offset: Int) -> [String] {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: offset)
        let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.endIndex
        return fields(text[start..<end])
    }

    /// The fields of a line.
    static func fields(_ line: Substring) -> [String] {
        line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
}
