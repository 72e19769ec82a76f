/// What is kept of the elements that went by, for what can only be told later.
struct StreamSummary {
    /// The identity of the object, the shape of its pixels and where the pixel data is.
    private var dataSet = DataSet()
    /// Whether there was pixel data of any of the three kinds, even one that reads as a sequence.
    private var holdsPixels = false

    mutating func note(_ element: Element, of source: DataSet) {
        let tag = element.tag
        if PixelShape.pixels.contains(tag) { holdsPixels = true }
        guard case .range(let range) = element.content else { return }
        guard PixelShape.tags.contains(tag) else { return }
        let value = StoredValue(
            source: source.source, range: range, isLittleEndian: source.encoding.isLittleEndian)
        keep(Element(tag: tag, vr: element.vr, content: .stored(value)))
    }

    mutating func note(_ bulk: BulkProgress, end: Int) {
        let header = bulk.header
        guard PixelShape.pixels.contains(header.tag) else { return }
        holdsPixels = true
        // Behind the header of the first item.
        let start = header.value + 8..<header.value + 8
        let content: Element.Content =
            header.isUndefinedLength
            ? .fragments(Fragments(offsetTable: start, ranges: [])) : .range(header.value..<end)
        keep(Element(tag: header.tag, vr: bulk.vr, content: content))
    }

    private mutating func keep(_ element: Element) {
        guard dataSet[element.tag] == nil else { return }
        dataSet.elements.append(element)
        dataSet.restoreOrder()
    }

    /// Looks whether the parts of the file agree, once all of them have gone by.
    func check(
        _ opening: FileOpening, end: ByteSource, options: ReadingOptions, _ log: inout FindingLog
    ) throws(DICOMError) {
        var opening = opening
        opening.source = end
        var held = options
        held.checksValues = false
        try FileCheck(opening: opening, dataSet: dataSet, options: held).run(&log)
        try checkPixels(opening, at: end.length, options)
        if options.checksValues { try log.reportValues(of: opening.fileMeta, options) }
    }

    /// Refuses an image without pixel data, also when it was cut before it named its class.
    private func checkPixels(
        _ opening: FileOpening, at end: Int, _ options: ReadingOptions
    ) throws(DICOMError) {
        guard !options.allowsTruncation, !holdsPixels else { return }
        var shape = dataSet
        if shape[.sopClassUID] == nil, let stated = opening.fileMeta[.mediaStorageSOPClassUID] {
            let value = try opening.fileMeta.bytes(of: stated)
            shape.elements.append(Element(tag: .sopClassUID, vr: .ui, content: .bytes(value)))
            shape.restoreOrder()
        }
        if try PixelShape(shape).expectsPixels() { throw PixelShape.missing(at: end) }
    }
}
