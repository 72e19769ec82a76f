import AmbraTransport
import Logging
import Platform
import Testing

@testable import AmbraSDK

@Suite("which engines see a session")
struct EngineTrustTests {
    private func isTrusted(_ engine: String, of service: String, _ hosts: [String] = []) throws -> Bool {
        var configuration = AmbraConfiguration()
        configuration.engineHosts = hosts
        let address = try ServiceAddress(service, allowsPlainHTTP: true)
        let trust = try EngineTrust(service: address, configuration: configuration)
        return (try? trust.check(engine, call: "/c")) == engine
    }

    @Test("a host of strangers gets neither the call nor the session, and the error names host and setting")
    func attack() async throws {
        let transport = ScriptedTransport { _, _ in .answer(200, "{}") }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s3cret"))
        for engine in ["evil.example", "service.example.evil.test", "10.0.0.1", "169.254.169.254", "[::1]:80"] {
            let error = await #expect(throws: AmbraError.self) {
                try await client.storage(engine: engine).study.schema(namespace: "n", studyUID: "1.2").send()
            }
            let host = try #require(ServiceAddress.host(of: engine))
            #expect(error?.description.contains(host) == true)
            #expect(error?.description.contains("engineHosts") == true)
            #expect(error?.description.contains("s3cret") == false)
        }
        #expect(transport.requests.isEmpty)
    }

    @Test(
        "hosts of the service, of its domain, of the vendor",
        arguments: [
            ("https://access.clinic.example", "access.clinic.example:8443"),
            ("https://access.clinic.example", "Storage.CLINIC.example"),
            ("https://access.clinic.example", "clinic.example."),
            ("https://access.clinic.example", "eu.storage.ambrahealth.com"),
            ("https://access.ambrahealth.com", "storage.dicomgrid.com"),
            ("https://access.clinic.co.uk", "storage.clinic.co.uk"),
            ("https://access.clinic.co.jp", "storage.clinic.co.jp"),
            ("https://10.1.2.3", "10.1.2.3:8443"),
            ("http://127.0.0.1:80", "127.0.0.1:81"),
            ("http://localhost:80", "[::1]:81"),
        ])
    func trusted(service: String, engine: String) throws { #expect(try isTrusted(engine, of: service)) }

    @Test(
        "no other",
        arguments: [
            ("https://access.clinic.example", "evilclinic.example"),
            ("https://access.clinic.example", "clinic.example.evil.test"),
            ("https://access.clinic.example", "ambrahealth.com.evil.test"),
            ("https://access.clinic.example", "evilambrahealth.com"),
            ("https://clinic.example", "evil.example"),
            ("https://clinic.co.uk", "evil.co.uk"),
            ("https://clinic.nhs.uk", "evil.nhs.uk"),
            ("https://clinic.tokyo.jp", "evil.tokyo.jp"),
            ("https://clinic.chiyoda.tokyo.jp", "evil.chiyoda.tokyo.jp"),
            ("https://clinic.azurewebsites.net", "evil.azurewebsites.net"),
            ("https://ec2-1-2-3-4.compute-1.amazonaws.com", "ec2-6-6-6-6.compute-1.amazonaws.com"),
            ("https://clinic", "evil"),
            ("https://access.clinic.example", "127.0.0.1"),
            ("https://access.clinic.example", "localhost"),
            ("https://access.clinic.example", "a.localhost"),
            ("https://access.clinic.example", "192.168.0.1"),
            ("https://access.clinic.example", "203.0.113.5"),
            ("https://access.clinic.example", "3405803781"),
            ("https://access.clinic.example", "[fe80::1]"),
            ("https://10.1.2.3", "10.1.2.4"),
            ("https://8.8.8.8", "evil.8.8.8"),
            ("http://127.0.0.1:80", "storage.ambrahealth.com"),
            ("http://127.0.0.1:80", "10.0.0.1"),
            ("https://access.clinic.example", ""),
            ("https://access.clinic.example", "clinic.example/path?"),
            ("https://access.clinic.example", "a@clinic.example"),
            ("https://access.clinic.example", "storage.clinic.example\r\nX: y"),
        ])
    func refused(service: String, engine: String) throws { #expect(try !isTrusted(engine, of: service)) }

    @Test("configured hosts, ports and domains are trusted, addresses included")
    func configured() throws {
        let hosts = ["storage.other.example", "ports.example:8443", "*.images.example", "10.0.0.7"]
        let service = "https://access.clinic.example"
        for engine in [
            "storage.other.example:99", "STORAGE.other.example", "ports.example:8443", "a.b.images.example",
            "images.example", "10.0.0.7",
        ] {
            #expect(try isTrusted(engine, of: service, hosts), "\(engine)")
        }
        for engine in ["x.storage.other.example", "ports.example", "ports.example:1", "evilimages.example", "10.0.0.8"]
        {
            #expect(try !isTrusted(engine, of: service, hosts), "\(engine)")
        }
    }

    @Test(
        "an entry that would trust strangers is refused when the client is made",
        arguments: ["*.com", "*.co.uk", "*.azurewebsites.net", "*.127.0.0.1", "*", "", "https://a.example", "a b"])
    func badEntries(entry: String) throws {
        var configuration = AmbraConfiguration()
        configuration.engineHosts = [entry]
        #expect(throws: AmbraError.self) {
            try AsyncAmbra(
                url: "https://access.clinic.example", credentials: .session(id: "s"), configuration: configuration)
        }
    }

    @Test("the first contact with an engine is logged, and only the first")
    func logged() async throws {
        let lines = Locked<[String]>([])
        let transport = ScriptedTransport { _, _ in .answer(200, "{}") }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s3cret")) {
            $0.logger = Logger(label: "test", factory: { _ in LineLog(lines: lines) })
        }
        for engine in ["a.service.example", "a.service.example", "b.service.example"] {
            _ = try await client.storage(engine: engine).study.schema(namespace: "n", studyUID: "1.2").send()
        }
        let contacts = lines.withLock { $0 }.filter { $0.contains("first contact") }
        #expect(contacts.count == 2)
        #expect(contacts.first?.contains("a.service.example") == true)
        #expect(lines.withLock { $0 }.allSatisfy { !$0.contains("s3cret") })
    }
}

/// Keeps what is logged.
private struct LineLog: LogHandler {
    let lines: Locked<[String]>
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    init(lines: Locked<[String]>) { self.lines = lines }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") } }
}
