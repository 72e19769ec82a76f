import AmbraCatalogue

/// What a record belongs to: the account, and the study, group or other record it hangs on.
struct ResourceScope: Sendable {
    var account: String?
    var parent: String?
    /// The namespace whose role decides what the caller may do; that of the account unless a study says otherwise.
    var namespace: String?
}

extension ServiceModel {
    /// A call with the gateway as its caller that `uuid` and `serial_no` name, where it has no session.
    ///
    /// - Throws: `INVALID_CREDENTIALS` when there is no such gateway.
    func identified(_ call: Invocation) throws(Refusal) -> Invocation {
        guard call.user == nil, call.call.session == .none else { return call }
        let node = directory.nodes.first {
            $0.id == call.parameters["uuid"] && $0.serialNumber == call.parameters["serial_no"]
        }
        guard let user = node.flatMap({ directory.user(of: $0) }) else { throw Refusal("INVALID_CREDENTIALS") }
        var call = call
        call.user = user
        return call
    }

    /// What a call says about the place of a record: an account, a namespace, a study, or a record of which it is part.
    ///
    /// - Throws: The documented refusal when the caller has no part in what is named.
    func scope(_ call: Invocation) throws(Refusal) -> ResourceScope {
        let user = try call.caller()
        if let study = try scopeStudy(call) {
            return ResourceScope(
                account: directory.account(of: study.phiNamespace), parent: study.id, namespace: study.phiNamespace)
        }
        if let id = call.parameters.value("account_id"), call.call.parameter(named: "account_id") != nil {
            guard user.accountIDs.contains(id), let account = directory.accounts[id] else {
                // Such a call concerns what is the caller's own.
                guard call.documentsRefusal else { return ResourceScope() }
                throw call.refusal(["ACCOUNT_NOT_FOUND", "NOT_FOUND", "NOT_PERMITTED"], id)
            }
            return ResourceScope(account: id, namespace: account.namespaceID)
        }
        if let id = call.parameters.value("namespace_id"), call.call.parameter(named: "namespace_id") != nil {
            guard directory.isVisible(namespace: id, to: user) else {
                throw call.refusal(["NAMESPACE_NOT_FOUND", "NOT_FOUND", "NOT_PERMITTED"], id)
            }
            return ResourceScope(account: directory.account(of: id), parent: id, namespace: id)
        }
        for (name, path) in ResourceRules.parents where call.call.parameter(named: name) != nil {
            guard let id = call.parameters.value(name), let resource = Resource.at(path) else { continue }
            guard let row = store.row(id, in: resource.layout), isVisible(row, to: user) else {
                throw call.refusal([name.dropLast(3).uppercased() + "_NOT_FOUND", "NOT_FOUND", "NOT_PERMITTED"], id)
            }
            let account = row["_account"]?.string
            return ResourceScope(
                account: account, parent: id, namespace: account.flatMap { directory.accounts[$0]?.namespaceID })
        }
        if call.call.session == .none, let account = user.accountIDs.first {
            return ResourceScope(account: account, parent: user.id, namespace: user.namespaceID)
        }
        return ResourceScope()
    }

    /// The study that a call names by `study_id` or by the triplet; nil when it names none.
    private func scopeStudy(_ call: Invocation) throws(Refusal) -> StudyRecord? {
        let user = try call.caller()
        let found: StudyRecord?
        if call.call.parameter(named: "study_id") != nil, let id = call.parameters.value("study_id") {
            found = study(id, at: call.now)
        } else if call.call.parameter(named: "study_uid") != nil, let uid = call.parameters.value("study_uid"),
            let storage = call.parameters.value("storage_namespace")
        {
            found = study(uid: uid, storage: storage, phi: call.parameters.value("phi_namespace"), at: call.now)
        } else {
            return nil
        }
        guard let found, directory.isVisible(namespace: found.phiNamespace, to: user) else {
            throw call.refusal(["STUDY_NOT_FOUND", "NOT_FOUND", "NOT_PERMITTED"], call.parameters.value("study_id"))
        }
        return found
    }

    /// Whether a user may know of a record: it belongs to them, or to an account that they are a member of.
    func isVisible(_ row: [String: JSON], to user: AccountDirectory.User) -> Bool {
        if let account = row["_account"]?.string { return user.accountIDs.contains(account) }
        return row["_owner"]?.string == user.id
    }

    /// Refuses what the caller's role does not allow.
    func check(_ flag: String?, _ call: Invocation, in namespace: String?) throws(Refusal) {
        guard let flag, let namespace else { return }
        guard directory.allows(flag, to: try call.caller(), in: namespace) else {
            throw Refusal("NOT_PERMITTED", subtype: .string(flag))
        }
    }

    /// Refuses what the caller's role does not allow in the account of a record.
    func check(_ flag: String?, _ call: Invocation, inAccountOf row: [String: JSON]) throws(Refusal) {
        try check(flag, call, in: row["_account"]?.string.flatMap { directory.accounts[$0]?.namespaceID })
    }

    /// A record that the caller may see, with a permission in its account if one is needed.
    ///
    /// - Throws: `NOT_FOUND`, `NOT_PERMITTED`.
    func visibleRecord(
        _ id: String, of path: String, needing flag: String? = nil, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        guard let row = store.row(id, in: layout(path)), isVisible(row, to: try call.caller()) else {
            throw .notFound(id)
        }
        try check(flag, call, inAccountOf: row)
        return row
    }

    /// An account of which the caller is a member.
    ///
    /// - Throws: `NOT_FOUND`.
    func ownAccount(_ id: String, _ call: Invocation) throws(Refusal) -> AccountDirectory.Account {
        guard try call.caller().accountIDs.contains(id), let account = directory.accounts[id] else {
            throw .notFound(id)
        }
        return account
    }

    /// Refuses a call that names records which do not exist or are of another account: `role_id`, `node_id` and so on.
    func checkReferences(_ call: Invocation) throws(Refusal) {
        let user = try call.caller()
        for parameter in call.call.parameters where parameter.name.hasSuffix("_id") && parameter.type == .uuid {
            guard let id = call.parameters.value(parameter.name) else { continue }
            let token = parameter.name.dropLast(3).uppercased() + "_NOT_FOUND"
            guard let path = ResourceRules.references[parameter.name],
                call.call.errors.contains(token) || call.call.errors.contains("NOT_FOUND"),
                let resource = Resource.at(path)
            else { continue }
            guard let row = store.row(id, in: resource.layout), isVisible(row, to: user) else {
                throw call.refusal([token, "NOT_FOUND"], id)
            }
        }
    }
}

extension Invocation {
    /// The first of some refusals that the call documents, or of those that say that something is not there or not
    /// allowed.
    func refusal(_ tokens: [String], _ id: String? = nil) -> Refusal {
        let token = (tokens + Self.general).first { call.errors.contains($0) } ?? "NOT_FOUND"
        return Refusal(token, subtype: id.map { .string($0) })
    }

    /// Whether the call documents any refusal of what it names.
    var documentsRefusal: Bool { Self.general.contains { call.errors.contains($0) } }

    private static let general = ["NOT_FOUND", "NOT_PERMITTED", "ACCOUNT_NOT_FOUND", "NOT_SYSADMIN_OR_SUPPORT"]
}
