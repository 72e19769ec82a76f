import DICOM

/// Actions for content items of structured reports by their concept (PS3.15 table E.3.4-1).
enum ContentItems {
    /// The action of the table for a concept with a value type; `nil` for one that it does not list. Where the item
    /// states no type, all rows of the concept are meant, and the strictest is taken.
    static func action(
        _ concept: ContentConcept, _ valueType: String?, _ options: ProfileOptions
    ) -> ProfileAction? {
        guard let rows = table[concept] else { return nil }
        guard let valueType else {
            let actions = rows.values.map { $0.action(for: Tag(0), options) }
            return actions.contains(.remove) ? .remove : actions.first { $0 != .keep } ?? actions.first
        }
        return rows[valueType]?.action(for: Tag(0), options)
    }

    private static let table: [ContentConcept: [String: ProfileTable.Row]] = {
        var table: [ContentConcept: [String: ProfileTable.Row]] = [:]
        for line in ConfidentialityTable.contentItems.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
            guard cells.count == 5, let code = ActionCode(rawValue: cells[3]) else { continue }
            let concept = ContentConcept(code: cells[0], scheme: cells[1])
            table[concept, default: [:]][cells[2]] = ProfileTable.Row(code: code, options: Array(cells[4].utf8))
        }
        return table
    }()
}

/// The concept of a content item: what its value means.
struct ContentConcept: Hashable, Sendable {
    let code: String
    let scheme: String
}

/// Attributes of content items (PS3.3 section C.17.3).
enum ContentTag {
    /// Attributes that say how an item is tied to others, and coordinates.
    static let frame: Set<Tag> = [
        .relationshipType, .valueType, .continuityOfContent, .referencedContentItemIdentifier, .temporalRangeType,
        .referencedSamplePositions, .referencedTimeOffsets, .referencedDateTime, .graphicData, .graphicType,
        .pixelOriginInterpretation, .referencedFrameOfReferenceUID,
    ]

    /// Attributes that hold the value of an item.
    static let values: Set<Tag> = [
        .referencedSOPSequence, .conceptCodeSequence, .dateTime, .date, .time, .personName, .uid,
        .textValue, .measuredValueSequence, .unformattedTextValue,
    ]
}
