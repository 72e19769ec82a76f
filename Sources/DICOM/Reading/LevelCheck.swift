/// Looks at the elements of one level for what reading them does not need to know: whether group lengths are right,
/// private blocks reserved, VRs those of PS3.6, and tags such as a data set may have.
struct LevelCheck {
    private var groupLength: (header: ElementHeader, end: Int)?
    /// Private creators of this level that have a value.
    private var creators: Set<Tag> = []
    private var knownBlock: Tag?

    /// Looks at the header of an element, before its value is read: the window moves forwards only.
    mutating func visit(
        _ header: ElementHeader, vrs: inout KnownVRs, isTopLevel: Bool, _ cursor: inout ElementCursor
    ) throws(DICOMError) {
        try endGroup(before: header, &cursor)
        if header.tag.isGroupLength, header.length == 4 {
            try cursor.window.require(4, at: header.value)
            let count = cursor.window.uint32(header.value, littleEndian: cursor.encoding.isLittleEndian)
            groupLength = (header, header.end + Int(count))
        }
        if !Self.mayStand(header.tag, isTopLevel: isTopLevel) {
            try cursor.log.report(.invalidTag, offset: header.start, tag: header.tag)
        } else if header.tag.isPrivate {
            try checkBlock(header, &cursor)
        }
        guard let vr = header.vr else { return }
        if vr != .un, !vrs.allow(vr, header.tag) {
            try cursor.log.report(.unexpectedVR, offset: header.start, tag: header.tag)
        }
        guard header.value - header.start == 12 else { return }
        try cursor.window.require(2, at: header.start + 6)
        if cursor.window.uint16(header.start + 6, littleEndian: true) != 0 {
            try cursor.log.report(.reservedBytes, offset: header.start + 6, tag: header.tag)
        }
    }

    /// Looks at what is left when the level ends at an offset.
    mutating func end(at offset: Int, _ cursor: inout ElementCursor) throws(DICOMError) {
        guard let group = groupLength else { return }
        groupLength = nil
        if group.end != offset {
            try cursor.log.report(.wrongGroupLength, offset: group.header.start, tag: group.header.tag)
        }
    }

    private mutating func endGroup(before header: ElementHeader, _ cursor: inout ElementCursor) throws(DICOMError) {
        guard let group = groupLength, group.header.tag.group != header.tag.group else { return }
        try end(at: header.start, &cursor)
    }

    /// Command elements and file meta information are no part of data sets, and some groups and private elements are
    /// not to be used at all (PS3.5 section 7.8, PS3.7).
    private static func mayStand(_ tag: Tag, isTopLevel: Bool) -> Bool {
        switch tag.group {
        case 0x0000...0x0003, 0x0005, 0x0007, 0xFFFF: return false
        case 0x0004: return isTopLevel || !tag.isPrivate
        default: break
        }
        guard tag.isPrivate, !tag.isGroupLength else { return true }
        return (0x0010...0x00FF).contains(tag.element) || tag.element >= 0x1000
    }

    private mutating func checkBlock(_ header: ElementHeader, _ cursor: inout ElementCursor) throws(DICOMError) {
        guard header.tag.element >= 0x1000 else {
            if header.tag.isPrivateCreator, header.length > 0 { creators.insert(header.tag) }
            return
        }
        let creator = Tag(group: header.tag.group, element: header.tag.element >> 8)
        guard creator != knownBlock else { return }
        knownBlock = creator
        guard !creators.contains(creator) else { return }
        try cursor.log.report(.missingPrivateCreator, offset: header.start, tag: header.tag)
    }
}

/// Remembers for the tags last seen whether PS3.6 lists a VR: items of a sequence have the same elements over and over.
struct KnownVRs {
    private var slots = [(tag: Tag, vr: VR, isListed: Bool)?](repeating: nil, count: KnownVRs.slotCount)

    private static let slotCount = 512
    /// Places where a tag may be remembered: with one, two tags that share it would drive each other out in every item.
    private static let places = 8

    mutating func allow(_ vr: VR, _ tag: Tag) -> Bool {
        let first = Int((tag.rawValue &* 0x9E37_79B1) >> 23)
        var free = first
        for place in first..<first + Self.places {
            let slot = place % Self.slotCount
            guard let known = slots[slot] else {
                free = slot
                break
            }
            if known.tag == tag, known.vr == vr { return known.isListed }
        }
        let isListed = Self.isListed(vr, tag)
        slots[free] = (tag, vr, isListed)
        return isListed
    }

    private static func isListed(_ vr: VR, _ tag: Tag) -> Bool {
        if tag.isGroupLength { return vr == .ul }
        if tag.isPrivate { return !tag.isPrivateCreator || vr == .lo }
        guard let entry = DICOMDictionary.entry(for: tag), !entry.vrs.isEmpty else { return true }
        return entry.vrs.contains(vr)
    }
}
