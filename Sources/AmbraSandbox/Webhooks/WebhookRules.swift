import Foundation

/// What the record of a webhook has to be like, and what it says.
enum WebhookRules {
    /// Checks a new or changed webhook.
    ///
    /// - Parameter row: The record as it will be.
    static func check(_ row: [String: JSON], _ model: ServiceModel, _ call: Invocation) throws(Refusal) {
        if let url = row["url"]?.string, parts(ofURL: url) == nil { throw Refusal("INVALID_URL") }
        for name in ["parameters", "auth"] {
            if let value = row[name], value != .null, value.object == nil {
                throw Refusal("NOT_HASH", subtype: .string(name))
            }
        }
        if let custom = row["auth"]?["custom"], custom.object == nil { throw Refusal("CUSTOM_NOT_HASH") }
        if let details = row["auth"]?["sfdc"], details.object == nil { throw Refusal("SFDC_NOT_HASH") }
        try checkFilter(row)
        if row["event"] == .string("CRON") {
            guard (row["cron"]?.string ?? "").split(separator: " ").count == 5 else { throw Refusal("INVALID_CRON") }
            guard row["filter_field"]?.string == nil else { throw Refusal("NOT_WITH_CRON") }
        }
        guard let id = row["sid_user_id"]?.string else { return }
        guard let user = model.directory.users[id] else { throw Refusal("SID_USER_NOT_FOUND", subtype: .string(id)) }
        guard let account = row["_account"]?.string, user.accountIDs.contains(account) else {
            throw Refusal("SID_USER_NOT_IN_ACCOUNT", subtype: .string(id))
        }
    }

    private static func checkFilter(_ row: [String: JSON]) throws(Refusal) {
        let (fields, patterns) = (texts(row["filter_field"]), texts(row["filter_regexp"]))
        guard fields.count == patterns.count else { throw Refusal("INCOMPLETE_FILTER") }
        for pattern in patterns where SearchPattern(pattern) == nil {
            throw Refusal("INVALID_REGEXP", subtype: .string(pattern))
        }
        for field in fields where field.isEmpty || field.contains(" ") {
            throw Refusal("INVALID_FILTER_FIELD", subtype: .string(field))
        }
    }

    /// The parts of an address by HTTP; nil for anything else.
    static func parts(ofURL text: String) -> URLComponents? {
        guard let parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme),
            parts.host?.isEmpty == false, parts.user == nil
        else { return nil }
        return parts
    }

    /// A text, or those of a JSON array of texts.
    private static func texts(_ json: JSON?) -> [String] {
        guard let text = json?.string, !text.isEmpty else { return json?.strings ?? [] }
        return (try? JSON(reading: text))?.strings ?? [text]
    }

    /// Whether the filters of a webhook let something through, all of them.
    static func passes(_ row: [String: JSON], _ context: WebhookContext) -> Bool {
        zip(texts(row["filter_field"]), texts(row["filter_regexp"])).allSatisfy { field, pattern in
            guard let pattern = SearchPattern(pattern) else { return false }
            let value = context.value(field) ?? context.value("study." + field) ?? .null
            return pattern.isFound(in: value.plainText)
        }
    }

    /// The header fields that the kinds `basic` and `custom` of `auth` make.
    static func headers(_ auth: JSON?) -> [(name: String, value: String)] {
        if let basic = auth?["basic"] {
            let pair = (basic["username"]?.string ?? "") + ":" + (basic["password"]?.string ?? "")
            return [("Authorization", "Basic " + Data(pair.utf8).base64EncodedString())]
        }
        let custom = auth?["custom"]?.object ?? [:]
        return custom.sorted { $0.key < $1.key }.compactMap { name, value in value.string.map { (name, $0) } }
    }
}

/// What the parameters of a webhook may name, such as `study.patient_name`: objects and their fields.
struct WebhookContext: Sendable {
    var objects: [String: [String: JSON]] = [:]

    /// The value of `OBJECT.FIELD`; nil when there is no such object.
    func value(_ name: String) -> JSON? {
        let parts = name.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let object = objects[String(parts[0])] else { return nil }
        return object[String(parts[1])] ?? .null
    }

    /// The parameters with values in place of names. `{"_REPLACE_WITH_JSON_": "study.FIELD"}` stands for the JSON that
    /// the field holds.
    func filled(_ parameters: [String: JSON]) -> [String: JSON] {
        if parameters.count == 1, let name = parameters["_REPLACE_WITH_JSON_"]?.string {
            return (value(name)?.string.flatMap { try? JSON(reading: $0) })?.object ?? [:]
        }
        return parameters.mapValues { value in value.string.flatMap { self.value($0) } ?? value }
    }
}
