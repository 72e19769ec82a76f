import Foundation

/// The entries of dictionaries, and the accounts and namespaces to which they are attached.
enum DictionaryCalls {
    static let handlers: [String: Handler] = [
        "/dictionary/get": get,
        "/dictionary/attach": attach,
        "/dictionary/attach/set": setAttachment,
        "/dictionary/detach": detach,
        "/dictionary/entries": listEntries,
        "/dictionary/entry/add": addEntry,
        "/dictionary/entry/delete": deleteEntry,
    ]

    private static let flags = [
        "skip_if_lookup_unchanged", "skip_if_replace_has_value", "add_if_no_match", "approve_if_match", "run_once",
        "global_counter",
    ]

    private static func dictionary(
        _ id: String, _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> [String: JSON] {
        return try model.visibleRecord(id, of: "/dictionary", needing: flag, call)
    }

    private static func dictionary(
        _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> [String: JSON] {
        try dictionary(call.parameters.value("uuid") ?? "", model, call, flag)
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let row = try dictionary(model, call, "dictionary_view")
        guard let resource = Resource.at("/dictionary") else { return [:] }
        var answer = model.shown(row, resource.fields, resource, [])
        let attachments = model.allKept(.dictionaryAttachment, of: row["uuid"]?.string ?? "")
        answer["attachments"] = .array(
            attachments.map { .object($0.values.merging(["uuid": .string($0.id)]) { $1 }) })
        return answer
    }

    // MARK: Attachments

    @Sendable private static func attach(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try dictionary(model, call, "dictionary_edit")
        let user = try call.caller()
        var values = flags.reduce(into: [String: JSON]()) { $0[$1] = .flag(false) }
        if let id = call.parameters.value("namespace_id") {
            guard model.directory.isVisible(namespace: id, to: user) else { throw .notFound(id) }
            values["namespace_id"] = .string(id)
        } else {
            let id = call.parameters.value("account_id") ?? ""
            guard user.accountIDs.contains(id) else { throw .notFound(id) }
            values["account_id"] = .string(id)
        }
        values.merge(given(call)) { $1 }
        let id = Identifier.new()
        model.keep(
            .dictionaryAttachment,
            KeptRecord(
                id: id, parent: row["uuid"]?.string ?? "", account: row["_account"]?.string, owner: user.id,
                values: values))
        return ["uuid": .string(id)]
    }

    private static func given(_ call: Invocation) -> [String: JSON] {
        var values: [String: JSON] = [:]
        for name in flags where call.parameters.value(name) != nil { values[name] = .flag(call.parameters.flag(name)) }
        for name in ["sequence", "delay"] {
            values[name] = call.parameters.value(name).flatMap { Int($0) }.map { .integer($0) }
        }
        return values
    }

    @Sendable private static func setAttachment(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var attachment = try attachment(model, call)
        attachment.values.merge(given(call)) { $1 }
        model.keep(.dictionaryAttachment, attachment)
        return [:]
    }

    @Sendable private static func detach(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        model.forget(.dictionaryAttachment, try attachment(model, call).id)
        return [:]
    }

    private static func attachment(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> KeptRecord {
        let id = call.parameters.value("uuid") ?? ""
        guard let attachment = model.kept(.dictionaryAttachment, id) else { throw .notFound(id) }
        _ = try dictionary(attachment.parent, model, call, "dictionary_edit")
        return attachment
    }

    // MARK: Entries

    @Sendable private static func listEntries(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try dictionary(model, call, "dictionary_view")
        let wanted = call.parameters.value("lookup").map { DictionaryEntry.digest(of: $0, in: row) }
        let entries = model.allKept(.dictionaryEntry, of: row["uuid"]?.string ?? "")
            .filter { wanted == nil || $0["md5"]?.string == wanted }
        return ["entries": .array(entries.map { .object($0.values) })]
    }

    @Sendable private static func addEntry(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try dictionary(model, call, "dictionary_edit")
        guard let replacement = try? JSON(reading: call.parameters["replace"] ?? ""), replacement.strings != nil else {
            throw Refusal("NOT_LIST", subtype: .string("replace"))
        }
        let lookup = call.parameters["lookup"] ?? ""
        let given = try? JSON(reading: lookup)
        var values: [String: JSON] = ["replace": replacement, "regexp": .null]
        if let order = call.parameters.value("regexp").flatMap({ Int($0) }) {
            let pattern = given?.string ?? lookup
            guard (try? NSRegularExpression(pattern: DictionaryEntry.body(of: pattern))) != nil else {
                throw Refusal("INVALID_REGEXP", subtype: .string(pattern))
            }
            (values["regexp"], values["lookup"]) = (.integer(order), .string(pattern))
        } else {
            guard let fields = given?.strings else { throw Refusal("NOT_LIST", subtype: .string("lookup")) }
            guard fields.count == row["lookup"]?.array?.count else { throw Refusal("INVALID_LOOKUP") }
            values["lookup"] = given
        }
        let digest = DictionaryEntry.digest(of: lookup, in: row)
        values["md5"] = .string(digest)
        let parent = row["uuid"]?.string ?? ""
        model.keep(
            .dictionaryEntry,
            KeptRecord(id: parent + "/" + digest, parent: parent, account: row["_account"]?.string, values: values))
        return [:]
    }

    @Sendable private static func deleteEntry(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try dictionary(model, call, "dictionary_edit")
        let id =
            (row["uuid"]?.string ?? "") + "/" + DictionaryEntry.digest(of: call.parameters["lookup"] ?? "", in: row)
        guard model.kept(.dictionaryEntry, id) != nil else { throw .notFound(call.parameters["lookup"]) }
        model.forget(.dictionaryEntry, id)
        return [:]
    }
}

/// How values are looked up in a dictionary.
enum DictionaryEntry {
    /// The MD5 of what is looked up: the values of a JSON array joined by spaces, or the text as it is.
    static func digest(of lookup: String, in dictionary: [String: JSON]) -> String {
        let json = try? JSON(reading: lookup)
        return digest(of: json?.strings ?? [json?.string ?? lookup], in: dictionary)
    }

    static func digest(of values: [String], in dictionary: [String: JSON]) -> String {
        let text = values.joined(separator: " ")
        let isExact = dictionary["case_sensitive"]?.flag ?? false
        return MD5.hexadecimal(of: isExact ? text : text.lowercased())
    }

    /// A pattern without its slashes.
    static func body(of pattern: String) -> String {
        guard pattern.count > 1, pattern.hasPrefix("/"), pattern.hasSuffix("/") else { return pattern }
        return String(pattern.dropFirst().dropLast())
    }
}

extension ServiceModel {
    /// Replaces values of a study by what the dictionaries of its namespace and account say, in their sequence. Values
    /// come as they are in the entries: the sandbox knows no templates.
    func applyDictionaries(_ study: inout StudyRecord) {
        guard let account = directory.account(of: study.phiNamespace) else { return }
        let attachments = allKept(.dictionaryAttachment, inAccount: account)
            .filter {
                $0["account_id"]?.string == account || $0["namespace_id"]?.string == study.phiNamespace
            }
            .sorted { ($0["sequence"]?.integer ?? 0) < ($1["sequence"]?.integer ?? 0) }
        for attachment in attachments {
            guard let dictionary = store.row(attachment.parent, in: layout("/dictionary")),
                dictionary["object"]?.string == "Study", let fields = dictionary["replace"]?.strings,
                attachment["skip_if_replace_has_value"]?.flag != true || fields.allSatisfy({ study.fields[$0] == nil }),
                let values = replacement(for: study, attachment.parent, dictionary)
            else { continue }
            for (field, value) in zip(fields, values) {
                if Identifier.isUUID(field) { study.customfields[field] = .string(value) }
                if StudyRecord.textFields.contains(field) { study.fields[field] = value }
            }
            if attachment["approve_if_match"]?.flag == true { study.marks["must_approve"] = .flag(false) }
        }
    }

    private func replacement(
        for study: StudyRecord, _ dictionaryID: String, _ dictionary: [String: JSON]
    ) -> [String]? {
        let values = (dictionary["lookup"]?.strings ?? []).map {
            study.fields[$0] ?? study.customfields[$0]?.string ?? ""
        }
        let id = dictionaryID + "/" + DictionaryEntry.digest(of: values, in: dictionary)
        if let entry = kept(.dictionaryEntry, id), entry["regexp"]?.integer == nil { return entry["replace"]?.strings }
        let text = values.joined(separator: " ")
        let patterns = allKept(.dictionaryEntry, of: dictionaryID).filter { $0["regexp"]?.integer != nil }
            .sorted { ($0["regexp"]?.integer ?? 0) < ($1["regexp"]?.integer ?? 0) }
        return patterns.first { entry in
            let pattern = DictionaryEntry.body(of: entry["lookup"]?.string ?? "")
            return text.range(of: pattern, options: .regularExpression) != nil
        }?["replace"]?.strings
    }
}
