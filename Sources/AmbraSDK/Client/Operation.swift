import AmbraTransport

/// One request as it is asked for, before it has a session: a call of the service, several of them as one, a call of
/// storage, a login.
package struct Operation: Sendable {
    /// What a session is for.
    package enum SessionUse: Sendable, Hashable {
        case required
        /// Sent when there is one; nobody logs in for it.
        case optional
        case none
    }

    private enum Content: Sendable {
        case form(Call, Form)
        case bundle(Call, CallBundle)
        case storage(StorageRequest, engine: String)
    }

    /// What logs and errors call it: a path with placeholders.
    package let name: String
    package let session: SessionUse
    package let answers: AnswerRules
    /// Whether the request is sent to its end when nobody waits for the answer any more.
    package var finishesOnceSent = false
    private let mistake: InvalidArgument?
    private let content: Content

    package init(_ call: Call, _ form: Form, answers: AnswerRules = .service) {
        name = call.path
        session =
            switch call.session {
            case .required: .required
            case .optional: .optional
            case .none: .none
            case .alternative(let names): Set(form.entries.map(\.name)).isSuperset(of: names) ? .none : .required
            }
        self.answers = answers
        mistake = form.mistake
        content = .form(call, form)
    }

    package init(_ bundle: CallBundle) {
        let call = bundle.call
        name = call.path
        session = call.session == .none ? .none : .required
        answers = .service
        mistake = bundle.mistake
        content = .bundle(call, bundle)
    }

    package init(_ call: StorageRequest, engine: String) {
        name = call.name
        session = .required
        answers = .storage
        mistake = call.mistake
        content = .storage(call, engine: engine)
    }

    /// The storage engine that it goes to; `nil` for the service.
    package var engine: String? { if case .storage(_, let engine) = content { engine } else { nil } }

    /// Whether its body can be sent a second time.
    package var isReplayable: Bool { if case .storage(let call, _) = content { call.body.isReplayable } else { true } }

    /// Refuses arguments that cannot be sent.
    package func check() throws(AmbraError) {
        guard let mistake else { return }
        throw .invalidArgument(InvalidArgument("\(name): \(mistake.message)"))
    }
}

// MARK: - The request

extension Operation {
    /// The request as it goes out with a session.
    package func request(
        with token: SessionToken?, to address: ServiceAddress, _ configuration: AmbraConfiguration
    ) throws(AmbraError) -> OutgoingRequest {
        var request = try plainRequest(token, address, configuration)
        request.options.finishesOnceSent = finishesOnceSent
        return request
    }

    private func plainRequest(
        _ token: SessionToken?, _ address: ServiceAddress, _ configuration: AmbraConfiguration
    ) throws(AmbraError) -> OutgoingRequest {
        switch content {
        case .form(let call, let form):
            return OutgoingRequest(
                service: call, body: form.with(token).encoded, contentType: "application/x-www-form-urlencoded",
                address: address, configuration: configuration, authorization: token?.authorization)
        case .bundle(let call, let bundle):
            return OutgoingRequest(
                service: call, body: Array(bundle.text(sid: token?.sid).utf8), contentType: "application/json",
                address: address, configuration: configuration, authorization: token?.authorization)
        case .storage(let call, let engine):
            guard let id = token?.sid else {
                throw .authentication(
                    AuthenticationError(
                        .refused, "\(name): storage takes sessions only; use password or session credentials"))
            }
            return OutgoingRequest(
                storage: call, engine: engine, session: id, address: address, configuration: configuration)
        }
    }
}

extension Form {
    /// The form with a session id in it.
    fileprivate func with(_ token: SessionToken?) -> Form {
        guard let id = token?.sid else { return self }
        var form = self
        form.set("sid", id)
        return form
    }
}
