import AmbraSDK

/// A call mode that can send any query, so that one dispatcher serves both.
protocol ContractMode: CallMode {
    static func send<Response, Verbs>(_ query: Query<Response, Verbs, Self>) async throws
    static func walk<Row, Verbs>(_ query: PagedQuery<Row, Verbs, Self>) async throws
    static func send<Response>(_ query: StorageQuery<Response, Self>) async throws
}

extension Async: ContractMode {
    static func send<Response, Verbs>(_ query: Query<Response, Verbs, Async>) async throws {
        _ = try await query.send()
    }

    static func walk<Row, Verbs>(_ query: PagedQuery<Row, Verbs, Async>) async throws {
        _ = try await query.all()
    }

    static func send<Response>(_ query: StorageQuery<Response, Async>) async throws {
        _ = try await query.send()
    }
}

extension Blocking: ContractMode {
    static func send<Response, Verbs>(_ query: Query<Response, Verbs, Blocking>) async throws {
        try await onOwnThread { _ = try query.send() }
    }

    static func walk<Row, Verbs>(_ query: PagedQuery<Row, Verbs, Blocking>) async throws {
        try await onOwnThread { _ = try query.all() }
    }

    static func send<Response>(_ query: StorageQuery<Response, Blocking>) async throws {
        try await onOwnThread { _ = try query.send() }
    }
}

/// A query of any kind, from the typed method of its call.
struct TypedQuery<Mode: ContractMode> {
    /// Sends the query; a list is walked to its end.
    let send: () async throws -> Void

    init<Response, Verbs>(_ query: Query<Response, Verbs, Mode>) {
        send = { try await Mode.send(query) }
    }

    init<Row, Verbs>(_ query: PagedQuery<Row, Verbs, Mode>) {
        send = { try await Mode.walk(query) }
    }

    init<Response>(_ query: StorageQuery<Response, Mode>) {
        send = { try await Mode.send(query) }
    }
}
