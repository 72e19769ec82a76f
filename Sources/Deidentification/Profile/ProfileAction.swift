import DICOM

/// What a profile does with an attribute, with all alternatives decided.
package enum ProfileAction: Hashable, Sendable {
    /// K: as it is; items are visited.
    case keep
    /// X: without it.
    case remove
    /// Z: with an empty value.
    case empty
    /// D: with a value that says nothing and fits the VR.
    case dummy
    /// U: with other UIDs, the same wherever the old ones were the same.
    case remap
    /// C: without what identifies.
    case clean(Cleaning)

    /// How an attribute is cleaned, by the option that asks for it.
    package enum Cleaning: Hashable, Sendable {
        /// Dates are shifted.
        case dates
        /// Text loses what identifies.
        case text
        /// Content items are treated by table E.3.4-1.
        case structuredContent
        /// Annotations lose what identifies in their text; overlays, whose text is in pixels, are removed.
        case graphics
    }

    /// The word that reports use.
    var name: String {
        switch self {
        case .keep: "kept"
        case .remove: "removed"
        case .empty: "emptied"
        case .dummy: "replaced"
        case .remap: "remapped"
        case .clean: "cleaned"
        }
    }
}

/// An action code of table E.1-1, some of which leave a choice that PS3.3 decides by attribute type.
///
/// The type that the object's IOD gives the attribute decides (``action(for:type:)``). Where the IOD is not known, the
/// action is taken that keeps any object valid: an empty value where that is allowed, which fits type 2
/// and 3; a dummy for attributes that are known to be of type 1, or of type 2 where an empty value is not allowed;
/// removal else. All are equally safe.
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

    /// The one action that the code means for an attribute.
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

    /// The one action for an attribute of a type, so that the object stays valid: what must have a value gets a dummy,
    /// what must be there is emptied at most. All reveal as little as removal.
    func action(for tag: Tag, type: AttributeType?) -> ProfileAction {
        guard let type else { return action(for: tag) }
        // A patient's identity is replaced whatever its type, so that objects of a patient stay together.
        if tag == .patientID { return action(for: tag) }
        switch self {
        case .keep, .clean, .uid, .dummy: return action(for: tag)
        // Emptied references of type 2 would contradict the series and studies that the object lists as referenced
        // (PS3.3 section C.12.2).
        case .removeEmptyOrUIDs where type.needsPresence: return .keep
        case .remove, .empty, .emptyOrDummy, .removeOrEmpty, .removeOrDummy, .removeEmptyOrDummy, .removeEmptyOrUIDs:
            if type.needsValue { return .dummy }
            if self == .empty || self == .emptyOrDummy || type.needsPresence { return .empty }
            return .remove
        }
    }

    /// Attributes with a choice that some common IOD demands with a value, or demands where no empty one is allowed.
    private static let needsValue: Set<Tag> = [
        // Content Date and Time of structured reports and presentation states.
        .contentDate, .contentTime,
        // Acquisition DateTime and its start and end, of enhanced images.
        .acquisitionDateTime, .startAcquisitionDateTime, .endAcquisitionDateTime,
        // Patient ID: empty would be allowed, but then objects of a patient could not be told from those of others.
        .patientID,
        // Device Serial Number of enhanced equipment, Detector ID of mammography.
        .deviceSerialNumber, .detectorID,
        // Instruction Performed DateTime and Observation DateTime.
        .instructionPerformedDateTime, .observationDateTime,
        // RT Plan Date and Time, dates and times of treatment records.
        .rtPlanDate, .rtPlanTime, .firstTreatmentDate, .mostRecentTreatmentDate, .treatmentDate, .treatmentTime,
        // RT prescriptions: phases, site and approach.
        .intendedPhaseStartDate, .intendedPhaseEndDate, .rtTreatmentApproachLabel, .treatmentSite,
    ]
}
