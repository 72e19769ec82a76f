import AmbraCatalogue
import AmbraSDK
import AmbraSandbox
import Testing

/// Each call of the catalogue against a sandbox, in both modes, over a socket and in process. A namespace has a sandbox
/// of its own, since some calls end sessions or delete what others need.
@Suite("every call")
struct EveryCallTests {
    @Test("with all parameters, async", arguments: CallCase.namespaces, Way.allCases)
    func allAsync(namespace: String, way: Way) async throws {
        try await check(namespace, Async.self, way) { $0.allArguments }
    }

    @Test("with all parameters, blocking", arguments: CallCase.namespaces)
    func allBlocking(namespace: String) async throws {
        try await check(namespace, Blocking.self) { $0.allArguments }
    }

    @Test("with the required parameters only, async", arguments: CallCase.namespaces)
    func requiredAsync(namespace: String) async throws {
        try await check(namespace, Async.self) { $0.requiredArguments }
    }

    @Test("with the required parameters only, blocking", arguments: CallCase.namespaces)
    func requiredBlocking(namespace: String) async throws {
        try await check(namespace, Blocking.self) { $0.requiredArguments }
    }

    @Test("with one required parameter missing, async", arguments: CallCase.namespaces, Way.allCases)
    func missingAsync(namespace: String, way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let ambra: AsyncAmbra = try .of(sandbox)
            for (call, missing) in Self.omissions(in: namespace) {
                let query = ambra.call(call.call.path, call.parameters(without: missing))
                let error = await #expect(throws: AmbraError.self) { _ = try await query.send() }
                Self.expectMissing(missing, in: error, call)
            }
        }
    }

    @Test("with one required parameter missing, blocking", arguments: CallCase.namespaces)
    func missingBlocking(namespace: String) async throws {
        try await withSandbox { sandbox in
            let ambra: Ambra = try .of(sandbox)
            try await onOwnThread {
                for (call, missing) in Self.omissions(in: namespace) {
                    let query = ambra.call(call.call.path, call.parameters(without: missing))
                    let error = #expect(throws: AmbraError.self) { _ = try query.send() }
                    Self.expectMissing(missing, in: error, call)
                }
            }
        }
    }

    // MARK: - Sent whole

    private func check<Mode: ContractMode>(
        _ namespace: String, _ mode: Mode.Type, _ way: Way = .socket, arguments: (CallCase) -> JSONObject
    ) async throws {
        try await withSandbox(way) { sandbox in
            let ambra: AmbraClient<Mode> = try .of(sandbox)
            for call in CallCase.all(of: namespace) {
                let given = Arguments(values: arguments(call))
                let query = try #require(try ambra.query(namespace, call.method, given), "\(call.call.path)")
                do {
                    try await query.send()
                } catch {
                    #expect(call.mayRefuse(with: error), "\(call.call.path): \(error)")
                }
                let isSeen = sandbox.requests.contains { $0.path == call.call.path && $0.status != nil }
                #expect(isSeen, "\(call.call.path) did not reach the sandbox")
            }
        }
    }

    // MARK: - One parameter missing

    private static func omissions(in namespace: String) -> [(CallCase, String)] {
        CallCase.all(of: namespace).flatMap { call in
            call.call.parameters.filter { $0.isRequired && !$0.isMap }.map { (call, $0.name) }
        }
    }

    private static func expectMissing(_ name: String, in error: AmbraError?, _ call: CallCase) {
        guard case .service(let refusal) = error, refusal.token == .missingFields else {
            Issue.record("\(call.call.path) without \(name): \(error.map { "\($0)" } ?? "no error")")
            return
        }
        let named = refusal.subtype?.array?.compactMap(\.string) ?? refusal.subtype?.string.map { [$0] } ?? []
        #expect(named == [name], "\(call.call.path)")
    }
}

extension CallCase {
    /// What is needed, but for one parameter, as names and values of the wire.
    func parameters(without missing: String) -> [(name: String, value: String)] {
        wireFields(requiredArguments).filter { $0.key != missing }.map { ($0.key, $0.value) }
    }

    /// Whether the sandbox may answer this to a call of made-up ids: a documented refusal, the refusal of made-up
    /// credentials, or, where no document can exist, 404.
    func mayRefuse(with error: any Error) -> Bool {
        guard let error = error as? AmbraError, case .service(let refusal) = error else { return false }
        if refusal.status == 404 { return [.pdf, .zip].contains(call.response) }
        guard let token = refusal.token, token != .missingFields else { return false }
        if token == .invalidCredentials { return call.session != .required }
        return call.errors.contains(token.rawValue)
    }
}
