import DICOM

extension ProfileVisitor {
    /// Keeps a registered attribute that the table does not list, unless its value has another nature than it should.
    mutating func keepUnlisted(
        _ element: SplicedElement, _ entry: DICOMDictionary.Entry
    ) throws(DICOMError) -> SpliceAction {
        guard fits(element, entry) else {
            if try isMisplaced(element, due: entry.vrs, vm: entry.vm) { return try keep(element) }
            try refuseLoss(of: element)
            report.warn(.unexpectedVR, element.tag)
            return remove()
        }
        if IdentifierSources.alternativeDates.contains(element.tag) { return remove() }
        // Of kinds of text that stand for each other the due one counts: a number is no text because it is stored so.
        let vr = entry.vrs.contains(element.vr) ? element.vr : entry.vrs.first { $0.isText } ?? element.vr
        switch vr {
        case .ui:
            if UIDAttributes.areClasses.contains(element.tag) { return try keepClass(element) }
            return try remap(element)
        case .pn: return try vacate(element)
        case .da, .dt: return try keepDate(element)
        case .lo, .lt, .sh, .st, .uc, .ut:
            if element.tag == .codeValue, level.sequence != nil { return try keepCodeValue(element) }
            if level.mode == .plain || isCode(element) { return try keepText(element, vr) }
            return try clean(element, .text)
        // Addresses name hosts, people and objects.
        case .ur: return try vacate(element)
        case .ae, .as, .cs, .ds, .is, .tm:
            return element.tag == .specificCharacterSet ? try keep(element) : try keepText(element, vr)
        default: return try keepBinary(element, vm: entry.vm)
        }
    }

    /// Keeps numbers, unless bytes that read as text stand where numbers are due (``TextInNumbers``).
    private mutating func keepBinary(_ element: SplicedElement, vm: String?) throws(DICOMError) -> SpliceAction {
        guard case .value = element.layout, TextInNumbers.vrs.contains(element.vr),
            let bytes = try element.bytes(limit: TextInNumbers.longest)
        else { return try keep(element) }
        let check = TextInNumbers(personal: subject.personal, vr: element.vr, vm: vm)
        guard check.isText(bytes) else {
            if check.holdsKnownNumber(bytes) { report.warn(.identifierInNumber, element.tag) }
            return try keep(element)
        }
        try refuseLoss(of: element)
        report.warn(.unexpectedVR, element.tag)
        report.count("emptied")
        return replace(element, [])
    }

    /// Keeps the value of a code, of which only the scheme, which comes later, can tell whether it says a thing of the
    /// patient or happens to read like a date or a number of theirs.
    private mutating func keepCodeValue(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard let values = try texts(element) else { return try keepText(element, .sh) }
        let judge = KeptText(personal: subject.personal)
        level.codeIdentifies = judge.judge(values, .sh, ValueNature(element.tag, .sh), new: { _ in nil }) != .harmless
        return try keep(element)
    }

    /// Whether the item that was visited is a code whose value identifies, of a scheme that anybody could have made up.
    func isIdentifyingCode(_ left: VisitedLevel) -> Bool {
        left.codeIdentifies && !(Self.publicSchemes.contains(left.scheme ?? "") && left.code?.contains(" ") == false)
    }

    /// Whether an element belongs to a code of a public coding scheme, whose words are nobody's own.
    private func isCode(_ element: SplicedElement) -> Bool {
        switch element.tag {
        case .codeValue, .codingSchemeDesignator, .codingSchemeVersion: true
        case .codeMeaning: Self.publicSchemes.contains(level.scheme ?? "")
        default: false
        }
    }

    static let publicSchemes: Set<String> = [
        "DCM", "SCT", "SRT", "SNM3", "99SDM", "LN", "UCUM", "RADLEX", "FMA", "UMLS", "ACR", "BI", "I9C", "I9", "I10",
        "I10P", "ICDO3", "C4", "C5", "HPC", "MSH", "NCIt", "NCDR", "ISO3166_1", "ISO639_1", "ISO639_2", "RFC5646",
        "UBERON", "IBSI", "DCMUID", "DICOM", "NCDR", "NCDR [2.0b]", "MDC", "HL7", "BARI", "ITIS_TSN", "PUBCHEM_CID",
    ]

    /// Whether a value is stored as the attribute's VR allows. Kinds of text stand for each other in many files.
    private func fits(_ element: SplicedElement, _ entry: DICOMDictionary.Entry) -> Bool {
        if entry.vrs.contains(element.vr) { return true }
        guard element.vr != .sq, !entry.vrs.contains(.sq), let due = entry.vrs.first else { return false }
        return element.vr.isText && due.isText
    }

    /// Whether a value is what its attribute holds, numbers or samples, but for its VR.
    private func isMisplaced(_ element: SplicedElement, due: [VR], vm: String?) throws(DICOMError) -> Bool {
        guard case .value = element.layout, element.vr != .sq else { return false }
        let numbers = MisplacedNumbers(
            personal: subject.personal, due: due, vm: vm, countsSamples: ImageDescription.contains(element.tag))
        guard numbers.areDue else { return false }
        return numbers.fit(try element.bytes(limit: MisplacedNumbers.longest(element.vr)), element.vr)
    }

    /// Refuses the file when an attribute that describes pixels or geometry cannot stay as it is.
    func refuseLoss(of element: SplicedElement) throws(DICOMError) {
        guard element.length != 0 else { return }
        if ImageDescription.contains(element.tag) || ImageNumbers.contain(element.tag) {
            throw ImageDescription.refusal(of: element.tag)
        }
    }

    /// Dates that the table does not list stay only where dates are retained.
    private mutating func keepDate(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        if profile.options.contains(.retainLongitudinalFullDates) { return try keep(element) }
        if profile.options.contains(.retainLongitudinalModifiedDates) { return try clean(element, .dates) }
        return try apply(withdrawal(of: element.tag), to: element)
    }

    /// Empties an element, or gives it a dummy where it must have a value.
    private mutating func vacate(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        try apply(ActionCode.empty.action(for: element.tag, type: level.type(of: element.tag)), to: element)
    }

    /// UIDs that name a class, a syntax or a coding scheme say nothing of an instance, registered or not. One that is
    /// not registered and has a number of the patient or the order for a component was made for this file: it is
    /// mapped like that of an instance.
    mutating func keepClass(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let text = String(decoding: try element.bytes(limit: 1 << 16) ?? [], as: UTF8.self)
        let values = text.split(separator: "\\").map { $0.trimmed() }
        guard element.length ?? .max <= 1 << 16, values.allSatisfy({ $0.isEmpty || UID($0) != nil }) else {
            report.warn(.unexpectedVR, element.tag)
            return remove()
        }
        guard values.contains(where: { subject.personal.areIn(uid: $0) }) else { return try keep(element) }
        report.warn(.identifierInText, element.tag)
        report.count("remapped")
        let new = values.map { subject.personal.areIn(uid: $0) ? uids.new(for: $0, evenWhereRetained: true) : $0 }
        return replace(element, Array(new.joined(separator: "\\").utf8))
    }

    /// Notes who reserves a block. The element comes back when something of the block stays.
    mutating func noteCreator(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let block = UInt32(element.tag.group) << 16 | UInt32(element.tag.element) << 8
        let creator = try text(element) ?? ""
        level.creators[block] = level.creators[block].map { $0 == creator ? creator : "" } ?? creator
        return remove()
    }

    /// Private attributes go, but for those that are listed as safe where the option retains them.
    mutating func privateAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let tag = element.tag
        guard profile.options.contains(.retainSafePrivate), let creator = level.creator(of: tag),
            let vr = SafePrivate.vr(creator: creator, tag: tag)
        else { return remove() }
        guard fits(element, safe: vr) else {
            guard try isMisplaced(element, due: [vr], vm: nil) else { return remove() }
            level.keepCreator(of: tag)
            return try keep(element)
        }
        level.keepCreator(of: tag)
        if element.vr.isText, element.vr != .ui { return try keepText(element, element.vr) }
        return element.vr == .ui ? try remap(element) : try keepBinary(element, vm: nil)
    }

    /// The VR of a safe private attribute, by which its value is judged in implicit VR as it is in explicit.
    func privateVR(of tag: Tag) -> VR? {
        guard profile.options.contains(.retainSafePrivate), let creator = level.creator(of: tag) else { return nil }
        return SafePrivate.vr(creator: creator, tag: tag)
    }

    private func fits(_ element: SplicedElement, safe vr: VR) -> Bool {
        if case .fragments = element.layout { return false }
        if vr == .sq { return element.vr == .sq }
        return element.vr == vr || element.vr == .un || (vr == .un && element.vr != .sq)
    }
}

/// Attributes of VR UI by what their values name.
enum UIDAttributes {
    /// Values name SOP classes, transfer syntaxes, coding schemes and the like, never an instance.
    static let areClasses: Set<Tag> = [
        .referencedSOPClassUIDInFile, .referencedTransferSyntaxUIDInFile, .referencedRelatedGeneralSOPClassUIDInFile,
        .sopClassUID, .relatedGeneralSOPClassUID, .originalSpecializedSOPClassUID,
        .sopClassesInStudy, .codingSchemeUID, .contextGroupExtensionCreatorUID, .contextUID, .mappingResourceUID,
        .storedInstanceTransferSyntaxUID,
        .referencedSOPClassUID, .sopClassesSupported, .availableTransferSyntaxUID, .flowTransferSyntaxUID,
        .macCalculationTransferSyntaxUID, .encryptedContentTransferSyntaxUID,
        .pertinentSOPClassesInStudy, .pertinentSOPClassesInSeries,
    ]
}
