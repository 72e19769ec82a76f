#if Tools
import AmbraSDK
import AmbraSandbox
import AmbraTransport
import Foundation
import Testing

@Suite("the sandbox over TLS")
struct TLSTests {
    @Test("a study goes in and out, the engine is named by https, and the certificate goes with the sandbox")
    func roundTrip() async throws {
        let certificate = try await certificateOfRoundTrip()
        #expect(!FileManager.default.fileExists(atPath: certificate))
    }

    private func certificateOfRoundTrip() async throws -> String {
        var configuration = SandboxConfiguration()
        configuration.tls = .selfSigned
        var path = ""
        try await Turnstile.withSandbox(configuration) { sandbox in
            path = try #require(sandbox.certificate)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(sandbox.url.hasPrefix("https://"))
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            let target = folder.url.appending(path: "out")
            try TestStudy(uid: TestStudy.freshUID(), images: 3).write(to: source)
            let client = try AsyncAmbra.of(try ReachedSandbox(sandbox))
            let sent = try await client.upload([source.path])
            #expect(sent.isComplete)
            let uuid = try #require(sent.studies.first?.uuid)
            #expect(try await client.download(studyUUID: uuid, to: target.path).isComplete)
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
            let engine = try await client.namespace.engineFQDN(namespaceID: sandbox.namespaceID).send()
            #expect(engine.engineURL == "https://\(sandbox.authority)")
        }
        return path
    }

    @Test("who does not trust the certificate sends nothing, and plain HTTP gets no answer")
    func untrusted() async throws {
        var configuration = SandboxConfiguration()
        configuration.tls = .selfSigned
        try await Turnstile.withSandbox(configuration) { sandbox in
            for url in [sandbox.url, sandbox.url.replacing("https:", with: "http:")] {
                let client = try AsyncAmbra(
                    url: url, credentials: .password(username: sandbox.username, password: sandbox.password),
                    configuration: .testing)
                await #expect(throws: AmbraError.self) { try await client.session.user().send() }
            }
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("a file that holds no certificate is named")
    func wrongFile() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "a.pem")
        for (text, word) in [(nil, "a.pem"), ("nothing", "PEM")] {
            if let text { try Data(text.utf8).write(to: file) }
            var configuration = SandboxConfiguration()
            configuration.tls = .files(certificate: file.path, key: file.path)
            let error = await #expect(throws: SandboxTLS.Failure.self) { try await Sandbox.start(configuration) }
            #expect(error?.description.contains(word) == true)
        }
    }
}
#endif
