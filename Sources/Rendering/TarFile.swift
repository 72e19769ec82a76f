/// Files in one file, as POSIX's ustar has them: readable by all, of nobody, without a time.
package enum TarFile {
    /// What stands before the bytes of a file, and the zeros behind them.
    ///
    /// - Parameter name: At most 100 bytes of it are taken.
    package static func frame(name: String, count: Int) -> (header: [UInt8], padding: [UInt8]) {
        var header = field(name, 100) + field("0000644", 8) + field("0000000", 8) + field("0000000", 8)
        header += field(octal(count, 11), 12) + field(octal(0, 11), 12) + [UInt8](repeating: 0x20, count: 8)
        header += Array("0".utf8) + field("", 100) + Array("ustar".utf8) + [0] + Array("00".utf8)
        header += [UInt8](repeating: 0, count: 512 - header.count)
        let sum = header.reduce(0) { $0 + Int($1) }
        header.replaceSubrange(148..<156, with: Array(octal(sum, 6).utf8) + [0, 0x20])
        return (header, [UInt8](repeating: 0, count: (512 - count % 512) % 512))
    }

    /// What ends the file of files.
    package static let end = [UInt8](repeating: 0, count: 1024)

    private static func octal(_ number: Int, _ digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: max(digits - text.count, 0)) + text
    }

    private static func field(_ text: String, _ length: Int) -> [UInt8] {
        let bytes = Array(text.utf8.prefix(length))
        return bytes + [UInt8](repeating: 0, count: length - bytes.count)
    }
}
