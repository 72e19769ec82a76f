import DICOM

extension ProfileVisitor {
    /// What a rule of the user does with an element; `nil` when none is for it.
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

extension VisitedLevel {
    /// Who reserved the block of a private element.
    func creator(of tag: Tag) -> String? {
        guard let creator = creators[tag.rawValue & 0xFFFF_FF00], !creator.isEmpty else { return nil }
        return creator
    }

    /// Lets the element that reserves the block of a private element stay.
    mutating func keepCreator(of tag: Tag) {
        let reserving = Tag(group: tag.group, element: tag.element >> 8)
        guard let creator = creator(of: tag), !usedCreators.contains(where: { $0.tag == reserving }) else { return }
        usedCreators.append(.text(reserving, .lo, creator))
    }
}
