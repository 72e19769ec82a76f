import Foundation
import Platform
import Testing

@testable import AmbraSandbox

@Suite("the event channel")
struct ChannelClientTests {
    /// A client of the channel that keeps what it is told.
    private final class Listener: Sendable {
        let told = Locked<[String]>([])
        let isDropped = Locked(false)
        let client: ChannelClient

        init(_ service: SandboxService) {
            let (told, isDropped) = (told, isDropped)
            client = ChannelClient(
                service, send: { text in told.withLock { $0.append(text) } },
                end: { isDropped.withLock { $0 = true } })
        }

        var texts: [String] { told.withLock { $0 } }

        func ask(_ action: String, _ channel: String, _ sid: String?) async {
            await client.receive(#"{"action":"\#(action)","channel":"\#(channel)","sid":"\#(sid ?? "")"}"#)
        }

        /// Waits until so many texts have come.
        func hears(_ count: Int) async throws {
            while texts.count < count { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    private func event(_ name: String, _ channel: String, _ sid: String?) -> String {
        #"{"channel":"\#(channel)","event":"\#(name)","sid_md5":"\#(Platform.MD5.hexadecimal((sid ?? "").utf8))"}"#
    }

    private func acknowledgement(_ channel: String) -> String { #"{"channel":"\#(channel)","status":"OK"}"# }

    private func studyID(_ client: InProcessClient) async throws -> String {
        try #require(try await client.addStudy("1.2.3", ["image_count": "1"]).json["uuid"]?.string)
    }

    @Test("a study that turns real is told once, a job when it is done, with the digest of the subscriber's session")
    func events() async throws {
        let client = try await InProcessClient.loggedIn()
        let listener = Listener(client.service)
        let (study, job) = ("study.\(client.service.namespaceID)", "job.\(client.service.namespaceID)")
        await listener.ask("subscribe", study, client.sid)
        await listener.ask("subscribe", job, client.sid)
        let id = try await studyID(client)
        let path = "/namespace/\(client.service.namespaceID)/image"
        let image = SandboxBody.bytes(ImageBytes.image())
        _ = await client.storage("POST", path, headers: ["X-AmbraHealth-Job-Id": "j1"], body: image)
        _ = try await client.call("/study/sync", ["uuid": id])
        _ = try await client.call("/study/get", ["uuid": id])
        #expect(
            listener.texts == [
                acknowledgement(study), acknowledgement(job), event("DONE", job, client.sid),
                event("READY", study, client.sid),
            ])
    }

    @Test("a study that is ready after a delay is told when it is, though nobody asks", .timeLimit(.minutes(10)))
    func delayed() async throws {
        var configuration = SandboxConfiguration()
        configuration.readyDelay = .milliseconds(50)
        let client = try await InProcessClient.loggedIn(configuration)
        let listener = Listener(client.service)
        let channel = "study.\(client.service.namespaceID)"
        await listener.ask("subscribe", channel, client.sid)
        let id = try await studyID(client)
        _ = await client.upload(ImageBytes.image())
        _ = try await client.call("/study/sync", ["uuid": id])
        try await listener.hears(2)
        #expect(listener.texts.last == event("READY", channel, client.sid))
    }

    @Test("a study that is deleted before its time is never told")
    func deleted() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        configuration.readyDelay = .seconds(5)
        let client = try await InProcessClient.loggedIn(configuration)
        let listener = Listener(client.service)
        await listener.ask("subscribe", "study.\(client.service.namespaceID)", client.sid)
        let id = try await studyID(client)
        _ = await client.upload(ImageBytes.image())
        _ = try await client.call("/study/sync", ["uuid": id])
        clock.advance(by: 4)
        _ = try await client.call("/study/delete", ["uuid": id])
        clock.advance(by: 4)
        _ = try await client.call("/study/list")
        #expect(listener.texts.count == 1)
    }

    @Test("who unsubscribes or goes hears nothing more, and nothing is kept of them")
    func ends() async throws {
        let client = try await InProcessClient.loggedIn()
        let (one, other) = (Listener(client.service), Listener(client.service))
        let channel = "job.\(client.service.namespaceID)"
        for listener in [one, other] { await listener.ask("subscribe", channel, client.sid) }
        #expect(client.service.subscriptions == 2)
        await one.ask("unsubscribe", channel, "any")
        other.client.close()
        #expect(client.service.subscriptions == 0)
        client.service.events.publish(.done(jobID: "j", namespace: client.service.namespaceID))
        #expect(one.texts == [acknowledgement(channel), acknowledgement(channel)])
        #expect(other.texts == [acknowledgement(channel)])
        await other.ask("subscribe", channel, client.sid)
        #expect(client.service.subscriptions == 0)
    }

    @Test("another session of the same client counts from its acknowledgement on")
    func newSession() async throws {
        let client = try await InProcessClient.loggedIn()
        let again = try await InProcessClient.loggedIn(to: client.service)
        let listener = Listener(client.service)
        let channel = "job.\(client.service.namespaceID)"
        let done = StudyEvent.done(jobID: "j", namespace: client.service.namespaceID)
        for sid in [client.sid, again.sid] {
            await listener.ask("subscribe", channel, sid)
            client.service.events.publish(done)
        }
        #expect(
            listener.texts == [
                acknowledgement(channel), event("DONE", channel, client.sid), acknowledgement(channel),
                event("DONE", channel, again.sid),
            ])
    }

    @Test("who may not follow a channel is told why")
    func refusals() async throws {
        var configuration = SandboxConfiguration()
        configuration.limits.subscriptions = 1
        let client = try await InProcessClient.loggedIn(configuration)
        let (service, sid) = (client.service, client.sid)
        let listener = Listener(service)
        await listener.ask("subscribe", "study.\(service.namespaceID)", "nobody's")
        await listener.ask("subscribe", "study.\(service.foreignNamespaceID)", sid)
        await listener.ask("subscribe", "study.none", sid)
        await listener.ask("subscribe", "weather.\(service.namespaceID)", sid)
        await listener.ask("follow", "study.\(service.namespaceID)", sid)
        await listener.client.receive("not JSON")
        await listener.ask("ping", "", nil)
        await listener.ask("subscribe", "study.\(service.namespaceID)", sid)
        await listener.ask("subscribe", "job.\(service.namespaceID)", sid)
        let tokens = try listener.texts.map { text in
            let answer = try JSON(reading: Array(text.utf8))
            return answer["error_type"]?.string ?? answer["status"]?.string
        }
        #expect(
            tokens == [
                "AUTH_FAILED", "NOT_PERMITTED", "NOT_PERMITTED", "NOT_FOUND", "INVALID_ACTION", "INVALID_JSON", "OK",
                "TOO_MANY_SUBSCRIPTIONS",
            ])
        #expect(service.subscriptions == 1)
        service.dropChannels()
        #expect(listener.isDropped.withLock { $0 })
    }
}
