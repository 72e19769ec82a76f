package import AmbraTransport
import HTTPTypes
import Logging
package import Platform

/// What all faces of one client share. All its state lies in the actor and the locked values below.
package final class ClientCore: Sendable {
    package let address: ServiceAddress
    package let configuration: AmbraConfiguration
    package let transport: any HTTPTransport
    package let throttle: Throttle
    package let thread: CoreThread
    /// The session of service calls, or what stands for one.
    package let keeper: SessionKeeper
    /// The session of storage calls, which take nothing but a session id; mostly the same.
    package let storageKeeper: SessionKeeper
    private let credentials: Credentials
    private let engineTrust: EngineTrust
    private let engines = Locked<Set<String>>([])

    package init(
        address: ServiceAddress,
        credentials: Credentials,
        configuration: AmbraConfiguration,
        transport: any HTTPTransport,
        thread: CoreThread = CoreThread(name: "ambra"),
        throttle: Throttle? = nil
    ) throws(AmbraError) {
        let throttle = throttle ?? Throttle(configuration: configuration, thread: thread)
        engineTrust = try EngineTrust(service: address, configuration: configuration)
        self.address = address
        self.configuration = configuration
        self.credentials = credentials
        self.transport = transport
        self.thread = thread
        self.throttle = throttle
        func keeper(_ credentials: Credentials) -> SessionKeeper {
            let login = LoginCall(
                address: address, credentials: credentials, configuration: configuration, thread: thread)
            let exchange = RequestSender(configuration: configuration, transport: transport, throttle: throttle)
            let logout = LogoutCall(address: address, configuration: configuration)
            let makesSessions = if case .password = credentials { true } else { false }
            return SessionKeeper(
                idleLimit: configuration.sessionIdleLimit, now: throttle.now, thread: thread,
                endsUnwanted: makesSessions,
                logout: { token in
                    // The new session counts, whatever comes of the old one; the exchange logs a failure.
                    if case .sid(let id) = token { try? await logout.settle(id, exchange, on: thread) }
                },
                login: { () async throws(AmbraError) in try await login.perform(exchange) })
        }
        self.keeper = keeper(credentials)
        switch credentials {
        case .basic(let username, let password), .oauth(let username, let password, _):
            storageKeeper = keeper(.password(username: username, password: password))
        default:
            storageKeeper = self.keeper
        }
    }

    package static func defaultTransport() throws(AmbraError) -> any HTTPTransport {
        do throws(TransportError) {
            return try CurlTransport(configuration: CurlTransport.Configuration(), onThreadEnd: {})
        } catch {
            throw .invalidArgument(InvalidArgument("libcurl cannot be used: \(error)"))
        }
    }

    package var exchange: RequestSender {
        RequestSender(configuration: configuration, transport: transport, throttle: throttle)
    }

    /// Returns the engine that the service named, when the session may go there.
    ///
    /// - Throws: ``AmbraError/decoding(_:)`` when it may not.
    package func trusted(_ engine: String, call: String) throws(AmbraError) -> String {
        let engine = try engineTrust.check(engine, call: call)
        if engines.withLock({ $0.insert(engine).inserted }) {
            configuration.logger.notice("first contact with a storage engine", metadata: ["host": "\(engine)"])
        }
        return engine
    }

    // MARK: - Sessions

    package func logIn() async throws(AmbraError) -> String? {
        if case .sid(let id) = try await keeper.session().token { id } else { nil }
    }

    /// Ends the sessions that this client has made or was given, those of a login under way as well. Tokens end by
    /// themselves.
    package func logOut() async throws(AmbraError) {
        for keeper in keepers {
            await keeper.settle()
            guard let session = await keeper.currentSession() else { continue }
            await keeper.forget()
            guard case .sid(let id) = session.token else { continue }
            if Task.isCancelled { try await endUnused(id) } else { try await logout.perform(id, exchange) }
        }
    }

    /// Whether a login is under way, if only to be taken back.
    package var isLoggingIn: Bool {
        get async {
            for keeper in keepers where await keeper.isBusy { return true }
            return false
        }
    }

    private var keepers: [SessionKeeper] { keeper === storageKeeper ? [keeper] : [keeper, storageKeeper] }

    /// Ends a session that nobody uses: in one try, not for long, and also when the task is cancelled.
    package func endUnused(_ id: String) async throws(AmbraError) {
        try await logout.settle(id, exchange, on: thread)
    }

    private var logout: LogoutCall { LogoutCall(address: address, configuration: configuration) }

    // MARK: - Calls

    /// Sends a call, logging in first where it needs a session, and once more when the session has ended.
    package func perform<Response: Answer>(
        _ call: Call, _ form: Form, as type: Response.Type
    ) async throws(AmbraError) -> Response {
        if let mistake = form.mistake { throw .invalidArgument(InvalidArgument("\(call.path): \(mistake.message)")) }
        return try await withSession(for: call, form) { (form, authorization) async throws(AmbraError) in
            try await self.send(call, form, authorization, as: type)
        }
    }

    /// Does something with the credentials that a call needs, and once more with new ones when the session has ended.
    package func withSession<Value: Sendable>(
        for call: Call, _ form: Form,
        _ work: (_ form: Form, _ authorization: String?) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        let form = form.with(credentials, for: call)
        guard let session = try await session(for: call, form) else { return try await work(form, nil) }
        do throws(AmbraError) {
            return try await work(form.with(session), session.authorization)
        } catch {
            guard case .service(let refusal) = error, refusal.status == 401 else { throw error }
            await keeper.ended(session)
            configuration.logger.notice("the session has ended", metadata: ["call": "\(call.path)"])
        }
        let renewed = try await keeper.session()
        do throws(AmbraError) {
            return try await work(form.with(renewed), renewed.authorization)
        } catch {
            guard case .service(let refusal) = error, refusal.status == 401 else { throw error }
            await keeper.ended(renewed)
            // It was made for this call alone, and lives at the service.
            if case .sid(let id) = renewed.token { try? await endUnused(id) }
            throw .authentication(
                AuthenticationError(.refused, "\(call.path): the service does not accept a new session either"))
        }
    }

    private func session(for call: Call, _ form: Form) async throws(AmbraError) -> SessionMachine.Session? {
        switch call.session {
        case .none: return nil
        case .optional: return await keeper.currentSession()
        case .required: return try await keeper.session()
        case .alternative(let names):
            let given = Set(form.entries.map(\.name))
            return names.allSatisfy(given.contains) ? nil : try await keeper.session()
        }
    }

    package func send<Response: Answer>(
        _ call: Call, _ form: Form, _ authorization: String? = nil, as type: Response.Type
    ) async throws(AmbraError) -> Response {
        let request = OutgoingRequest(
            service: call, form: form, address: address, configuration: configuration, authorization: authorization)
        return try await exchange.run(request) { (reply) async throws(AmbraError) in
            try await ServiceAnswer(call: call.path, reply: reply).read(type, upTo: self.configuration.answerLimit)
        }
    }
}

extension SessionMachine.Session {
    package var authorization: String? { if case .authorization(let value) = token { value } else { nil } }
}

extension Form {
    package func with(_ session: SessionMachine.Session) -> Form {
        guard case .sid(let id) = session.token else { return self }
        var form = self
        form.set("sid", id)
        return form
    }

    /// Fills in a node's id and serial number where the call takes them in place of a session.
    package func with(_ credentials: Credentials, for call: Call) -> Form {
        guard case .node(let id, let serialNumber) = credentials, case .alternative(let names) = call.session else {
            return self
        }
        var form = self
        for name in names { form.set(name, name == "serial_no" ? serialNumber : id) }
        return form
    }
}
