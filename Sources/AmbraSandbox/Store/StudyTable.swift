import AmbraCatalogue
import Foundation

/// The table of studies: typed columns for every field of the record, with indexes for the ways in which studies are
/// looked for.
enum StudyTable {
    static let layout: TableLayout = {
        var layout = TableLayout(table: "study")
        // What lists look at most comes first: SQLite reads a row up to the last column that it needs.
        for name in ["phi_namespace", "storage_namespace", "study_uid"] { layout.add(name, .text) }
        layout.add("created", .time)
        layout.add("_pending", .number)
        for name in StudyRecord.searchedFields { layout.add(name, .text) }
        layout.add(Catalogue.shared.record(named: "Study")?.fields ?? [])
        for name in ["study_push_status.destination_name", "study_push_status.destination_uuid", "accession_number_h"] {
            layout.add(name, .text)
        }
        layout.searched = StudyRecord.searchedFields
        layout.indexes = [
            ["uuid"], ["study_uid"], ["created", "uuid", "phi_namespace"], ["phi_namespace"], ["patient_name"],
            ["patientid"], ["accession_number"], ["study_date"], ["modality"], ["_pending"],
        ]
        return layout
    }()

    /// Newest first.
    static let order = "created DESC, uuid DESC"

    /// The row of a study.
    static func row(of study: StudyRecord, namespaceName: String?) -> [String: JSON] {
        var row = StudyRow.kept(of: study)
        row["phi_namespace_name"] = .optional(namespaceName)
        row["created_by"] = .string(study.createdBy)
        row["_search"] = .string(search(row))
        row["_custom"] = .object(study.customfields)
        row["_state"] = .object([
            "created": .number(study.created.timeIntervalSince1970),
            "updated": .number(study.updated.timeIntervalSince1970),
            "synced": study.synced.map { .number($0.timeIntervalSince1970) } ?? .null,
            "declared": study.declaredImages.map { .integer($0) } ?? .null,
            "images": .integer(study.imageCount), "revision": .integer(study.takenRevision),
            "marks": .object(study.marks), "fields": .object(study.fields.mapValues { .string($0) }),
        ])
        return row
    }

    private static func search(_ row: [String: JSON]) -> String {
        StudyRecord.searchedFields.compactMap { row[$0]?.string?.lowercased() }.joined(separator: "\n")
    }
}

extension StudyRecord {
    /// Reads a row of the table; nil when it is none.
    init?(row: [String: JSON]) {
        guard let id = row["uuid"]?.string, let uid = row["study_uid"]?.string, let state = row["_state"],
            let storage = row["storage_namespace"]?.string, let phi = row["phi_namespace"]?.string
        else { return nil }
        func date(_ name: String) -> Date? { state[name]?.number.map { Date(timeIntervalSince1970: $0) } }
        self.init(
            id: id, studyUID: uid, storageNamespace: storage, phiNamespace: phi,
            createdBy: row["created_by"]?.string ?? "", created: date("created") ?? .distantPast,
            updated: date("updated") ?? .distantPast,
            fields: (state["fields"]?.object ?? [:]).compactMapValues(\.string))
        customfields = row["_custom"]?.object ?? [:]
        marks = state["marks"]?.object ?? [:]
        isPhantom = row["phantom"]?.flag ?? true
        isThin = row["thin"]?.flag ?? false
        declaredImages = state["declared"]?.integer
        synced = date("synced")
        imageCount = state["images"]?.integer ?? 0
        attachmentCount = row["attachment_count"]?.integer ?? 0
        size = row["size"]?.integer ?? 0
        takenRevision = state["revision"]?.integer ?? 0
    }
}
