#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Platform
import Testing

@Suite("events of the service")
struct EventTests {
    /// Uploads a study of two images.
    private func upload(_ client: AsyncAmbra) async throws {
        let folder = try TemporaryFolder()
        let source = folder.url.appending(path: "in")
        try TestStudy(uid: TestStudy.freshUID(), images: 2).write(to: source)
        #expect(try await client.upload([source.path]).isComplete)
    }

    /// The namespace into which uploads go.
    private func namespace(_ client: AsyncAmbra) async throws -> String {
        try #require(try await client.session.user().send().namespaceID)
    }

    @Test(
        "a subscriber hears when a study is ready", .timeLimit(.minutes(10)),
        arguments: [Way.socket, .inProcess, .tls])
    func ready(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            var events = client.events(.study(try await namespace(client))).makeAsyncIterator()
            #expect(try await events.next() == .subscribed)
            try await upload(client)
            #expect(try await events.next() == .event(.ready))
        }
    }

    @Test("a study that is ready later is told then", .timeLimit(.minutes(10)), arguments: Way.allCases)
    func readyLater(way: Way) async throws {
        try await withSandbox(way) {
            $0.readyDelay = .milliseconds(300)
        } _: { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            var events = client.events(.study(try await namespace(client))).makeAsyncIterator()
            #expect(try await events.next() == .subscribed)
            try await upload(client)
            #expect(try await events.next() == .event(.ready))
        }
    }

    @Test("nobody hears of a namespace that is not theirs", arguments: Way.allCases)
    func foreign(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            var events = client.events(.study(sandbox.service.foreignNamespaceID)).makeAsyncIterator()
            let error = await #expect(throws: AmbraError.self) { try await events.next() }
            guard case .service(let refusal)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(refusal.tokens == [.notPermitted])
        }
    }

    @Test(
        "while connections break, no study becomes ready unheard without a gap", .timeLimit(.minutes(10)),
        arguments: Way.allCases)
    func reconnects(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            var events = client.events(.study(try await namespace(client))).makeAsyncIterator()
            #expect(try await events.next() == .subscribed)
            for round in 0..<3 {
                try await upload(client)
                #expect(try await events.next() == .event(.ready))
                sandbox.service.dropChannels()
                if round == 2 { try await upload(client) }
                #expect(try await events.next() == .gap)
            }
        }
    }

    @Test("a thousand subscriptions of one namespace all hear", .timeLimit(.minutes(10)))
    func many() async throws {
        try await withSandbox(.inProcess) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let channel = EventChannel.study(try await namespace(client))
            let iterators = (0..<1000).map { _ in client.events(channel).makeAsyncIterator() }
            for var iterator in iterators { #expect(try await iterator.next() == .subscribed) }
            try await upload(client)
            for var iterator in iterators { #expect(try await iterator.next() == .event(.ready)) }
        }
    }
}
#endif
