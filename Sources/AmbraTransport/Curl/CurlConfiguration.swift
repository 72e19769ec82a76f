import Platform

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension CurlTransport {
    /// How connections are made: proxy, certificates, numbers. Safe to print: no secret appears in its description.
    ///
    /// Certificates and host names are always verified, with TLS 1.2 at least; there is no setting for less. To reach a
    /// server with a certificate of its own, name the authority that signed it.
    public struct Configuration: Sendable, Hashable {
        /// The proxy to use. Default: what curl's environment variables say.
        public var proxy = Proxy.environment

        /// A file of trusted authorities in PEM form, instead of the system's: with it, nothing else is trusted but
        /// ``authorityDirectory`` and ``additionalAuthorityFile``. Default: the environment variables `CURL_CA_BUNDLE`
        /// and `SSL_CERT_FILE`, in this order; `nil`, the system's authorities.
        public var authorityFile: String? = Configuration.environment("CURL_CA_BUNDLE", "SSL_CERT_FILE")

        /// A folder of trusted authorities, hashed as OpenSSL wants it, instead of the system's. Default: the
        /// environment variable `SSL_CERT_DIR`; `nil`, none of its own.
        public var authorityDirectory: String? = Configuration.environment("SSL_CERT_DIR")

        /// A file of authorities in PEM form to trust besides those of ``authorityFile`` or the system. Read once, when
        /// the transport is made; at most 16 MiB. Default `nil`, none.
        public var additionalAuthorityFile: String?

        /// The certificate to show to servers that ask for one. Default `nil`, none.
        public var clientCertificate: ClientCertificate?

        /// Most transfers at once with one host, 1 or more; others wait their turn. Default 8.
        ///
        /// An answer that is not read to its end keeps its place. Where the server speaks HTTP/2, up to 100 small calls
        /// share a connection besides.
        public var connectionsPerHost = 8

        /// Most transfers at once in all, 1 or more. Default 64.
        public var totalConnections = 64

        /// The `User-Agent` field of requests that have none of their own. Default "ambra-swift".
        public var userAgent = "ambra-swift"

        /// Creates the default configuration.
        public init() {}

        /// - Throws: ``TransportError`` of kind ``TransportError/Kind/invalidRequest`` naming the first bad property.
        func validate() throws(TransportError) {
            guard connectionsPerHost >= 1, totalConnections >= 1 else {
                throw Self.invalid("connectionsPerHost and totalConnections must be 1 or more")
            }
            guard userAgent.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
                throw Self.invalid("userAgent holds characters other than printable ASCII")
            }
            let files = [
                ("authorityFile", authorityFile),
                ("authorityDirectory", authorityDirectory),
                ("additionalAuthorityFile", additionalAuthorityFile),
                ("clientCertificate.certificateFile", clientCertificate?.certificateFile),
                ("clientCertificate.keyFile", clientCertificate?.keyFile),
            ]
            for case (let property, let path?) in files {
                guard FilePath(path).allows(R_OK) else {
                    throw Self.invalid("\(property): \(path) is not there or cannot be read; check the path")
                }
                // libcurl would wait for the writer of a pipe.
                guard property == "authorityDirectory" || FileStamp(path: path) != nil else {
                    throw Self.invalid("\(property): \(path) is not a regular file; check the path")
                }
            }
            try proxy.validate()
        }

        static func invalid(_ message: String) -> TransportError {
            TransportError(.invalidRequest, message, beforeRequestWasSent: true)
        }

        private static func environment(_ names: String...) -> String? {
            for name in names {
                if let value = getenv(name), value.pointee != 0 { return FilePath(cString: value).text }
            }
            return nil
        }
    }

    /// A certificate that proves who the client is.
    public struct ClientCertificate: Sendable, Hashable, CustomStringConvertible {
        /// The form of the certificate file.
        public enum Format: String, Sendable, Hashable {
            /// PEM text.
            case pem = "PEM"
            /// A PKCS #12 container, with the key in it.
            case pkcs12 = "P12"
        }

        /// Path of the certificate.
        public var certificateFile: String

        /// Path of the private key; `nil` when it is in ``certificateFile``.
        public var keyFile: String?

        /// The passphrase of the key. Never part of a description.
        public var passphrase: String?

        /// The form of ``certificateFile``.
        public var format: Format

        /// Creates a client certificate.
        public init(
            certificateFile: String, keyFile: String? = nil, passphrase: String? = nil, format: Format = .pem
        ) {
            self.certificateFile = certificateFile
            self.keyFile = keyFile
            self.passphrase = passphrase
            self.format = format
        }

        /// The paths, without the passphrase.
        public var description: String { "client certificate \(certificateFile)" }
    }
}

extension CurlTransport.ClientCertificate: CustomReflectable, CustomDebugStringConvertible {
    /// The paths, without the passphrase.
    public var debugDescription: String { description }

    /// A mirror without the passphrase.
    public var customMirror: Mirror { Mirror(self, children: ["certificateFile": certificateFile]) }
}
