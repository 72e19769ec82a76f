/// The namespace that a call names by `uuid`, if the caller may see it or is a member of its account.
struct NamespaceRecord {
    let id: String
    let namespace: AccountDirectory.Namespace

    /// - Parameter name: The parameter that names it.
    /// - Throws: `NOT_FOUND` when there is none that the caller may see.
    init(_ model: ServiceModel, _ call: Invocation, name: String = "uuid") throws(Refusal) {
        id = call.parameters.value(name) ?? ""
        let user = try call.caller()
        guard let found = model.directory.namespaces[id],
            model.directory.isVisible(namespace: id, to: user)
                || found.accountID.map({ user.accountIDs.contains($0) }) ?? false
        else { throw .notFound(id) }
        namespace = found
    }

    /// Refuses those who may not change the account of the namespace. Everybody may change what is their own.
    func checkEdit(_ model: ServiceModel, _ call: Invocation) throws(Refusal) {
        try check("account_edit", model, call)
    }

    /// Refuses those who may not do something in the account of the namespace.
    func check(_ flag: String, _ model: ServiceModel, _ call: Invocation) throws(Refusal) {
        guard let account = namespace.accountID.flatMap({ model.directory.accounts[$0] }) else { return }
        try model.check(flag, call, in: account.namespaceID)
    }
}

extension ServiceModel {
    /// What is kept of a namespace under a name, such as `coverpage`.
    func namespaceValue(_ name: String, of namespace: String) -> JSON? {
        kept(.namespaceSettings, namespace)?[name]
    }

    /// Changes what is kept of a namespace.
    func changeNamespace(_ id: String, _ change: (inout [String: JSON]) -> Void) {
        var record =
            kept(.namespaceSettings, id)
            ?? KeptRecord(id: id, parent: id, account: directory.account(of: id), values: [:])
        change(&record.values)
        keep(.namespaceSettings, record)
    }

    /// The record that has a share code, and the path of its resource.
    func owner(ofShareCode code: String) -> (path: String, id: String, row: [String: JSON])? {
        for path in ["/account", "/group", "/location", "/user"] {
            var query = RecordQuery(layout(path))
            query.require("share_code", code)
            if let row = store.rows(query).first, let id = row["uuid"]?.string { return (path, id, row) }
        }
        return nil
    }
}
