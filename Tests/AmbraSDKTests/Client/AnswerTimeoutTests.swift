import AmbraTransport
import HTTPTypes
import Testing

@testable import AmbraSDK

@Suite("an answer that never ends")
struct AnswerTimeoutTests {
    /// Lets white space drip in front of the JSON, for ever.
    private struct Dripping: HTTPTransport {
        let status: Int

        func send(
            _ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions
        ) async throws -> HTTPReply {
            HTTPReply(
                head: HTTPResponse(status: .init(code: status)),
                body: HTTPResponseBody {
                    try await Task.sleep(for: .milliseconds(2))
                    return [0x20]
                })
        }
    }

    private func client(_ status: Int) throws -> AmbraClient<Async> {
        var configuration = AmbraConfiguration.testing
        configuration.answerTimeout = .milliseconds(50)
        return try AmbraClient(
            url: "https://service.example", credentials: .session(id: "s"), configuration: configuration,
            transport: Dripping(status: status))
    }

    private func isTimeout(_ error: AmbraError?) -> Bool { if case .timeout = error { true } else { false } }

    @Test("is given up, of the service and of storage", .timeLimit(.minutes(10)))
    func whole() async throws {
        let client = try client(200)
        #expect(isTimeout(await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }))
        let schema = client.storage(engine: "e.service.example").study.schema(namespace: "n", studyUID: "1.2")
        #expect(isTimeout(await #expect(throws: AmbraError.self) { try await schema.send() }))
    }

    @Test("is the refusal of its status, where it is one", .timeLimit(.minutes(10)))
    func refusal() async throws {
        let client = try client(404)
        let service = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        #expect(service?.description == "/study/get: failed (HTTP 404)")
        let image = client.storage(engine: "e.service.example")
            .image.dicomPayload(namespace: "n", studyUID: "1.2", imageUID: "1", imageVersion: "*")
        let storage = await #expect(throws: AmbraError.self) { try await image.send() }
        #expect(storage?.description.contains("failed (HTTP 404)") == true)
    }
}
