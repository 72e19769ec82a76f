import DICOM

/// What is known of the data set or item that is being visited.
struct VisitedLevel {
    /// How items are treated beyond what the table says.
    enum Mode {
        /// As the table says.
        case plain
        /// Free text is cleaned.
        case cleaned
        /// Items are content items of a structured report.
        case content
        /// Items are content items within one that is vacated, and are vacated too.
        case vacated
        /// Items are references, of which only the class and a new UID are kept.
        case references
    }

    /// The highest tag so far.
    var last: Tag?
    /// The sequence that the item belongs to.
    var sequence: Tag?
    var mode = Mode.plain
    /// The mode of the items of the sequence that is being entered.
    var pendingMode = Mode.plain
    /// What the object's IOD says of this level, and of the items of the sequence that is being entered.
    var scope: IODScope?
    var pendingScope: IODScope?
    var characterSet = SpecificCharacterSet.default
    /// Whether it is the one that the data set or item itself states.
    var statesCharacterSet = false
    /// Who reserved private blocks, by group and block; an empty text where two claim the same.
    var creators: [UInt32: String] = [:]
    /// Creator elements of blocks of which something is kept.
    var usedCreators: [Element] = []
    /// Whether a content item is removed: its place is kept, so that references by position still lead to the same
    /// items.
    var isVacated = false
    /// Code Value and Coding Scheme Designator of the item, where it is a code.
    var code: String?
    var scheme: String?
    /// Whether the code value holds an identifier of the file.
    var codeIdentifies = false
    /// Values that say how long others are.
    var declared: [Tag: [UInt8]] = [:]
    /// The concept and the value type of a content item.
    var concept: ContentConcept?
    var valueType: String?
    /// The unit of a measured value.
    var unit: String?

    /// The type of an attribute here; the meaning of a code must have a value wherever a code is (PS3.3 section 8.8).
    func type(of tag: Tag) -> AttributeType? { scope?.type(of: tag) ?? (tag == .codeMeaning ? .valued : nil) }

    /// Who reserved the block of a private element.
    func creator(of tag: Tag) -> String? {
        guard let creator = creators[tag.rawValue & 0xFFFF_FF00], !creator.isEmpty else { return nil }
        return creator
    }

    /// Keeps the element that reserves the block of a private element.
    mutating func keepCreator(of tag: Tag) {
        let reserving = Tag(group: tag.group, element: tag.element >> 8)
        guard let creator = creator(of: tag), !usedCreators.contains(where: { $0.tag == reserving }) else { return }
        usedCreators.append(.text(reserving, .lo, creator))
    }
}
