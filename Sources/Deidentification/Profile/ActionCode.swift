import DICOM

/// An action code of table E.1-1, some of which leave a choice that PS3.3 decides by attribute type.
///
/// There are no tables of IODs here. Of several actions the one is taken that keeps an object valid whatever its IOD
/// says: an empty value where that is allowed, which fits type 2 and 3; a dummy for attributes that are known to be of
/// type 1, or of type 2 where an empty value is not allowed; removal else. All are equally safe.
enum ActionCode: String {
    case dummy = "D"
    case empty = "Z"
    case remove = "X"
    case keep = "K"
    case clean = "C"
    case uid = "U"
    case emptyOrDummy = "Z/D"
    case removeOrEmpty = "X/Z"
    case removeOrDummy = "X/D"
    case removeEmptyOrDummy = "X/Z/D"
    case removeEmptyOrUIDs = "X/Z/U*"

    /// Whether the code leaves a choice.
    var isChoice: Bool { rawValue.contains("/") }

    /// The one action that the code stands for with an attribute.
    func action(for tag: Tag) -> ProfileAction {
        switch self {
        case .dummy: .dummy
        case .empty, .removeOrEmpty: .empty
        case .remove: .remove
        // References keep their items, whose UIDs are remapped, so that images still find each other.
        case .keep, .removeEmptyOrUIDs: .keep
        case .clean: .clean(.text)
        case .uid: .remap
        case .emptyOrDummy, .removeEmptyOrDummy: Self.needsValue.contains(tag) ? .dummy : .empty
        case .removeOrDummy: Self.needsValue.contains(tag) ? .dummy : .remove
        }
    }

    /// Attributes with a choice that some common IOD demands with a value, or demands where no empty one is allowed.
    private static let needsValue: Set<Tag> = [
        // Content Date and Time of structured reports and presentation states.
        Tag(0x0008_0023), Tag(0x0008_0033),
        // Acquisition DateTime and its start and end, of enhanced images.
        Tag(0x0008_002A), Tag(0x0018_9516), Tag(0x0018_9517),
        // Patient ID: empty would be allowed, but then objects of a patient could not be told from others.
        Tag(0x0010_0020),
        // Device Serial Number of enhanced equipment, Detector ID of mammography.
        Tag(0x0018_1000), Tag(0x0018_700A),
        // Instruction Performed DateTime and Observation DateTime.
        Tag(0x0018_9919), Tag(0x0040_A032),
        // RT Plan Date and Time, dates and times of treatment records.
        Tag(0x300A_0006), Tag(0x300A_0007), Tag(0x3008_0054), Tag(0x3008_0056), Tag(0x3008_0250), Tag(0x3008_0251),
        // RT prescriptions: phases, site and approach.
        Tag(0x3010_004C), Tag(0x3010_004D), Tag(0x3010_0056), Tag(0x3010_0077),
    ]
}
