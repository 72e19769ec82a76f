/// Follows the nesting of a data set: what each header begins and ends. It holds no bytes and reads none; who has them
/// gives it header after header, each from where ``offset`` points to.
struct TokenMachine {
    /// What is entered, and not passed over by its length.
    enum Entering {
        /// Every sequence and every item.
        case all
        /// Only what a delimiter ends. Whatever states its length is passed over without a look.
        case open
    }

    private enum Kind { case items, elements, fragments }

    private struct Level {
        let kind: Kind
        /// The sequence, or the element that comes in fragments.
        let tag: Tag
        var isDelimited: Bool
        /// Where it ends at the latest; where it ends when no delimiter does that.
        var bound: Int
        /// How what is around it is laid out.
        let outer: Encoding
    }

    /// Where the next header starts.
    private(set) var offset: Int
    /// How the next header is laid out.
    private(set) var encoding: Encoding
    private var levels: [Level] = []
    private var depth: Int
    private let depthLimit: Int
    private let end: Int
    private let enters: Entering

    /// - Parameters:
    ///   - offset: Where the first header starts.
    ///   - end: Where the data ends; the largest number when that is not known yet.
    ///   - depth: How many sequences are around the first header.
    init(
        at offset: Int, until end: Int, encoding: Encoding, limits: ReadingLimits, enters: Entering = .all,
        depth: Int = 0
    ) {
        self.offset = offset
        self.end = end
        self.encoding = encoding
        self.depth = depth
        self.enters = enters
        depthLimit = limits.depth
    }

    /// Whether a sequence or a value in fragments has begun and not ended.
    var isNested: Bool { !levels.isEmpty }

    /// How far the next header and what it begins may reach.
    var bound: Int { levels.last?.bound ?? end }

    /// The end of what ends here by its length.
    mutating func endByLength() -> Token? {
        guard let level = levels.last, !level.isDelimited, level.bound == offset else { return nil }
        return leave(level)
    }

    /// Goes on with the header at ``offset``; `nil` for a delimiter that ends nothing.
    mutating func take(_ header: ElementHeader, _ log: inout FindingLog) throws(DICOMError) -> Token? {
        guard let level = levels.last else { return try takeElement(header, nil, &log) }
        switch level.kind {
        case .items: return try takeItem(header, level, &log)
        case .fragments: return try takeFragment(header, level, &log)
        case .elements: return try takeElement(header, level, &log)
        }
    }

    /// Begins the fragments of an element whose header was read already.
    mutating func enterFragments(of tag: Tag) { enter(.fragments, tag, isDelimited: true, until: bound) }

    /// What is wrong where the data ends; `nil` where it may.
    func cut(at offset: Int) -> DICOMError? {
        guard let level = levels.last else { return nil }
        guard level.kind == .elements else { return .cutSequence(level.tag, at: offset) }
        return DICOMError(.truncated, "the data ends inside an item", offset: offset, tag: level.tag)
    }

    /// What is wrong where the data ends inside the value of a header that was taken last.
    func cut(_ header: ElementHeader) -> DICOMError {
        guard let level = levels.last, level.kind == .fragments else { return .cutValue(header) }
        return DICOMError(
            .truncated, "a fragment of \(header.length) bytes reaches past the end of the data", offset: header.start,
            tag: level.tag)
    }

    // MARK: - Headers

    private mutating func takeElement(
        _ header: ElementHeader, _ level: Level?, _ log: inout FindingLog
    ) throws(DICOMError) -> Token? {
        if header.tag.group == 0xFFFE {
            if let level, level.isDelimited {
                if header.tag == .itemDelimitation { return leave(level, at: header.value) }
                if header.tag == .sequenceDelimitation { return try leaveBoth(header, level, &log) }
            }
            if enters == .all {
                try log.report(.strayDelimiter, offset: header.start, tag: header.tag)
                offset = header.value
                return nil
            }
        }
        if header.isUndefinedLength, header.nesting == .fragments {
            offset = header.value
            enterFragments(of: header.tag)
            return .fragments(header)
        }
        if header.isUndefinedLength || (enters == .all && header.statesSequence) {
            let end = try header.isUndefinedLength ? bound : known(header)
            try enterSequence(header, until: end)
            return .sequence(header)
        }
        offset = try known(header)
        return .element(header)
    }

    private mutating func takeItem(
        _ header: ElementHeader, _ level: Level, _ log: inout FindingLog
    ) throws(DICOMError) -> Token? {
        guard try header.beginsItem(of: level.tag, &log) else { return try takeDelimiter(header, level, &log) }
        let end = try header.isUndefinedLength ? bound : known(header)
        enter(.elements, level.tag, isDelimited: header.isUndefinedLength, until: end)
        offset = header.isUndefinedLength || enters == .all ? header.value : end
        return .item(header)
    }

    private mutating func takeFragment(
        _ header: ElementHeader, _ level: Level, _ log: inout FindingLog
    ) throws(DICOMError) -> Token? {
        guard try header.beginsItem(of: level.tag, &log) else { return try takeDelimiter(header, level, &log) }
        guard !header.isUndefinedLength else { throw .openFragment(header, of: level.tag) }
        offset = try known(header)
        return .fragment(header)
    }

    /// Takes the delimiter that comes in place of an item.
    private mutating func takeDelimiter(
        _ header: ElementHeader, _ level: Level, _ log: inout FindingLog
    ) throws(DICOMError) -> Token? {
        if level.isDelimited { return leave(level, at: header.value) }
        offset = header.value
        try log.report(.strayDelimiter, offset: offset, tag: level.tag)
        return nil
    }

    /// Takes the delimiter of a sequence that ends its last item as well.
    private mutating func leaveBoth(
        _ header: ElementHeader, _ item: Level, _ log: inout FindingLog
    ) throws(DICOMError) -> Token {
        try log.report(.missingDelimiter, offset: header.start, tag: item.tag)
        let token = leave(item, at: header.value)
        let last = levels.count - 1
        guard levels[last].isDelimited else {
            try log.report(.strayDelimiter, offset: offset, tag: item.tag)
            return token
        }
        levels[last].isDelimited = false
        levels[last].bound = offset
        return token
    }

    // MARK: - Levels

    private mutating func enterSequence(_ header: ElementHeader, until end: Int) throws(DICOMError) {
        guard depth < depthLimit else { throw .tooDeep(depthLimit, header) }
        depth += 1
        offset = header.value
        enter(.items, header.tag, isDelimited: header.isUndefinedLength, until: end)
        encoding = header.itemEncoding(encoding)
    }

    private mutating func enter(_ kind: Kind, _ tag: Tag, isDelimited: Bool, until end: Int) {
        levels.append(Level(kind: kind, tag: tag, isDelimited: isDelimited, bound: end, outer: encoding))
    }

    private mutating func leave(_ level: Level, at end: Int? = nil) -> Token {
        offset = end ?? offset
        levels.removeLast()
        encoding = level.outer
        if level.kind == .items { depth -= 1 }
        return level.kind == .elements ? .itemEnd(offset) : .sequenceEnd(offset)
    }

    /// Where a value of known length ends.
    private func known(_ header: ElementHeader) throws(DICOMError) -> Int {
        guard header.end <= bound else { throw cut(header) }
        return header.end
    }
}

extension ElementHeader {
    /// Whether the encoding says that it is a sequence, or the standard where the encoding says nothing.
    fileprivate var statesSequence: Bool { vr == .sq || (vr == nil && DICOMDictionary.vr(of: tag) == .sq) }
}
