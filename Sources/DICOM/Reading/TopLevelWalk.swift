/// A walk over the elements of the top level that collects some of them and skips all values.
struct TopLevelWalk {
    private(set) var dataSet: DataSet
    private(set) var pixelData: ElementHeader?
    /// Specific Character Set, needed for text whether it was asked for or not.
    private var characterSet: Element?
    /// Whether there is pixel data of any of the three kinds.
    private(set) var holdsPixels = false
    private var cursor: ElementCursor
    private let wanted: [Tag]
    private let end: Int

    init(_ opening: FileOpening, tags: TagSelection, options: ReadingOptions) {
        cursor = ElementCursor(
            opening.source, at: opening.dataSetOffset, encoding: opening.encoding, options: options)
        cursor.log = opening.log
        dataSet = DataSet(source: opening.source, encoding: opening.encoding, characterSet: .default)
        dataSet.elements.reserveCapacity(tags.tags.count)
        wanted = tags.tags
        end = opening.source.length
    }

    /// Walks past the last wanted tag, or to the end of the data.
    mutating func run(toEnd: Bool) throws(DICOMError) {
        var list = ElementList(dataSet)
        var position = 0
        var last: Tag?
        while let header = try nextElement(after: last) {
            let tag = header.tag
            try cursor.log.follow(header, last)
            if let last, tag < last { position = 0 }
            while position < wanted.count, wanted[position] < tag { position += 1 }
            // Text that stands before the character set needs it, too.
            if position == wanted.count, !toEnd, tag > .specificCharacterSet { break }
            if PixelShape.pixels.contains(tag) { notePixels(header) }
            try cursor.skip(header, until: end)
            if !header.isUndefinedLength, header.length % 2 == 1 {
                try cursor.log.report(.oddLength, offset: header.start, tag: tag)
            }
            if tag == .specificCharacterSet, characterSet == nil { characterSet = element(header) }
            if position < wanted.count, wanted[position] == tag { list.add(element(header)) }
            last = tag
        }
        dataSet = list.inOrder()
        try takeCharacterSet()
    }

    private mutating func notePixels(_ header: ElementHeader) {
        holdsPixels = true
        if header.tag == .pixelData { pixelData = header }
    }

    /// The next header; `nil` at the end and where only padding or garbage follows.
    private mutating func nextElement(after last: Tag?) throws(DICOMError) -> ElementHeader? {
        while true {
            let start = cursor.offset
            if try cursor.isTrailer(after: last, until: end) {
                try cursor.log.report(.trailingBytes, offset: start)
                return nil
            }
            guard let header = try cursor.next(until: end) else { return nil }
            guard header.tag == .itemDelimitation || header.tag == .sequenceDelimitation else { return header }
            try cursor.log.report(.strayDelimiter, offset: start, tag: header.tag)
        }
    }

    /// The element of a header that the cursor has just passed.
    private func element(_ header: ElementHeader) -> Element {
        let vr = header.vr ?? DICOMDictionary.vr(of: header.tag)
        return Element(tag: header.tag, vr: vr, content: .range(header.value..<cursor.offset))
    }

    private mutating func takeCharacterSet() throws(DICOMError) {
        guard let element = characterSet else { return }
        dataSet.characterSet = try SpecificCharacterSet(reading: element, of: dataSet, log: &cursor.log)
    }

    mutating func report(_ kind: Finding.Kind, offset: Int, tag: Tag?) throws(DICOMError) {
        try cursor.log.report(kind, offset: offset, tag: tag)
    }

    func file(_ opening: FileOpening) -> DICOMFile {
        DICOMFile(
            fileMeta: opening.fileMeta, transferSyntax: opening.transferSyntax, dataSet: dataSet,
            findings: cursor.log.findings)
    }
}
