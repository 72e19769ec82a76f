import Foundation

/// Who is in a meeting. A meeting whose owner has not pinged it for a minute ends and is deleted.
enum MeetingCalls {
    static let handlers: [String: Handler] = [
        "/meeting/get": get,
        "/meeting/join": join,
        "/meeting/leave": leave,
        "/meeting/ping": ping,
        "/meeting/presenter": setPresenter,
        "/meeting/roster": roster,
    ]

    /// The seconds between two pings of the owner.
    static let patience: TimeInterval = 60

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        shown(try meeting(&model, call, "meeting_view"), model, call)
    }

    @Sendable private static func join(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try meeting(&model, call, "meeting_view")
        let user = try call.caller()
        let id = row["uuid"]?.string ?? ""
        if model.kept(.meetingUser, id + "/" + user.id) == nil {
            let isOwner = row["_owner"]?.string == user.id
            keep(user.id, in: id, isPresenter: isOwner, &model)
        }
        return shown(row, model, call)
    }

    private static func keep(_ user: String, in meeting: String, isPresenter: Bool, _ model: inout ServiceModel) {
        model.keep(
            .meetingUser,
            KeptRecord(
                id: meeting + "/" + user, parent: meeting, owner: user, values: ["presenter": .flag(isPresenter)]))
    }

    @Sendable private static func leave(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        model.forget(.meetingUser, (call.parameters.value("uuid") ?? "") + "/" + (try call.caller().id))
        return [:]
    }

    /// Keeps a meeting alive, if its owner calls.
    @Sendable private static func ping(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try meeting(&model, call, "meeting_view")
        guard row["_owner"]?.string == (try call.caller()).id else { return [:] }
        let id = row["uuid"]?.string ?? ""
        let state: JSON = .object(["pinged": .number(call.now.timeIntervalSince1970)])
        model.store.update(id, ["_state": state], in: model.layout("/meeting"))
        return [:]
    }

    @Sendable private static func setPresenter(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = try meeting(&model, call, "meeting_edit")["uuid"]?.string ?? ""
        let user = call.parameters.value("user_id") ?? ""
        guard model.kept(.meetingUser, id + "/" + user) != nil else {
            throw Refusal("NOT_ATTENDING", subtype: .string(user))
        }
        for attendee in model.allKept(.meetingUser, of: id) {
            keep(attendee.owner ?? "", in: id, isPresenter: attendee.owner == user, &model)
        }
        return [:]
    }

    @Sendable private static func roster(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = try meeting(&model, call, "meeting_view")["uuid"]?.string ?? ""
        let users = model.allKept(.meetingUser, of: id).compactMap { attendee -> JSON? in
            guard let user = attendee.owner.flatMap({ model.directory.users[$0] }) else { return nil }
            return .object([
                "uuid": .string(user.id), "name": .string(user.name),
                "presenter": attendee["presenter"] ?? .flag(false),
            ])
        }
        return ["users": .array(users)]
    }

    /// The meeting that a call names, if the caller may see it and it has not ended.
    private static func meeting(
        _ model: inout ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        guard let row = model.store.row(id, in: model.layout("/meeting")), model.isVisible(row, to: try call.caller())
        else { throw .notFound(id) }
        let begun = (row["created"]?.string).flatMap { ServiceTime.parse($0, zone: .gmt)?.date }
        let last = row["_state"]?["pinged"]?.number ?? begun?.timeIntervalSince1970 ?? 0
        guard call.now.timeIntervalSince1970 - last <= patience else {
            model.store.delete(id, from: model.layout("/meeting"))
            model.forgetAll(.meetingUser, of: id)
            throw .notFound(id)
        }
        try model.check(flag, call, inAccountOf: row)
        return row
    }

    private static func shown(_ row: [String: JSON], _ model: ServiceModel, _ call: Invocation) -> [String: JSON] {
        guard let resource = Resource.at("/meeting") else { return [:] }
        var shown = model.shown(row, resource.fields, resource, [])
        shown["user_id"] = row["_owner"] ?? .null
        shown["user_name"] = .optional(row["_owner"]?.string.flatMap { model.directory.users[$0]?.name })
        shown["study_id"] = row["_parent"] ?? .null
        return shown
    }
}
