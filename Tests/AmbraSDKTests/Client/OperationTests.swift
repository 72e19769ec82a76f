import AmbraTransport
import HTTPTypes
import Testing

@testable import AmbraSDK

@Suite("operations")
struct OperationTests {
    private typealias Client = AmbraClient<Async>

    @Test("the session goes where each kind of operation has its place for it")
    func sessions() async throws {
        var form = Form()
        form.append("uuid", "x")
        let service = Operation(Call("/study/get"), form)
        #expect(try await Self.sent(service, .sid("s")).body == "uuid=x&sid=s")
        let withToken = try await Self.sent(service, .authorization("Bearer t"))
        #expect(withToken.body == "uuid=x" && withToken.request.headerFields[.authorization] == "Bearer t")

        var bundle = CallBundle()
        _ = bundle.add(try Client.scripted(Self.silent).study.get(uuid: "x"))
        let bundled = try await Self.sent(Operation(bundle), .sid("s"))
        #expect(bundled.body == "[{\"URL\":\"/study/get\",\"uuid\":\"x\",\"sid\":\"s\"}]")

        let storage = Operation(StorageRequest(.get, "/study/{namespace}/{study_uid}/schema", "n", "1.2"), engine: "e")
        let stored = try await Self.sent(storage, .sid("s")).request
        #expect(stored.authority == "e" && stored.path == "/api/v3/storage/study/n/1.2/schema?sid=s")
    }

    @Test("storage takes nothing but sessions")
    func storageWithToken() async throws {
        let storage = Operation(StorageRequest(.get, "/multipart/initiate"), engine: "e")
        let error = await #expect(throws: AmbraError.self) { try await Self.sent(storage, .authorization("Bearer t")) }
        #expect(error?.description.contains("/multipart/initiate: storage takes sessions only") == true)
    }

    @Test("a mistake in the arguments is named with its call, whatever the kind")
    func mistakes() {
        var form = Form()
        form.fail("give uuid")
        let operations = [
            Operation(Call("/study/get"), form), Operation(CallBundle()),
            Operation(StorageRequest(.get, "/study/{namespace}/count", ".."), engine: "e"),
        ]
        let errors = operations.map { operation in #expect(throws: AmbraError.self) { try operation.check() } }
        #expect(
            errors.map { $0?.description ?? "" } == [
                "/study/get: give uuid", "/bundle: no call in it",
                "/study/{namespace}/count: namespace is empty or no name",
            ])
    }

    @Test("a refusal is read as such wherever it comes from, and not when it is larger than refusals are")
    func refusals() async throws {
        let words = "\"error_type\":\"NOT_FOUND\",\"kind\":{\"readable_status\":\"STUDY_NOT_FOUND\"}"
        for (size, isRead) in [(10, true), (1 << 20, false)] {
            let text = "{\(words),\"more\":\"\(String(repeating: "x", count: size))\"}"
            let client = try Client.scripted(
                ScriptedTransport { _, _ in .answer(404, text) }, credentials: .session(id: "s"))
            var bundle = CallBundle()
            _ = bundle.add(client.study.get(uuid: "x"))
            let calls: [() async throws -> Void] = [
                { _ = try await client.study.get(uuid: "x").send() }, { [bundle] in _ = try await client.send(bundle) },
            ]
            for call in calls {
                let error = await #expect(throws: AmbraError.self) { try await call() }
                guard case .service(let refusal) = error else {
                    return #expect(Bool(false), "\(String(describing: error))")
                }
                #expect(refusal.status == 404 && (refusal.token == .notFound) == isRead)
            }
            let error = await #expect(throws: AmbraError.self) {
                try await client.storage(engine: "e.service.example").study.count(namespace: "n", studyUID: "1.2")
                    .send()
            }
            guard case .storage(let refusal) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(refusal.httpStatus == 404 && (refusal.status == .studyNotFound) == isRead)
        }
    }

    // MARK: Help

    private static let silent = ScriptedTransport { _, _ in .answer(500, "") }

    private static func sent(
        _ operation: AmbraSDK.Operation, _ token: SessionToken
    ) async throws -> (request: HTTPRequest, body: String) {
        let address = try ServiceAddress("https://service.example", allowsPlainHTTP: false)
        let request = try operation.request(with: token, to: address, AmbraConfiguration())
        return (request.request, String(decoding: try await request.body.collect(upTo: .max), as: UTF8.self))
    }
}
