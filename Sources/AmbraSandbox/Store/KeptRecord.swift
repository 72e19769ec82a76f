/// Something that calls keep which is no record of a resource: a JSON object of a kind, hanging on another record.
struct KeptRecord: Sendable {
    /// What is kept.
    enum Kind: String, CaseIterable, Sendable {
        case counterReset = "counter_reset"
        case deployment, help, invitation, mail, report, terminology
        case dictionaryAttachment = "dictionary_attachment"
        case dictionaryEntry = "dictionary_entry"
        case filterShare = "filter_share"
        case joinRequest = "join_request"
        case md5Counter = "md5_counter"
        case meetingUser = "meeting_user"
        case namespaceSettings = "namespace_settings"
        case patientPIN = "patient_pin"
        case radreportLock = "radreport_lock"
        case removedMember = "removed_member"
        case scannerValidation = "scanner_validation"
        case shareRule = "share_rule"
        case siteUser = "site_user"
        case storedAttachment = "stored_attachment"
        case storedImage = "stored_image"
        case storedStudy = "stored_study"
        case userLogin = "user_login"

        /// The table of the kind.
        var layout: TableLayout { TableLayout(table: "kept_" + rawValue) }
    }

    var id: String
    /// The id of the record that it hangs on.
    var parent: String
    var account: String?
    var owner: String?
    var values: [String: JSON]

    subscript(name: String) -> JSON? { values[name] }
}

extension KeptRecord {
    init(row: [String: JSON]) {
        self.init(
            id: row["uuid"]?.string ?? "", parent: row["_parent"]?.string ?? "", account: row["_account"]?.string,
            owner: row["_owner"]?.string, values: row["_state"]?.object ?? [:])
    }

    fileprivate var row: [String: JSON] {
        [
            "uuid": .string(id), "_parent": .string(parent), "_account": .optional(account),
            "_owner": .optional(owner), "_state": .object(values),
        ]
    }
}

extension ServiceModel {
    /// What is kept under an id.
    func kept(_ kind: KeptRecord.Kind, _ id: String) -> KeptRecord? {
        store.row(id, in: kind.layout).map(KeptRecord.init)
    }

    /// Everything of a kind that hangs on a record, oldest first.
    func allKept(_ kind: KeptRecord.Kind, of parent: String) -> [KeptRecord] {
        rows(kind) { $0.require("_parent", parent) }
    }

    /// Everything of a kind that somebody owns, oldest first.
    func allKept(_ kind: KeptRecord.Kind, ownedBy owner: String) -> [KeptRecord] {
        rows(kind) { $0.require("_owner", owner) }
    }

    /// Everything of a kind in an account, oldest first.
    func allKept(_ kind: KeptRecord.Kind, inAccount account: String) -> [KeptRecord] {
        rows(kind) { $0.require("_account", account) }
    }

    /// Keeps something, in place of what had its id.
    func keep(_ kind: KeptRecord.Kind, _ record: KeptRecord) {
        if store.count(of: record.id, in: kind.layout) > 0 {
            store.update(record.id, record.row, in: kind.layout)
        } else {
            store.insert(record.row, into: kind.layout)
        }
    }

    func forget(_ kind: KeptRecord.Kind, _ id: String) { store.delete(id, from: kind.layout) }

    /// Forgets everything of a kind that hangs on a record.
    func forgetAll(_ kind: KeptRecord.Kind, of parent: String) {
        for record in allKept(kind, of: parent) { forget(kind, record.id) }
    }

    /// Forgets everything that an account had.
    func forgetAll(ofAccount account: String) {
        for kind in KeptRecord.Kind.allCases { store.delete(ofAccount: account, from: kind.layout) }
    }

    private func rows(_ kind: KeptRecord.Kind, _ condition: (inout RecordQuery) -> Void) -> [KeptRecord] {
        var query = RecordQuery(kind.layout)
        condition(&query)
        return store.rows(query).map(KeptRecord.init)
    }
}
