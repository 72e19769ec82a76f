#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Foundation
#endif

/// The system's converter between character encodings: iconv on Linux, Foundation elsewhere.
enum SystemConverter {
    /// Decodes to UTF-8; bytes that mean nothing become U+FFFD.
    static func decode(_ bytes: [UInt8], from name: String) -> (text: String, isWhole: Bool) {
        guard let converted = convert(bytes, from: name) else {
            let readable = bytes.map { $0 < 0x80 ? Character(Unicode.Scalar($0)) : "\u{FFFD}" }
            return (String(readable), !bytes.contains { $0 >= 0x80 })
        }
        return converted
    }

    #if canImport(Glibc) || canImport(Musl)
    private static func convert(_ bytes: [UInt8], from name: String) -> (text: String, isWhole: Bool)? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        var isWhole = true
        var piece = [CChar](repeating: 0, count: 1024)
        input.withUnsafeMutableBufferPointer { input in
            var next = input.baseAddress
            var left = input.count
            while left > 0 {
                let (status, made) = step(converter, &next, &left, &piece)
                output.append(contentsOf: piece[0..<made].lazy.map { UInt8(bitPattern: $0) })
                guard status == -1, made == 0 || left > 0 else { continue }
                guard errno != E2BIG else { continue }
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                isWhole = false
                next = next?.advanced(by: 1)
                left -= 1
                iconv(converter, nil, nil, nil, nil)
            }
        }
        return (String(decoding: output, as: UTF8.self), isWhole)
    }

    private static func step(
        _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ piece: inout [CChar]
    ) -> (status: Int, made: Int) {
        let capacity = piece.count
        return piece.withUnsafeMutableBufferPointer { piece in
            var target = piece.baseAddress
            var room = capacity
            errno = 0
            let status = iconv(converter, &next, &left, &target, &room)
            return (status == Int.max || status == -1 ? -1 : 0, capacity - room)
        }
    }
    #else
    private static func convert(_ bytes: [UInt8], from name: String) -> (text: String, isWhole: Bool)? {
        let encoding = CFStringConvertIANACharSetNameToEncoding(name as CFString)
        guard encoding != kCFStringEncodingInvalidId else { return nil }
        let number = CFStringConvertEncodingToNSStringEncoding(encoding)
        guard let text = String(bytes: bytes, encoding: String.Encoding(rawValue: number)) else { return nil }
        return (text, true)
    }
    #endif
}
