/// Custom fields by name, and what a search in one finds.
enum CustomfieldCalls {
    static let handlers: [String: Handler] = ["/customfield/lookup": lookup, "/customfield/search": search]

    @Sendable private static func lookup(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = call.parameters.value("account_id") ?? ""
        guard try call.caller().accountIDs.contains(account) else { throw .notFound(account) }
        var query = RecordQuery(model.layout("/customfield"))
        query.require("_account", account)
        query.require("name", call.parameters["name"] ?? "")
        guard let row = model.store.rows(query).first else { throw .notFound(call.parameters["name"]) }
        return RowValues.answer(row, ["uuid", "object", "type"])
    }

    /// Searches the users of the account, or the values that the field offers.
    @Sendable private static func search(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        guard let row = model.store.row(id, in: model.layout("/customfield")),
            model.isVisible(row, to: try call.caller()), let account = row["_account"]?.string
        else { throw .notFound(id) }
        guard row["type"]?.string?.lowercased() == "search" else { throw Refusal("NOT_A_SEARCH", subtype: .string(id)) }
        let text = (call.parameters["search"] ?? "").lowercased()
        func fits(_ value: String) -> Bool { text.isEmpty || value.lowercased().contains(text) }
        guard row["options"]?["search_source"]?.string == "account_users" else {
            let values = (row["options"]?["values"]?.strings ?? []).filter(fits)
            return ["results": .array(values.map { .string($0) })]
        }
        let users = model.directory.users.values.filter {
            $0.accountIDs.contains(account) && (fits($0.name) || fits($0.login))
        }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return [
            "results": .array(
                users.map {
                    .object(["uuid": .string($0.id), "name": .string($0.name), "email": .string($0.login)])
                })
        ]
    }
}
