import DICOM

// MARK: - Attributes of the table

extension ProfileVisitor {
    /// Does what the profile says about a listed attribute.
    mutating func apply(_ action: ProfileAction, to element: SplicedElement) throws(DICOMError) -> SpliceAction {
        switch action {
        case .keep where element.tag == .patientAge: return try keepAge(element)
        // Even where UIDs are retained, an invalid one is replaced.
        case .keep: return element.vr == .ui && uids.keepsAll ? try remap(element) : try keep(element)
        case .remove: return remove()
        case .empty: return empty(element)
        case .dummy: return try dummy(for: element)
        case .remap: return try remap(element, evenWhereRetained: true)
        case .clean(let cleaning): return try clean(element, cleaning)
        }
    }

    mutating func empty(_ element: SplicedElement) -> SpliceAction {
        if let pseudonym = identity(for: element) { return pseudonym }
        report.count("emptied")
        return replace(element, [])
    }

    /// Replaces a value by a dummy; a patient's ID and name get a pseudonym, so that objects of a patient stay
    /// together.
    mutating func dummy(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        if let pseudonym = identity(for: element) { return pseudonym }
        let vr = writtenVR(element)
        if vr == .ui { return try remap(element, evenWhereRetained: true) }
        report.count("replaced")
        if vr == .sq { return dummyItems(for: element) }
        let vm = DICOMDictionary.entry(for: element.tag)?.vm
        return .replace(Element(tag: element.tag, vr: vr, content: .bytes(DummyValue.bytes(vr, vm: vm))))
    }

    /// A dummy item; references are kept with new UIDs, because a reference to nothing would be no better.
    private mutating func dummyItems(for element: SplicedElement) -> SpliceAction {
        let items = level.scope?.items(of: element.tag)
        if case .sequence = element.layout, items?.type(of: .referencedSOPInstanceUID) == .valued {
            level.pendingMode = .references
            return .descend(appending: [])
        }
        return .replace(DummyValue.sequence(element.tag, items))
    }

    /// What becomes of an element of a reference.
    mutating func referenceAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        switch element.tag {
        case .referencedSOPClassUID, .referencedSOPInstanceUID:
            guard element.vr == .ui else { return remove() }
            if let action = profile.action(for: element.tag) { return try apply(action, to: element) }
            return try keepClass(element)
        default:
            guard level.scope?.type(of: element.tag) == .valued else { return remove() }
            return try dummy(for: element)
        }
    }

    /// How an attribute that the table does not list is removed.
    func withdrawal(of tag: Tag) -> ProfileAction { ActionCode.remove.action(for: tag, type: level.type(of: tag)) }

    private mutating func identity(for element: SplicedElement) -> SpliceAction? {
        guard element.tag == .patientID || element.tag == .patientName else { return nil }
        report.count("replaced")
        return replace(element, Array(pseudonyms.patient(for: subject.patient).utf8))
    }

    func replace(_ element: SplicedElement, _ bytes: [UInt8]) -> SpliceAction {
        let vr = writtenVR(element)
        return .replace(Element(tag: element.tag, vr: vr, content: vr == .sq ? .items([]) : .bytes(bytes)))
    }

    /// The VR of a new value: the stored one when the attribute may have it, else the first that it may have.
    func writtenVR(_ element: SplicedElement) -> VR {
        guard let entry = DICOMDictionary.entry(for: element.tag), let first = entry.vrs.first else {
            return element.vr
        }
        return entry.vrs.contains(element.vr) ? element.vr : first
    }

    mutating func remap(
        _ element: SplicedElement, evenWhereRetained isForced: Bool = false
    ) throws(DICOMError) -> SpliceAction {
        guard let bytes = try element.bytes(limit: 1 << 20),
            let new = uids.replaced(bytes, evenWhereRetained: isForced)
        else {
            if case .value = element.layout, element.length ?? 0 <= 1 << 20 {
                report.count("kept")
                return .keep
            }
            return remove()
        }
        report.count("remapped")
        return replace(element, new)
    }

    /// Keeps an element as it is, and visits its items.
    mutating func keep(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        switch element.layout {
        case .sequence:
            level.pendingMode = level.mode
            report.count("kept")
            return .descend(appending: [])
        case .fragments:
            guard element.tag == .pixelData, element.depth == 0 else { return remove() }
            if case .fragments(let stripped) = subject.pixels.outcome {
                report.count("stripped")
                return .stream(element.storedVR ?? .ob, stripped)
            }
        case .value:
            guard element.vr != .sq else {
                try refuseLoss(of: element)
                report.warn(.uncleanable, element.tag)
                return remove()
            }
            if let action = try strip(element) {
                report.count("stripped")
                return action
            }
        }
        report.count("kept")
        return .keep
    }
}

// MARK: - Bytes that nothing needs

extension ProfileVisitor {
    /// What is left of a value without the bytes that nothing needs; `nil` where all of it is kept.
    mutating func strip(_ element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        guard case .value(let range) = element.layout else { return nil }
        if element.depth == 0 {
            switch subject.pixels.outcome {
            case .cut(let tag, let count) where tag == element.tag: return .keepFirst(min(count, range.count))
            case .fragments(let stripped):
                if element.tag == .extendedOffsetTable, let table = stripped.extendedTable {
                    return replace(element, table)
                }
                if element.tag == .extendedOffsetTableLengths, let lengths = stripped.extendedLengths {
                    return replace(element, lengths)
                }
            default: break
            }
        }
        if element.tag == .iccProfile { return try stripProfile(element) }
        return try DeclaredLength.bytes(of: element, range.count, level.declared).map { .keepFirst($0) }
    }

    /// Blanks identifying texts of a color profile, and cuts it to its length.
    private mutating func stripProfile(_ element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        guard element.length != 0 else { return nil }
        guard let bytes = try element.bytes(limit: ColorProfile.largest), let profile = ColorProfile(bytes) else {
            report.warn(.uncheckedBytes, element.tag)
            return nil
        }
        let text = KeptText(personal: subject.personal)
        guard let blanked = profile.blanked(where: { text.identifies($0) }) else { return nil }
        return replace(element, Array(blanked.prefix(profile.length + profile.length % 2)))
    }
}

// MARK: - Content items

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

    /// Notes the concept of the content item when its code was visited; of an item that the table removes only the
    /// place is kept.
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

    /// What becomes of an element of a content item inside a removed one: relations, value types and coordinates are
    /// kept, so that readers accept the tree; nothing that says what it was about is kept.
    mutating func vacatedAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let tag = element.tag
        switch tag {
        case .contentSequence: return vacateItems(of: element)
        case .conceptNameCodeSequence: return .replace(Element.code(tag, "121106", "DCM", "Comment"))
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
        // References are kept with other UIDs; codes and numbers are removed.
        if element.tag == .referencedSOPSequence { return try keep(element) }
        report.count("replaced")
        if element.tag == .conceptCodeSequence { return .replace(DummyValue.sequence(element.tag)) }
        return replace(element, [])
    }
}

// MARK: - Ages

extension ProfileVisitor {
    /// Keeps the patient's age, except one that points at a person.
    mutating func keepAge(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard element.length != 0 else { return try keep(element) }
        guard let values = try texts(element), values.allSatisfy(AgeCap.isReadable) else {
            report.warn(.unexpectedVR, element.tag)
            report.count("emptied")
            return replace(element, [])
        }
        guard let capped = AgeCap.capped(values) else { return try keep(element) }
        report.count("capped")
        return replace(element, Array(capped.joined(separator: "\\").utf8))
    }

    /// Caps the number of a content item that states the subject's age; `nil` for other elements.
    mutating func ageAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        guard level.sequence == .measuredValueSequence, let concept = outerConcept, AgeCap.concepts.contains(concept)
        else { return nil }
        switch element.tag {
        case .numericValue:
            guard let text = try text(element), let number = Double(text),
                let capped = AgeCap.capped(number, unit: level.unit)
            else { return nil }
            report.count("capped")
            return replace(element, Array("\(Int(capped))".utf8))
        // They repeat the number with more digits.
        case .floatingPointValue, .rationalNumeratorValue, .rationalDenominatorValue: return remove()
        default: return nil
        }
    }
}
