import DICOM

/// Actions for content items of structured reports by their concept (PS3.15 table E.3.4-1).
enum ContentItems {
    /// The action of the table for a concept; `nil` for one that it does not list.
    static func action(_ concept: ContentConcept, _ options: ProfileOptions) -> ProfileAction? {
        guard let row = table[concept] else { return nil }
        // An item is dropped where that is allowed; one that must be there keeps its place with a dummy.
        return row.action(for: Tag(0), options)
    }

    private static let table: [ContentConcept: ProfileTable.Row] = {
        var table: [ContentConcept: ProfileTable.Row] = [:]
        for line in ConfidentialityTable.contentItems.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
            guard cells.count == 5, let code = ActionCode(rawValue: cells[3]) else { continue }
            let concept = ContentConcept(code: cells[0], scheme: cells[1])
            table[concept] = ProfileTable.Row(code: code, options: Array(cells[4].utf8))
        }
        return table
    }()
}

/// The concept of a content item: what its value means.
struct ContentConcept: Hashable, Sendable {
    let code: String
    let scheme: String
}
