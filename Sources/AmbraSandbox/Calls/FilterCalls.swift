import AmbraCatalogue

/// Saved filters: those of a user, and those that others share with them.
enum FilterCalls {
    static let handlers: [String: Handler] = [
        "/filter/get": get,
        "/filter/set": set,
        "/filter/delete": delete,
        "/filter/share": share,
        "/filter/share/list": listShares,
        "/filter/share/stop": stopShare,
    ]

    static let listings: [String: Listing] = ["/filter/list": list]

    private static let targets = ["account_id", "location_id", "group_id", "user_id", "role_id"]

    // MARK: Filters

    /// Completes a new filter.
    static func complete(_ row: inout [String: JSON], _ call: Invocation) throws(Refusal) {
        row["user_id"] = .string(try call.caller().id)
        try checkConfiguration(call)
    }

    private static func checkConfiguration(_ call: Invocation) throws(Refusal) {
        guard let text = call.parameters.value("configuration") else { return }
        let configuration = try? JSON(reading: text)
        let isObject = configuration?.object.map { $0.keys.allSatisfy { $0.hasPrefix("filter.") } } ?? false
        let isList = configuration?.strings.map { $0.allSatisfy(Identifier.isUUID) } ?? false
        guard isObject || isList else { throw Refusal("INVALID_CONFIG", subtype: .string("configuration")) }
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        shown(try filter(model, call), model, try call.caller())
    }

    @Sendable private static func set(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        _ = try ownFilter(model, call)
        try checkConfiguration(call)
        return try outcome(.set, &model, call)
    }

    @Sendable private static func delete(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try ownFilter(model, call)
        model.forgetAll(.filterShare, of: row["uuid"]?.string ?? "")
        return try outcome(.delete, &model, call)
    }

    private static func outcome(
        _ verb: Resource.Verb, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        guard let resource = Resource.at("/filter"),
            case .answered(let answer) = try ResourceCalls.outcome(resource, verb, &model, call)
        else { return [:] }
        return answer
    }

    @Sendable private static func list(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        guard let resource = Resource.at("/filter") else { return { [:] } }
        let request = try ListRequest(call.parameters, of: call.call, columns: resource.columns)
        let user = try call.caller()
        let type = call.parameters["type"]
        let account = call.parameters.value("account_id")
        let rows = model.store.rows(RecordQuery(resource.layout)).filter { row in
            row["type"]?.string == type && model.sees(user, filter: row)
                && (row["account_id"]?.string == nil || row["account_id"]?.string == account)
        }.map { shown($0, model, user) }
        return { request.page.answer("filters", request.apply(rows, searched: ["name"])) }
    }

    private static func shown(
        _ row: [String: JSON], _ model: ServiceModel, _ user: AccountDirectory.User
    ) -> [String: JSON] {
        guard let resource = Resource.at("/filter") else { return [:] }
        var shown = model.shown(row, resource.fields, resource, [])
        shown["owner"] = .flag(row["_owner"]?.string == user.id)
        return shown
    }

    /// The filter that a call names, if the caller owns it or has a share.
    private static func filter(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        guard let row = model.store.row(id, in: model.layout("/filter")), model.sees(try call.caller(), filter: row)
        else { throw .notFound(id) }
        return row
    }

    private static func ownFilter(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON] {
        let row = try filter(model, call)
        guard row["_owner"]?.string == (try call.caller()).id else {
            throw Refusal("NOT_PERMITTED", subtype: row["uuid"])
        }
        return row
    }

    // MARK: Shares

    @Sendable private static func share(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try ownFilter(model, call)
        let (name, target) = try target(call)
        guard isKnown(name, target, model, try call.caller()) else { throw .notFound(target) }
        model.keep(.filterShare, share(of: row, name, target))
        return [:]
    }

    @Sendable private static func stopShare(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try ownFilter(model, call)
        let (name, target) = try target(call)
        let share = share(of: row, name, target)
        guard model.kept(.filterShare, share.id) != nil else { throw .notFound(target) }
        model.forget(.filterShare, share.id)
        return [:]
    }

    @Sendable private static func listShares(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let shares = model.allKept(.filterShare, of: try filter(model, call)["uuid"]?.string ?? "")
        return targets.reduce(into: [:]) { answer, name in
            answer[name] = .array(shares.filter { $0["with"]?.string == name }.compactMap { $0["id"] })
        }
    }

    private static func target(_ call: Invocation) throws(Refusal) -> (name: String, id: String) {
        let given = targets.compactMap { name in call.parameters.value(name).map { (name, $0) } }
        guard given.count == 1, let target = given.first else {
            throw call.refusal(["INVALID_PARAMETERS", "NOT_FOUND"])
        }
        return target
    }

    private static func share(of row: [String: JSON], _ name: String, _ target: String) -> KeptRecord {
        let filter = row["uuid"]?.string ?? ""
        return KeptRecord(
            id: [filter, name, target].joined(separator: "/"), parent: filter, account: row["_account"]?.string,
            values: ["with": .string(name), "id": .string(target)])
    }

    /// Whether somebody may share with a target: what is theirs, or belongs to an account of theirs.
    private static func isKnown(
        _ name: String, _ target: String, _ model: ServiceModel, _ user: AccountDirectory.User
    ) -> Bool {
        switch name {
        case "account_id": user.accountIDs.contains(target)
        case "user_id":
            model.directory.users[target].map { other in
                other.accountIDs.contains(where: user.accountIDs.contains)
            } ?? false
        default:
            model.store.row(target, in: model.layout("/" + name.dropLast(3))).map { model.isVisible($0, to: user) }
                ?? false
        }
    }
}

extension ServiceModel {
    /// Whether a user may use a filter: it is theirs, or it is shared with them, or with an account, a group, a
    /// location or a role of theirs.
    func sees(_ user: AccountDirectory.User, filter row: [String: JSON]) -> Bool {
        if row["_owner"]?.string == user.id { return true }
        let places = directory.namespaces(of: user)
        let roles = places.compactMap { directory.role(of: user, in: $0.id)?.id }
        return allKept(.filterShare, of: row["uuid"]?.string ?? "").contains { share in
            guard let id = share["id"]?.string else { return false }
            switch share["with"]?.string {
            case "user_id": return id == user.id
            case "role_id": return roles.contains(id)
            default: return places.contains { $0.ownerID == id }
            }
        }
    }

    /// The parameters of a list with the expressions of the saved filter that `filter_id` names.
    ///
    /// - Throws: `FILTER_NOT_FOUND` for a filter that is not there, or not the caller's to use, or part of itself.
    func withSavedFilter(
        _ parameters: Parameters, of call: CatalogueCall, for user: AccountDirectory.User?
    ) throws(Refusal) -> Parameters {
        guard call.isFilterable, let id = parameters.value("filter_id") else { return parameters }
        return try withSavedFilter(id, parameters, for: user)
    }

    /// Parameters with the expressions of a saved filter.
    ///
    /// - Throws: `FILTER_NOT_FOUND`, as the other one.
    func withSavedFilter(
        _ id: String, _ parameters: Parameters, for user: AccountDirectory.User?
    ) throws(Refusal) -> Parameters {
        var parameters = parameters
        parameters.savedFilters = try expressions(ofFilter: id, for: user, within: [])
        return parameters
    }

    private func expressions(
        ofFilter id: String, for user: AccountDirectory.User?, within outer: [String]
    ) throws(Refusal) -> [[String: String]] {
        guard let user, !outer.contains(id), let row = store.row(id, in: layout("/filter")), sees(user, filter: row),
            let configuration = row["configuration"]
        else { throw Refusal("FILTER_NOT_FOUND", subtype: .string(id)) }
        guard let others = configuration.strings else {
            return [(configuration.object ?? [:]).mapValues { $0.string ?? $0.text }]
        }
        var all: [[String: String]] = []
        for other in others { all += try expressions(ofFilter: other, for: user, within: outer + [id]) }
        return all
    }
}
