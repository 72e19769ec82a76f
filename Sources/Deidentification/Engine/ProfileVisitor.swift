import DICOM

/// Decides element by element what happens to a data set under a profile.
///
/// The first that has an answer decides: what the walk depends on, rules of the user, private blocks, the content item,
/// the table of the profile, the dictionary.
struct ProfileVisitor: SpliceVisitor {
    let profile: Profile
    let pseudonyms: Pseudonyms
    let subject: Subject
    let dateShift: DateShift
    let rules: DeidentificationRules
    var result: ResultAttributes
    var uids: UIDMapping
    var report = DeidentificationReport()
    /// The data set or item that is being visited.
    var level = VisitedLevel()
    /// Those around it, the outermost first.
    private var outerLevels: [VisitedLevel] = []
    private let removesUnlisted: Bool
    let pixels: MaskedPixels?

    init(_ deidentifier: Deidentifier, _ subject: Subject, pixels: MaskedPixels?) {
        profile = deidentifier.profile
        pseudonyms = deidentifier.pseudonyms
        rules = deidentifier.rules
        removesUnlisted = deidentifier.removesUnlisted
        self.subject = subject
        let options = deidentifier.profile.options
        dateShift = DateShift(
            days: deidentifier.daysShifted ?? deidentifier.pseudonyms.daysShifted(for: subject.patient))
        uids = UIDMapping(deidentifier.pseudonyms, keepsAll: options.contains(.retainUIDs))
        result = ResultAttributes(options, rules: rules, textIsCovered: pixels?.coversAllText == true)
        self.pixels = pixels
        level.characterSet = subject.characterSet
        level.statesCharacterSet = true
        level.scope = subject.iod?.scope(holding: subject.tags)
    }

    mutating func action(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let action = try decision(for: element)
        if case .descend = action { level.pendingScope = level.scope?.items(of: element.tag) }
        return action
    }

    /// The concept of the content item around the item that is being visited.
    var outerConcept: ContentConcept? { outerLevels.last?.concept }

    /// Notes what was chosen for an attribute; one that occurs at several places may have several types.
    private mutating func note(_ action: ProfileAction, for tag: Tag) {
        guard let known = report.choices[tag] else { return report.choices[tag] = action.name }
        var names = Set(known.split(separator: ",").map { String($0) })
        guard names.insert(action.name).inserted else { return }
        report.choices[tag] = names.sorted().joined(separator: ",")
    }

    private mutating func decision(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let tag = element.tag
        if let last = level.last, tag <= last { report.warn(.disordered, tag) }
        level.last = max(level.last ?? tag, tag)
        if let action = try specialAction(for: element) { return action }
        if tag.isPrivateCreator { return try noteCreator(element) }
        if let action = try ruleAction(for: element) { return action }
        if tag.isPrivate { return try privateAction(for: element) }
        if level.mode == .references { return try referenceAction(for: element) }
        if level.mode == .vacated { return try vacatedAction(for: element) }
        if level.mode == .content, let action = try contentAction(for: element) { return action }
        if let action = profile.action(for: tag, type: level.type(of: tag)) {
            // A sequence that is stored as bytes could hold anything.
            guard !isSequenceOfBytes(element) else {
                report.warn(.unexpectedVR, tag)
                return remove()
            }
            let done = try apply(action, to: element)
            if profile.isChoice(tag) { note(action, for: tag) }
            return done
        }
        guard let entry = DICOMDictionary.entry(for: tag) else { return remove() }
        if removesUnlisted, !RequiredAttributes(scope: level.scope).contains(tag) { return remove() }
        return try keepUnlisted(element, entry)
    }

    mutating func enterItem(of tag: Tag, index: Int) {
        var inner = VisitedLevel()
        inner.sequence = tag
        inner.mode = level.pendingMode
        inner.scope = level.pendingScope
        inner.characterSet = level.characterSet
        outerLevels.append(level)
        level = inner
    }

    mutating func readText(in characterSet: SpecificCharacterSet) {
        level.characterSet = characterSet
        level.statesCharacterSet = true
    }

    mutating func leave(depth: Int) throws(DICOMError) -> SpliceLeaving {
        let left = level
        if depth == 0 { return .keep(adding: left.usedCreators + result.elements + missingUIDs()) }
        level = outerLevels.removeLast()
        noteConcept(left)
        if result.displaces(left) { return .drop }
        let identifies = isIdentifyingCode(left)
        if identifies { report.warn(.identifierInText, .codeValue) }
        if identifies || isLocalCode(left) {
            let mustStay = left.sequence.flatMap { level.type(of: $0)?.needsValue } ?? (level.mode == .content)
            return mustStay ? .replace(with: Array(DummyValue.removedCode)) : .drop
        }
        return .keep(adding: left.usedCreators)
    }

    /// A sequence of type 3 may be absent; PS3.3 asks for at least one item where it is present.
    func drops(emptied sequence: Tag) -> Bool { level.type(of: sequence) == .optional }

    /// UIDs of the object that the data set lacks.
    private mutating func missingUIDs() -> [Element] {
        subject.missingUIDs.map { element in
            guard element.tag == .sopInstanceUID else { return element }
            return .text(element.tag, .ui, uids.new(for: subject.sopInstanceUID))
        }
    }

    /// Whether an item that was cleaned is a code of a private scheme, about which nothing is known.
    private func isLocalCode(_ left: VisitedLevel) -> Bool {
        guard left.mode != .plain, left.code != nil, left.sequence != .conceptNameCodeSequence else { return false }
        return !Self.publicSchemes.contains(left.scheme ?? "")
    }

    private func isSequenceOfBytes(_ element: SplicedElement) -> Bool {
        if case .sequence = element.layout { return false }
        return DICOMDictionary.entry(for: element.tag)?.vrs == [.sq]
    }

    mutating func remove() -> SpliceAction {
        report.count("removed")
        return .remove
    }
}

// MARK: - Elements that the walk depends on

extension ProfileVisitor {
    /// Elements on whose meaning the walk itself depends, and those that are never kept.
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
        // Group 60xx without the bits of the overlay describes nothing, and encrypted originals must not be in the
        // result.
        case _ where tag.group & 0xFF01 == 0x6000, .encryptedAttributesSequence: return remove()
        default: break
        }
        return nil
    }

    /// Notes the character set of an item; that of the data set is known already. Of several the first one counts.
    private mutating func noteCharacterSet(_ element: SplicedElement) throws(DICOMError) {
        guard !level.statesCharacterSet else { return }
        level.statesCharacterSet = true
        let stated = SpecificCharacterSet(stored: try element.bytes(limit: SpecificCharacterSet.longest) ?? [])
        guard level.last == element.tag || stated == level.characterSet else {
            // The text before it was read in another character set.
            throw DICOMError(
                .malformed, "an item states its character set after its text; \(SpliceSource.layOutAnew)",
                tag: element.tag)
        }
        level.characterSet = stated
    }

    /// A short text without padding, in ASCII.
    func text(_ element: SplicedElement) throws(DICOMError) -> String? {
        try element.bytes(limit: 1024).map { String(decoding: $0, as: UTF8.self).trimmed() }
    }
}

// MARK: - Private attributes

extension ProfileVisitor {
    /// Notes who reserves a block. The element is written again when something of the block is kept.
    mutating func noteCreator(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let block = UInt32(element.tag.group) << 16 | UInt32(element.tag.element) << 8
        let creator = try text(element) ?? ""
        level.creators[block] = level.creators[block].map { $0 == creator ? creator : "" } ?? creator
        return remove()
    }

    /// Removes private attributes, except those that are listed as safe where the option retains them.
    mutating func privateAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let tag = element.tag
        guard profile.options.contains(.retainSafePrivate), let creator = level.creator(of: tag),
            let vr = SafePrivateAttributes.vr(creator: creator, tag: tag)
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

    /// The VR of a safe private attribute, by which its value is judged in implicit VR as in explicit VR.
    func privateVR(of tag: Tag) -> VR? {
        guard profile.options.contains(.retainSafePrivate), let creator = level.creator(of: tag) else { return nil }
        return SafePrivateAttributes.vr(creator: creator, tag: tag)
    }

    private func fits(_ element: SplicedElement, safe vr: VR) -> Bool {
        if case .fragments = element.layout { return false }
        if vr == .sq { return element.vr == .sq }
        return element.vr == vr || element.vr == .un || (vr == .un && element.vr != .sq)
    }
}

// MARK: - Rules of the user

extension ProfileVisitor {
    /// What a rule of the user does with an element; `nil` when no rule applies.
    mutating func ruleAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        let tag = element.tag
        guard !rules.isEmpty else { return nil }
        let action: DeidentificationRules.Action?
        if tag.isPrivate {
            guard let creator = level.creator(of: tag) else { return nil }
            action = rules.action(for: tag, creator: creator)
        } else {
            action = rules.action(for: tag)
        }
        guard let action else { return nil }
        if action != .remove, tag.isPrivate { level.keepCreator(of: tag) }
        return try apply(action, to: element)
    }

    private mutating func apply(
        _ action: DeidentificationRules.Action, to element: SplicedElement
    ) throws(DICOMError) -> SpliceAction {
        switch action {
        case .keep:
            if isChangedByProfile(element.tag) { report.warn(.keptByRule, element.tag) }
            return try keep(element)
        case .remove: return remove()
        case .empty:
            report.count("emptied")
            return replace(element, [])
        case .replace(let text):
            guard writtenVR(element).isText else { return remove() }
            return try put([text], "replaced", for: element)
        case .hash: return try hash(element)
        case .shift: return try shift(element, counting: "shifted")
        }
    }

    private mutating func hash(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        if element.vr == .ui { return try remap(element, evenWhereRetained: true) }
        guard let values = try texts(element) else {
            report.warn(.uncleanable, element.tag)
            return remove()
        }
        return try put(values.map { $0.isEmpty ? "" : pseudonyms.code(for: $0) }, "hashed", for: element)
    }

    private mutating func put(
        _ values: [String], _ word: String, for element: SplicedElement
    ) throws(DICOMError) -> SpliceAction {
        do throws(DICOMError) {
            let new = try Element.text(element.tag, writtenVR(element), values, in: level.characterSet)
            report.count(word)
            return .replace(new)
        } catch {
            report.warn(.uncleanable, element.tag)
            return remove()
        }
    }

    private func isChangedByProfile(_ tag: Tag) -> Bool {
        if tag.isPrivate { return true }
        guard let action = profile.action(for: tag) else { return DICOMDictionary.entry(for: tag) == nil }
        return action != .keep
    }
}

/// Masked pixels as a value of a spliced data set.
private struct MaskedStream: SplicedStream {
    let pixels: MaskedPixels
    var length: Int? { pixels.length }

    func write(into sink: inout some ByteSink) throws(DICOMError) { try pixels.write(into: &sink) }
}
