import CLibcurl
import Platform

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What TLS connections trust, as libcurl is told. Made once for a transport.
struct CurlAuthorities: Sendable {
    /// What every transfer is told; empty for the authorities that libcurl was built with.
    let options: [CurlOption]

    /// - Throws: ``TransportError`` of kind `invalidRequest` naming the property whose file cannot be used.
    init(_ configuration: CurlTransport.Configuration) throws(TransportError) {
        let file = configuration.authorityFile
        let directory = configuration.authorityDirectory
        var options: [CurlOption] = []
        // libcurl keeps its built-in folder beside a file that is named, and its built-in file beside a folder.
        let replacesSystem = file != nil || directory != nil
        if let additional = configuration.additionalAuthorityFile {
            var bytes = try Self.certificates(additional, "additionalAuthorityFile")
            if let file {
                bytes = try Self.certificates(file, "authorityFile") + [UInt8(ascii: "\n")] + bytes
            } else if directory == nil, let system = Self.systemFile {
                bytes = (Self.read(system) ?? []) + [UInt8(ascii: "\n")] + bytes
            }
            for name in [CURLOPT_CAINFO_BLOB, CURLOPT_PROXY_CAINFO_BLOB] { options.append(.bytes(name, bytes)) }
        } else if replacesSystem {
            for name in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { options.append(Self.option(name, file)) }
        }
        if replacesSystem {
            for name in [CURLOPT_CAPATH, CURLOPT_PROXY_CAPATH] { options.append(Self.option(name, directory)) }
        }
        self.options = options
    }

    private static func option(_ name: CURLoption, _ value: String?) -> CurlOption {
        value.map { .path(name, $0) } ?? .none(name)
    }

    /// The file of authorities that libcurl was built with.
    static var systemFile: String? {
        ambra_curl_authority_file().map { String(cString: $0) }
    }

    /// libcurl takes a file without any certificate for none at all when others come with it.
    private static func certificates(_ path: String, _ property: String) throws(TransportError) -> [UInt8] {
        guard let bytes = read(path), bytes.firstRange(of: Array("-----BEGIN ".utf8)) != nil else {
            throw CurlTransport.Configuration.invalid(
                "\(property): \(path) holds no certificate in PEM form, or more than 16 MiB; check the file")
        }
        return bytes
    }

    private static let largest = 16 << 20

    /// The bytes of a regular file; `nil` when it cannot be read or is too large.
    private static func read(_ path: String) -> [UInt8]? {
        guard let stamp = FileStamp(path: path), stamp.size <= largest else { return nil }
        let descriptor = FilePath(path).open(O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let bytes = try? DescriptorIO.read(count: Int(stamp.size) + 1, at: 0, of: descriptor)
        return bytes.flatMap { $0.count <= stamp.size ? $0 : nil }
    }
}
