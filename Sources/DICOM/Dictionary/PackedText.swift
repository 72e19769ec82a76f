#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads packed text: lines of fields separated by `|`.
enum PackedText {
    /// Gives the bytes of each line and where it starts, one after the other.
    static func forEachLine(of text: String, _ body: (_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                let rest = UnsafeBufferPointer(rebasing: bytes[start...])
                let count = length(rest, before: UInt8(ascii: "\n"))
                body(UnsafeBufferPointer(rebasing: rest[..<count]), start)
                start += count + 1
            }
        }
    }

    /// The bytes of a field of a line, counted from 0; `nil` where the line has fewer.
    static func field(_ number: Int, of line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        var rest = line
        for _ in 0..<number {
            let count = length(rest, before: UInt8(ascii: "|"))
            guard count < rest.count else { return nil }
            rest = UnsafeBufferPointer(rebasing: rest[(count + 1)...])
        }
        return UnsafeBufferPointer(rebasing: rest[..<length(rest, before: UInt8(ascii: "|"))])
    }

    /// How many bytes come before a separator; all where there is none.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, before separator: UInt8) -> Int {
        guard let start = UnsafeRawPointer(bytes.baseAddress), let end = memchr(start, Int32(separator), bytes.count)
        else { return bytes.count }
        return UnsafeRawPointer(end) - start
    }

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
