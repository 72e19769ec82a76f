#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Foundation
#endif

/// The system's converter from Unicode to a character encoding, kept open for many characters: iconv on Linux,
/// Foundation elsewhere.
final class ScalarConverter {
    #if canImport(Glibc) || canImport(Musl)
    private let encoder: iconv_t
    private let decoder: iconv_t

    /// `nil` when the system does not know the encoding.
    init?(_ name: String) {
        guard let encoder = Self.open(name, "UTF-8") else { return nil }
        guard let decoder = Self.open("UTF-8", name) else {
            iconv_close(encoder)
            return nil
        }
        self.encoder = encoder
        self.decoder = decoder
    }

    deinit {
        iconv_close(encoder)
        iconv_close(decoder)
    }

    private static func open(_ target: String, _ source: String) -> iconv_t? {
        let converter = iconv_open(target, source)
        return converter == iconv_t(bitPattern: -1) ? nil : converter
    }

    /// The bytes of a character; `nil` when the encoding does not have it. Some converters write a character that
    /// looks alike instead: what is read otherwise than it was written counts as not there.
    func bytes(_ scalar: Unicode.Scalar) -> [UInt8]? {
        let text = Array(String(scalar).utf8)
        guard let bytes = Self.convert(text, encoder), Self.convert(bytes, decoder) == text else {
            return nil
        }
        return bytes
    }

    private static func convert(_ bytes: [UInt8], _ converter: iconv_t) -> [UInt8]? {
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16)
        let room = output.count
        let rest: Int? = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var source = input.baseAddress
                var left = input.count
                var target = output.baseAddress
                var free = room
                let status = iconv(converter, &source, &left, &target, &free)
                return status == 0 && left == 0 ? free : nil
            }
        }
        guard let rest else {
            iconv(converter, nil, nil, nil, nil)
            return nil
        }
        return output[0..<room - rest].map { UInt8(bitPattern: $0) }
    }
    #else
    private let encoding: String.Encoding

    /// `nil` when the system does not know the encoding.
    init?(_ name: String) {
        let number = CFStringConvertIANACharSetNameToEncoding(name as CFString)
        guard number != kCFStringEncodingInvalidId else { return nil }
        encoding = String.Encoding(rawValue: CFStringConvertEncodingToNSStringEncoding(number))
    }

    /// The bytes of a character; `nil` when the encoding does not have it.
    func bytes(_ scalar: Unicode.Scalar) -> [UInt8]? {
        String(scalar).data(using: encoding).map { Array($0) }
    }
    #endif
}
