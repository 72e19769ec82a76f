#if Tools
import AmbraCatalogue

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
