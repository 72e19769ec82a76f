#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("faults that a client meets")
struct FaultTests {
    private func upload(_ client: AsyncAmbra) async throws -> Bool {
        let folder = try TemporaryFolder()
        let source = folder.url.appending(path: "in")
        try TestStudy(uid: TestStudy.freshUID(), images: 2).write(to: source)
        return try await client.upload([source.path]).isComplete
    }

    @Test(
        "an event is lost or comes twice, and then all is well", .timeLimit(.minutes(10)),
        arguments: [(Fault.loseEvent, 0), (.doubleEvent, 2)], Way.allCases)
    func events(_ fault: (kind: Fault, heard: Int), way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let namespace = try #require(try await client.session.user().send().namespaceID)
            var events = client.events(.study(namespace)).makeAsyncIterator()
            #expect(try await events.next() == .subscribed)
            let rule = sandbox.faults.add(fault.kind, path: "/channel/study.\(namespace)", method: "READY")
            for _ in 0..<2 { #expect(try await upload(client)) }
            #expect(sandbox.faults.count(of: rule) == 1)
            // What the second study says comes last.
            for _ in 0..<(fault.heard + 1) { #expect(try await events.next() == .event(.ready)) }
            sandbox.service.dropChannels()
            #expect(try await events.next() == .gap)
        }
    }

    @Test("an answer that comes slowly comes whole", arguments: Way.allCases)
    func slow(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let rule = sandbox.faults.add(.slowAnswer(bytesPerSecond: 5000), path: "/session/user")
            #expect(try await client.session.user().send().namespaceID != nil)
            #expect(sandbox.faults.count(of: rule) == 1)
        }
    }

    @Test("a full disk fails an upload, of which nothing is left, and the next one succeeds", arguments: Way.allCases)
    func fullDisk(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox) { $0.storageRetries.maximumAttempts = 1 }
            let rule = sandbox.faults.add(.diskFull(), path: "/storage/*", method: "POST", times: nil)
            #expect((try? await upload(client)) != true)
            let studies = try await client.study.list().all()
            #expect(studies.allSatisfy { $0.phantom != false })
            sandbox.faults.remove(rule)
            #expect(try await upload(client))
        }
    }

    @Test("the same seed strikes the same calls, over a socket and in process")
    func seed() async throws {
        func outcomes(_ way: Way, seed: UInt64) async throws -> [Bool] {
            var outcomes: [Bool] = []
            try await withSandbox(way) {
                $0.seed = seed
                $0.faults = [FaultRule(.status(409), path: "/session/user", times: nil, rate: 0.5)]
            } _: { sandbox in
                let client = try AsyncAmbra.of(sandbox)
                for _ in 0..<30 { outcomes.append((try? await client.session.user().send()) != nil) }
            }
            return outcomes
        }
        let first = try await outcomes(.socket, seed: 7)
        #expect(try await outcomes(.inProcess, seed: 7) == first)
        #expect(try await outcomes(.inProcess, seed: 8) != first)
        #expect(Set(first).count == 2)
    }
}
#endif
