import AmbraCatalogue
import Foundation

/// Patients with their studies, merges of them, and the patient portal.
enum PatientCalls {
    static let handlers: [String: Handler] = [
        "/patient/study/list": listStudies,
        "/patient/merge": merge,
        "/patient/portal/list": listPortals,
        "/patient/portal/find": find,
        "/patient/portal/pin": sendPIN,
    ]

    /// The setting of an account that opens its portal.
    private static let portal = "enable_patient_portal"

    private static func patient(
        _ id: String, _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> [String: JSON] {
        return try model.visibleRecord(id, of: "/patient", needing: flag, call)
    }

    // MARK: Studies

    /// The studies in the account that bear the MRN of the patient, or of one that was merged into them.
    @Sendable private static func listStudies(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try patient(call.parameters.value("uuid") ?? "", model, call, "patient_view")
        var studies = studies(of: row, model)
        if call.parameters.flag("viewable_only") {
            let user = try call.caller()
            studies = studies.filter { study in
                model.directory.isVisible(namespace: study.phiNamespace, to: user)
                    && model.directory.allows("study_view", to: user, in: study.phiNamespace)
            }
        }
        let around = model.surroundings(call)
        return ["studies": .array(studies.map { .object(StudyRow.fields(of: $0, around)) })]
    }

    static func studies(of row: [String: JSON], _ model: ServiceModel) -> [StudyRecord] {
        let numbers = [row["mrn"]?.string].compactMap { $0 } + (row["_state"]?["merged"]?.strings ?? [])
        let places = model.directory.namespaces.values.filter { $0.accountID == row["_account"]?.string }.map(\.id)
        var query = RecordQuery(StudyTable.layout)
        query.require("patientid", oneOf: numbers.filter { !$0.isEmpty })
        query.require("phi_namespace", oneOf: places)
        return model.store.rows(query).compactMap(StudyRecord.init)
    }

    // MARK: Merges

    @Sendable private static func merge(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let target = try patient(call.parameters.value("uuid") ?? "", model, call, "patient_merge")
        let id = target["uuid"]?.string ?? ""
        var merged = target["_state"]?["merged"]?.strings ?? []
        var sources: [[String: JSON]] = []
        for source in (try? JSON(reading: call.parameters["src"] ?? ""))?.strings ?? [] where source != id {
            let row = try patient(source, model, call, "patient_merge")
            guard row["_account"] == target["_account"] else { throw Refusal("MULTIPLE_ACCOUNTS") }
            guard ["first", "last", "name", "birth_date"].allSatisfy({ row[$0] == target[$0] }) else {
                throw Refusal("PATIENT_NAME_DOB_MISMATCH", subtype: .string(source))
            }
            sources.append(row)
        }
        guard !sources.isEmpty else { throw .notFound(call.parameters["src"]) }
        if let email = call.parameters.value("email"), !EmailAddress.isValid(email) {
            throw Refusal("INVALID_EMAIL", subtype: .string("email"))
        }
        for row in sources {
            merged += [row["mrn"]?.string].compactMap { $0 } + (row["_state"]?["merged"]?.strings ?? [])
        }
        var changes: [String: JSON] = ["_state": .object(["merged": .array(merged.map { .string($0) })])]
        for name in ["sex", "email", "mobile_phone", "alt_email", "alt_mobile_phone"] {
            let known = [target[name], call.parameters.value(name).map { .string($0) }].compactMap { $0?.string }.last
            changes[name] = .optional(known ?? sources.compactMap { $0[name]?.string }.first)
        }
        for name in ["event_share", "event_new_report"] where call.parameters.value(name) != nil {
            changes[name] = .flag(call.parameters.flag(name))
        }
        changes["_custom"] = .object(
            try model.customfieldValues(
                call, target["_custom"]?.object ?? [:], account: target["_account"]?.string))
        changes["updated"] = .string(ServiceTime.format(call.now))
        model.store.update(id, changes, in: model.layout("/patient"))
        if call.parameters.flag("do_update_patient_studies"), let sex = changes["sex"]?.string {
            for var study in studies(of: target.merging(changes) { $1 }, model) {
                study.fields["patient_sex"] = sex
                study.updated = max(study.updated, call.now)
                model.put(study, at: call.now)
            }
        }
        guard call.parameters.flag("do_delete") else { return [:] }
        for row in sources { model.store.delete(row["uuid"]?.string ?? "", from: model.layout("/patient")) }
        return [:]
    }

    // MARK: Portal

    /// The accounts with a portal that they show.
    @Sendable private static func listPortals(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let request = try ListRequest(call.parameters, of: call.call, columns: Columns(record: "PatientPortal"))
        let rows = model.directory.accounts.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .filter { model.isOn(portal, in: $0.id) && model.isOn("expose_patient_portal", in: $0.id) }
            .map { ["uuid": JSON.string($0.id), "name": JSON.string($0.name), "vanity": JSON.optional($0.vanity)] }
        return request.page.answer("portals", request.apply(rows))
    }

    /// Finds a patient of an account whose portal is open, the one with most studies first. Addresses are told in part.
    @Sendable private static func find(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let digits = (call.parameters["birth_date"] ?? "").filter(\.isNumber)
        guard ServiceTime.parse(digits, zone: .gmt) != nil else {
            throw Refusal("INVALID_DATE", subtype: .string("birth_date"))
        }
        let accounts = model.directory.accounts.values.filter { model.isOn(portal, in: $0.id) }.map(\.id)
        guard !accounts.isEmpty else { throw Refusal("NOT_PERMITTED") }
        var query = RecordQuery(model.layout("/patient"))
        query.require("_account", oneOf: accounts)
        let found = model.store.rows(query).filter { row in
            ["first", "last"].allSatisfy { row[$0]?.string?.lowercased() == call.parameters[$0]?.lowercased() }
                && row["birth_date"]?.string?.filter(\.isNumber) == digits && hasNumber(row, model, call)
        }.map { (row: $0, count: studies(of: $0, model).count) }.sorted { $0.count > $1.count }
        guard let first = found.first else { throw .notFound() }
        var answer = told(first.row, first.count)
        for name in ["email", "mobile_phone"] {
            let same = found.filter { $0.row[name]?.string != nil && $0.row[name] == first.row[name] }
            answer["dup_" + name] = .flag(same.count > 1)
        }
        answer["other_patients"] = .array(found.dropFirst().map { .object(told($0.row, $0.count)) })
        return answer
    }

    private static func hasNumber(_ row: [String: JSON], _ model: ServiceModel, _ call: Invocation) -> Bool {
        let mrn = call.parameters.value("mrn")
        let isRequired = model.isOn("require_mrn_for_patient_portal", in: row["_account"]?.string ?? "")
        return mrn == nil ? !isRequired : row["mrn"]?.string == mrn
    }

    private static func told(_ row: [String: JSON], _ count: Int) -> [String: JSON] {
        var answer: [String: JSON] = ["patient_id": row["uuid"] ?? .null, "study_count": .integer(count)]
        for name in ["email", "mobile_phone", "alt_email", "alt_mobile_phone"] {
            answer[name] = .optional(row[name]?.string.map { String($0.prefix(1)) + "***" + String($0.suffix(3)) })
        }
        return answer
    }

    /// Mails a PIN to the addresses that the call picks.
    @Sendable private static func sendPIN(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("patient_id") ?? ""
        guard let row = model.store.row(id, in: model.layout("/patient")), let account = row["_account"]?.string else {
            throw .notFound(id)
        }
        guard model.isOn(portal, in: account) else { throw Refusal("NOT_PERMITTED") }
        let names = ["email", "mobile_phone", "alt_email", "alt_mobile_phone"].filter { call.parameters.flag($0) }
        let addresses = names.compactMap { row[$0]?.string }
        guard !addresses.isEmpty else { throw .notFound() }
        let pin = model.settings.pin ?? String(Int.random(in: 100_000...999_999))
        let values: [String: JSON] = [
            "pin": .string(PasswordDigest(pin).text), "tries": .integer(0),
            "end": .number(call.now.addingTimeInterval(SessionStore.PendingPIN.lifetime).timeIntervalSince1970),
        ]
        model.keep(.patientPIN, KeptRecord(id: id, parent: id, account: account, values: values))
        for address in addresses {
            model.send(Mail(about: "PATIENT_PIN", to: address, content: ["pin": .string(pin)]), call)
        }
        return [:]
    }
}
