import AmbraCatalogue

/// Texts of the user interface: words that accounts replace, and help.
enum TextCalls {
    static let handlers: [String: Handler] = [
        "/terminology/set": setTerm,
        "/terminology/list": listTerms,
        "/terminology/tags": tags,
        "/terminology/i18next": i18next,
        "/terminology/account/overrides": overrides,
        "/help/get": getHelp,
        "/help/set": setHelp,
    ]

    // MARK: Terminology

    /// Sets a text for everybody, an account or a vanity. An empty text takes it away.
    @Sendable private static func setTerm(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = call.parameters.value("account_id")
        if let account {
            guard try call.caller().accountIDs.contains(account) else { throw .notFound(account) }
            try model.check("account_edit", call, in: model.directory.accounts[account]?.namespaceID)
        } else {
            try model.checkSupport(call)
        }
        let (tag, language) = (call.parameters["tag"] ?? "", call.parameters["language"] ?? "")
        let vanity = call.parameters.value("vanity")
        let place = account ?? ""
        let id = [place, vanity ?? "", language, tag].joined(separator: "/")
        guard let value = call.parameters.value("value") else {
            guard model.kept(.terminology, id) != nil else { throw .notFound(tag) }
            model.forget(.terminology, id)
            return [:]
        }
        let values: [String: JSON] = [
            "tag": .string(tag), "language": .string(language), "val": .string(value), "vanity": .optional(vanity),
        ]
        model.keep(.terminology, KeptRecord(id: id, parent: place, account: account, values: values))
        return [:]
    }

    @Sendable private static func listTerms(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let wanted = names(call)
        let language = call.parameters["language"]
        let terms = terms(model, call).filter {
            $0["language"]?.string == language && wanted.contains($0["tag"]?.string ?? "")
        }
        let rows = terms.map { term in JSON.object(term.values.filter { $0.key != "vanity" }) }
        return ["tags": .array(rows)]
    }

    @Sendable private static func tags(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let wanted = names(call)
        let texts = texts(in: call.parameters["language"] ?? "", model, call)
        return ["values": .object(wanted.isEmpty ? texts : texts.filter { wanted.contains($0.key) })]
    }

    @Sendable private static func i18next(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] { texts(in: call.parameters["lng"] ?? "", model, call) }

    @Sendable private static func overrides(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        if let id = call.parameters.value("account_id"), try !call.caller().accountIDs.contains(id) {
            throw .notFound(id)
        }
        let own = terms(model, call).filter { !$0.parent.isEmpty || $0["vanity"]?.string != nil }
        return ["tags": .array(own.map { .object($0.values) })]
    }

    private static func names(_ call: Invocation) -> [String] {
        (call.parameters["tags"] ?? "").split(separator: ",").map { String($0) }
    }

    /// The texts by tag, those of the account and of the vanity over those for everybody.
    private static func texts(in language: String, _ model: ServiceModel, _ call: Invocation) -> [String: JSON] {
        terms(model, call).filter { $0["language"]?.string == language }
            .reduce(into: [:]) { $0[$1["tag"]?.string ?? ""] = $1["val"] ?? .null }
    }

    /// The terms that apply to a call: first those for everybody.
    private static func terms(_ model: ServiceModel, _ call: Invocation) -> [KeptRecord] {
        var account = call.parameters.value("account_id")
        if account == nil, let uid = call.parameters.value("study_uid"),
            let storage = call.parameters.value("storage_namespace"),
            let study = model.study(
                uid: uid, storage: storage, phi: call.parameters.value("phi_namespace"), at: call.now)
        {
            account = model.directory.account(of: study.phiNamespace)
        }
        let vanity = call.parameters.value("vanity")
        let all = model.allKept(.terminology, of: "") + (account.map { model.allKept(.terminology, of: $0) } ?? [])
        return all.filter { $0["vanity"]?.string == nil || $0["vanity"]?.string == vanity }
    }

    // MARK: Help

    @Sendable private static func getHelp(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let key = call.parameters["key"] ?? ""
        guard let help = model.kept(.help, key) else { throw .notFound(key) }
        return call.call.returns.reduce(into: [:]) { $0[$1.name] = help[$1.name] ?? .null }
    }

    @Sendable private static func setHelp(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        try model.checkSupport(call)
        let key = call.parameters["key"] ?? ""
        let now = JSON.string(ServiceTime.format(call.now))
        let user = JSON.string(try call.caller().id)
        var values =
            model.kept(.help, key)?.values
            ?? ["uuid": .string(Identifier.new()), "key": .string(key), "created": now, "created_by": user]
        values["text"] = .string(call.parameters["text"] ?? "")
        (values["updated"], values["updated_by"]) = (now, user)
        model.keep(.help, KeptRecord(id: key, parent: "", values: values))
        return [:]
    }
}

extension ServiceModel {
    /// Refuses those who are not support. In the sandbox that is whoever may change an account.
    func checkSupport(_ call: Invocation) throws(Refusal) {
        let user = try call.caller()
        let isSupport = directory.accounts(of: user).contains {
            directory.allows("account_edit", to: user, in: $0.namespaceID)
        }
        guard isSupport else { throw Refusal("NOT_SYSADMIN_OR_SUPPORT") }
    }
}
