/// One call that has not been sent yet. A value: copy it, change the copy, send either.
///
/// Nothing leaves the machine before `send()`.
public struct Query<Response: Sendable, Verbs: QueryVerbs, Mode: CallMode>: Sendable {
    package let client: ClientCore
    package let call: Call
    package var form: Form
    private let reading: AnswerReading<Response>

    package init(_ client: ClientCore, _ call: Call, _ form: Form, as reading: AnswerReading<Response>) {
        self.client = client
        self.call = call
        self.form = form
        self.reading = reading
    }

    /// A failure of this call that its answer brought to light.
    package func failure(_ message: String) -> CallFailure { CallFailure(call: call.path, message: message) }

    package func answer() async throws(AmbraError) -> Response {
        try await client.perform(call, form, as: reading)
    }
}

extension Query where Mode == Async {
    /// Sends the call and waits for its answer.
    ///
    /// - Throws: ``AmbraError``; ``AmbraError/invalidArgument(_:)`` before anything is sent.
    public func send() async throws -> Response { try await answer() }
}

extension Query where Mode == Blocking {
    /// Sends the call and blocks the thread until its answer is there.
    ///
    /// - Throws: ``AmbraError``; ``AmbraError/invalidArgument(_:)`` before anything is sent.
    public func send() throws -> Response {
        try client.block { () async throws(AmbraError) in try await answer() }
    }
}

// MARK: - What calls answer with

extension Query where Response: Record {
    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.init(client, call, form, as: .record)
    }
}

extension Query where Response == Acknowledgement {
    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.init(client, call, form, as: .acknowledgement)
    }
}

extension Query where Response == BinaryContent {
    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.init(client, call, form, as: .document)
    }
}

extension Query where Response == RedirectTarget {
    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.init(client, call, form, as: .redirect)
    }
}
