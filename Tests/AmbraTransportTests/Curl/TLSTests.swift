import Foundation
import HTTPTypes
import Platform
import Testing

@testable import AmbraTransport

@Suite(.timeLimit(.minutes(10)), .enabled(if: Certificates.program != nil, "needs the openssl program"))
struct TLSTests {
    private let certificates: Certificates

    init() throws { certificates = try Certificates() }

    private func server(
        for alternative: String = "IP:127.0.0.1", by authority: String = "ca", days: Int = 2, _ more: [String] = []
    ) throws -> TLSServer {
        try certificates.make("server", for: alternative, by: authority, days: days)
        return try TLSServer(certificate: certificates.path("server.pem"), key: certificates.path("server.key"), more)
    }

    private func transport(
        _ change: (inout CurlTransport.Configuration) -> Void = { _ in }
    ) throws -> CurlTransport {
        try makeTransport {
            $0.authorityFile = certificates.path("ca.pem")
            change(&$0)
        }
    }

    private func failure(_ server: TLSServer, _ transport: CurlTransport) async -> TransportError? {
        await transportError { _ = try await transport.send(.get, server.authority, scheme: "https").all() }
    }

    @Test func `a server whose authority is named is reached`() async throws {
        let server = try server()
        let reply = try await transport().send(.get, server.authority, scheme: "https")
        #expect(reply.head.status == .ok)
        #expect(try await !reply.all().isEmpty)
    }

    @Test func `a server whose authority lies in the folder of authorities is reached`() async throws {
        let server = try server()
        try certificates.hashAuthorities()
        let transport = try makeTransport { $0.authorityDirectory = certificates.folder.path("") }
        #expect(try await transport.send(.get, server.authority, scheme: "https").head.status == .ok)
    }

    #if os(Linux)
    @Test func `a file of authorities whose name is no UTF-8 is used`() async throws {
        let server = try server()
        let foreign = FilePath(certificates.folder.path("M") + #"\xFC.pem"#)
        #expect(rename(certificates.path("ca.pem"), foreign.cString) == 0)
        defer { foreign.unlink() }
        let transport = try transport { $0.authorityFile = foreign.text }
        #expect(try await transport.send(.get, server.authority, scheme: "https").head.status == .ok)
    }
    #endif

    // MARK: Authorities

    @Test func `a file of authorities stands in place of the system's folder too, and a folder in place of its file`()
        throws
    {
        var configuration = CurlTransport.Configuration()
        configuration.authorityFile = certificates.path("ca.pem")
        configuration.authorityDirectory = nil
        let file = try CurlAuthorities(configuration).options
        configuration.authorityFile = nil
        configuration.authorityDirectory = certificates.folder.path("")
        let folder = try CurlAuthorities(configuration).options
        for options in [file, folder] {
            #expect(options.count == 4)
            #expect(options.count { if case .none = $0 { true } else { false } } == 2)
        }
        configuration.authorityDirectory = nil
        #expect(try CurlAuthorities(configuration).options.isEmpty)
    }

    @Test func `an additional authority is trusted besides the others`() async throws {
        try certificates.makeAuthority("stranger")
        let known = try server()
        let strange = try server(by: "stranger")
        let transport = try transport { $0.additionalAuthorityFile = certificates.path("stranger.pem") }
        for server in [known, strange] {
            #expect(try await transport.send(.get, server.authority, scheme: "https").head.status == .ok)
        }
        let alone = try makeTransport { $0.additionalAuthorityFile = certificates.path("stranger.pem") }
        #expect(await failure(known, alone)?.kind == .certificate)
        #expect(try await alone.send(.get, strange.authority, scheme: "https").head.status == .ok)
    }

    @Test func `the system's authorities stay trusted beside an additional one`() throws {
        let system = try #require(CurlAuthorities.systemFile)
        let first = try #require(try? String(contentsOfFile: system, encoding: .utf8)).prefix(200)
        var configuration = CurlTransport.Configuration()
        configuration.authorityFile = nil
        configuration.authorityDirectory = nil
        configuration.additionalAuthorityFile = certificates.path("ca.pem")
        let options = try CurlAuthorities(configuration).options
        let blobs = options.compactMap { option in
            if case .bytes(_, let bytes) = option { String(decoding: bytes, as: UTF8.self) } else { nil }
        }
        let own = try String(contentsOfFile: certificates.path("ca.pem"), encoding: .utf8)
        #expect(blobs.count == 2)
        #expect(blobs.allSatisfy { $0.hasPrefix(first) && $0.hasSuffix(own) })
        #expect(options.count == 2)
    }

    @Test func `an additional file without a certificate is refused and named`() throws {
        let path = try certificates.folder.write(Array("no certificate".utf8), to: "words.pem")
        do {
            _ = try makeTransport { $0.additionalAuthorityFile = path }
            Issue.record("accepted")
        } catch let error as TransportError {
            #expect(error.message.contains("additionalAuthorityFile: \(path)"))
        }
    }

    @Test func `an expired certificate is refused and said to be expired`() async throws {
        let error = await failure(try server(days: -1), try transport())
        #expect(error?.kind == .certificate)
        #expect(error?.message.contains("expired") == true)
        #expect(error?.beforeRequestWasSent == true)
    }

    @Test func `a certificate for another host is refused`() async throws {
        let error = await failure(try server(for: "DNS:other.example"), try transport())
        #expect(error?.kind == .certificate)
        #expect(error?.message.contains("another host") == true)
        #expect(error?.beforeRequestWasSent == true)
    }

    @Test func `a certificate of an unknown authority is refused, by name and by the system's authorities`()
        async throws
    {
        try certificates.makeAuthority("stranger")
        let server = try server(by: "stranger")
        for transport in [try transport(), try makeTransport()] {
            let error = await failure(server, transport)
            #expect(error?.kind == .certificate)
            #expect(error?.message.contains("authority") == true)
            #expect(error?.beforeRequestWasSent == true)
        }
    }

    @Test func `a self-signed certificate is refused`() async throws {
        let server = try TLSServer(certificate: certificates.path("ca.pem"), key: certificates.path("ca.key"))
        let error = await failure(server, try makeTransport())
        #expect(error?.kind == .certificate)
        #expect(error?.message.contains("self-signed") == true)
    }

    @Test func `TLS before 1.2 is refused`() async throws {
        let server = try server(["-tls1_1", "-cipher", "DEFAULT:@SECLEVEL=0"])
        let error = await failure(server, try transport())
        #expect(error?.kind == .tls)
        #expect(error?.beforeRequestWasSent == true)
    }

    @Test func `a port without TLS is said to be that`() async throws {
        let server = try SocketServer { connection in
            try connection.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            _ = connection.readToEnd()
        }
        defer { server.stop() }
        let transport = try transport()
        let error = await transportError { _ = try await transport.send(.get, server.authority, scheme: "https") }
        #expect(error?.kind == .tls)
        #expect(error?.message.contains(server.authority) == true)
    }

    // MARK: Client certificates

    private func demandingServer() throws -> TLSServer {
        try server(["-Verify", "1", "-verify_return_error", "-CAfile", certificates.path("ca.pem")])
    }

    @Test func `a client certificate with a passphrase is shown to those who ask`() async throws {
        try certificates.make("client", for: "DNS:client", passphrase: "open sesame")
        let server = try demandingServer()
        let transport = try transport {
            $0.clientCertificate = CurlTransport.ClientCertificate(
                certificateFile: certificates.path("client.pem"), keyFile: certificates.path("client.key"),
                passphrase: "open sesame")
        }
        #expect(try await transport.send(.get, server.authority, scheme: "https").head.status == .ok)
    }

    @Test func `without a client certificate the error says that one is wanted`() async throws {
        let error = await failure(try demandingServer(), try transport())
        #expect(error?.kind == .tls)
        #expect(error?.message.contains("client certificate") == true)
    }

    @Test func `a wrong passphrase is said to be that and not shown`() async throws {
        try certificates.make("client", for: "DNS:client", passphrase: "open sesame")
        let transport = try transport {
            $0.clientCertificate = CurlTransport.ClientCertificate(
                certificateFile: certificates.path("client.pem"), keyFile: certificates.path("client.key"),
                passphrase: "wrong-word")
        }
        let error = await failure(try demandingServer(), transport)
        #expect(error?.kind == .tls)
        #expect(error?.message.contains("passphrase") == true)
        #expect(error?.message.contains("wrong-word") == false)
    }
}
