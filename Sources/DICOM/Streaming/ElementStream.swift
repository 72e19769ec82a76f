/// Reads the elements of the top level one by one from bytes that are still coming.
///
/// Each step reads from a part of the stream that holds what the step needs; offsets are those of the stream.
struct ElementStream {
    var reader: DataSetReader
    var context: DataSetReader.Context
    /// The value that is coming in pieces.
    var bulk: BulkProgress?
    var summary = StreamSummary()
    private var check = LevelCheck()
    private var last: Tag?
    private var levelEnd: Int
    private let opening: FileOpening
    private let options: ReadingOptions
    private let limits: StreamLimits

    init(_ opening: FileOpening, options: ReadingOptions, limits: StreamLimits) {
        reader = DataSetReader(opening, options: options)
        let scope = DataSetScope(source: .empty, encoding: opening.encoding, characterSet: .default)
        context = DataSetReader.Context(scope: scope, isSigned: false, depth: 0)
        levelEnd = opening.dataSetOffset
        self.opening = opening
        self.options = options
        self.limits = limits
    }

    var findings: [Finding] { reader.findings }

    mutating func next(_ buffer: inout StreamBuffer) throws(DICOMError) -> DICOMStream.Event? {
        if bulk != nil { return try nextPiece(&buffer) }
        while let header = try nextHeader(&buffer) {
            levelEnd = header.start
            if header.tag.group == 0xFFFE {
                try reader.cursor.log.report(.strayDelimiter, offset: header.start, tag: header.tag)
                buffer.skip(reader.cursor.offset - buffer.offset)
                continue
            }
            if last == nil, header.tag < .specificCharacterSet { try lookForCharacterSet(before: header, &buffer) }
            try check.visit(header, vrs: &reader.vrs, isTopLevel: true, &reader.cursor)
            return try read(header, &buffer)
        }
        try buffer.drain()
        try check.end(at: levelEnd, &reader.cursor)
        try summary.check(opening, end: buffer.part(1), options: options, &reader.cursor.log)
        return nil
    }

    private mutating func nextHeader(_ buffer: inout StreamBuffer) throws(DICOMError) -> ElementHeader? {
        let size = try lookAhead(&buffer)
        reader.move(to: try buffer.part(size), at: buffer.offset)
        if let deflated = buffer.deflatedCount {
            reader.cursor.limits.elements = options.limits.reading(deflated: deflated).elements
        }
        return try reader.nextHeader(until: reader.source.length, .topLevel, after: last)
    }

    /// Waits for the longest header and the value of a group length, and for what tells whether zeros are padding.
    private mutating func lookAhead(_ buffer: inout StreamBuffer) throws(DICOMError) -> Int {
        var size = 16
        let start = buffer.offset
        let isBeforePixels = last.map { $0 < .pixelData } ?? true
        guard try buffer.fill(size), isBeforePixels, reader.cursor.nonzero < start, buffer.isZero(8) else {
            return size
        }
        while try buffer.fill(size), buffer.isZero(size) {
            guard size >= limits.headBytes else {
                size *= 2
                continue
            }
            while try buffer.fill(1) {
                guard buffer.isZero(buffer.count) else {
                    throw DICOMError(
                        .limitExceeded, "an element follows more than \(limits.headBytes) zeros", offset: start)
                }
                buffer.skip(buffer.count)
            }
            try reader.cursor.log.report(.trailingBytes, offset: start)
            return size
        }
        return size
    }

    /// Waits for the character set where elements stand before it whose text it counts for as well.
    private mutating func lookForCharacterSet(
        before first: ElementHeader, _ buffer: inout StreamBuffer
    ) throws(DICOMError) {
        var look = reader.cursor
        look.offset = first.start
        let found = try buffer.look(limit: limits.headBytes) { part throws(DICOMError) -> SpecificCharacterSet? in
            look.window = ByteWindow(part)
            return try look.characterSetAhead(until: part.length)
        }
        switch found {
        case .found(let characterSet?):
            context.scope = DataSetScope(
                source: .empty, encoding: reader.cursor.encoding, characterSet: characterSet)
        case .found(nil): break
        case .beyondLimit:
            try reader.cursor.log.report(.unknownCharacterSet, offset: first.start, tag: .specificCharacterSet)
        }
    }

    /// Reads a value that can be held, or begins one that comes in pieces.
    private mutating func read(
        _ header: ElementHeader, _ buffer: inout StreamBuffer
    ) throws(DICOMError) -> DICOMStream.Event {
        let vr = header.vr ?? reader.implicitVR(header, context)
        if header.isUndefinedLength {
            guard case .sequence = header.nesting else { return try begin(header, header.vr ?? .ob, &buffer) }
            return try readGrowing(header, &buffer)
        }
        if vr == .sq || reader.mayBeUnknownSequence(header, vr) {
            try checkSize(header, header.end, buffer)
        } else if Int(header.length) > limits.valueBytes || PixelShape.pixels.contains(header.tag) {
            // Pixel data comes in pieces however short it is.
            try reader.acceptValue(header, vr, header.end)
            return try begin(header, vr, &buffer)
        }
        let size = header.end - header.start
        let part = try buffer.part(size)
        reader.move(to: part, at: header.value)
        let element = try reader.readElement(header, until: min(header.end, part.length), context(in: part))
        return try take(element, header, &buffer)
    }

    /// Reads a sequence that a delimiter ends.
    private mutating func readGrowing(
        _ header: ElementHeader, _ buffer: inout StreamBuffer
    ) throws(DICOMError) -> DICOMStream.Event {
        let element = try buffer.parse("a sequence", limit: sequenceLimit(buffer)) {
            part throws(DICOMError) -> Element in
            var attempt = reader
            attempt.move(to: part, at: header.value)
            let element = try attempt.readElement(header, until: part.length, context(in: part))
            reader = attempt
            return element
        }
        try checkSize(header, reader.cursor.offset, buffer)
        return try take(element, header, &buffer)
    }

    private func checkSize(
        _ sequence: ElementHeader, _ end: Int, _ buffer: borrowing StreamBuffer
    ) throws(DICOMError) {
        let limit = sequenceLimit(buffer)
        guard end - sequence.start > limit else { return }
        throw .tooLong("a sequence", limit, at: sequence.start, tag: sequence.tag)
    }

    private func sequenceLimit(_ buffer: borrowing StreamBuffer) -> Int {
        guard let deflated = buffer.deflatedCount else { return limits.sequenceBytes }
        return min(limits.sequenceBytes, max(limits.deflatedSequenceBytes, min(deflated, .max / 3) * 3))
    }

    private func context(in part: ByteSource) -> DataSetReader.Context {
        var context = context
        context.scope = DataSetScope(
            source: part, encoding: reader.cursor.encoding, characterSet: context.scope.characterSet)
        return context
    }

    /// Gives an element that was read, and moves past it.
    private mutating func take(
        _ element: Element, _ header: ElementHeader, _ buffer: inout StreamBuffer
    ) throws(DICOMError) -> DICOMStream.Event {
        try end(header, at: reader.cursor.offset)
        var dataSet = DataSet(scope: context(in: reader.source).scope)
        dataSet.elements.append(element)
        try reader.note(element, in: &dataSet, &context)
        summary.note(element, of: dataSet)
        if options.checksValues { try reader.cursor.log.reportValues(of: dataSet, options) }
        buffer.skip(reader.cursor.offset - buffer.offset)
        return .element(element, in: dataSet)
    }

    /// Notes that an element ends at an offset.
    mutating func end(_ header: ElementHeader, at offset: Int) throws(DICOMError) {
        try reader.cursor.log.follow(header, last)
        last = header.tag
        levelEnd = offset
    }
}
