import AmbraCatalogue

/// What the catalogue does not say about resources.
enum ResourceRules {
    /// Paths below which records can be added, but by rules of their own.
    static let others: Set<String> = [
        "/study", "/user", "/account/user", "/group/user", "/location/user", "/site/user", "/tag", "/dictionary/entry",
        "/meeting/events",
    ]

    /// Resources whose records other calls make.
    static let further: Set<String> = [
        "/account", "/user", "/account/user", "/group/user", "/location/user",
    ]

    /// The first part of permission flags that are not named after the path.
    static let flagNames = ["/anonymization": "account", "/rule_set": "account", "/timer_rule": "account"]

    /// Parameters that name the record of which a new one is part, and the resource of that record.
    static let parents: [(parameter: String, path: String)] = [
        ("group_id", "/group"), ("location_id", "/location"), ("site_id", "/site"), ("rule_set_id", "/rule_set"),
        ("order_id", "/order"), ("query_id", "/query"), ("from_customfield_id", "/customfield"),
        ("node_id", "/node"), ("patient_id", "/patient"), ("customcode_id", "/customcode"),
    ]

    /// Parameters that name records of other resources.
    static let references = [
        "role_id": "/role", "node_id": "/node", "site_id": "/site", "patient_id": "/patient", "group_id": "/group",
        "location_id": "/location", "rule_set_id": "/rule_set", "customfield_id": "/customfield",
        "global_role_id": "/role", "default_role_id": "/role", "to_customfield_id": "/customfield",
    ]

    /// Completes a new row before it is kept.
    static func added(
        _ path: String, _ model: inout ServiceModel, _ row: inout [String: JSON], _ call: Invocation
    ) throws(Refusal) {
        switch path {
        case "/group": model.addPlace("Group", &row)
        case "/location": model.addPlace("Location", &row)
        case "/role": try model.addRole(&row, call)
        case "/node": model.addNode(&row)
        case "/link": LinkRules.complete(&row, call)
        case "/webhook": try WebhookRules.check(row, model, call)
        case "/query/attachment": row["phantom"] = .flag(true)
        case "/filter": try FilterCalls.complete(&row, call)
        default: break
        }
    }

    /// What else becomes different when a row is changed.
    static func changed(
        _ path: String, _ model: inout ServiceModel, _ row: [String: JSON], _ changes: [String: JSON],
        _ call: Invocation
    ) throws(Refusal) {
        switch path {
        case "/group", "/location": model.renamePlace(row, call)
        case "/role": try model.setRole(row, call)
        case "/account": model.renameAccount(row, call)
        case "/webhook": try WebhookRules.check(row.merging(changes) { $1 }, model, call)
        case "/customcode": try model.checkDeployed(row)
        case "/radreport": try model.checkRadreportLock(row, call)
        default: break
        }
    }

    /// What else goes when a row goes; refuses what has to stay.
    static func deleted(
        _ path: String, _ model: inout ServiceModel, _ row: [String: JSON], _ call: Invocation
    ) throws(Refusal) {
        switch path {
        case "/group", "/location": try model.removePlace(row)
        case "/role": try model.removeRole(row, call)
        case "/node": model.directory.removeNode(row["uuid"]?.string ?? "")
        case "/customcode": try model.checkDeployed(row)
        case "/radreport": try model.checkRadreportLock(row, call)
        case "/dictionary":
            let id = row["uuid"]?.string ?? ""
            model.forgetAll(.dictionaryAttachment, of: id)
            model.forgetAll(.dictionaryEntry, of: id)
        default: break
        }
    }

    /// What the answer of an addition tells besides the id, where a field of the record is called otherwise.
    static let addedFields: [String: [String]] = [
        "/group": ["namespace_id"], "/location": ["namespace_id"], "/node": ["serial_no"],
        "/link": ["url", "redirect_url"],
    ]
}

/// What a link is made of.
enum LinkRules {
    static func complete(_ row: inout [String: JSON], _ call: Invocation) {
        let short = String(Identifier.new().prefix(8))
        let base = "http://\(call.engine)\(SandboxService.basePath)/link"
        row["short_id"] = .string(short)
        row["url"] = .string("\(base)/external?u=\(short)")
        row["redirect_url"] = .string("\(base)/redirect?uuid=\(row["uuid"]?.string ?? "")")
        row["has_password"] = .flag(row["password"]?.string != nil)
        row["password"] = row["password"]?.string.map { .string(PasswordDigest($0).text) }
    }
}
