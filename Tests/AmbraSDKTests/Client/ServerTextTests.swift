import AmbraTransport
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
