import AmbraCatalogue

/// The contact lists of sites, and the scanners that groups have validated.
enum SiteUserCalls {
    static let handlers: [String: Handler] = [
        "/site/user/add": add,
        "/site/user/set": set,
        "/site/user/delete": delete,
        "/site/user/list": list,
        "/group/scanner/validate": validateScanner,
        "/group/get": getGroup,
    ]

    // MARK: Contacts

    @Sendable private static func add(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let site = try site(model, call, "site_user_add")
        let user =
            call.parameters.value("user_id").flatMap { model.directory.users[$0] }
            ?? call.parameters.value("email").flatMap { model.directory.user(email: $0) }
        guard let user else { throw Refusal("USER_NOT_FOUND", subtype: .optional(call.first("user_id", "email"))) }
        let id = site.id + "/" + user.id
        guard model.kept(.siteUser, id) == nil else { throw Refusal("ALREADY_EXISTS", subtype: .string(user.id)) }
        var values: [String: JSON] = [
            "user_id": .string(user.id), "role_name": .optional(call.parameters.value("role_name")),
            "site_email": .optional(call.parameters.value("site_email")),
            "created_by": .string(try call.caller().id),
        ]
        for stamp in ["created", "updated"] { values[stamp] = .string(ServiceTime.format(call.now)) }
        model.keep(
            .siteUser, KeptRecord(id: id, parent: site.id, account: site.account, owner: user.id, values: values))
        return [:]
    }

    @Sendable private static func set(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        var contact = try contact(model, call, "site_user_edit")
        for name in ["role_name", "site_email"] {
            if let text = call.parameters[name] { contact.values[name] = text.isEmpty ? .null : .string(text) }
        }
        contact.values["updated"] = .string(ServiceTime.format(call.now))
        model.keep(.siteUser, contact)
        return [:]
    }

    @Sendable private static func delete(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        model.forget(.siteUser, try contact(model, call, "site_user_delete").id)
        return [:]
    }

    @Sendable private static func list(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let request = try ListRequest(call.parameters, of: call.call, columns: Columns(record: "UserSite"))
        let site = try site(model, call, "site_user_view")
        let rows = model.allKept(.siteUser, of: site.id).map { contact -> [String: JSON] in
            let user = contact["user_id"]?.string.flatMap { model.directory.users[$0] }
            let places = groups(of: site.id, user?.id ?? "", model)
            return contact.values.merging([
                "user_name": .optional(user?.name), "user_email": .optional(user?.login), "site_id": .string(site.id),
                "groups": .array(places),
            ]) { $1 }
        }
        return request.page.answer("users", request.apply(rows, searched: ["user_name"]))
    }

    /// The groups of a site of which a user is a member.
    private static func groups(of site: String, _ user: String, _ model: ServiceModel) -> [JSON] {
        var query = RecordQuery(model.layout("/group"))
        query.require("site_id", site)
        return model.store.rows(query).filter { row in
            row["namespace_id"]?.string.map { model.directory.members(of: $0)[user] != nil } ?? false
        }.map { .object(["uuid": $0["uuid"] ?? .null, "name": $0["name"] ?? .null]) }
    }

    private static func site(
        _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> (id: String, account: String?) {
        let id = call.parameters.value("uuid") ?? ""
        let row = try model.visibleRecord(id, of: "/site", needing: flag, call)
        return (id, row["_account"]?.string)
    }

    private static func contact(
        _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> KeptRecord {
        let site = try site(model, call, flag)
        let user = call.parameters.value("user_id") ?? ""
        guard let contact = model.kept(.siteUser, site.id + "/" + user) else {
            throw Refusal("USER_NOT_FOUND", subtype: .string(user))
        }
        return contact
    }

    // MARK: Scanners of a group

    /// Keeps that a scanner was validated by a study, or that it is not valid any more.
    @Sendable private static func validateScanner(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        let scanner = call.parameters.value("scanner_id") ?? ""
        let caller = try call.caller()
        guard let row = model.store.row(id, in: model.layout("/group")), model.isVisible(row, to: caller),
            let account = row["_account"]?.string
        else { throw .notFound(id) }
        try model.check("scanner_validate", call, in: model.directory.accounts[account]?.namespaceID)
        guard let known = model.store.row(scanner, in: model.layout("/scanner")), model.isVisible(known, to: caller)
        else { throw .notFound(scanner) }
        let key = id + "/" + scanner
        let isValid = model.kept(.scannerValidation, key) != nil
        guard isValid == call.parameters.flag("invalidate") else { throw Refusal("ALREADY", subtype: .string(scanner)) }
        guard !isValid else {
            model.forget(.scannerValidation, key)
            return [:]
        }
        guard let uid = call.parameters.value("study_uid") else {
            throw Refusal("MISSING_FIELDS", subtype: .array([.string("study_uid")]))
        }
        let values: [String: JSON] = ["uuid": .string(scanner), "study_uid": .string(uid)]
        model.keep(.scannerValidation, KeptRecord(id: key, parent: id, account: account, values: values))
        return [:]
    }

    /// A group with the scanners that it has validated, where it belongs to a site.
    @Sendable private static func getGroup(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        guard let resource = Resource.at("/group") else { return [:] }
        let row = try model.find(resource, call, .get)
        let definitions = model.customfields(of: row["_account"]?.string, object: resource.object)
        var answer = model.shown(row, resource.fields, resource, definitions)
        let scanners = model.allKept(.scannerValidation, of: row["uuid"]?.string ?? "").map { record -> JSON in
            let scanner = record["uuid"]?.string.flatMap { model.store.row($0, in: model.layout("/scanner")) }
            return .object(record.values.merging(["name": scanner?["name"] ?? .null]) { $1 })
        }
        answer["scanners_validated"] = .array(scanners)
        return answer
    }
}
