import DICOM

/// Decides element by element what becomes of a data set under a profile.
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

    /// Notes what was chosen for an attribute; one that stands at several places may have several types.
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
            // What ought to hold items and holds bytes could hold anything.
            guard !isSequenceOfBytes(element) else {
                report.warn(.unexpectedVR, tag)
                return remove()
            }
            let done = try apply(action, to: element)
            if profile.isChoice(tag) { note(action, for: tag) }
            return done
        }
        guard let entry = DICOMDictionary.entry(for: tag) else { return remove() }
        if removesUnlisted, !NeededAttributes(scope: level.scope).contains(tag) { return remove() }
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
            return mustStay ? .replace(with: Array(DummyItems.removedCode)) : .drop
        }
        return .keep(adding: left.usedCreators)
    }

    /// A sequence of type 3 may be absent; PS3.3 asks for an item or more where it is there.
    func drops(emptied sequence: Tag) -> Bool { level.type(of: sequence) == .optional }

    /// UIDs of the object that the data set lacks.
    private mutating func missingUIDs() -> [Element] {
        subject.missingUIDs.map { element in
            guard element.tag == .sopInstanceUID else { return element }
            return .text(element.tag, .ui, uids.new(for: subject.sopInstanceUID))
        }
    }

    /// Whether an item that was cleaned is a code of a scheme of somebody's own, which proves nothing of the code.
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
        /// Items are references, of which nothing stays but the class and a new UID.
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
    /// Creator elements of blocks of which something stays.
    var usedCreators: [Element] = []
    /// Whether a content item goes: its place stays, so that references by position lead where they led.
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
}
