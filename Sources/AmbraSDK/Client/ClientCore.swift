package import AmbraTransport
import HTTPTypes
import Logging
package import Platform

/// What all faces of one client share. All its state lies in the actor and the locked values below.
package final class ClientCore: Sendable {
    package let configuration: AmbraConfiguration
    package let throttle: Throttle
    package let thread: CoreThread
    let runner: OperationRunner
    /// The session of service calls, or what replaces one.
    private let keeper: SessionKeeper
    /// The session of storage calls, which take nothing but a session id; mostly the same.
    let storageKeeper: SessionKeeper
    private let credentials: Credentials
    private let engineTrust: EngineTrust
    private let engines = Locked<Set<String>>([])
    package let engineDirectory = EngineDirectory()

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
        let runner = OperationRunner(
            address: address, configuration: configuration,
            sender: RequestSender(logger: configuration.logger, transport: transport, throttle: throttle),
            thread: thread)
        self.runner = runner
        self.configuration = configuration
        self.credentials = credentials
        self.thread = thread
        self.throttle = throttle
        func keeper(_ credentials: Credentials) -> SessionKeeper {
            let login = LoginCall(credentials: credentials, runner: runner)
            let logout = LogoutCall(runner: runner)
            let makesSessions = if case .password = credentials { true } else { false }
            return SessionKeeper(
                idleLimit: configuration.sessionIdleLimit, now: throttle.now, thread: thread,
                endsUnwanted: makesSessions,
                logout: { token in
                    // The new session counts, whatever comes of the old one; a failure is logged.
                    if let id = token.sid { try? await logout.settle(id) }
                },
                login: { () async throws(AmbraError) in try await login.perform() })
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

    /// Refuses an engine that the session may not go to.
    ///
    /// - Throws: ``AmbraError/decoding(_:)``
    private func checkTrust(in engine: String, call: String) throws(AmbraError) {
        let engine = try engineTrust.check(engine, call: call)
        if engines.withLock({ $0.insert(engine).inserted }) {
            configuration.logger.notice("first contact with a storage engine", metadata: ["host": "\(engine)"])
        }
    }

    // MARK: - Sessions

    package func logIn() async throws(AmbraError) -> String? {
        try await keeper.session().token.sid
    }

    /// Ends the sessions that this client has made or was given, those of a login under way as well. Tokens end by
    /// themselves.
    package func logOut() async throws(AmbraError) {
        for keeper in keepers {
            await keeper.settle()
            guard let session = await keeper.currentSession() else { continue }
            await keeper.forget()
            guard let id = session.token.sid else { continue }
            if Task.isCancelled { try await endUnused(id) } else { try await LogoutCall(runner: runner).perform(id) }
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
        try await LogoutCall(runner: runner).settle(id)
    }

    // MARK: - Calls

    /// Sends a call of the service.
    package func perform<Response: Sendable>(
        _ call: Call, _ form: Form, as reading: AnswerReading<Response>
    ) async throws(AmbraError) -> Response {
        let operation = Operation(call, form.with(credentials, for: call), answers: reading.rules)
        return try await run(operation) { (reader) async throws(AmbraError) in try await reader.serviceAnswer(reading) }
    }

    /// Carries out an operation with the session of those who answer it.
    ///
    /// - Parameter read: Reads the answer; when the connection fails under it, the request is sent again like any
    ///   other.
    package func run<Value: Sendable>(
        _ operation: Operation, read: @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        try operation.check()
        guard let engine = operation.engine else {
            return try await runner.run(operation, sessions: keeper, read: read)
        }
        try checkTrust(in: engine, call: operation.name)
        return try await runner.run(operation, sessions: storageKeeper, read: read)
    }
}

extension Form {
    /// Fills in a node's id and serial number where the call takes them in place of a session.
    fileprivate func with(_ credentials: Credentials, for call: Call) -> Form {
        guard case .node(let id, let serialNumber) = credentials, case .alternative(let names) = call.session else {
            return self
        }
        var form = self
        for name in names { form.set(name, name == "serial_no" ? serialNumber : id) }
        return form
    }
}
