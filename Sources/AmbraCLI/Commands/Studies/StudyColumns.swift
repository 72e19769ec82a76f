#if Tools
import AmbraCatalogue
import AmbraSDK

/// The fields of a list of studies, and how they are shown.
struct StudyColumns: Sendable {
    let names: [String]
    private let isDefault: Bool

    private static let usual = [
        "study_date", "modality", "image_count", "phantom", "patient_name", "patientid", "study_description",
        "uuid",
    ]
    private static let usualTitles = [
        "DATE", "MODALITY", "IMAGES", "STATE", "PATIENT", "PATIENT ID", "DESCRIPTION", "UUID",
    ]

    /// - Parameter fields: Wire names with commas between them; `nil` for the usual ones.
    init(_ fields: String?) throws(CommandFailure) {
        isDefault = fields == nil
        guard let fields else {
            names = Self.usual
            return
        }
        names = fields.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        guard !names.contains("") else {
            throw CommandFailure(.badInput, "--fields \(fields): a name is empty; write uuid,study_date,modality")
        }
    }

    /// A table without rows.
    var table: Table {
        let titles = isDefault ? Self.usualTitles : names.map { $0.uppercased() }
        return Table(
            zip(names, titles).map { name, title in
                Table.Column(
                    title: title, isNumber: Self.isNumber(name),
                    shrinking: name.hasSuffix("_uid") ? .identifier : Self.shrinks(name) ? .text : .never,
                    minimum: name.hasSuffix("_uid") ? 14 : 7)
            })
    }

    private static func isNumber(_ name: String) -> Bool {
        let type = Catalogue.shared.record(named: "Study")?.field(named: name)?.type
        return type == .integer || type == .number
    }

    private static func shrinks(_ name: String) -> Bool {
        name.hasSuffix("_description") || name.hasSuffix("_name")
    }

    /// The cells of a study; what is neither text nor number is shown as JSON.
    func cells(_ study: JSONObject, forPeople: Bool) -> [String?] {
        names.map { name in
            if name.hasSuffix("_date") { return Dates.shown(study.text(name)) }
            guard isDefault, forPeople, name == "phantom" else { return study.text(name) }
            return study.text(name).map { ["1", "true"].contains($0) ? "incomplete" : "ready" }
        }
    }

    /// Names that none of the studies has.
    func unknown(in studies: [JSONObject]) -> [String] {
        guard !studies.isEmpty else { return [] }
        return names.filter { name in studies.allSatisfy { $0[name] == nil } }
    }
}

/// The names of fields by which lists of studies are filtered, sorted and limited.
enum StudyFieldNames {
    private static let names =
        (Catalogue.shared.record(named: "Study")?.fields.map(\.name) ?? [])
        + ["SMART_SEARCH", "study_push_status.destination_name", "study_push_status.destination_uuid"]

    /// Refuses what is surely mistyped. Names that are near no known one go to the service: an account has fields of
    /// its own.
    static func check(_ name: String, of option: String) throws(CommandFailure) {
        // In a column of name-value pairs, `column->'name'`, the name is the account's.
        let column = name.firstRange(of: "->").map { String(name[..<$0.lowerBound]) } ?? name
        guard !names.contains(column), !Suggestion.near(column, among: names).isEmpty else { return }
        throw CommandFailure(.badInput, Suggestion.unknown("field", column, of: option, among: names))
    }
}
#endif
