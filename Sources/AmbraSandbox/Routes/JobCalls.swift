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
