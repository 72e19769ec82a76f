/// Compares the elements of an object and its items with an IOD and the dictionary.
struct IODWalk {
    /// What is asked of the data sets of one level: an object, or the items of a sequence.
    struct Level {
        let scope: IODScope?
        var requirements: [IODScope.Requirement]
        /// Whether other attributes than those that are listed may be there.
        var isOpen = false
        let contentItems: ContentItemRules?
        /// The tags and item numbers that lead here, with a slash at the end.
        var place = ""

        init(_ scope: IODScope?) {
            self.scope = scope
            requirements =
                scope.map { scope in
                    scope.requirements.filter {
                        ($0.type.needsValue || $0.type == .present) && !Self.isOverridden($0.tag, in: scope)
                    }
                } ?? []
            contentItems = scope.flatMap { ContentItemRules($0) }
        }

        func lists(_ tag: Tag) -> Bool {
            scope?.type(of: tag) != nil || contentItems != nil && ContentItemRules.common.contains(tag)
        }
    }

    var log: IODLog

    mutating func visit(_ dataSet: DataSet, _ level: Level) throws(DICOMError) {
        let asked = try level.contentItems?.requirements(level.requirements, of: dataSet) ?? level.requirements
        var next = asked.startIndex
        for element in dataSet {
            while next < asked.endIndex, asked[next].tag < element.tag {
                reportMissing(asked[next], level)
                next += 1
            }
            var requirement: IODScope.Requirement?
            if next < asked.endIndex, asked[next].tag == element.tag {
                requirement = asked[next]
                next += 1
            }
            try visit(element, of: dataSet, requirement, level)
        }
        for requirement in asked[next...] { reportMissing(requirement, level) }
    }

    private mutating func visit(
        _ element: Element, of dataSet: DataSet, _ requirement: IODScope.Requirement?, _ level: Level
    ) throws(DICOMError) {
        guard !element.tag.isPrivate, !element.tag.isGroupLength else { return }
        let place = level.place + element.tag.hexadecimal
        var check = ElementCheck(element, of: dataSet, at: place)
        try check.run(&log)
        if check.isEmpty, dataSet.valueRepresentation(of: element) == .sq, level.isOptional(element.tag) {
            let words = Self.words(IODScope.Requirement(tag: element.tag, type: .optional), level)
            log.add(
                .error, .emptyAttribute, at: place, tag: element.tag,
                "no item; \(words), which asks for one or more where the sequence is there")
        } else if check.isEmpty, let requirement, requirement.type.needsValue {
            let isCertain = level.mustHaveValue(element.tag)
            log.add(
                isCertain ? .error : .warning, .emptyAttribute, at: place, tag: element.tag,
                "empty; \(Self.words(requirement, level))\(isCertain ? "" : ", which may not apply")")
        }
        let isListed = level.lists(element.tag)
        if let scope = level.scope, !isListed, !level.isOpen, Self.isListable(element.tag) {
            log.add(.warning, .unlistedAttribute, at: place, tag: element.tag, Self.unlisted(element.tag, scope))
        }
        guard case .items(let items) = element.content else { return }
        var inner = Level(isListed ? level.scope?.items(of: element.tag) : nil)
        switch element.tag {
        case .sharedFunctionalGroupsSequence, .perFrameFunctionalGroupsSequence:
            // Macros may stand in either of the two; which of them the IOD asks for the tables do not say.
            inner.requirements = []
        case .directoryRecordSequence:
            // The keys of records depend on their type, and are not listed.
            inner.isOpen = true
        default: break
        }
        for (number, item) in items.enumerated() {
            inner.place = "\(place)/\(number)/"
            try visit(item.dataSet, inner)
        }
    }

    /// What is asked for only by modules that are not mandatory, and were taken to be used for another attribute, is no
    /// error: that attribute may be an extension of the class.
    private mutating func reportMissing(_ requirement: IODScope.Requirement, _ level: Level) {
        guard requirement.type == .valued || requirement.type == .present else { return }
        let isMandated = level.isMandated(requirement.tag)
        let words = Self.words(requirement, level)
        log.add(
            isMandated ? .error : .warning, .missingAttribute, at: level.place + requirement.tag.hexadecimal,
            tag: requirement.tag, "missing; \(words)\(isMandated ? "" : ", which may not apply")")
    }

    private static func words(_ requirement: IODScope.Requirement, _ level: Level) -> String {
        let type = "type \(requirement.type.code)"
        if level.contentItems != nil, ContentItemRules.dependent.contains(requirement.tag) {
            return "\(type) for its value type"
        }
        let modules = level.scope?.modules(giving: requirement) ?? []
        guard !modules.isEmpty else { return type }
        return "\(type) of module\(modules.count == 1 ? "" : "s") \(modules.prefix(3).joined(separator: ", "))"
    }

    /// Overlays and curves repeat with their groups, which the tables do not list; padding may stand anywhere.
    private static func isListable(_ tag: Tag) -> Bool {
        switch tag.group {
        case 0x0002, 0x5000...0x50FF, 0x6000...0x60FF, 0xFFFC: false
        default: true
        }
    }

    private static func unlisted(_ tag: Tag, _ scope: IODScope) -> String {
        guard let entry = DICOMDictionary.entry(for: tag) else { return "PS3.6 does not know this element" }
        let place = scope.sequence == nil ? "IOD" : "IOD in this sequence"
        return "no module of the \(place) lists it" + (entry.isRetired ? "; PS3.6 has retired it" : "")
    }
}

extension IODWalk.Level {
    /// Whether the absence of an attribute is certainly wrong: where the value type or a mandatory module asks for it,
    /// and in items where all modules do.
    func isMandated(_ tag: Tag) -> Bool {
        guard let scope else { return false }
        if contentItems != nil, ContentItemRules.dependent.contains(tag) { return true }
        if scope.sequence != nil { return scope.isAskedForByAll(tag) }
        let type = scope.mandatoryType(of: tag)
        return type == .valued || type == .present
    }

    /// Whether an empty attribute is certainly wrong: where a mandatory module that lists it asks for a value, or no
    /// mandatory one lists it, and in items where all modules do that list it.
    func mustHaveValue(_ tag: Tag) -> Bool {
        guard let scope else { return false }
        if contentItems != nil, ContentItemRules.dependent.contains(tag) { return true }
        if scope.sequence != nil { return scope.leastStrictType(of: tag)?.needsValue ?? false }
        return scope.mandatoryType(of: tag)?.needsValue ?? true
    }

    /// Whether all modules make an attribute optional. A sequence of type 3 may be absent; PS3.3 asks for one item or
    /// more where it is there, other than for sequences of type 2.
    func isOptional(_ tag: Tag) -> Bool {
        guard contentItems == nil || !ContentItemRules.dependent.contains(tag) else { return false }
        return scope?.type(of: tag) == .optional
    }

    /// Modules that make an attribute less strict than another module has it, in words that PS3.3 says override it:
    /// Modality of SC Equipment is the source's (section C.8.6.1), a single frame needs no increment (section C.8.6.3).
    private static let overrides: [(tag: Tag, module: String, overridden: String)] = [
        (.modality, "sc-equipment", "general-series"),
        (.frameIncrementPointer, "sc-multi-frame-image", "multi-frame"),
    ]

    private static func isOverridden(_ tag: Tag, in scope: IODScope) -> Bool {
        guard scope.sequence == nil else { return false }
        return overrides.contains { override in
            guard override.tag == tag, scope.modules(listing: tag).contains(override.module) else { return false }
            let type = scope.mandatoryType(of: tag, butOf: override.overridden)
            return type != .valued && type != .present
        }
    }
}
