import AmbraTransport
import Testing

@testable import AmbraSDK

@Suite("bundles")
struct BundleTests {
    private typealias Client = AmbraClient<Async>

    @Test("calls go out as one, in order, with the session, and their answers come back typed")
    func typedAnswers() async throws {
        let transport = ScriptedTransport { sent, _ in
            if sent.path.hasSuffix("/login") { return .answer(200, "{\"sid\":\"s\"}") }
            return .answer(
                200,
                """
                [{"status":"OK","HTTP_STATUS_CODE":200,"namespace_id":"n1","name":"Ann"},
                 {"status":"OK","HTTP_STATUS_CODE":200,"page":{"more":0,"rows":100,"number":1},"studies":[{"study_uid":"1.2"}]},
                 {"status":"ERROR","HTTP_STATUS_CODE":412,"error_type":"NOT_FOUND"}]
                """)
        }
        let client = try Client.scripted(transport)
        var bundle = CallBundle()
        let me = bundle.add(client.session.user())
        let studies = bundle.add(client.study.list().filter(\.phiNamespace, .equals(me.value(of: \.namespaceID))))
        let missing = bundle.add(client.study.get(uuid: "x"))
        let answers = try await client.send(bundle)

        #expect(try answers[me].name == "Ann")
        #expect(try answers[studies].rows.map(\.studyUID) == ["1.2"])
        #expect(throws: AmbraError.self) { try answers[missing] }
        #expect(answers.errors.keys.sorted() == [2])

        let sent = try #require(transport.requests(to: "/bundle").first)
        let calls = try #require(try JSONParser.parse(sent.body).array).compactMap(\.object)
        #expect(calls.map { $0["URL"]?.string } == ["/session/user", "/study/list", "/study/get"])
        #expect(calls.allSatisfy { $0["sid"] == "s" })
        #expect(calls[1]["filter.phi_namespace.equals"] == "{{namespace_id}}")
    }

    @Test("an ended session renews and repeats the bundle only when no call can have done anything")
    func expiry() async throws {
        let refused = "{\"HTTP_STATUS_CODE\":401,\"status\":\"ERROR\"}"
        let transport = ScriptedTransport { sent, number in
            if sent.path.hasSuffix("/login") { return .answer(200, "{\"sid\":\"s\(number)\"}") }
            return .answer(200, sent.form.contains("\"s0\"") ? "[\(refused),\(refused)]" : "[{\"a\":1},{\"a\":2}]")
        }
        let client = try Client.scripted(transport)
        var bundle = CallBundle()
        let first = bundle.add(client.study.get(uuid: "x"))
        _ = bundle.add(client.study.get(uuid: "y"))
        #expect(try await client.send(bundle)[first]["a"] == 1)
        #expect(transport.requests(to: "/bundle").count == 2)

        let mixed = ScriptedTransport { sent, _ in
            sent.path.hasSuffix("/login") ? .answer(200, "{\"sid\":\"s\"}") : .answer(200, "[\(refused),{\"a\":2}]")
        }
        let answers = try await Client.scripted(mixed).send(bundle)
        #expect(answers.errors.keys.sorted() == [0])
        #expect(mixed.requests(to: "/bundle").count == 1)
    }

    @Test("mistakes are named with their call before anything is sent")
    func mistakes() async throws {
        let transport = ScriptedTransport { _, _ in .answer(200, "[]") }
        let client = try Client.scripted(transport)
        await #expect(throws: AmbraError.self) { try await client.send(CallBundle()) }
        var bundle = CallBundle()
        _ = bundle.add(client.session.user())
        _ = bundle.add(client.study.get())
        let error = await #expect(throws: AmbraError.self) { try await client.send(bundle) }
        #expect(error?.description.hasPrefix("/bundle: call 2, /study/get: give uuid") == true)
        #expect(transport.requests.isEmpty)
    }

    @Test("a blocking client sends bundles too")
    func blocking() throws {
        let transport = ScriptedTransport { sent, _ in
            sent.path.hasSuffix("/login") ? .answer(200, "{\"sid\":\"s\"}") : .answer(200, "[{\"name\":\"Ann\"}]")
        }
        let client = try AmbraClient<Blocking>.scripted(transport)
        var bundle = CallBundle()
        let me = bundle.add(client.session.user())
        #expect(try client.send(bundle)[me].name == "Ann")
    }

    @Test(
        "an answer that is no array with one result a call is refused",
        arguments: ["{}", "[]", "[1]", "[{},{}]", "<html>"])
    func strangeAnswers(text: String) async throws {
        let transport = ScriptedTransport { sent, _ in
            sent.path.hasSuffix("/login") ? .answer(200, "{\"sid\":\"s\"}") : .answer(200, text)
        }
        let client = try Client.scripted(transport)
        var bundle = CallBundle()
        _ = bundle.add(client.session.user())
        let error = await #expect(throws: AmbraError.self) { try await client.send(bundle) }
        guard case .decoding = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }
}
