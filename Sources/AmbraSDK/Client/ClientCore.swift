package import AmbraTransport
import HTTPTypes
import Logging

/// What all faces of one client share. All its state lies in the actor and the locked values below.
package final class ClientCore: Sendable {
    package let address: ServiceAddress
    package let configuration: AmbraConfiguration
    package let transport: any HTTPTransport
    package let pace: Pace
    package let thread: CoreThread
    package let keeper: SessionKeeper

    package init(
        address: ServiceAddress,
        credentials: Credentials,
        configuration: AmbraConfiguration,
        transport: any HTTPTransport,
        thread: CoreThread = CoreThread(name: "ambra"),
        pace: Pace? = nil
    ) {
        let pace = pace ?? Pace(configuration: configuration, thread: thread)
        self.address = address
        self.configuration = configuration
        self.transport = transport
        self.thread = thread
        self.pace = pace
        let login = LoginCall(address: address, credentials: credentials, configuration: configuration)
        keeper = SessionKeeper { () async throws(AmbraError) in
            try await login.perform(Exchange(configuration: configuration, transport: transport, pace: pace))
        }
    }

    package static func defaultTransport() throws(AmbraError) -> any HTTPTransport {
        do throws(TransportError) {
            return try CurlTransport()
        } catch {
            throw .invalidArgument(InvalidArgument("libcurl cannot be used: \(error)"))
        }
    }

    package var exchange: Exchange { Exchange(configuration: configuration, transport: transport, pace: pace) }

    // MARK: - Sessions

    package func logIn() async throws(AmbraError) -> String { try await keeper.session().id }

    package func logOut() async throws(AmbraError) {
        guard let session = await keeper.currentSession() else { return }
        await keeper.forget()
        var form = Form()
        form.append("sid", session.id)
        let call = Call("/session/logout", session: .none, repeats: .safe)
        do throws(AmbraError) {
            _ = try await send(call, form, as: Acknowledgement.self)
        } catch {
            // A session that has ended on its own is as good as logged out.
            if case .service(let refusal) = error, refusal.status == 401 { return }
            throw error
        }
    }

    // MARK: - Calls

    /// Sends a call, logging in first where it needs a session, and once more when the session has ended.
    package func perform<Response: Answer>(
        _ call: Call, _ form: Form, as type: Response.Type
    ) async throws(AmbraError) -> Response {
        if let mistake = form.mistake { throw .invalidArgument(InvalidArgument("\(call.path): \(mistake.message)")) }
        guard let session = try await session(for: call, form) else { return try await send(call, form, as: type) }
        do throws(AmbraError) {
            return try await send(call, form.with(session), as: type)
        } catch {
            guard case .service(let refusal) = error, refusal.status == 401 else { throw error }
            await keeper.ended(session)
            configuration.logger.notice("the session has ended", metadata: ["call": "\(call.path)"])
        }
        return try await sendAgain(call, form, as: type)
    }

    private func sendAgain<Response: Answer>(
        _ call: Call, _ form: Form, as type: Response.Type
    ) async throws(AmbraError) -> Response {
        let session = try await keeper.session()
        do throws(AmbraError) {
            return try await send(call, form.with(session), as: type)
        } catch {
            guard case .service(let refusal) = error, refusal.status == 401 else { throw error }
            await keeper.ended(session)
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
        _ call: Call, _ form: Form, as type: Response.Type
    ) async throws(AmbraError) -> Response {
        let request = OutgoingRequest(service: call, form: form, address: address, configuration: configuration)
        return try await exchange.run(request) { (reply) async throws(AmbraError) in
            try await ServiceAnswer(call: call.path, reply: reply).read(type, upTo: self.configuration.largestAnswer)
        }
    }
}

extension Form {
    fileprivate func with(_ session: SessionMachine.Session) -> Form {
        var form = self
        form.set("sid", session.id)
        return form
    }
}
