import AmbraTransport
import Foundation
import HTTPTypes
import Platform
import Testing

@testable import AmbraSDK

@Suite("what the public surface throws is AmbraError and nothing else")
struct ThrownErrorsTests {
    private struct Foreign: Error {}

    /// A transport whose sending, or whose body, fails with an error of its own.
    private struct ForeignTransport: HTTPTransport {
        var failsInBody = false

        func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply
        {
            guard failsInBody else { throw Foreign() }
            return HTTPReply(head: HTTPResponse(status: .ok), body: HTTPResponseBody { throw Foreign() })
        }
    }

    private func client(_ transport: ForeignTransport) throws -> AsyncAmbra {
        var configuration = AmbraConfiguration.testing
        configuration.serviceRetries = .never
        configuration.storageRetries = .never
        return try AsyncAmbra(
            url: "https://service.clinic.invalid", credentials: .session(id: "s"), configuration: configuration,
            transport: transport)
    }

    @Test("every asynchronous way, over a transport that throws what nobody knows", arguments: [false, true])
    func asynchronous(failsInBody: Bool) async throws {
        let ambra = try client(ForeignTransport(failsInBody: failsInBody))
        var bundle = CallBundle()
        _ = bundle.add(ambra.session.user())
        let whole = bundle
        let storage = ambra.storage(engine: "storage.clinic.invalid")
        let folder = try TemporaryDirectory()
        let calls: [@Sendable () async throws -> Void] = [
            { _ = try await ambra.study.get(uuid: "u").send() },
            { _ = try await ambra.study.list().all() },
            { _ = try await ambra.study.list().first() },
            { for try await _ in ambra.study.list() {} },
            { _ = try await ambra.send(whole) },
            { try await ambra.logOut() },
            { _ = try await storage.study.schema(namespace: "n", studyUID: "1.2").send() },
            { _ = try await ambra.download(studyUUID: "u", to: folder.path) },
            { for try await _ in ambra.downloadEvents(studyUUID: "u", to: folder.path) {} },
            { _ = try await ambra.upload([folder.path]) },
            { for try await _ in ambra.uploadEvents([folder.path + "/missing"]) {} },
        ]
        for (place, call) in calls.enumerated() {
            do {
                try await call()
                Issue.record("call \(place) did not fail")
            } catch {
                #expect(error is AmbraError, "call \(place) threw \(type(of: error))")
            }
        }
    }

    @Test("every blocking way")
    func blocking() throws {
        let ambra = try client(ForeignTransport()).blocking
        var bundle = CallBundle()
        let place = bundle.add(ambra.session.user())
        let whole = bundle
        let folder = try TemporaryDirectory()
        let calls: [() throws -> Void] = [
            { _ = try ambra.study.get(uuid: "u").send() },
            { _ = try ambra.study.list().all() },
            { _ = try ambra.study.list().first() },
            { try ambra.study.list().forEach { _ in } },
            {
                var pages = ambra.study.list().makePages()
                _ = try pages.next()
            },
            { _ = try ambra.send(whole) },
            { _ = try BundleAnswers(results: [])[place] },
            { try ambra.logOut() },
            {
                let storage = ambra.storage(engine: "storage.clinic.invalid")
                _ = try storage.study.schema(namespace: "n", studyUID: "1.2").send()
            },
            { _ = try ambra.download(studyUUID: "u", to: folder.path) },
            { _ = try ambra.upload([folder.path]) },
            { _ = try Ambra(url: "ftp://x", credentials: .session(id: "s")) },
            { _ = try JSONValue(jsonText: "{") },
        ]
        for (number, call) in calls.enumerated() {
            do {
                try call()
                Issue.record("call \(number) did not fail")
            } catch {
                #expect(error is AmbraError, "call \(number) threw \(type(of: error))")
            }
        }
    }

    @Test("what the reader of a stream throws ends the call at once and arrives as it is")
    func readersOwnError() async throws {
        let transport = ScriptedTransport { _, _ in .answer(200, "bytes") }
        let ambra = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        let image = ambra.storage(engine: "storage.service.example").image.dicomPayload(
            namespace: "n", studyUID: "1.2", imageUID: "1.3", imageVersion: "1")
        await #expect(throws: Foreign.self) { try await image.send { _ -> Int in throw Foreign() } }
        #expect(transport.requests.count == 1)
    }

    @Test("a stream that breaks off inside a reader is asked for again")
    func brokenStreamIsRepeated() async throws {
        let transport = ScriptedTransport { _, _ in .answer(200, "bytes") }
        let ambra = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        let image = ambra.storage(engine: "storage.service.example").image.dicomPayload(
            namespace: "n", studyUID: "1.2", imageUID: "1.3", imageVersion: "1")
        let tries = Locked(0)
        let length = try await image.send { content in
            let number = tries.withLock {
                $0 += 1
                return $0
            }
            if number == 1 { throw TransportError(.connectionLost, "test") }
            return try await content.body.collect(upTo: 100).count
        }
        #expect(length == 5)
        #expect(transport.requests.count == 2)
    }
}

/// An empty folder that goes with its owner.
private final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
