/// Walks over element headers, forwards only. It reads headers and skips values; it holds nothing of a value.
struct ElementCursor {
    var window: ByteWindow
    var offset: Int
    var encoding: Encoding
    var log: FindingLog
    var limits: ReadingLimits
    private(set) var count = 0
    /// Where a byte is known not to be zero; -1 when none is.
    var nonzero = -1

    init(_ source: ByteSource, at offset: Int, encoding: Encoding, options: ReadingOptions) {
        window = ByteWindow(source)
        self.offset = offset
        self.encoding = encoding
        log = FindingLog(options)
        limits = options.limits
    }

    /// Reads the header at the current offset and moves to its value; `nil` when `end` is reached.
    mutating func next(until end: Int) throws(DICOMError) -> ElementHeader? {
        let start = offset
        let remaining = end - start
        guard remaining > 0 else { return nil }
        guard remaining >= 8 else { throw .cutHeader(at: start) }
        count += 1
        guard count <= limits.elements else { throw .tooManyElements(limits.elements, at: start) }
        try window.require(min(12, remaining), at: start)
        guard let decoded = window.header(at: start, within: remaining, encoding) else {
            throw .cutHeader(at: start, window.tag(start, littleEndian: encoding.isLittleEndian))
        }
        if let departure = decoded.departure {
            try log.report(departure, offset: start + 4, tag: decoded.header.tag)
        }
        offset = decoded.header.value
        return decoded.header
    }

    /// The header at the current offset is read again by the next call.
    mutating func stepBack(to header: ElementHeader) { offset = header.start }

    /// Moves past the value of a header, over nested items where the length is undefined.
    mutating func skip(_ header: ElementHeader, until end: Int, depth: Int = 0) throws(DICOMError) {
        guard header.isUndefinedLength else {
            guard header.end <= end else { throw .cutValue(header) }
            offset = header.end
            return
        }
        var machine = TokenMachine(
            at: header.start, until: end, encoding: encoding, limits: limits, enters: .open, depth: depth)
        _ = try machine.take(header, &log)
        offset = machine.offset
        try leave(&machine) { _ in }
    }

    /// Moves over the fragments of encapsulated pixel data, item by item, to behind the delimiter; the first item is
    /// the offset table.
    mutating func skipFragments(
        _ tag: Tag, until end: Int, _ found: (Range<Int>) -> Void
    ) throws(DICOMError) {
        var machine = TokenMachine(at: offset, until: end, encoding: encoding, limits: limits, enters: .open)
        machine.enterFragments(of: tag)
        try leave(&machine) { token in
            if let header = token.value { found(header.value..<header.end) }
        }
    }

    /// Moves past what has begun.
    private mutating func leave(
        _ machine: inout TokenMachine, _ body: (Token) -> Void
    ) throws(DICOMError) {
        let outer = encoding
        defer { encoding = outer }
        while machine.isNested, let token = try next(&machine) { body(token) }
    }

    /// Reads the header of the next item; `nil` after the delimiter of the sequence.
    mutating func nextItem(of tag: Tag, until end: Int) throws(DICOMError) -> ElementHeader? {
        guard let header = try next(until: end) else { throw .cutSequence(tag, at: offset) }
        return try header.beginsItem(of: tag, &log) ? header : nil
    }

    func checkDepth(_ depth: Int, _ sequence: ElementHeader) throws(DICOMError) {
        guard depth <= limits.depth else { throw .tooDeep(limits.depth, sequence) }
    }
}

extension ElementCursor {
    /// The Specific Character Set of the level that begins here, where elements stand before it: it counts for them as
    /// well (PS3.3 section C.12.1.1.2). `nil` where none do, where there is no such element, and where the structure
    /// cannot be followed. It is looked for as far as tags ascend to it.
    ///
    /// - Throws: ``DICOMError`` of kind `unreadable` and nothing else.
    func characterSetAhead(until end: Int) throws(DICOMError) -> SpecificCharacterSet? {
        var look = self
        do throws(DICOMError) {
            var isFirst = true
            while let header = try look.next(until: end) {
                guard header.tag < .specificCharacterSet else {
                    return header.tag > .specificCharacterSet || isFirst ? nil : try look.characterSet(header, end)
                }
                isFirst = false
                try look.skip(header, until: end)
            }
            return nil
        } catch {
            // Whoever reads the elements in their turn says what is wrong with them.
            guard error.kind == .unreadable else { return nil }
            throw error
        }
    }

    private mutating func characterSet(_ header: ElementHeader, _ end: Int) throws(DICOMError) -> SpecificCharacterSet?
    {
        guard header.length <= SpecificCharacterSet.longest, header.end <= end else { return nil }
        try window.require(Int(header.length), at: header.value)
        return SpecificCharacterSet(stored: (header.value..<header.end).map { window.byte($0) })
    }
}
