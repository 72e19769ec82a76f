import Foundation

/// Purge rules at work.
enum PurgeCalls {
    static let handlers: [String: Handler] = ["/purge/run": run]

    /// Removes at once what a rule selects, or what all rules of an account do; a dry run only mails what it would.
    @Sendable private static func run(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let user = try call.caller()
        var query = RecordQuery(model.layout("/purge"))
        let account: String
        if let id = call.parameters.value("rule_id") {
            guard let row = model.store.row(id, in: model.layout("/purge")), model.isVisible(row, to: user) else {
                throw .notFound(id)
            }
            account = row["_account"]?.string ?? ""
            query.require("uuid", id)
        } else {
            account = call.parameters.value("account_id") ?? ""
            guard user.accountIDs.contains(account) else { throw .notFound(account) }
            query.require("_account", account)
        }
        try model.check("purge_edit", call, in: model.directory.accounts[account]?.namespaceID)
        for rule in model.store.rows(query) where rule["suspended"]?.flag != true && isOfStudies(rule, call) {
            let studies = selected(by: rule, of: account, model, call)
            let content: [String: JSON] = [
                "rule": rule["name"] ?? .null, "studies": .array(studies.map { .string($0.studyUID) }),
            ]
            model.send(Mail(about: "PURGE", to: user.login, content: content), call)
            guard !call.parameters.flag("dry_run") else { continue }
            for study in studies { purge(study, by: rule, &model, call) }
        }
        return [:]
    }

    private static func isOfStudies(_ rule: [String: JSON], _ call: Invocation) -> Bool {
        (rule["object"]?.string ?? "Study") == "Study" && (call.parameters.value("object") ?? "Study") == "Study"
    }

    private static func purge(
        _ study: StudyRecord, by rule: [String: JSON], _ model: inout ServiceModel, _ call: Invocation
    ) {
        guard rule["thin"]?.flag == true || rule["skinny"]?.flag == true || rule["archive"]?.flag == true else {
            return model.removeStudy(study.id)
        }
        var study = study
        study.isThin = true
        study.updated = max(study.updated, call.now)
        model.put(study, at: call.now)
    }

    private static func selected(
        by rule: [String: JSON], of account: String, _ model: ServiceModel, _ call: Invocation
    ) -> [StudyRecord] {
        let places = model.directory.namespaces.values.filter { $0.accountID == account }.map(\.id)
        let wanted = rule["namespaces"]?.strings ?? []
        let modalities = rule["modalities"]?.strings ?? []
        var query = RecordQuery(StudyTable.layout)
        query.require("phi_namespace", oneOf: wanted.isEmpty ? places : places.filter(wanted.contains))
        let limit = call.now.addingTimeInterval(-Double(rule["days_old"]?.integer ?? 0) * 86_400)
        let studies = model.store.rows(query).compactMap(StudyRecord.init).filter { study in
            guard let date = date(of: study, rule["days_old_how"]?.string), date <= limit else { return false }
            let own = (study.fields["modality"] ?? "").split(separator: ",").map { String($0) }
            return (modalities.isEmpty || own.contains(where: modalities.contains)) && !study.isThin
        }
        return Array(studies.prefix(rule["max_deletes"]?.integer.map { max($0, 0) } ?? studies.count))
    }

    /// The date that counts: of the update, of the study itself, or of its creation.
    private static func date(of study: StudyRecord, _ how: String?) -> Date? {
        switch how {
        case "U": study.updated
        case "S": study.fields["study_date"].flatMap { ServiceTime.parse($0, zone: .gmt)?.date }
        default: study.created
        }
    }
}
