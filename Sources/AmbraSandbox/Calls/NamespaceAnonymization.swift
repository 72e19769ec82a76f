import AmbraCatalogue
import Foundation

/// The rules by which the studies of a namespace are anonymized, or the profile that has them.
enum NamespaceAnonymization {
    static let handlers: [String: Handler] = ["/namespace/anonymize": anonymize]

    private static let fields: Set<String> = [
        "patient_name", "patient_sex", "patient_birth_date", "patient_address", "accession_number",
        "study_description", "study_date", "patientid", "referring_physician", "OTHER_INGRESS_TAGS",
        "ALL_PRIVATE_TAGS",
    ]

    private static let layout: TableLayout = {
        var layout = TableLayout(table: "namespace_anonymization")
        layout.add("rules", .json)
        layout.add("anonymization_id", .text)
        layout.add("prompt_for_anonymize", .number)
        return layout
    }()

    /// Changes what the call says, and tells how things are then.
    @Sendable private static func anonymize(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        guard let namespace = model.directory.namespaces[id],
            model.directory.isVisible(namespace: id, to: try call.caller())
        else { throw .notFound(id) }
        try model.check("account_edit", call, in: id)
        let known = model.store.row(id, in: layout)
        var row = known ?? model.record(id, account: namespace.accountID, by: call.user?.id, at: call.now)
        try change(&row, model, call)
        if known == nil { model.store.insert(row, into: layout) } else { model.store.update(id, row, in: layout) }
        return [
            "rules": row["rules"] ?? .object([:]), "anonymization_id": row["anonymization_id"] ?? .null,
            "prompt_for_anonymize": .flag(row["prompt_for_anonymize"]?.flag ?? false),
        ]
    }

    private static func change(
        _ row: inout [String: JSON], _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) {
        guard call.parameters["rules"] == nil || call.parameters.value("anonymization_id") == nil else {
            throw Refusal("ONLY_ONE")
        }
        if let text = call.parameters.value("rules") {
            let rules = try rules(text)
            guard rules.isEmpty || row["anonymization_id"]?.string == nil else {
                throw Refusal("HAS_ANONYMIZATION_PROFILE")
            }
            row["rules"] = .object(rules)
        }
        if let profile = call.parameters["anonymization_id"] {
            guard row["rules"]?.object?.isEmpty ?? true else { throw Refusal("HAS_ANONYMIZATION_RULES") }
            if !profile.isEmpty {
                guard let record = model.store.row(profile, in: model.layout("/anonymization")),
                    model.isVisible(record, to: try call.caller())
                else { throw .notFound(profile) }
            }
            row["anonymization_id"] = profile.isEmpty ? .null : .string(profile)
        }
        if call.parameters.value("prompt_for_anonymize") != nil {
            row["prompt_for_anonymize"] = .flag(call.parameters.flag("prompt_for_anonymize"))
        }
    }

    /// Reads rules: fields and expressions of the form `s/.../.../`.
    static func rules(_ text: String) throws(Refusal) -> [String: JSON] {
        guard let json = try? JSON(reading: text) else { throw .invalidJSON("rules") }
        guard let rules = json.object else { throw Refusal("NOT_HASH", subtype: .string("rules")) }
        for (name, value) in rules.sorted(by: { $0.key < $1.key }) {
            guard fields.contains(name) else { throw Refusal("INVALID_FIELD_NAME", subtype: .string(name)) }
            let parts = (value.string ?? "").split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 4, parts[0] == "s", SearchPattern(String(parts[1])) != nil else {
                throw Refusal("INVALID_REGEXP", subtype: .string(name))
            }
        }
        return rules
    }
}

/// A regular expression that came from outside: of limited length, and looked for in texts of limited length.
struct SearchPattern {
    private static let longest = 1000

    private let expression: NSRegularExpression

    /// Nil for what is no regular expression.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longest, let expression = try? NSRegularExpression(pattern: text) else {
            return nil
        }
        self.expression = expression
    }

    func isFound(in text: String) -> Bool {
        let text = String(text.prefix(Self.longest))
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
}
