import AmbraSDK
import AmbraSandbox
import Foundation
import Logging
import Testing

/// Keeps every log line of every level, metadata included.
private final class LogBook: Sendable {
    private let storage = LockedLines()

    var text: String { storage.all.joined(separator: "\n") }

    func logger() -> Logger {
        var logger = Logger(label: "canary") { [storage] _ in Handler(lines: storage) }
        logger.logLevel = .trace
        return logger
    }

    private struct Handler: LogHandler {
        let lines: LockedLines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.append("\(event.level) \(event.message) \(String(describing: event.metadata)) \(metadata)")
        }
    }
}

private final class LockedLines: @unchecked Sendable {
    // Guarded by `lock`.
    private var lines: [String] = []
    private let lock = NSLock()

    var all: [String] { lock.withLock { lines } }
    func append(_ line: String) { lock.withLock { lines.append(line) } }
}

@Suite("canaries")
struct CanaryTests {
    @Test(
        "no sid, password, patient name or id is in any log line or error, whatever goes wrong", arguments: Way.allCases
    )
    func nothingLeaks(way: Way) async throws {
        let faults: [Fault?] = [
            nil, .status(500), .status(503, retryAfter: 0), .htmlPage(status: 200), .htmlPage(status: 500),
            .resetBeforeBody,
            .resetAfterBody, .loseAnswer, .resetInAnswer(after: 10), .truncateAnswer(after: 10),
            .corruptAnswer(bytes: 3),
            .expireSessions,
        ]
        for fault in faults {
            for path in ["/session/*", "/study/*", "/storage/*"] { try await check(fault, path, way) }
        }
    }

    private func check(_ fault: Fault?, _ path: String, _ way: Way) async throws {
        let password = "CANARYPASSWORD77"
        try await withSandbox(way, { $0.password = password }) { sandbox in
            let folder = try TemporaryFolder()
            try TestStudy(uid: TestStudy.freshUID(), images: 2).write(to: folder.url.appending(path: "in"))
            let book = LogBook()
            let client = try AsyncAmbra.of(sandbox) {
                $0.logger = book.logger()
                $0.serviceRetries.maximumAttempts = 2
                $0.storageRetries.maximumAttempts = 2
            }
            var seen: [String] = ["\(client)", "\(Credentials.password(username: "u", password: password))"]
            let sid = try #require(try await client.logIn())
            if let fault { sandbox.faults.add(fault, path: path, skip: 1, times: 5) }
            seen += await work(client, folder.url)
            sandbox.faults.clear()
            let lastSID = (try? await client.logIn()).flatMap(\.self) ?? sid
            seen += await refusals(client)

            let text = (seen + [book.text]).joined(separator: "\n")
            #expect(!book.text.isEmpty)
            for secret in [sid, lastSID, password, "CANARY^NAME", "CANARYID42"] {
                #expect(!text.contains(secret), "\(String(describing: fault)) at \(path)")
            }
        }
    }

    private func work(_ client: AsyncAmbra, _ folder: URL) async -> [String] {
        var seen: [String] = []
        do {
            let report = try await client.upload([folder.appending(path: "in").path]) { seen in _ = "\(seen)" }
            seen.append("\(report)")
            if let uuid = report.studies.first?.uuid {
                seen.append("\(try await client.download(studyUUID: uuid, to: folder.appending(path: "out").path))")
            }
        } catch {
            seen.append("\(error) \(String(reflecting: error))")
        }
        return seen
    }

    private func refusals(_ client: AsyncAmbra) async -> [String] {
        var seen: [String] = []
        let calls: [(String, [(name: String, value: String)])] = [
            ("/study/get", [(name: "uuid", value: "CANARY^NAME")]),
            ("/study/add", [(name: "patient_name", value: "CANARY^NAME"), (name: "thin", value: "CANARYID42")]),
            ("/study/list", [(name: "filter.patient_name.bogus", value: "CANARY^NAME")]),
        ]
        for (path, parameters) in calls {
            do {
                _ = try await client.call(path, parameters).send()
            } catch {
                seen.append("\(error)")
            }
        }
        return seen
    }
}
