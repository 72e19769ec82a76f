#if Tools
import Testing

@testable import AmbraSandbox

@Suite("the listener")
struct ListenerTests {
    private func get(_ path: String, _ more: String = "", method: String = "GET") -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\(more)\r\n"
    }

    private func sid(_ sandbox: Sandbox) async throws -> String {
        try #require(try await InProcessClient.loggedIn(to: sandbox.service).sid)
    }

    @Test("takes a free port, answers there and is gone after its stop")
    func startAndStop() async throws {
        let sandbox = try await Sandbox.start()
        #expect(sandbox.port > 0)
        #expect(sandbox.url == "http://127.0.0.1:\(sandbox.port)/api/v3")
        let (answer, _) = try await RawClient.exchange(port: sandbox.port, get("/api/v3/session/user"))
        #expect(answer.hasPrefix("HTTP/1.1 401"))
        #expect(answer.lowercased().contains("content-length: "))
        await sandbox.stop()
        #expect(throws: RawClient.Failure.self) { try RawClient(port: sandbox.port) }
    }

    @Test("says so when the port is taken")
    func portTaken() async throws {
        try await withSandbox { sandbox in
            var configuration = SandboxConfiguration()
            configuration.port = sandbox.port
            await #expect(throws: (any Error).self) { try await Sandbox.start(configuration) }
        }
    }

    @Test("several run in one process and share nothing")
    func several() async throws {
        try await withSandbox { first in
            try await withSandbox { second in
                #expect(first.port != second.port)
                let sid = try await sid(first)
                let (here, _) = try await RawClient.exchange(
                    port: first.port, get("/api/v3/session/user?sid=\(sid)"))
                let (there, _) = try await RawClient.exchange(
                    port: second.port, get("/api/v3/session/user?sid=\(sid)"))
                #expect(here.hasPrefix("HTTP/1.1 200"))
                #expect(there.hasPrefix("HTTP/1.1 401"))
            }
        }
    }

    @Test("an image goes in and out over the socket; HEAD tells its length")
    func image() async throws {
        try await withSandbox { sandbox in
            let sid = try await sid(sandbox)
            let image = ImageBytes.image(pixels: [UInt8](repeating: 5, count: 700_000))
            let client = try RawClient(port: sandbox.port)
            let target = "/api/v3/storage/namespace/\(sandbox.namespaceID)/image?study_uid=1.2.3&sid=\(sid)"
            try await client.send(get(target, "Content-Length: \(image.count)\r\n", method: "POST"))
            try await client.send(image)
            let stored = String(decoding: try await client.readToEnd().bytes, as: UTF8.self)
            #expect(stored.hasPrefix("HTTP/1.1 202"))
            let base = "/api/v3/storage/study/\(sandbox.namespaceID)/1.2.3/image/1.2.3.1.1/version/*?sid=\(sid)"
            let reader = try RawClient(port: sandbox.port)
            try await reader.send(get(base))
            #expect(try await reader.readToEnd().bytes.suffix(image.count) == image[...])
            let (head, _) = try await RawClient.exchange(port: sandbox.port, get(base, method: "HEAD"))
            #expect(head.lowercased().contains("content-length: \(image.count)\r\n"))
            #expect(head.hasSuffix("\r\n\r\n"))
        }
    }

    @Test(
        "nothing is stored of a body that is cut off",
        arguments: ["Content-Length: 100000\r\n", "Transfer-Encoding: chunked\r\n"])
    func cutOff(framing: String) async throws {
        try await withSandbox { sandbox in
            let client = try await InProcessClient.loggedIn(to: sandbox.service)
            let image = ImageBytes.image()
            let raw = try RawClient(port: sandbox.port)
            let target = "/api/v3/storage/namespace/\(sandbox.namespaceID)/image?sid=\(client.sid ?? "")"
            try await raw.send(get(target, framing, method: "POST"))
            if framing.hasPrefix("Transfer") { try await raw.send(String(image.count, radix: 16) + "\r\n") }
            try await raw.send(image)
            raw.finishSending()
            _ = try await raw.readToEnd()
            let path = "/study/\(sandbox.namespaceID)/1.2.3/schema"
            #expect(await client.storage("GET", path).status == 404)
        }
    }

    @Test("tells a client that waits to go on with its body, unless the connection is to be reset")
    func expectContinue() async throws {
        try await withSandbox { sandbox in
            let more = "Expect: 100-continue\r\nContent-Length: 3\r\n"
            let client = try RawClient(port: sandbox.port)
            try await client.send(get("/api/v3/study/list", more, method: "POST"))
            #expect(try await client.read(upTo: "\r\n\r\n").hasPrefix("HTTP/1.1 100"))
            try await client.send("a=b")
            let answer = String(decoding: try await client.readToEnd().bytes, as: UTF8.self)
            #expect(answer.hasPrefix("HTTP/1.1 401"))
            sandbox.faults.add(.resetBeforeBody)
            let request = get("/api/v3/study/list", more, method: "POST")
            let (nothing, end) = try await RawClient.exchange(port: sandbox.port, request)
            #expect(nothing == "")
            #expect(end == .reset)
        }
    }

    @Test("stops although a client keeps its connection open")
    func stopWithOpenConnection() async throws {
        let sandbox = try await Sandbox.start()
        let client = try RawClient(port: sandbox.port)
        try await client.send("GET /api/v3/study/list HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        #expect(try await client.read(upTo: "}").hasPrefix("HTTP/1.1 401"))
        await sandbox.stop()
        #expect(try await client.readToEnd().bytes.isEmpty)
    }

    @Test("resets the connection when asked to, before the answer and inside it")
    func resets() async throws {
        try await withSandbox { sandbox in
            for fault in [Fault.resetBeforeBody, .resetAfterBody, .loseAnswer] {
                sandbox.faults.add(fault, path: "/study/list")
                let request = get("/api/v3/study/list", "Content-Length: 3\r\n", method: "POST") + "a=b"
                let (answer, end) = try await RawClient.exchange(port: sandbox.port, request)
                #expect(answer == "", "\(fault)")
                #expect(end == .reset, "\(fault)")
            }
            sandbox.faults.add(.resetInAnswer(after: 5), path: "/study/list")
            let (answer, end) = try await RawClient.exchange(port: sandbox.port, get("/api/v3/study/list"))
            #expect(end == .reset || !answer.hasSuffix("}"))
        }
    }

    @Test("cuts an answer short though its whole length was announced")
    func truncation() async throws {
        try await withSandbox { sandbox in
            let (whole, _) = try await RawClient.exchange(port: sandbox.port, get("/api/v3/study/list"))
            sandbox.faults.add(.truncateAnswer(after: 10), path: "/study/list")
            let (cut, end) = try await RawClient.exchange(port: sandbox.port, get("/api/v3/study/list"))
            #expect(end == .closed)
            let bodies = [whole, cut].compactMap { $0.split(separator: "\r\n\r\n", maxSplits: 1).last }
            #expect(bodies[1] == bodies[0].prefix(10))
            #expect(cut.lowercased().contains("content-length: \(bodies[0].utf8.count)\r\n"))
        }
    }

    @Test("a start in a cancelled task comes to an end", .timeLimit(.minutes(10)))
    func cancelledStart() async throws {
        let start = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Sandbox.start()
        }
        await #expect(throws: CancellationError.self) { try await start.value }
    }

    @Test("faults are added, listed and cleared by HTTP")
    func control() async throws {
        try await withSandbox { sandbox in
            func send(_ method: String, _ path: String, _ body: String = "") async throws -> String {
                let login = InProcessClient.basic(sandbox.username, sandbox.password)
                let more = "Authorization: \(login)\r\nContent-Length: \(body.utf8.count)\r\n"
                let head = get(path, more, method: method)
                    .replacing("Host: 127.0.0.1", with: "Host: \(sandbox.authority)")
                let request = head + body
                return try await RawClient.exchange(port: sandbox.port, request).text
            }
            let rule = #"{"kind":"status","status":503,"path":"/study/list"}"#
            let answers = [
                try await send("POST", "/sandbox/faults", rule), try await send("GET", "/api/v3/study/list"),
                try await send("GET", "/sandbox/faults"), try await send("DELETE", "/sandbox/faults"),
                try await send("POST", "/sandbox/faults", #"{"kind":"flood"}"#),
                try await send("GET", "/sandbox/requests"), try await send("GET", "/sandbox/else"),
            ]
            #expect(answers[0].hasSuffix(#"{"id":1}"#))
            #expect(answers[1].hasPrefix("HTTP/1.1 503"))
            #expect(answers[2].contains(#""happened":1"#))
            #expect(answers[3].hasSuffix(#"{"faults":[]}"#))
            #expect(answers[4].hasPrefix("HTTP/1.1 400"))
            #expect(answers[5].contains(#""status":503"#))
            #expect(answers[6].hasPrefix("HTTP/1.1 404"))
        }
    }
}
#endif
