/// Reads data sets with everything nested in them.
struct DataSetReader {
    /// What an item takes over from the data set around it.
    struct Context {
        var scope: DataSetScope
        /// Whether pixel values are signed, which decides the VR of some elements where none is stated.
        var isSigned: Bool
        var depth: Int
        /// Whether the data set has stated its character set.
        var statesCharacterSet = false
    }

    /// How a data set ends.
    enum Ending {
        /// With the data.
        case topLevel
        /// At a known offset.
        case length
        /// With a delimiter.
        case delimiter
    }

    var cursor: ElementCursor
    private(set) var source: ByteSource
    let options: ReadingOptions
    var vrs = KnownVRs()

    init(_ opening: FileOpening, options: ReadingOptions) {
        var options = options
        if let length = opening.deflatedLength { options.limits = options.limits.reading(deflated: length) }
        cursor = ElementCursor(
            opening.source, at: opening.dataSetOffset, encoding: opening.encoding, options: options)
        cursor.log = opening.log
        source = opening.source
        self.options = options
    }

    /// Reads what a value holds.
    init(_ source: ByteSource, at offset: Int, encoding: Encoding) {
        options = ReadingOptions()
        cursor = ElementCursor(source, at: offset, encoding: encoding, options: options)
        self.source = source
    }

    /// Goes on in another part of a stream.
    mutating func move(to part: ByteSource, at offset: Int) {
        source = part
        cursor.window = ByteWindow(part)
        cursor.offset = offset
    }

    var findings: [Finding] { cursor.log.findings }

    mutating func readTopLevel() throws(DICOMError) -> DataSet {
        let scope = DataSetScope(source: source, encoding: cursor.encoding, characterSet: .default)
        let context = Context(scope: scope, isSigned: false, depth: 0)
        return try readDataSet(until: source.length, ending: .topLevel, context)
    }

    mutating func readDataSet(
        until end: Int, ending: Ending, _ outer: Context
    ) throws(DICOMError) -> DataSet {
        var context = outer
        context.statesCharacterSet = false
        var list = ElementList(DataSet(scope: outer.scope.laidOut(cursor.encoding)))
        var check = LevelCheck()
        var last: Tag?
        var levelEnd = cursor.offset
        while let header = try nextHeader(until: end, ending, after: last) {
            levelEnd = header.start
            if header.tag == .itemDelimitation, ending == .delimiter {
                if header.length != 0 { try cursor.log.report(.delimiterLength, offset: header.start) }
                try check.end(at: levelEnd, &cursor)
                return list.inOrder()
            }
            if header.tag == .sequenceDelimitation, ending == .delimiter {
                try check.end(at: levelEnd, &cursor)
                try cursor.log.report(.missingDelimiter, offset: header.start, tag: .item)
                cursor.stepBack(to: header)
                return list.inOrder()
            }
            if header.tag.group == 0xFFFE {
                try cursor.log.report(.strayDelimiter, offset: header.start, tag: header.tag)
                continue
            }
            try check.visit(header, vrs: &vrs, isTopLevel: ending == .topLevel, &cursor)
            let element = try readElement(header, until: end, context)
            try cursor.log.follow(header, last)
            last = header.tag
            list.add(element)
            levelEnd = cursor.offset
            try note(element, in: &list.dataSet, &context)
        }
        try check.end(at: levelEnd, &cursor)
        if ending == .delimiter { try endedEarly("an item", tag: .item) }
        return list.inOrder()
    }

    /// Takes from an element what later ones depend on.
    mutating func note(
        _ element: Element, in dataSet: inout DataSet, _ context: inout Context
    ) throws(DICOMError) {
        if element.tag == .specificCharacterSet {
            // Of several the first one is taken, and it counts for what stands before it as well.
            guard !context.statesCharacterSet else { return }
            context.statesCharacterSet = true
            dataSet.readText(in: try SpecificCharacterSet(reading: element, of: dataSet, log: &cursor.log))
            context.scope = dataSet.scope
        } else if element.tag == .pixelRepresentation, element.length == 2 {
            context.isSigned = try dataSet.bytes(of: element).contains(1)
        }
    }

    /// The next header; `nil` at the end, or where only padding or garbage follows.
    mutating func nextHeader(
        until end: Int, _ ending: Ending, after last: Tag?
    ) throws(DICOMError) -> ElementHeader? {
        let start = cursor.offset
        do throws(DICOMError) {
            if ending == .topLevel, try cursor.isTrailer(after: last, until: end) {
                try cursor.log.report(.trailingBytes, offset: start)
                return nil
            }
            return try cursor.next(until: end)
        } catch {
            if error.kind == .truncated, ending == .length, end < source.length {
                // A few bytes too many at the end of an item of known length do no harm.
                try cursor.log.report(.lengthOverrun, offset: start)
            } else {
                guard error.kind == .truncated, options.allowsTruncation else { throw error }
                try cursor.log.report(.truncated, offset: start)
            }
            cursor.offset = end
            return nil
        }
    }

    /// Throws because the data ended, or notes it where the options allow it.
    mutating func endedEarly(_ what: String, tag: Tag?) throws(DICOMError) {
        guard options.allowsTruncation else {
            throw DICOMError(.truncated, "the data ends inside \(what)", offset: cursor.offset, tag: tag)
        }
        try cursor.log.report(.truncated, offset: cursor.offset, tag: tag)
    }
}
