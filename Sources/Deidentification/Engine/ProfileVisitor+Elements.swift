import DICOM

extension ProfileVisitor {
    /// Elements whose meaning the walk itself depends on, and those that never stay.
    mutating func specialAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        let tag = element.tag
        if tag.isGroupLength || tag.group < 0x0004 || tag.group == 0xFFFF { return remove() }
        if element.depth == 0 {
            // They are added at the end.
            if subject.missingUIDs.contains(where: { $0.tag == tag }) { return .remove }
            if let pixels, tag == pixels.tag {
                report.count("cleaned")
                let vr = pixels.length == nil ? VR.ob : element.storedVR ?? element.vr
                return .stream(vr, MaskedStream(pixels: pixels))
            }
            if pixels?.length == nil, pixels != nil, MaskedPixels.obsoleteWithFragments.contains(tag) {
                return remove()
            }
            if let action = result.action(for: element) {
                level.pendingMode = .plain
                return action
            }
        }
        if element.isVRUnknown {
            try refuseLoss(of: element)
            report.warn(.unexpectedVR, tag)
            return remove()
        }
        switch tag {
        case .specificCharacterSet:
            try noteCharacterSet(element)
            return nil
        case .codeValue: level.code = try text(element)
        case .codingSchemeDesignator: level.scheme = try text(element)
        case _ where DeclaredLength.described.contains(tag): level.declared[tag] = try element.bytes(limit: 1024)
        // Group 60xx without the overlay's bits describes nothing, and encrypted originals are not for those who get
        // the result.
        case _ where tag.group & 0xFF01 == 0x6000, .encryptedAttributesSequence: return remove()
        default: break
        }
        return nil
    }

    /// Takes the character set of an item; that of the data set is known before, and of several the first one counts.
    private mutating func noteCharacterSet(_ element: SplicedElement) throws(DICOMError) {
        guard !level.statesCharacterSet else { return }
        level.statesCharacterSet = true
        let stated = SpecificCharacterSet(stored: try element.bytes(limit: SpecificCharacterSet.longest) ?? [])
        guard level.last == element.tag || stated == level.characterSet else {
            // What stands before it was taken for text of another one.
            throw DICOMError(
                .malformed, "an item states its character set behind its text; \(SpliceSource.layOutAnew)",
                tag: element.tag)
        }
        level.characterSet = stated
    }

    /// A short text without padding, in ASCII.
    func text(_ element: SplicedElement) throws(DICOMError) -> String? {
        try element.bytes(limit: 1024).map { String(decoding: $0, as: UTF8.self).trimmed() }
    }

    /// Does what the profile says of a listed attribute.
    mutating func apply(_ action: ProfileAction, to element: SplicedElement) throws(DICOMError) -> SpliceAction {
        switch action {
        case .keep where element.tag == .patientAge: return try keepAge(element)
        // Where UIDs are retained, what is not a valid one has a new one nevertheless.
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

    /// Puts a dummy in place of a value; a patient's ID and name get a pseudonym, so that objects stay together.
    mutating func dummy(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        if let pseudonym = identity(for: element) { return pseudonym }
        let vr = writtenVR(element)
        if vr == .ui { return try remap(element, evenWhereRetained: true) }
        report.count("replaced")
        if vr == .sq { return dummyItems(for: element) }
        let vm = DICOMDictionary.entry(for: element.tag)?.vm
        return .replace(Element(tag: element.tag, vr: vr, content: .bytes(Dummies.bytes(vr, vm: vm))))
    }

    /// An item that says nothing; references stay with new UIDs, for one that leads nowhere would be no better.
    private mutating func dummyItems(for element: SplicedElement) -> SpliceAction {
        let items = level.scope?.items(of: element.tag)
        if case .sequence = element.layout, items?.type(of: .referencedSOPInstanceUID) == .valued {
            level.pendingMode = .references
            return .descend(appending: [])
        }
        return .replace(DummyItems.element(element.tag, items))
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

    /// How an attribute goes that the table does not list.
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

    /// The VR of a new value: what is stored when the attribute may have it, else what it must have.
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

/// Masked pixels as a value of a spliced data set.
private struct MaskedStream: SplicedStream {
    let pixels: MaskedPixels
    var length: Int? { pixels.length }

    func write(into sink: inout some ByteSink) throws(DICOMError) { try pixels.write(into: &sink) }
}
