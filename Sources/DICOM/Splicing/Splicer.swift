/// Walks over a data set once and plans another one that shares its untouched bytes.
///
/// The encoding stays as it is. Lengths of sequences and items are corrected where they are stated and stay open where
/// a delimiter ends them. Elements come out in ascending order; of several with the same tag the first that stays is
/// taken. Structure that cannot be understood exactly is an error: nothing is guessed, nothing cut.
struct Splicer<Visitor: SpliceVisitor> {
    var cursor: ElementCursor
    var plan = SplicePlan()
    var visitor: Visitor
    let source: ByteSource
    let options: ReadingOptions
    /// The items around what is read, the outermost first; items count from 1.
    var path: [(sequence: Tag, item: Int)] = []

    /// How a run of elements ends.
    enum Ending { case topLevel, length, delimiter }

    init(_ source: ByteSource, at offset: Int, encoding: Encoding, options: ReadingOptions, visitor: Visitor) {
        self.source = source
        self.options = options
        self.visitor = visitor
        cursor = ElementCursor(source, at: offset, encoding: encoding, options: options)
    }

    /// Plans the whole data set. What follows it without being an element is left out.
    mutating func run() throws(DICOMError) {
        _ = try elements(until: source.length, .topLevel, depth: 0)
    }

    var encoder: ElementEncoder { ElementEncoder(cursor.encoding) }

    /// Plans elements up to the end or to behind the delimiter; `false` when the visitor drops what they belong to.
    mutating func elements(until end: Int, _ ending: Ending, depth: Int) throws(DICOMError) -> Bool {
        var level = SpliceLevel(start: plan.mark)
        while let header = try next(until: end, ending, after: level.last) {
            if header.tag.group == 0xFFFE {
                guard ending == .delimiter, header.tag == .itemDelimitation, header.length == 0 else {
                    throw DICOMError(
                        .malformed, "unexpected delimiter; \(SpliceSource.layOutAnew)",
                        offset: header.start)
                }
                guard try leave(&level, depth: depth) else { return false }
                plan.copy(header.start..<cursor.offset)
                return true
            }
            let mark = plan.mark
            try element(header, until: end, depth: depth)
            level.note(header.tag, from: mark, in: &plan)
        }
        guard ending != .delimiter else {
            throw DICOMError(.truncated, "the data ends inside an item", offset: cursor.offset)
        }
        return try leave(&level, depth: depth)
    }

    private mutating func leave(_ level: inout SpliceLevel, depth: Int) throws(DICOMError) -> Bool {
        switch try visitor.leave(depth: depth) {
        case .drop: return false
        case .replace(let elements):
            var content: [UInt8] = []
            for element in elements { content += try encoder.bytes(of: element) }
            level.replace(with: content, in: &plan)
            return true
        case .keep(let additions):
            var added: [(Tag, [UInt8])] = []
            for element in additions { added.append((element.tag, try encoder.bytes(of: element))) }
            level.settle(&plan, adding: added)
            return true
        }
    }

    private mutating func next(
        until end: Int, _ ending: Ending, after last: Tag?
    ) throws(DICOMError) -> ElementHeader? {
        if ending == .topLevel, let last {
            if try cursor.isTrailer(after: last, until: end) { return nil }
            if last.group > 0, try cursor.isForeign(until: end) { return nil }
        }
        guard let header = try cursor.next(until: end) else { return nil }
        if header.vr == nil, cursor.encoding.isExplicit, header.tag.group != 0xFFFE {
            throw DICOMError(
                .malformed, "an element states no VR where it must; \(SpliceSource.layOutAnew)",
                offset: header.start, tag: header.tag)
        }
        return header
    }

    private mutating func element(
        _ header: ElementHeader, until end: Int, depth: Int
    ) throws(DICOMError) {
        let element = try describe(header, until: end, depth: depth)
        let action = try visitor.action(for: element)
        if case .descend(let items) = action, case .sequence = element.layout {
            return try sequence(header, until: end, appending: items, depth: depth + 1)
        }
        try cursor.skip(header, until: end, depth: depth)
        switch action {
        case .keep: try keep(header)
        case .keepFirst(let count): try keep(header, first: count)
        case .remove: break
        case .replace(let new): plan.append(try encoder.bytes(of: new))
        case .stream(let vr, let stream):
            guard depth == 0 else {
                throw DICOMError(.unsupported, "a nested value cannot be streamed", tag: header.tag)
            }
            let padding = (stream.length ?? 0) % 2
            plan.append(try encoder.header(header.tag, vr, length: stream.length.map { $0 + padding }))
            plan.append(stream)
            if padding == 1 { plan.append([vr.padding]) }
        case .descend: throw DICOMError(.malformed, "the element holds no items", offset: header.start, tag: header.tag)
        }
    }

    /// Copies the element with the first bytes of its value.
    private mutating func keep(_ header: ElementHeader, first count: Int) throws(DICOMError) {
        guard !header.isUndefinedLength, count >= 0, header.value + count <= header.end else { return try keep(header) }
        let vr = header.vr ?? DICOMDictionary.vr(of: header.tag)
        plan.append(try encoder.header(header.tag, vr, length: count + count % 2))
        plan.copy(header.value..<header.value + count)
        if count % 2 == 1 { plan.append([vr.padding]) }
    }

    /// Copies the element that the cursor has skipped; a value of odd length gets the padding that it lacks.
    private mutating func keep(_ header: ElementHeader) throws(DICOMError) {
        let isOdd = !header.isUndefinedLength && header.length % 2 == 1
        guard isOdd, header.length != UInt32(UInt16.max) else { return plan.copy(header.start..<cursor.offset) }
        let vr = header.vr ?? DICOMDictionary.vr(of: header.tag)
        plan.append(try encoder.header(header.tag, vr, length: Int(header.length) + 1))
        plan.copy(header.value..<cursor.offset)
        plan.append([vr.padding])
    }
}

extension ElementCursor {
    /// Whether what follows the elements of a file is of group 0000, which belongs to messages, and no element of it.
    ///
    /// - Throws: ``DICOMError`` of kind `malformed` where it reads as one: other elements may follow.
    fileprivate mutating func isForeign(until end: Int) throws(DICOMError) -> Bool {
        guard end - offset >= 8 else { return false }
        try window.require(8, at: offset)
        guard window.uint16(offset, littleEndian: encoding.isLittleEndian) == 0 else { return false }
        var look = self
        guard let header = try? look.next(until: end), header.isUndefinedLength || header.end <= end else {
            return true
        }
        throw DICOMError(.malformed, "an element of group 0000 follows others", offset: offset, tag: header.tag)
    }
}
