#if Tools
import Crypto
import Foundation
import NIOCore
import NIOSSL
import Platform
import SwiftASN1
import X509

/// The certificate of a listener.
struct ListenerCertificate: Sendable {
    let context: NIOSSLContext
    /// The file with the certificate.
    let path: String
    /// Whether the file was made for this listener and goes with it.
    private let isOwn: Bool

    /// Reads or makes the certificate that a configuration asks for; `nil` when it asks for none.
    init?(_ configuration: SandboxConfiguration) throws {
        switch configuration.tls {
        case nil: return nil
        case .files(let certificate, let key):
            let chain = try Self.reading(certificate) { try NIOSSLCertificate.fromPEMBytes($0) }
            let secret = try Self.reading(key) { try NIOSSLPrivateKey(bytes: $0, format: .pem) }
            guard !chain.isEmpty else {
                throw SandboxTLS.Failure(description: "\(certificate): the file holds no certificate")
            }
            context = try Self.context(chain, secret, certificate)
            (path, isOwn) = (certificate, false)
        case .selfSigned:
            let key = P256.Signing.PrivateKey()
            let pem = try Self.selfSigned(configuration, key).serializeAsPEM().pemString
            let secret = try NIOSSLPrivateKey(bytes: Array(key.pemRepresentation.utf8), format: .pem)
            context = try Self.context(NIOSSLCertificate.fromPEMBytes(Array(pem.utf8)), secret, "the certificate")
            path = try Self.write(pem)
            isOwn = true
        }
    }

    /// Removes the file if it was made for this listener.
    func remove() {
        if isOwn { FilePath(path).unlink() }
    }

    private static func reading<Value>(_ path: String, _ make: ([UInt8]) throws -> Value) throws -> Value {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try OpenFile(path: path).read(count: 1 << 20, at: 0)
        } catch {
            throw SandboxTLS.Failure(description: "\(path): \(error)")
        }
        do {
            return try make(bytes)
        } catch {
            throw SandboxTLS.Failure(description: "\(path): the file is not PEM of the kind that is wanted")
        }
    }

    private static func context(
        _ chain: [NIOSSLCertificate], _ key: NIOSSLPrivateKey, _ name: String
    ) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        // A client that does not say goodbye must not hold up the listener's stop.
        configuration.shutdownTimeout = .milliseconds(300)
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw SandboxTLS.Failure(description: "\(name): the certificate and the key do not belong together")
        }
    }

    // MARK: One of its own

    /// A certificate that vouches for itself, good for a year.
    private static func selfSigned(
        _ configuration: SandboxConfiguration, _ key: P256.Signing.PrivateKey
    ) throws -> Certificate {
        let name = try DistinguishedName { CommonName("Ambra sandbox") }
        var names = ["localhost", "127.0.0.1", "::1"]
        for other in [configuration.host] + configuration.allowedHosts where !names.contains(other) {
            names.append(other)
        }
        let now = Date()
        return try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PublicKey(key.publicKey),
            notValidBefore: now.addingTimeInterval(-3600),
            notValidAfter: now.addingTimeInterval(365 * 86_400),
            issuer: name,
            subject: name,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(names.map(generalName))
            },
            issuerPrivateKey: Certificate.PrivateKey(key)
        )
    }

    private static func generalName(_ name: String) -> GeneralName {
        for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
            var bytes = [UInt8](repeating: 0, count: count)
            if inet_pton(family, name, &bytes) == 1 {
                return .ipAddress(ASN1OctetString(contentBytes: bytes[...]))
            }
        }
        return .dnsName(name)
    }

    private static func write(_ pem: String) throws -> String {
        let folder = FilePath(NSTemporaryDirectory())
        let name = "ambra-sandbox-\(UInt64.random(in: 0 ... .max)).pem"
        do throws(FileError) {
            let file = try TemporaryFile(in: OpenFolder(path: folder.text))
            try file.write(Array(pem.utf8))
            try file.close()
            try file.rename(to: name, replacing: false)
        } catch {
            throw SandboxTLS.Failure(description: "the certificate cannot be put into the temporary folder: \(error)")
        }
        return folder.appending(FilePath(name)).text
    }
}
#endif
