/// One call that has not been sent yet. A value: copy it, change the copy, send either.
///
/// Nothing leaves the machine before ``send()``.
public struct Query<Response: Answer, Verbs: QueryVerbs, Mode: CallMode>: Sendable {
    package let client: ClientCore
    package let call: Call
    package var form: Form

    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.client = client
        self.call = call
        self.form = form
    }

    private func answer() async throws(AmbraError) -> Response {
        try await client.perform(call, form, as: Response.self)
    }

    private func changed(_ change: (inout Form) -> Void) -> Self {
        var copy = self
        change(&copy.form)
        return copy
    }
}

extension Query where Mode == Async {
    /// Sends the call and waits for its answer.
    ///
    /// - Throws: ``AmbraError``; ``AmbraError/invalidArgument(_:)`` before anything is sent.
    public func send() async throws(AmbraError) -> Response { try await answer() }
}

extension Query where Mode == Blocking {
    /// Sends the call and blocks the thread until its answer is there.
    ///
    /// - Throws: ``AmbraError``; ``AmbraError/invalidArgument(_:)`` before anything is sent.
    public func send() throws(AmbraError) -> Response {
        try client.block { () async throws(AmbraError) in try await answer() }
    }
}

extension Query {
    /// Adds a parameter that this version of the SDK does not know.
    public func parameter(_ name: String, _ value: String) -> Self { changed { $0.append(name, value) } }

    /// Limits the objects of the answer to these fields.
    ///
    /// - Parameters:
    ///   - object: The object's name in the answer, singular, such as `study`; `_top` for the answer itself.
    ///   - names: Wire names of the fields.
    public func only(_ object: String, named names: [String]) -> Self { changed { $0.only(object, names) } }
}

extension Query where Verbs: AllowsFilter {
    /// Keeps what fulfils a condition on a field named as on the wire, such as `customfield-…` or `table.field`.
    public func filter(named name: String, _ condition: Condition<String>) -> Self {
        changed { $0.filter(name, condition.name, condition.text) }
    }
}

extension Form {
    /// The same field and condition twice cannot be said on the wire.
    package mutating func filter(_ field: String, _ condition: String, _ text: String) {
        let name = "filter.\(field).\(condition)"
        guard !entries.contains(where: { $0.name == name }) else {
            return fail("\(name): the same field and condition twice; use isOneOf, or two queries")
        }
        append(name, text)
    }

    package mutating func only(_ object: String, _ names: [String]) {
        set("fields.\(object)", JSONValue.array(Set(names).sorted().map { .string($0) }).jsonText)
    }

    package mutating func sort(_ field: String, _ order: SortOrder) {
        let term = "\(field)-\(order.rawValue)"
        let present = entries.last { $0.name == "sort_by" }?.value
        set("sort_by", present.map { "\($0),\(term)" } ?? term)
    }
}
