import DICOM

extension ProfileVisitor {
    /// What becomes of an element of a content item; `nil` leaves it to the table of attributes.
    mutating func contentAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        let tag = element.tag
        switch tag {
        case .valueType:
            level.valueType = try text(element)
            return nil
        case .contentSequence where level.isVacated: return vacateItems(of: element)
        case .conceptNameCodeSequence:
            guard case .sequence = element.layout else { return remove() }
            level.pendingMode = .cleaned
            report.count("kept")
            return .descend(appending: [])
        case _ where ContentTag.values.contains(tag): return try valueAction(for: element)
        default: return try ageAction(for: element)
        }
    }

    /// Notes the concept of the content item when its code was visited; of an item that
    /// the table wants away nothing stays but its place.
    mutating func noteConcept(_ left: VisitedLevel) {
        if left.sequence == .measurementUnitsCodeSequence { level.unit = left.code }
        guard left.sequence == .conceptNameCodeSequence, level.mode == .content, level.concept == nil,
            let code = left.code, let scheme = left.scheme
        else { return }
        let concept = ContentConcept(code: code, scheme: scheme)
        level.concept = concept
        guard ContentItems.action(concept, level.valueType, profile.options) == .remove else { return }
        report.count("removed")
        level.isVacated = true
    }

    private mutating func vacateItems(of element: SplicedElement) -> SpliceAction {
        guard case .sequence = element.layout else { return remove() }
        level.pendingMode = .vacated
        return .descend(appending: [])
    }

    /// What becomes of an element of a content item within one that goes: relations, value types and coordinates stay,
    /// so that the tree is one that readers accept; nothing stays that says what it was about.
    mutating func vacatedAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let tag = element.tag
        switch tag {
        case .contentSequence: return vacateItems(of: element)
        case .conceptNameCodeSequence: return .replace(DummyItems.code(tag, "121106", "DCM", "Comment"))
        case _ where ContentTag.values.contains(tag): return try dummyValue(element)
        case _ where ContentTag.frame.contains(tag):
            guard let entry = DICOMDictionary.entry(for: tag) else { return remove() }
            return try keepUnlisted(element, entry)
        default: return remove()
        }
    }

    private mutating func valueAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard let concept = level.concept else { return try dummyValue(element) }
        switch ContentItems.action(concept, level.valueType, profile.options) {
        case .keep: return try keep(element)
        case .clean(let cleaning) where cleaning == .dates: return try shift(element)
        case .clean: return try cleanText(element)
        case .remap: return try remap(element, evenWhereRetained: true)
        case .empty, .dummy, .remove: return try dummyValue(element)
        case nil: return try unlistedValue(element)
        }
    }

    /// A value whose concept the table does not list is treated by its nature.
    private mutating func unlistedValue(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        if case .sequence = element.layout { return try keep(element) }
        switch element.vr {
        case .pn: return try dummyValue(element)
        case .ui: return try remap(element, evenWhereRetained: true)
        case .da, .dt, .tm: return try apply(profile.action(for: element.tag) ?? .dummy, to: element)
        default: return try cleanText(element)
        }
    }

    private mutating func dummyValue(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard case .sequence = element.layout else { return try dummy(for: element) }
        // References stay with other UIDs; codes and numbers go.
        if element.tag == .referencedSOPSequence { return try keep(element) }
        report.count("replaced")
        if element.tag == .conceptCodeSequence { return .replace(DummyItems.element(element.tag)) }
        return replace(element, [])
    }
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
