import AmbraCatalogue

/// Of what users are told in a namespace: event flags of their own, and the defaults for those who come.
enum NotificationCalls {
    static let handlers: [String: Handler] = [
        "/user/event": get, "/user/event/set": set, "/namespace/event/defaults": defaults,
    ]

    /// The record that holds a user's event flags: a membership, or the user for the personal namespace.
    private struct Holder {
        var row: [String: JSON]
        var layout: TableLayout
        var namespace: String
        var isOwn: Bool
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let holder = try holder(model, call)
        if !holder.isOwn { try model.check("user_view_others_notifications", call, in: holder.namespace) }
        return call.call.returns.reduce(into: [:]) { $0[$1.name] = .flag(holder.row[$1.name]?.flag ?? false) }
    }

    @Sendable private static func set(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let holder = try holder(model, call)
        let flag = holder.isOwn ? "user_modify_notifications" : "user_modify_others_notifications"
        try model.check(flag, call, in: holder.namespace)
        model.store.update(holder.row["uuid"]?.string ?? "", given(call), in: holder.layout)
        return [:]
    }

    private static func given(_ call: Invocation) -> [String: JSON] {
        call.parameters.names.filter { $0.hasPrefix("event_") && call.parameters.value($0) != nil }
            .reduce(into: [:]) { $0[$1] = .flag(call.parameters.flag($1)) }
    }

    private static func holder(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> Holder {
        let caller = try call.caller()
        let id = call.parameters.value("namespace_id") ?? ""
        guard let namespace = model.directory.namespaces[id], model.directory.isVisible(namespace: id, to: caller)
        else {
            throw .notFound(id)
        }
        let userID = call.parameters.value("uuid") ?? caller.id
        guard let user = model.directory.users[userID] else { throw .notFound(userID) }
        let isOwn = user.id == caller.id
        let (key, path) =
            namespace.type == "PHR"
            ? (user.id, "/user") : (namespace.ownerID + "/" + user.id, "/\(namespace.type.lowercased())/user")
        guard namespace.type != "PHR" || namespace.ownerID == user.id,
            let row = model.store.row(key, in: model.layout(path))
        else { throw Refusal("NOT_MEMBER", subtype: .string(user.id)) }
        return Holder(row: row, layout: model.layout(path), namespace: id, isOwn: isOwn)
    }

    /// Sets or returns the flags with which users come to a namespace.
    @Sendable private static func defaults(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try NamespaceRecord(model, call)
        let given = given(call)
        if !given.isEmpty {
            try place.checkEdit(model, call)
            model.changeNamespace(place.id) {
                $0["event_defaults"] = .object(model.eventDefaults(of: place.id).merging(given) { $1 })
            }
        }
        let flags = model.eventDefaults(of: place.id)
        return call.call.returns.reduce(into: [:]) { $0[$1.name] = .flag(flags[$1.name]?.flag ?? false) }
    }
}

extension ServiceModel {
    /// The event flags with which users come to a namespace.
    func eventDefaults(of namespace: String) -> [String: JSON] {
        kept(.namespaceSettings, namespace)?["event_defaults"]?.object ?? [:]
    }

    /// The event flags with which users come to the account, group or location of an id.
    func eventDefaults(ofOwner owner: String) -> [String: JSON] {
        directory.namespaces.values.first { $0.ownerID == owner }.map { eventDefaults(of: $0.id) } ?? [:]
    }
}
