import AmbraTransport
import HTTPTypes
import Logging
import Platform
import Testing

@testable import AmbraSDK

@Suite("what a server says")
struct ServerTextTests {
    @Test(
        "a token that is none is not shown in an error",
        arguments: [
            "\u{1B}]0;owned\u{7}", "NOT_FOUND\u{1B}[2J", "not found, call 555-1234", "",
            String(repeating: "A", count: 65),
        ])
    func tokens(text: String) async throws {
        let refusal: JSONValue = ["error_type": .string(text), "error_subtype": .string(text)]
        let json = refusal.jsonText
        let transport = ScriptedTransport { _, _ in .answer(412, json) }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        #expect(error?.description == "/study/get: refused with an unknown token (HTTP 412)")
        let storage = AmbraError.storage(StorageError(call: "/c", httpStatus: 404, status: .init(rawValue: text)))
        #expect(storage.description == "/c: refused with an unknown status (HTTP 404)")
        let login = AmbraError.authentication(AuthenticationError(.refused, "no", token: .init(rawValue: text)))
        #expect(login.description == "no (with an unknown token)")
    }

    @Test(
        "where a redirect leads to is in no error, log line or description: it may hold a session",
        arguments: [302, 307])
    func redirects(status: Int) async throws {
        let transport = ScriptedTransport { _, _ in
            .answer(status, "<a href='/?sid=secret'>", [.location: "https://elsewhere.example/?sid=secret"])
        }
        let lines = Locked<[String]>([])
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "secret")) {
            $0.logger = Logger(label: "lines", factory: { _ in LineLog(lines: lines) })
            $0.serviceRetries = .never
            $0.storageRetries = .never
        }
        let storage = client.storage(engine: "e.service.example")
        var seen: [String] = []
        do { _ = try await client.call("/study/get").send() } catch {
            seen.append("\(error) \(String(reflecting: error))")
        }
        do { _ = try await storage.study.schema(namespace: "n", studyUID: "1.2").send() } catch {
            seen.append("\(error) \(String(reflecting: error))")
        }
        do {
            _ = try await storage.image
                .dicomPayload(namespace: "n", studyUID: "1.2", imageUID: "1", imageVersion: "*").send()
        } catch {
            seen.append("\(error) \(String(reflecting: error))")
        }
        #expect(seen.count == 3)
        let query = Query<RedirectTarget, NoVerbs, Async>(client.core, Call("/study/get", session: .required), Form())
        let target = try await query.send()
        #expect(target.location == "https://elsewhere.example/?sid=secret")
        var dumped = ""
        dump(target, to: &dumped)
        seen += ["\(target)", String(reflecting: target), dumped]
        for text in seen + lines.withLock({ $0 }) {
            #expect(!text.contains("secret") && !text.contains("elsewhere"), "\(text)")
        }
        #expect(!lines.withLock { $0 }.isEmpty)
        #expect(transport.requests.count == 4)
    }

    private struct LineLog: LogHandler {
        let lines: Locked<[String]>
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.withLock { $0.append("\(event.message) \(String(describing: event.metadata))") }
        }
    }

    @Test("no error's description holds a control character")
    func controls() {
        let text = "a\u{1B}[31m\u{202E}\n\u{9B}b"
        let failure = CallFailure(call: "/c", message: text)
        let errors: [AmbraError] = [
            .transport(failure), .decoding(failure), .timeout(failure), .verification(failure),
            .file(FileFailure(path: text, message: text)), .dicom(FileFailure(path: text, message: text)),
            .invalidArgument(InvalidArgument(text)), .authentication(AuthenticationError(.refused, text)),
        ]
        for error in errors {
            #expect(!error.description.unicodeScalars.contains(where: PrintableText.isControl), "\(error)")
            #expect(error.description.contains("\\u{1b}[31m"))
        }
    }
}
