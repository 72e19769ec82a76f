import AmbraCatalogue

/// What a namespace does with the studies that come to it: defaults, cover page, settings, rules for custom fields.
enum NamespaceCalls {
    static let handlers: [String: Handler] = [
        "/namespace/coverpage": coverpage,
        "/namespace/study/defaults": studyDefaults,
        "/namespace/settings": settings,
        "/namespace/share_code": shareCode,
        "/namespace/validate/customfields": validate,
    ]

    @Sendable private static func coverpage(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try NamespaceRecord(model, call)
        if let text = call.parameters["coverpage"] {
            try place.checkEdit(model, call)
            let page = try? JSON(reading: text)
            model.changeNamespace(place.id) { $0["coverpage"] = page }
        }
        return ["coverpage": model.namespaceValue("coverpage", of: place.id) ?? .null]
    }

    /// Sets or returns what studies get that come without a value. An empty object clears all.
    @Sendable private static func studyDefaults(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try NamespaceRecord(model, call)
        if let text = call.parameters.value("defaults") {
            try place.checkEdit(model, call)
            guard let defaults = (try? JSON(reading: text))?.object else {
                throw Refusal("NOT_HASH", subtype: .string("defaults"))
            }
            for (name, value) in defaults.sorted(by: { $0.key < $1.key }) {
                guard StudyRecord.textFields.contains(name), value.string != nil else {
                    throw Refusal("INVALID_FIELD_NAME", subtype: .string(name))
                }
            }
            model.changeNamespace(place.id) { $0["study_defaults"] = .object(defaults) }
        }
        return [
            "defaults": model.namespaceValue("study_defaults", of: place.id) ?? .object([:]),
            "fields": .array(StudyRecord.textFields.sorted().map { .string($0) }),
        ]
    }

    /// Sets or returns settings; those that are not said stay.
    @Sendable private static func settings(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try NamespaceRecord(model, call)
        var changes: [String: JSON] = [:]
        for name in call.parameters.names where !["uuid", "sid"].contains(name) && !name.hasPrefix("fields.") {
            let text = call.parameters[name] ?? ""
            guard SettingNames.isValid(name) else { throw Refusal("INVALID_SETTING", subtype: .string(name)) }
            changes[name] = settingValue(text, call.call.parameter(named: name)?.type)
        }
        if !changes.isEmpty {
            try place.checkEdit(model, call)
            let before = model.namespaceValue("settings", of: place.id)?.object ?? [:]
            model.changeNamespace(place.id) { values in
                values["settings"] = .object(before.merging(changes) { $1 }.filter { $0.value != .null })
            }
        }
        var answer = model.namespaceValue("settings", of: place.id)?.object ?? [:]
        answer["no_dup_share"] = answer["no_dup_share"] ?? .flag(false)
        answer["study_field_flags"] = answer["study_field_flags"] ?? .object([:])
        return answer
    }

    private static func settingValue(_ text: String, _ type: ValueType?) -> JSON {
        switch type {
        case _ where text.isEmpty: .null
        case .flag, .integer, .number: Int(text).map { .integer($0) } ?? .string(text)
        case .json, .object, .array: (try? JSON(reading: text)) ?? .string(text)
        default: .string(text)
        }
    }

    // MARK: Share codes

    /// What a share code leads to. Pricing is told where the namespace has any.
    @Sendable private static func shareCode(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id: String
        if let code = call.parameters.value("share_code") {
            guard let found = model.owner(ofShareCode: code)?.row["namespace_id"]?.string else {
                throw .notFound(code)
            }
            id = found
        } else if let namespace = call.parameters.value("namespace_id") {
            guard let user = call.user, model.directory.isVisible(namespace: namespace, to: user) else {
                throw .notFound(namespace)
            }
            id = namespace
        } else {
            throw Refusal("MISSING_FIELDS", subtype: .array([.string("share_code")]))
        }
        guard let namespace = model.directory.namespaces[id] else { throw .notFound(id) }
        let path = namespace.type == "PHR" ? "/user" : "/" + namespace.type.lowercased()
        let row = model.store.row(namespace.ownerID, in: model.layout(path)) ?? [:]
        let settings = model.namespaceValue("settings", of: id)?.object ?? [:]
        var answer: [String: JSON] = [:]
        for field in call.call.returns {
            answer[field.name] = settings[field.name] ?? (field.type == .flag ? .flag(false) : .null)
        }
        for name in ["share_code", "share_description", "share_settings"] { answer[name] = row[name] ?? .null }
        answer["share_type"] = .string(namespace.type == "PHR" ? "user" : namespace.type.lowercased())
        answer["share_name"] = .string(namespace.name)
        answer["namespace_id"] = .string(id)
        answer["account_id"] = .optional(namespace.accountID)
        for (name, value) in model.namespaceValue("pricing", of: id)?.object ?? [:] { answer[name] = value }
        let fields = model.customfields(of: namespace.accountID, object: "study")
            .filter { $0["capture_on_share_code"]?.flag ?? false }
        answer["customfields"] = .array(CustomfieldValues.answer([:], fields))
        if let user = call.user { answer["permissions"] = .object(model.directory.permissions(of: user, in: id)) }
        return answer
    }

    /// Checks the values that a study would bring to the namespace of a share code, and that none is missing.
    @Sendable private static func validate(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let owner = model.owner(ofShareCode: call.parameters["share_code"] ?? "")
        let namespace = owner?.row["namespace_id"]?.string
        let account = namespace.flatMap { model.directory.account(of: $0) }
        _ = try model.customfieldValues(call, [:], account: account)
        let missing = model.customfields(of: account, object: "study").filter { field in
            guard field["required"]?.flag == true, let id = field["uuid"]?.string else { return false }
            return call.parameters.value(CustomfieldValues.prefix + id) == nil
        }
        guard missing.isEmpty else {
            let names = missing.compactMap { $0["uuid"]?.string }.map { JSON.string(CustomfieldValues.prefix + $0) }
            throw Refusal("INVALID_CUSTOMFIELD", subtype: .array(names))
        }
        return [:]
    }
}

extension ServiceModel {
    /// Gives a new study the values of its namespace that it came without.
    func fillDefaults(_ study: inout StudyRecord) {
        for (name, value) in namespaceValue("study_defaults", of: study.phiNamespace)?.object ?? [:]
        where study.fields[name] == nil {
            study.fields[name] = value.string
        }
    }
}

/// The names that settings may have.
enum SettingNames {
    static func isValid(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}
