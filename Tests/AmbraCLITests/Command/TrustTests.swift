#if Tools
    import AmbraSandbox
    import Foundation
    import Testing

    @Suite("Who gets to see a session")
    struct TrustTests {
        @Test(
            "a proxy of the environment sees nothing of a sandbox on this machine",
            arguments: ["http_proxy", "all_proxy", "ALL_PROXY"])
        func proxy(_ variable: String) async throws {
            try await Workplace.with { place in
                try await Turnstile.withSandbox(SandboxConfiguration()) { thief in
                    var environment = place.login
                    environment[variable] = "http://\(thief.authority)"
                    for host in ["127.0.0.1", "localhost"] {
                        environment["AMBRA_URL"] = place.sandbox.url.replacingOccurrences(of: "127.0.0.1", with: host)
                        let run = try await place.run("whoami", environment: environment)
                        #expect(run.status == 0, "\(run.errors)")
                    }
                    #expect(thief.requests.isEmpty)
                }
            }
        }

        @Test("--cacert-add names its file when it holds no certificate")
        func additionalAuthority() async throws {
            try await Workplace.with { place in
                let path = try place.write(Array("no certificate".utf8), "words.pem")
                let run = try await place.run("whoami", "--cacert-add", path)
                #expect(run.status == 2)
                #expect(run.errors.contains("words.pem holds no certificate"))
            }
        }
    }
#endif
