/// Reads the elements of group 0002 (PS3.10 section 7.1). They end where their stated length does, or with the group.
struct MetaReader {
    private let source: ByteSource
    private var cursor: ElementCursor
    private var list: ElementList
    private var last: Tag?
    /// Where the group ends by its own word.
    private var statedEnd: Int?
    private var statesSyntax = false

    init(_ source: ByteSource, at offset: Int, options: ReadingOptions) {
        self.source = source
        cursor = ElementCursor(source, at: offset, encoding: .explicitLittle, options: options)
        list = ElementList(DataSet(source: source, encoding: .explicitLittle, characterSet: .default))
    }

    /// The elements and where they end.
    mutating func read(_ log: inout FindingLog) throws(DICOMError) -> (fileMeta: DataSet, end: Int) {
        let start = cursor.offset
        while let header = try nextHeader() { try take(header) }
        try log.report(cursor.log.findings)
        if let statedEnd, statedEnd != cursor.offset { try log.report(.wrongMetaLength, offset: start) }
        if list.isEmpty { try log.report(.missingFileMeta, offset: start) }
        return (list.inOrder(), cursor.offset)
    }

    private mutating func nextHeader() throws(DICOMError) -> ElementHeader? {
        guard source.length - cursor.offset >= 8 else { return nil }
        // A stated end counts once the transfer syntax is known: deflated data may look like another element.
        if cursor.offset == statedEnd, statesSyntax { return nil }
        try cursor.window.require(8, at: cursor.offset)
        guard cursor.window.uint16(cursor.offset, littleEndian: true) == 0x0002 else { return nil }
        return try cursor.next(until: source.length)
    }

    private mutating func take(_ header: ElementHeader) throws(DICOMError) {
        try cursor.skip(header, until: source.length)
        if header.tag == .fileMetaInformationGroupLength, header.length == 4 {
            try cursor.window.require(4, at: header.value)
            statedEnd = header.end + Int(cursor.window.uint32(header.value, littleEndian: true))
        }
        guard !header.isUndefinedLength else { return }
        try cursor.log.follow(header, last)
        last = header.tag
        statesSyntax = statesSyntax || header.tag == .transferSyntaxUID
        let vr = header.vr ?? DICOMDictionary.vr(of: header.tag)
        list.add(Element(tag: header.tag, vr: vr, content: .range(header.value..<header.end)))
    }
}
