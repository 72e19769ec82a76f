/// The calls that the sandbox carries out. Every other call of the catalogue is checked and then answered with what the
/// catalogue declares, empty: lists without rows, other fields null.
package enum ModelledCalls {
    /// The paths of the modelled calls, sorted.
    package static let paths: [String] = handlers.keys.sorted()

    /// The handler of a path.
    static func handler(of path: String) -> Handler? { handlers[path] }

    private static let handlers: [String: Handler] = {
        var handlers: [String: Handler] = [:]
        for group in [SessionCalls.handlers, DirectoryCalls.handlers, StudyCalls.handlers, JobCalls.handlers] {
            handlers.merge(group) { first, _ in first }
        }
        return handlers
    }()
}

/// The calls on background jobs. They are used by clients but not documented.
enum JobCalls {
    static let handlers: [String: Handler] = ["/job/get": get]

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters["id"] ?? ""
        guard let job = model.jobs[id], job.userID == (try call.caller()).id else { throw .notFound(id) }
        return ["id": .string(job.id), "state": .string(job.state)]
    }
}
