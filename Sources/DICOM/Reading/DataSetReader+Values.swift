extension DataSetReader {
    mutating func readElement(
        _ header: ElementHeader, until end: Int, _ context: Context
    ) throws(DICOMError) -> Element {
        let vr = header.vr ?? implicitVR(header, context)
        if header.isUndefinedLength {
            switch header.nesting {
            case .fragments:
                let fragments = try readFragments(header.tag, until: end)
                return Element(tag: header.tag, vr: header.vr ?? .ob, content: .fragments(fragments))
            case .sequence:
                let items = try readItems(header, until: end, isDelimited: true, context)
                return Element(tag: header.tag, vr: .sq, content: .items(items))
            }
        }
        let valueEnd = try boundedEnd(header, until: end)
        if vr == .sq {
            let items = try readItems(header, until: valueEnd, isDelimited: false, context)
            return Element(tag: header.tag, vr: .sq, content: .items(items))
        }
        if mayBeUnknownSequence(header, vr), let items = readUnknownSequence(header, until: valueEnd, context) {
            return Element(tag: header.tag, vr: .un, content: .items(items))
        }
        try acceptValue(header, vr, valueEnd)
        cursor.offset = valueEnd
        return Element(tag: header.tag, vr: vr, content: .range(header.value..<valueEnd))
    }

    /// Looks at the length of a value that is not a sequence.
    mutating func acceptValue(_ header: ElementHeader, _ vr: VR, _ end: Int) throws(DICOMError) {
        let limit = options.limits.valueLength
        guard end - header.value <= limit || vr.isBulk else {
            throw DICOMError(
                .limitExceeded, "the value holds more than \(limit) bytes", offset: header.start, tag: header.tag)
        }
        if header.length % 2 == 1 { try cursor.log.report(.oddLength, offset: header.start, tag: header.tag) }
    }

    /// Whether it is a registered sequence whose VR was lost, if its bytes are items.
    func mayBeUnknownSequence(_ header: ElementHeader, _ vr: VR) -> Bool {
        vr == .un && header.length >= 8 && DICOMDictionary.vr(of: header.tag) == .sq
    }

    /// The dictionary's VR, with US or SS decided by Pixel Representation.
    func implicitVR(_ header: ElementHeader, _ context: Context) -> VR {
        let vr = DICOMDictionary.vr(of: header.tag)
        guard vr == .us, context.isSigned else { return vr }
        return DICOMDictionary.entry(for: header.tag)?.vrs.contains(.ss) == true ? .ss : vr
    }

    /// The end of a value, cut at the end of what holds it. Where the data goes on behind that the length is wrong, and
    /// the data is not cut: a stream shows no more than this.
    mutating func boundedEnd(
        _ header: ElementHeader, until end: Int, of tag: Tag? = nil
    ) throws(DICOMError) -> Int {
        guard header.end > end else { return header.end }
        if end < source.length {
            try cursor.log.report(.lengthOverrun, offset: header.start, tag: header.tag)
        } else {
            guard options.allowsTruncation else { throw .cutValue(header) }
            try cursor.log.report(.truncated, offset: header.start, tag: tag ?? header.tag)
        }
        return end
    }

    /// A registered sequence whose VR was lost: it is written in implicit VR. `nil` when it is something else, which
    /// bytes are that fit only with their structure mended.
    mutating func readUnknownSequence(
        _ header: ElementHeader, until end: Int, _ context: Context
    ) -> [Item]? {
        let before = cursor
        cursor.log = FindingLog(options)
        do throws(DICOMError) {
            let items = try readItems(header, until: end, isDelimited: false, context)
            let found = cursor.log.findings
            cursor.log = before.log
            guard !found.contains(where: \.isDamage) else {
                cursor = before
                return nil
            }
            try cursor.log.report(found)
            return items
        } catch {
            cursor = before
            return nil
        }
    }

    /// Reads items up to a delimiter, or to the end of a sequence of known length.
    private mutating func readItems(
        _ sequence: ElementHeader, until end: Int, isDelimited: Bool, _ outer: Context
    ) throws(DICOMError) -> [Item] {
        var context = outer
        context.depth += 1
        try cursor.checkDepth(context.depth, sequence)
        let encoding = cursor.encoding
        cursor.encoding = sequence.itemEncoding(encoding)
        defer { cursor.encoding = encoding }
        var items: [Item] = []
        while cursor.offset < end {
            let item: ElementHeader?
            do throws(DICOMError) {
                item = try cursor.nextItem(of: sequence.tag, until: end)
            } catch {
                guard error.kind == .truncated, options.allowsTruncation else { throw error }
                cursor.offset = end
                break
            }
            guard let item else {
                if isDelimited { return items }
                try cursor.log.report(.strayDelimiter, offset: cursor.offset, tag: sequence.tag)
                continue
            }
            items.append(try readItem(item, until: end, context))
        }
        if isDelimited { try endedEarly("a sequence", tag: sequence.tag) }
        return items
    }

    private mutating func readItem(
        _ item: ElementHeader, until end: Int, _ context: Context
    ) throws(DICOMError) -> Item {
        guard !item.isUndefinedLength else {
            let dataSet = try readDataSet(until: end, ending: .delimiter, context)
            return Item(dataSet, offset: item.start)
        }
        if item.length % 2 == 1 { try cursor.log.report(.oddLength, offset: item.start, tag: item.tag) }
        let itemEnd = try boundedEnd(item, until: end)
        let dataSet = try readDataSet(until: itemEnd, ending: .length, context)
        cursor.offset = itemEnd
        return Item(dataSet, offset: item.start)
    }

    /// Reads where the fragments of encapsulated pixel data are.
    private mutating func readFragments(_ tag: Tag, until end: Int) throws(DICOMError) -> Fragments {
        var ranges: [Range<Int>] = []
        while let item = try nextFragment(tag, until: end) {
            let itemEnd = try boundedEnd(item, until: end, of: tag)
            ranges.append(item.value..<itemEnd)
            cursor.offset = itemEnd
        }
        let table = ranges.first ?? cursor.offset..<cursor.offset
        return Fragments(offsetTable: table, ranges: Array(ranges.dropFirst()))
    }

    /// The header of the next fragment; `nil` behind the delimiter, or where the data ends and may do so.
    mutating func nextFragment(_ tag: Tag, until end: Int) throws(DICOMError) -> ElementHeader? {
        let item: ElementHeader?
        do throws(DICOMError) {
            item = try cursor.nextItem(of: tag, until: end)
        } catch {
            guard error.kind == .truncated, options.allowsTruncation else { throw error }
            try cursor.log.report(.truncated, offset: cursor.offset, tag: tag)
            cursor.offset = end
            return nil
        }
        guard let item else { return nil }
        guard !item.isUndefinedLength else { throw .openFragment(item, of: tag) }
        if item.length % 2 == 1 { try cursor.log.report(.oddLength, offset: item.start, tag: tag) }
        return item
    }
}

extension Finding {
    /// Whether lengths and delimiters do not fit together.
    fileprivate var isDamage: Bool {
        switch kind {
        case .lengthOverrun, .truncated, .strayDelimiter, .missingDelimiter: true
        default: false
        }
    }
}
