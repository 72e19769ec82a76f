#if Tools
import Foundation
import Testing

@testable import AmbraSandbox

@Suite("hostile clients")
struct HostileClientTests {
    private func configuration(_ set: (inout SandboxLimits) -> Void = { _ in }) -> SandboxConfiguration {
        var configuration = SandboxConfiguration()
        set(&configuration.limits)
        return configuration
    }

    private func post(_ path: String, length: Int, _ more: String = "") -> String {
        "POST /api/v3\(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: \(length)\r\n\(more)\r\n"
    }

    private func answer(_ client: RawClient) async throws -> String {
        String(decoding: try await client.readToEnd().bytes, as: UTF8.self)
    }

    @Test("a request that never ends its header fields is answered 408, however it drips", .timeLimit(.minutes(10)))
    func slowHeader() async throws {
        try await withSandbox(configuration { $0.headerTime = .milliseconds(200) }) { sandbox in
            let clients = try (0..<50).map { _ in try RawClient(port: sandbox.port) }
            for client in clients { try await client.send("GET /openapi.json HTTP/1.1\r\nX-a: ") }
            for client in clients { #expect(try await answer(client).hasPrefix("HTTP/1.1 408 ")) }
        }
    }

    @Test("a connection on which nothing is said is closed", .timeLimit(.minutes(10)))
    func silence() async throws {
        try await withSandbox(configuration { $0.idleTime = .milliseconds(200) }) { sandbox in
            let client = try RawClient(port: sandbox.port)
            #expect(try await answer(client) == "")
            let again = try RawClient(port: sandbox.port)
            try await again.send("GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            #expect(try await answer(again).hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test("a body that stops is answered 408, and nothing of it is kept", .timeLimit(.minutes(10)))
    func halfBodies() async throws {
        try await withSandbox(configuration { $0.stallTime = .milliseconds(200) }) { sandbox in
            let client = try await InProcessClient.loggedIn(to: sandbox.service)
            let image = ImageBytes.image()
            let target = "/storage/namespace/\(sandbox.namespaceID)/image?sid=\(client.sid ?? "")"
            for (head, body) in [
                (post("/study/list", length: 1000), Array("a=b".utf8)), (post(target, length: 10_000), image),
            ] {
                let raw = try RawClient(port: sandbox.port)
                try await raw.send(head)
                try await raw.send(body)
                #expect(try await answer(raw).hasPrefix("HTTP/1.1 408 "))
            }
            let raw = try RawClient(port: sandbox.port)
            try await raw.send(
                "POST /api/v3\(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n")
            try await raw.send(String(image.count, radix: 16) + "\r\n")
            try await raw.send(image)
            #expect(try await answer(raw).hasPrefix("HTTP/1.1 408 "))
            #expect(await client.storage("GET", "/study/\(sandbox.namespaceID)/1.2.3/schema").status == 404)
            while sandbox.service.bodyBudget.used > 0 { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    @Test("an answer waits for the sandbox as long as it takes", .timeLimit(.minutes(10)))
    func slowSandbox() async throws {
        let limits = configuration { limits in
            (limits.idleTime, limits.headerTime, limits.stallTime) =
                (.milliseconds(100), .milliseconds(100), .milliseconds(100))
        }
        try await withSandbox(limits) { sandbox in
            sandbox.faults.add(.latency(milliseconds: 500), path: "/openapi.json")
            let client = try RawClient(port: sandbox.port)
            try await client.send("GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            #expect(try await answer(client).hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test(
        "too many header fields, or too long ones, are answered 431 while the client still sends",
        arguments: [
            String(repeating: "X-a: b\r\n", count: 200), "X-a: " + String(repeating: "b", count: 200_000) + "\r\n",
            String(repeating: "X-a: " + String(repeating: "b", count: 1000) + "\r\n", count: 90),
        ])
    func headerFloods(fields: String) async throws {
        try await withSandbox { sandbox in
            let client = try RawClient(port: sandbox.port)
            try await client.send("GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields)
            #expect(try await client.read(upTo: "\r\n\r\n").hasPrefix("HTTP/1.1 431 "))
        }
    }

    @Test(
        "what is no HTTP is answered 400",
        arguments: ["\u{16}\u{3}\u{1}\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9\r\n\r\n"])
    func noise(text: String) async throws {
        try await withSandbox { sandbox in
            let client = try RawClient(port: sandbox.port)
            try await client.send(text)
            #expect(try await client.read(upTo: "\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test("half forms hold no more memory than there is for them; there is room again when they are gone")
    func budget() async throws {
        try await withSandbox(configuration { $0.bodiesInMemory = 300_000 }) { sandbox in
            let piece = Array("a=".utf8) + [UInt8](repeating: 0x62, count: 200_000)
            let first = try RawClient(port: sandbox.port)
            try await first.send(post("/study/list", length: 400_000))
            try await first.send(piece)
            while sandbox.service.bodyBudget.used < piece.count { try await Task.sleep(for: .milliseconds(5)) }
            let second = try RawClient(port: sandbox.port)
            try await second.send(post("/study/list", length: piece.count))
            try await second.send(piece)
            let refused = try await second.read(upTo: "\r\n\r\n")
            #expect(refused.hasPrefix("HTTP/1.1 503 ") && refused.lowercased().contains("retry-after: 1"))
            first.finishSending()
            _ = try await first.readToEnd()
            while sandbox.service.bodyBudget.used > 0 { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    @Test("a large form of nobody is refused before all of it is read")
    func unidentified() async throws {
        let service = SandboxService(configuration { $0.unidentifiedForm = 1000 })
        let client = try await InProcessClient.loggedIn(to: service)
        let rest = String(repeating: "b", count: 5000)
        let statuses = [
            try await client.call("/study/list", ["sid": "none", "filter.a.equals": rest]).status,
            try await client.call("/study/list", ["a": "short", "b": rest]).status,
            try await client.call("/study/list?sid=\(client.sid ?? "")", ["a": rest]).status,
        ]
        #expect(statuses == [401, 200, 200])
        #expect(service.requests.filter { $0.path == "/study/list" }.map(\.isBodyWhole) == [false, true, true])
    }

    @Test("too many fields and filters are refused")
    func fields() async throws {
        let client = try await InProcessClient.loggedIn(
            configuration { limits in (limits.formFields, limits.filters) = (50, 3) })
        let many = Dictionary(uniqueKeysWithValues: (0..<60).map { ("f\($0)", "1") })
        let filters = Dictionary(uniqueKeysWithValues: (0..<4).map { ("filter.f\($0).equals", "1") })
        let answers = [
            try await client.call("/study/list", many), try await client.call("/study/list", filters),
            try await client.call("/study/list"),
        ]
        #expect(answers.map(\.status) == [413, 400, 200])
        #expect(answers.map(\.token) == ["TOO_MANY_FIELDS", "TOO_MANY_FILTERS", nil])
    }

    @Test("a method that a path does not take is 405, with those that it takes")
    func methods() async throws {
        let service = SandboxService()
        for (method, path, allowed) in [
            ("DELETE", "/api/v3/study/list", "GET, POST"), ("GET", "/api/v3/user/add", "POST"),
            ("PUT", "/api/v3/bundle", "POST"), ("POST", "/openapi.json", "GET, HEAD"),
            ("POST", "/api/v3/channel/websocket", "GET"),
        ] {
            let response = await service.respond(to: SandboxRequest(method: method, target: path))
            #expect(response.status == 405 && response.headers["allow"] == allowed, "\(method) \(path)")
        }
    }

    @Test("names that climb out of their folder lead nowhere")
    func escapes() async throws {
        let client = try await InProcessClient.loggedIn()
        let namespace = client.service.namespaceID
        for name in ["..", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%5c..", "%00", "a%2f..%2f..", "."] {
            for path in ["/study/\(namespace)/\(name)/schema", "/study/\(name)/1.2/schema"] {
                let status = await client.storage("GET", path).status
                #expect((400..<500).contains(status), "\(path)")
            }
        }
    }

    @Test("more connections than there may be wait for their turn", .timeLimit(.minutes(10)))
    func connectionLimit() async throws {
        let limits = configuration { limits in (limits.connections, limits.idleTime) = (4, .seconds(60)) }
        try await withSandbox(limits) { sandbox in
            let request = "GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            var idle = try (0..<4).map { _ in try RawClient(port: sandbox.port) }
            for client in idle { try await client.send("GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n") }
            for client in idle { #expect(try await client.read(upTo: "\r\n\r\n").hasPrefix("HTTP/1.1 200 ")) }
            let late = try (0..<6).map { _ in try RawClient(port: sandbox.port) }
            for client in late { try await client.send(request) }
            idle = []
            for client in late { #expect(try await answer(client).hasPrefix("HTTP/1.1 200 ")) }
        }
    }

    @Test("a stop while connections arrive loses none of them and ends", .timeLimit(.minutes(10)))
    func stopWhileConnecting() async throws {
        for round in 0..<40 {
            let sandbox = try await Sandbox.start()
            let port = sandbox.port
            let clients = Task.detached {
                var clients: [RawClient] = []
                for _ in 0..<20 {
                    guard let client = try? RawClient(port: port) else { break }
                    if round.isMultiple(of: 2) { try? await client.send("GET /openapi.json HTTP/1.1\r\n") }
                    clients.append(client)
                }
                return clients
            }
            if round.isMultiple(of: 3) { await Task.yield() } else { try await Task.sleep(for: .milliseconds(1)) }
            await sandbox.stop()
            for client in await clients.value { _ = try? await client.readToEnd() }
        }
    }
}
#endif
