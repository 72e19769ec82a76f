/// A file that is about to be spliced: its file meta information is read, its data set is known to start.
package struct SpliceSource {
    private let opening: FileOpening
    private let options: ReadingOptions

    /// Opens the file and refuses what is laid out otherwise than it says.
    ///
    /// - Throws: ``DICOMError``: the failures of reading, `unsupported` for a transfer syntax that is not registered.
    package init(_ source: ByteSource, options: ReadingOptions = ReadingOptions()) throws(DICOMError) {
        var options = options
        options.allowsTruncation = false
        self.options = options
        opening = try FileOpening(source, options: options)
        for finding in opening.log.findings {
            switch finding.kind {
            case .transferSyntaxMismatch:
                throw DICOMError(
                    .malformed, "the data set is not laid out as its transfer syntax says; \(Self.layOutAnew)",
                    offset: finding.offset)
            case .unknownTransferSyntax: throw Self.unregistered(opening, options)
            default: break
            }
        }
    }

    /// What to do with a file whose structure departs from the standard but can be read.
    package static let layOutAnew = "lay it out anew first (ambra convert --to same)"

    /// A syntax that is private: only what can be converted without a guess is to be converted.
    private static func unregistered(_ opening: FileOpening, _ options: ReadingOptions) -> DICOMError {
        var way = ", and how it stores pixel data is not known here"
        if opening.transferSyntax == .implicitVRWithBigEndianPixels, opening.encoding.pixels == .bigEndian {
            way = "; convert it first (ambra convert --to explicit)"
        } else {
            var walk = TopLevelWalk(opening, tags: [], options: options)
            if (try? walk.run(toEnd: true)) != nil, !walk.holdsPixels {
                way = "; convert it first (ambra convert --to explicit)"
            }
        }
        return DICOMError(.unsupported, "the transfer syntax is not registered\(way)")
    }

    /// File meta information as stored.
    package var fileMeta: DataSet { opening.fileMeta }

    /// The transfer syntax of the file, and of what is spliced from it.
    package var transferSyntax: TransferSyntax { opening.transferSyntax }

    /// What the ranges of the data set point to: the file, or the inflated data set.
    package var dataSetSource: ByteSource { opening.source }

    /// The range of the data set in ``dataSetSource``, with what follows it.
    package var dataSetRange: Range<Int> { opening.dataSetOffset..<opening.source.length }

    /// Elements of the top level wherever they stand, the first of each tag; the walk goes to the end of the data set.
    package func survey(_ tags: TagSelection) throws(DICOMError) -> DataSet {
        var seen: [Tag] = []
        return try survey(tags, noting: &seen)
    }

    /// The same, and all tags of the top level.
    package func survey(_ tags: TagSelection, noting seen: inout [Tag]) throws(DICOMError) -> DataSet {
        var visitor = SurveyVisitor(wanted: Set(tags.tags + [.specificCharacterSet]))
        _ = try plan(&visitor)
        seen = visitor.seen
        var dataSet = DataSet(source: opening.source, encoding: opening.encoding, characterSet: .default)
        dataSet.elements = ContiguousArray(visitor.found)
        if let start = visitor.fragments { dataSet.elements.append(try encapsulated(at: start)) }
        dataSet.restoreOrder()
        let terms = try dataSet.strings(.specificCharacterSet) ?? []
        dataSet.characterSet = SpecificCharacterSet(terms: terms)
        return dataSet
    }

    /// Pixel data as fragments, the first of which is at an offset.
    private func encapsulated(at start: Int) throws(DICOMError) -> Element {
        var cursor = ElementCursor(opening.source, at: start, encoding: opening.encoding, options: options)
        var ranges: [Range<Int>] = []
        try cursor.skipFragments(.pixelData, until: opening.source.length) { ranges.append($0) }
        let fragments = Fragments(offsetTable: ranges.first ?? start..<start, ranges: Array(ranges.dropFirst()))
        return Element(tag: .pixelData, vr: .ob, content: .fragments(fragments))
    }

    /// What ``lacksPixels(_:)`` looks at.
    package static var pixelTags: [Tag] { PixelShape.tags + PixelTag.pixels }

    /// Whether it is an image without pixel data, which was cut or written without.
    package func lacksPixels(_ dataSet: DataSet) throws(DICOMError) -> Bool {
        if dataSet.contains(where: { PixelShape.pixels.contains($0.tag) }) { return false }
        return try PixelShape(dataSet).expectsPixels()
    }

    /// Plans the data set as the visitor decides; the visitor is left as it ended.
    package func plan(_ visitor: inout some SpliceVisitor) throws(DICOMError) -> SplicePlan {
        var splicer = Splicer(
            opening.source, at: opening.dataSetOffset, encoding: opening.encoding, options: options, visitor: visitor)
        try splicer.run()
        visitor = splicer.visitor
        return splicer.plan
    }

    /// Writes a file: an empty preamble, the given file meta information with its length, and the planned data set.
    ///
    /// - Parameters:
    ///   - plan: What ``plan(_:)`` made of this source.
    ///   - fileMeta: Elements of group 0002 in ascending order, without the group length.
    ///   - sink: Where to.
    package func write(
        _ plan: SplicePlan, fileMeta: [Element], into sink: inout some ByteSink
    ) throws(DICOMError) {
        let spliced = SplicedDataSet(plan: plan, source: opening.source)
        try Part10File.write(
            spliced, fileMeta: DataSet(fileMeta), transferSyntax, by: DICOMWriter(), into: &sink)
    }
}

/// A data set as it was planned.
private struct SplicedDataSet: LaidOutDataSet {
    let plan: SplicePlan
    let source: ByteSource

    func write(into sink: inout some ByteSink) throws(DICOMError) { try plan.write(from: source, into: &sink) }
}

/// Takes plain values of the top level.
private struct SurveyVisitor: SpliceVisitor {
    let wanted: Set<Tag>
    private(set) var found: [Element] = []
    /// Where the fragments of the pixel data start.
    private(set) var fragments: Int?
    private(set) var seen: [Tag] = []

    init(wanted: Set<Tag>) { self.wanted = wanted }

    mutating func action(for element: SplicedElement) -> SpliceAction {
        if element.depth == 0 { seen.append(element.tag) }
        if wanted.contains(element.tag), element.depth == 0 {
            switch element.layout {
            case .value(let range):
                found.append(Element(tag: element.tag, vr: element.vr, content: .range(range)))
            case .sequence: found.append(Element(tag: element.tag, vr: .sq, content: .items([])))
            case .fragments where element.tag == .pixelData:
                if found.last?.tag != .pixelData, fragments == nil { fragments = element.value }
            case .fragments:
                let none = Fragments(offsetTable: 0..<0, ranges: [])
                found.append(Element(tag: element.tag, vr: element.vr, content: .fragments(none)))
            }
        }
        return .keep
    }

    mutating func enterItem(of tag: Tag, index: Int) {}

    mutating func leave(depth: Int) -> SpliceLeaving { .keep(adding: []) }
}
