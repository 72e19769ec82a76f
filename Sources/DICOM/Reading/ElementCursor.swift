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
        guard remaining >= 8 else {
            throw DICOMError(.truncated, "the data ends inside the header of an element", offset: start)
        }
        count += 1
        guard count <= limits.elements else {
            throw DICOMError(.limitExceeded, "there are more than \(limits.elements) elements", offset: start)
        }
        try window.require(min(12, remaining), at: start)
        let group = window.uint16(start, littleEndian: encoding.isLittleEndian)
        let element = window.uint16(start + 2, littleEndian: encoding.isLittleEndian)
        let tag = Tag(group: group, element: element)
        let header: ElementHeader
        if encoding.isExplicit, group != 0xFFFE {
            header = try explicitHeader(tag, start, remaining)
        } else {
            let length = window.uint32(start + 4, littleEndian: encoding.isLittleEndian)
            header = ElementHeader(tag: tag, vr: nil, length: length, start: start, value: start + 8)
        }
        offset = header.value
        return header
    }

    @inline(__always)
    private mutating func explicitHeader(
        _ tag: Tag, _ start: Int, _ remaining: Int
    ) throws(DICOMError) -> ElementHeader {
        let letters = window.uint16(start + 4, littleEndian: false)
        if let vr = VR(rawValue: letters), !vr.hasLongLength {
            let length = window.uint16(start + 6, littleEndian: encoding.isLittleEndian)
            return ElementHeader(tag: tag, vr: vr, length: UInt32(length), start: start, value: start + 8)
        }
        let vr = VR(rawValue: letters)
        if vr == nil, !Self.isLetters(letters) {
            // An element without VR in an explicit data set: some writers copy private blocks as they were.
            try log.report(.invalidVR, offset: start + 4, tag: tag)
            let length = window.uint32(start + 4, littleEndian: encoding.isLittleEndian)
            return ElementHeader(tag: tag, vr: nil, length: length, start: start, value: start + 8)
        }
        guard remaining >= 12 else {
            throw DICOMError(.truncated, "the data ends inside the header of an element", offset: start, tag: tag)
        }
        // VRs that the standard may still add have a 32-bit length field (PS3.5 section 6.2).
        if vr == nil { try log.report(.unknownVR, offset: start + 4, tag: tag) }
        let length = window.uint32(start + 8, littleEndian: encoding.isLittleEndian)
        return ElementHeader(tag: tag, vr: vr ?? .un, length: length, start: start, value: start + 12)
    }

    static func isLetters(_ pair: UInt16) -> Bool {
        let capital = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return capital.contains(UInt8(pair >> 8)) && capital.contains(UInt8(truncatingIfNeeded: pair))
    }

    /// The header at the current offset is read again by the next call.
    mutating func stepBack(to header: ElementHeader) { offset = header.start }

    /// Moves behind the value of a header, over nested items where the length is undefined.
    mutating func skip(_ header: ElementHeader, until end: Int, depth: Int = 0) throws(DICOMError) {
        if header.isUndefinedLength {
            switch header.nesting {
            case .fragments: try skipFragments(header.tag, until: end) { _ in }
            case .sequence: try skipItems(header, until: end, depth: depth + 1)
            }
        } else {
            guard header.end <= end else {
                throw DICOMError(
                    .truncated, "a value of \(header.length) bytes reaches past the end of the data",
                    offset: header.start, tag: header.tag)
            }
            offset = header.end
        }
    }

    /// Moves over the fragments of encapsulated pixel data, item by item, to behind the delimiter; the first item is
    /// the offset table.
    mutating func skipFragments(
        _ tag: Tag, until end: Int, _ found: (Range<Int>) -> Void
    ) throws(DICOMError) {
        while true {
            let item = try nextItem(of: tag, until: end)
            guard let item else { return }
            guard !item.isUndefinedLength else {
                throw DICOMError(.malformed, "a fragment has no length", offset: item.start, tag: tag)
            }
            guard item.end <= end else {
                throw DICOMError(
                    .truncated, "a fragment of \(item.length) bytes reaches past the end of the data",
                    offset: item.start, tag: tag)
            }
            offset = item.end
            found(item.value..<item.end)
        }
    }

    /// Moves over the items of a sequence of undefined length to behind its delimiter.
    private mutating func skipItems(
        _ sequence: ElementHeader, until end: Int, depth: Int
    ) throws(DICOMError) {
        try checkDepth(depth, sequence)
        let outer = encoding
        encoding = sequence.itemEncoding(outer)
        defer { encoding = outer }
        while let item = try nextItem(of: sequence.tag, until: end) {
            guard item.isUndefinedLength else {
                try skip(item, until: end)
                continue
            }
            while true {
                guard let header = try next(until: end) else {
                    throw DICOMError(.truncated, "the data ends inside an item", offset: offset, tag: sequence.tag)
                }
                if header.tag == .itemDelimitation { break }
                if header.tag == .sequenceDelimitation {
                    try log.report(.missingDelimiter, offset: header.start, tag: sequence.tag)
                    return
                }
                try skip(header, until: end, depth: depth)
            }
        }
    }

    /// Reads the header of the next item; `nil` after the delimiter of the sequence.
    mutating func nextItem(of tag: Tag, until end: Int) throws(DICOMError) -> ElementHeader? {
        guard let header = try next(until: end) else {
            throw DICOMError(.truncated, "the data ends before the sequence does", offset: offset, tag: tag)
        }
        switch header.tag {
        case .item: return header
        case .sequenceDelimitation:
            if header.length != 0 { try log.report(.delimiterLength, offset: header.start, tag: tag) }
            return nil
        default:
            throw DICOMError(.malformed, "an item is due, but another element follows", offset: header.start, tag: tag)
        }
    }

    func checkDepth(_ depth: Int, _ sequence: ElementHeader) throws(DICOMError) {
        guard depth <= limits.depth else {
            throw DICOMError(
                .limitExceeded, "sequences are nested deeper than \(limits.depth)", offset: sequence.start,
                tag: sequence.tag)
        }
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
