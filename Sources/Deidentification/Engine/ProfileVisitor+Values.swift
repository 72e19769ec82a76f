import DICOM

// MARK: - Attributes that the table does not list

extension ProfileVisitor {
    /// Keeps a registered attribute that the table does not list, unless its value is not what the attribute should
    /// hold.
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
        // Kinds of text are interchangeable, and the VR of the attribute counts: a number stored as text is still a
        // number.
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

    /// Keeps numbers, unless the bytes read as text (``TextInNumbers``).
    mutating func keepBinary(_ element: SplicedElement, vm: String?) throws(DICOMError) -> SpliceAction {
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

    /// Keeps the value of a code. Only the scheme, which comes later, tells whether the value is about the patient or
    /// only happens to read like a date or a number of theirs.
    private mutating func keepCodeValue(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard let values = try texts(element) else { return try keepText(element, .sh) }
        let judge = KeptText(personal: subject.personal)
        level.codeIdentifies = judge.judge(values, .sh, ValueNature(element.tag, .sh), new: { _ in nil }) != .harmless
        return try keep(element)
    }

    /// Whether the item that was visited is a code whose value identifies, and whose scheme is not public.
    func isIdentifyingCode(_ left: VisitedLevel) -> Bool {
        left.codeIdentifies && !(Self.publicSchemes.contains(left.scheme ?? "") && left.code?.contains(" ") == false)
    }

    /// Whether an element belongs to a code of a public coding scheme, whose words are not made up by a user.
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

    /// Whether a value is stored as the attribute's VR allows. Many files store one kind of text as another.
    private func fits(_ element: SplicedElement, _ entry: DICOMDictionary.Entry) -> Bool {
        if entry.vrs.contains(element.vr) { return true }
        guard element.vr != .sq, !entry.vrs.contains(.sq), let due = entry.vrs.first else { return false }
        return element.vr.isText && due.isText
    }

    /// Whether a value has the numbers or samples of its attribute in another VR.
    func isMisplaced(_ element: SplicedElement, due: [VR], vm: String?) throws(DICOMError) -> Bool {
        guard case .value = element.layout, element.vr != .sq else { return false }
        let numbers = MisplacedNumbers(
            personal: subject.personal, due: due, vm: vm, countsSamples: ImageDescription.contains(element.tag))
        guard numbers.areDue else { return false }
        return numbers.fit(try element.bytes(limit: MisplacedNumbers.longest(element.vr)), element.vr)
    }

    /// Refuses the file when an attribute that describes pixels or geometry cannot be kept as it is.
    func refuseLoss(of element: SplicedElement) throws(DICOMError) {
        guard element.length != 0 else { return }
        if ImageDescription.contains(element.tag) || ImageNumbers.contains(element.tag) {
            throw ImageDescription.refusal(of: element.tag)
        }
    }

    /// Dates that the table does not list are kept only where dates are retained.
    private mutating func keepDate(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        if profile.options.contains(.retainLongitudinalFullDates) { return try keep(element) }
        if profile.options.contains(.retainLongitudinalModifiedDates) { return try clean(element, .dates) }
        return try apply(withdrawal(of: element.tag), to: element)
    }

    /// Empties an element, or gives it a dummy where it must have a value.
    private mutating func vacate(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        try apply(ActionCode.empty.action(for: element.tag, type: level.type(of: element.tag)), to: element)
    }

    /// UIDs that name a class, a syntax or a coding scheme do not identify an instance, registered or not. One that is
    /// not registered and has a number of the patient or the order as a component was made for this file: it is
    /// replaced like that of an instance.
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
}

// MARK: - Dates and texts

extension ProfileVisitor {
    /// The longest text that is cleaned; longer ones are treated as if the option were not chosen.
    private static let longestText = 1 << 20

    /// Cleans a value as an option asks; what cannot be cleaned is treated as without the option.
    mutating func clean(
        _ element: SplicedElement, _ cleaning: ProfileAction.Cleaning
    ) throws(DICOMError) -> SpliceAction {
        switch cleaning {
        case .dates: return try shift(element)
        case .text: return try cleanText(element)
        case .structuredContent, .graphics:
            guard case .sequence = element.layout else { return try applyWithoutOptions(element) }
            return descend(cleaning == .graphics ? .cleaned : .content)
        }
    }

    private mutating func descend(_ mode: VisitedLevel.Mode) -> SpliceAction {
        level.pendingMode = mode
        report.count("cleaned")
        return .descend(appending: [])
    }

    /// What the basic profile does with an attribute; an attribute that it does not list is removed as far as its type
    /// allows.
    mutating func applyWithoutOptions(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        try apply(
            Profile.basic.action(for: element.tag, type: level.type(of: element.tag)) ?? withdrawal(of: element.tag),
            to: element)
    }

    /// Moves dates; times are kept, because whole days are added. A value that cannot be read is removed, with a
    /// warning.
    mutating func shift(
        _ element: SplicedElement, counting word: String = "cleaned"
    ) throws(DICOMError) -> SpliceAction {
        if element.length == 0 { return try keep(element) }
        let vr = writtenVR(element)
        if vr == .tm { return try keepFormed(element) }
        guard let values = try dated(element, as: vr) else { return try unmoved(element) }
        if values.allSatisfy(\.isEmpty) { return replace(element, []) }
        let moved = values.map { text in
            switch vr {
            case .da: dateShift.date(text)
            case .dt: dateShift.dateTime(text)
            default: dateShift.text(text)
            }
        }
        guard moved.contains(where: { $0 != nil }) else { return try unmoved(element) }
        if zip(values, moved).contains(where: { !$0.isEmpty && $1 == nil }) { report.warn(.unmovedDate, element.tag) }
        report.count(word)
        return replace(element, Array(moved.map { $0 ?? "" }.joined(separator: "\\").utf8))
    }

    /// The values of an element that may hold dates; a value of unknown VR is read as text.
    private func dated(_ element: SplicedElement, as vr: VR) throws(DICOMError) -> [String]? {
        switch vr {
        case .da, .dt, .lo, .lt, .sh, .st, .uc, .ut: return try texts(element)
        case .un:
            guard let bytes = try element.bytes(limit: 64), bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            return [String(decoding: bytes, as: UTF8.self)]
        default: return nil
        }
    }

    /// Treats a date that cannot be read as without the option.
    private mutating func unmoved(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        report.warn(.unmovedDate, element.tag)
        return try applyWithoutOptions(element)
    }

    /// Keeps a valid time.
    private mutating func keepFormed(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard element.vr == .tm, let values = try texts(element),
            KeptText(personal: PersonalWords()).judge(values, .tm, .number, new: { _ in nil }) == .harmless
        else { return try unmoved(element) }
        return try keep(element)
    }

    /// The values of a text; `nil` when it is not a text, is too long, or is not valid in its character set.
    func texts(_ element: SplicedElement) throws(DICOMError) -> [String]? {
        guard element.vr.isText, let bytes = try element.bytes(limit: Self.longestText) else { return nil }
        let (values, isWhole) = try level.characterSet.text(bytes, element.vr, of: element.tag)
        return isWhole && !values.contains { $0.unicodeScalars.contains("\u{FFFD}") } ? values : nil
    }

    /// Removes what identifies from a text, and visits items.
    mutating func cleanText(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        if case .sequence = element.layout { return descend(.cleaned) }
        guard element.vr.isText, element.vr != .ui, let values = try texts(element) else {
            report.warn(.uncleanable, element.tag)
            return try applyWithoutOptions(element)
        }
        let cleaner = TextCleaner(personal: subject.personal)
        let cleaned = zip(values, cleaner.cleaned(values)).map { $1 ?? $0 }
        if cleaned == values {
            report.count("cleaned")
            return .keep
        }
        report.warn(.cleanedText, element.tag)
        guard cleaned.contains(where: { !$0.isEmpty }) else { return try applyWithoutOptions(element) }
        return try write(cleaned, for: element)
    }

    /// Replaces a value by texts in the current character set; text that the character set lacks is not kept.
    private mutating func write(
        _ values: [String], for element: SplicedElement
    ) throws(DICOMError) -> SpliceAction {
        do throws(DICOMError) {
            let vr = writtenVR(element)
            let new = try Element.text(element.tag, vr, values, in: level.characterSet)
            report.count("cleaned")
            return .replace(new)
        } catch {
            report.warn(.uncleanable, element.tag)
            return try applyWithoutOptions(element)
        }
    }

    /// Keeps a text that the table does not list, without the identifiers of the file in it. `vr` is the VR of the
    /// attribute.
    mutating func keepText(_ element: SplicedElement, _ vr: VR) throws(DICOMError) -> SpliceAction {
        guard let length = element.length, length > 0 else { return try keep(element) }
        let nature = ValueNature(element.tag, vr)
        if nature == .number, length > Self.longestText { return try keepLongNumbers(element, vr) }
        guard let values = try texts(element) else {
            if nature == .number { try refuseLoss(of: element) }
            report.warn(.uncleanable, element.tag)
            return remove()
        }
        if element.tag == .codeMeaning, values.contains(where: CodeMeaning.isOfSomebody) {
            report.warn(.identifierInText, element.tag)
            return try withdrawText(element, nature)
        }
        var mapping = uids
        // A safe private date is kept as it is, like any safe private value.
        let keepsDates = profile.options.contains(.retainLongitudinalFullDates) || vr == .da || vr == .dt
        let judge = KeptText(personal: subject.personal, keepsDates: keepsDates)
        let verdict = judge.judge(values, vr, nature) { old in
            let new = mapping.new(for: old)
            return new == old ? nil : new
        }
        uids = mapping
        return try carryOut(verdict, on: element, nature)
    }

    private mutating func carryOut(
        _ verdict: KeptText.Verdict, on element: SplicedElement, _ nature: ValueNature
    ) throws(DICOMError) -> SpliceAction {
        switch verdict {
        case .harmless: return try keep(element)
        case .identifyingTerm:
            if ImageDescription.hasFixedTerms(element.tag) { try refuseLoss(of: element) }
            report.warn(.identifierInTerm, element.tag)
            return try keep(element)
        case .identifyingNumber:
            report.warn(.identifierInNumber, element.tag)
            return try keep(element)
        case .cleaned(let texts, let keepsIdentifyingTerm):
            if nature.isTerm { try refuseLoss(of: element) }
            if keepsIdentifyingTerm { report.warn(.identifierInTerm, element.tag) }
            report.warn(.identifierInText, element.tag)
            guard texts.contains(where: { !$0.isEmpty }) else { return try withdrawText(element, nature) }
            return try write(texts, for: element)
        case .refused:
            if nature.isTerm { try refuseLoss(of: element) }
            report.warn(.identifierInText, element.tag)
            return try withdrawText(element, nature)
        case .malformed:
            try refuseLoss(of: element)
            report.warn(.unexpectedVR, element.tag)
            report.count("emptied")
            return replace(element, [])
        }
    }

    /// Empties a text of which nothing may be kept; one that must have a value gets a dummy. Numbers are not made up.
    private mutating func withdrawText(
        _ element: SplicedElement, _ nature: ValueNature
    ) throws(DICOMError) -> SpliceAction {
        if nature != .number, level.type(of: element.tag)?.needsValue == true { return try dummy(for: element) }
        report.count("emptied")
        return replace(element, [])
    }

    /// Contours and curves can be longer than any text that is cleaned.
    private mutating func keepLongNumbers(_ element: SplicedElement, _ vr: VR) throws(DICOMError) -> SpliceAction {
        let bytes = try element.bytes(limit: Self.longestNumbers) ?? []
        guard !bytes.isEmpty, KeptText.areNumbers(bytes, vr) else {
            try refuseLoss(of: element)
            report.warn(.unexpectedVR, element.tag)
            report.count("emptied")
            return replace(element, [])
        }
        return try keep(element)
    }

    private static let longestNumbers = 1 << 28
}
