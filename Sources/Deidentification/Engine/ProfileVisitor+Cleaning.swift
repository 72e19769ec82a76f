import DICOM

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

    /// What the basic profile does with an attribute; what it does not list goes as far as it may.
    mutating func applyWithoutOptions(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        try apply(
            Profile.basic.action(for: element.tag, type: level.type(of: element.tag)) ?? withdrawal(of: element.tag),
            to: element)
    }

    /// Moves dates; times stay, for the days move as a whole. A value that cannot be read goes, with a warning.
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

    /// The values of an element that may hold dates; a value of unknown VR is taken for a text.
    private func dated(_ element: SplicedElement, as vr: VR) throws(DICOMError) -> [String]? {
        switch vr {
        case .da, .dt, .lo, .lt, .sh, .st, .uc, .ut: return try texts(element)
        case .un:
            guard let bytes = try element.bytes(limit: 64), bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            return [String(decoding: bytes, as: UTF8.self)]
        default: return nil
        }
    }

    /// Does with a date that cannot be read what happens without the option.
    private mutating func unmoved(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        report.warn(.unmovedDate, element.tag)
        return try applyWithoutOptions(element)
    }

    /// Keeps a time that is one.
    private mutating func keepFormed(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard element.vr == .tm, let values = try texts(element),
            KeptText(personal: PersonalWords()).judge(values, .tm, .number, new: { _ in nil }) == .harmless
        else { return try unmoved(element) }
        return try keep(element)
    }

    /// The values of a text; `nil` when it is none, is too long, or does not follow its character set.
    func texts(_ element: SplicedElement) throws(DICOMError) -> [String]? {
        guard element.vr.isText, let bytes = try element.bytes(limit: Self.longestText) else { return nil }
        let held = Element(tag: element.tag, vr: element.vr, content: .bytes(bytes))
        let values = try DataSet([held], characterSet: level.characterSet).strings(element.tag) ?? []
        return values.contains { $0.unicodeScalars.contains("\u{FFFD}") } ? nil : values
    }

    /// Takes from a text what identifies, and visits items.
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

    /// Puts texts in place of a value, in the character set in force; text that it does not have is not kept.
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

    /// Keeps a text that the table does not list and whose value is due in a VR, without identifiers of the same file
    /// in it.
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
        // A safe private date stays as it is, like any safe private value.
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

    /// Empties a text of which nothing may stay; one that must have a value says nothing instead. Numbers are not made
    /// up.
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
