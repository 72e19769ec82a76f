#if Tools
import Testing

@testable import AmbraSandbox

@Suite("who may talk to a sandbox")
struct RequestGuardTests {
    /// Answers 401 to whoever gets so far without a session.
    private static let call = "/api/v3/session/user"

    /// Status and whole text of the answer to a request with these header fields.
    private func answer(
        _ sandbox: Sandbox, _ path: String, method: String = "GET", _ fields: [String]
    ) async throws -> (status: Int, text: String) {
        let lines = ["\(method) \(path) HTTP/1.1"] + fields + ["Connection: close", "", ""]
        let (text, _) = try await RawClient.exchange(port: sandbox.port, lines.joined(separator: "\r\n"))
        return (Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0, text)
    }

    private func login(_ sandbox: Sandbox) -> String {
        "Authorization: \(InProcessClient.basic(sandbox.username, sandbox.password))"
    }

    @Test("a page whose name was pointed at this machine is answered nothing")
    func rebinding() async throws {
        try await withSandbox { sandbox in
            for host in [
                "rebound.evil.test", "rebound.evil.test:8080", "localhost.evil.test", "127.0.0.1.evil.test",
                "evil.test#localhost", "10.0.0.5", "[fe80::1]", "0.0.0.0",
            ] {
                for path in [Self.call, "/sandbox/requests"] {
                    let got = try await answer(sandbox, path, ["Host: \(host)", login(sandbox)])
                    #expect(got.status == 421, "\(got.text)")
                    #expect(!got.text.contains("evil.test"))
                }
            }
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("names of this machine are taken, with any port")
    func known() async throws {
        try await withSandbox { sandbox in
            for host in ["127.0.0.1", "127.0.0.1:1", "LOCALHOST:84", "api.localhost", "localhost.", "[::1]:80"] {
                let got = try await answer(sandbox, Self.call, ["Host: \(host)"])
                #expect(got.status == 401, "\(host)")
            }
        }
    }

    @Test("a page of another origin is answered nothing")
    func origin() async throws {
        try await withSandbox { sandbox in
            for origin in ["http://evil.test", "null", "https://evil.test:1"] {
                for path in [Self.call, "/sandbox/requests"] {
                    let fields = ["Host: 127.0.0.1", "Origin: \(origin)", login(sandbox)]
                    let got = try await answer(sandbox, path, fields)
                    #expect(got.status == 403, "\(origin)")
                }
            }
        }
    }

    @Test("control calls come from the sandbox's own origin or from no page")
    func controlOrigin() async throws {
        try await withSandbox { sandbox in
            let base = ["Host: \(sandbox.authority)", login(sandbox)]
            let cases: [([String], Int)] = [
                ([], 200), (["Origin: http://\(sandbox.authority)"], 200),
                (["Origin: http://localhost:3000"], 403), (["Sec-Fetch-Site: cross-site"], 403),
                (["Sec-Fetch-Site: same-site"], 403), (["Sec-Fetch-Site: same-origin"], 200),
            ]
            for (fields, status) in cases {
                let got = try await answer(sandbox, "/sandbox/requests", base + fields)
                #expect(got.status == status)
            }
            let page = ["Host: \(sandbox.authority)", "Origin: http://localhost:3000"]
            let got = try await answer(sandbox, Self.call, page)
            #expect(got.status == 401)
        }
    }

    @Test("another port of this machine is another origin, and its pages have no control")
    func otherPort() async throws {
        try await withSandbox { sandbox in
            let own = sandbox.authority
            let port = sandbox.port
            let cases: [(host: String, origin: String?, status: Int)] = [
                (own, "http://\(own)", 200), (own, "HTTP://\(own)", 200),
                ("LOCALHOST:\(port)", "http://localhost:\(port)", 200),
                ("localhost.:\(port)", "http://localhost.:\(port)", 200),
                ("[::1]:\(port)", "http://[::1]:\(port)", 200), ("[::1]:\(port)", nil, 200),
                ("127.0.0.1:9999", "http://127.0.0.1:9999", 403), (own, "http://127.0.0.1:9999", 403),
                ("[::1]:9999", "http://[::1]:9999", 403), ("127.0.0.1", "http://127.0.0.1", 403),
                (own, "https://\(own)", 403), (own, "null", 403), (own, "file://", 403), (own, "", 403),
                (own, "http://localhost:\(port)", 403), ("localhost:\(port)", "http://localhost.:\(port)", 403),
                (own, "http://\(own)/", 403), ("\(own)0", "http://\(own)0", 403),
                ("127.0.0.1:9999", nil, 421), ("127.0.0.1", nil, 421), ("[::1]:9999", nil, 421),
                ("127.0.0.1:", nil, 421), ("[::1]", nil, 421),
            ]
            for (host, origin, status) in cases {
                let fields = ["Host: \(host)", login(sandbox)] + (origin.map { ["Origin: \($0)"] } ?? [])
                let got = try await answer(sandbox, "/sandbox/requests", fields)
                #expect(got.status == status, "\(host) \(origin ?? "-")")
            }
        }
    }

    @Test("another user of the machine has no control without the password")
    func controlPassword() async throws {
        try await withSandbox { sandbox in
            let wrong = "Authorization: \(InProcessClient.basic(sandbox.username, "demo"))"
            for fields in [[], [wrong]] {
                for (method, path) in [
                    ("GET", "/sandbox/requests"), ("DELETE", "/sandbox/requests"), ("GET", "/sandbox/x"),
                ] {
                    let got = try await answer(
                        sandbox, path, method: method, ["Host: \(sandbox.authority)"] + fields)
                    #expect(got.status == 401)
                }
            }
        }
    }

    @Test("the password that nobody set is another one for each sandbox")
    func password() {
        let passwords = (0..<50).map { _ in SandboxConfiguration().password }
        #expect(Set(passwords).count == 50)
        #expect(passwords.allSatisfy { $0.count == 20 })
    }

    @Test("a host that was named is taken")
    func allowed() async throws {
        var configuration = SandboxConfiguration()
        configuration.allowedHosts = ["Sandbox.clinic.example"]
        try await withSandbox(configuration) { sandbox in
            let fields = ["Host: sandbox.clinic.example:8080"]
            let first = try await answer(sandbox, Self.call, fields)
            #expect(first.status == 401)
            let page = fields + ["Origin: http://sandbox.clinic.example:8080"]
            let second = try await answer(sandbox, Self.call, page)
            #expect(second.status == 401)
            let third = try await answer(sandbox, Self.call, ["Host: other.clinic.example"])
            #expect(third.status == 421)
        }
    }
}
#endif
