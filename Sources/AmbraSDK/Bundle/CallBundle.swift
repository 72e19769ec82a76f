/// Several calls that are sent as one. The service runs them in order and answers all of them, whatever each one gives.
///
/// ```swift
/// var bundle = CallBundle()
/// let me = bundle.add(ambra.session.user())
/// let studies = bundle.add(ambra.study.list().filter(\.phiNamespace, .equals(me.value(of: \.namespaceID))))
/// let answers = try await ambra.send(bundle)
/// print(try answers[me].name ?? "-", try answers[studies].rows.count)
/// ```
public struct CallBundle: Sendable {
    package struct Entry: Sendable {
        let call: Call
        let form: Form
    }

    package private(set) var entries: [Entry] = []

    /// Creates an empty bundle.
    public init() {}

    /// The number of calls.
    public var count: Int { entries.count }

    /// Adds a call, to be run after those that are in the bundle.
    ///
    /// - Returns: The call's place, by which its answer is read and later calls refer to it.
    public mutating func add<Response: Record, Verbs: QueryVerbs, Mode: CallMode>(
        _ query: Query<Response, Verbs, Mode>
    ) -> BundledCall<Response, Response.Fields> {
        entries.append(Entry(call: query.call, form: query.form))
        return BundledCall(index: entries.count - 1) { (json) throws(AmbraError) in Response(json: json) }
    }

    /// Adds the first page of a list.
    ///
    /// - Returns: The call's place, by which its page is read.
    public mutating func add<Row: Record, Verbs: QueryVerbs, Mode: CallMode>(
        _ query: PagedQuery<Row, Verbs, Mode>
    ) -> BundledCall<Page<Row>, NoFields> {
        var form = query.form
        let walk = PageWalk(query.window)
        form.set("page.rows", String(walk.pageSize))
        form.set("page.number", String(walk.nextPage ?? 1))
        if walk.nextPage == nil { form.fail("an empty range of rows") }
        let call = query.call
        entries.append(Entry(call: call, form: form))
        return BundledCall(index: entries.count - 1) { (json) throws(AmbraError) in
            var walk = walk
            return try Page<Row>(json, of: call, &walk)
        }
    }
}

/// The place of a call in a ``CallBundle``, and the type of its answer.
public struct BundledCall<Response: Sendable, Fields: RecordFields>: Sendable {
    package let index: Int
    package let read: @Sendable (JSONObject) throws(AmbraError) -> Response

    /// A value of this call's answer, for a parameter of a later call in the same bundle: the service puts it in.
    ///
    /// The service looks the name up in the answers so far, so a later answer with the same name at its top hides it.
    public func value<Value>(of field: KeyPath<Fields, Field<Value>>) -> String {
        "{{\(Fields()[keyPath: field].name)}}"
    }

    /// A value deeper in this call's answer, such as `studies.[0].uuid`.
    ///
    /// - Parameter path: Names joined by dots, `[n]` for the place in an array.
    public func value(at path: String) -> String { "{{\(path)}}" }
}

/// The answers to a ``CallBundle``.
public struct BundleAnswers: Sendable {
    package let results: [Result<JSONObject, AmbraError>]

    /// The answer to a call of the bundle.
    ///
    /// - Throws: The refusal of that call; the others are not concerned.
    public subscript<Response, Fields>(call: BundledCall<Response, Fields>) -> Response {
        get throws {
            guard results.indices.contains(call.index) else {
                throw AmbraError.invalidArgument(InvalidArgument("this call belongs to another bundle"))
            }
            return try call.read(try results[call.index].get())
        }
    }

    /// The refusals, by the places of their calls in the bundle.
    public var errors: [Int: AmbraError] {
        var errors: [Int: AmbraError] = [:]
        for (index, result) in results.enumerated() {
            if case .failure(let error) = result { errors[index] = error }
        }
        return errors
    }
}

extension AmbraClient where Mode == Async {
    /// Sends the calls of a bundle as one.
    ///
    /// A session that has ended is renewed and the bundle sent again only when every call that needs a session was
    /// refused for it: then none of them has done anything.
    ///
    /// - Returns: One answer a call, in order; a refused call throws when its answer is read.
    /// - Throws: ``AmbraError`` when the bundle as a whole did not get through, or holds a call that cannot be sent.
    public func send(_ bundle: CallBundle) async throws -> BundleAnswers { try await core.send(bundle) }
}

extension AmbraClient where Mode == Blocking {
    /// Sends the calls of a bundle as one, and blocks the thread until the answers are there.
    public func send(_ bundle: CallBundle) throws -> BundleAnswers {
        try core.block { () async throws(AmbraError) in try await core.send(bundle) }
    }
}
