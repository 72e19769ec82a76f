import DICOM

extension FileExamination {
    private static let largestDocument = 128 << 20

    /// Examines an embedded document: a PDF by its text, anything else, such as CDA, as text and bytes.
    mutating func examineDocument(
        _ element: Element, of dataSet: DataSet, at place: String
    ) throws(DICOMError) {
        ledger.add(.possible, .document, at: place, "an embedded document, which a person must read")
        let (source, range) = try self.place(of: element, in: dataSet)
        let isPDF = try source.bytes(in: range.prefix(1024)).containsPDFHeader
        try examineBytes(source, range, at: place, characterSet: dataSet.characterSet, findsForms: !isPDF)
        guard isPDF else { return }
        guard range.count <= Self.largestDocument else {
            return ledger.add(.likely, .unreadableText, at: place, "the document is too large to be read as text")
        }
        let text = PDFText(try source.bytes(in: range))
        for part in text.texts { examineText(part, .free, at: "\(place) text") }
        for gap in text.gaps.sorted() { ledger.add(.possible, .unreadableText, at: place, gap) }
    }
}

extension [UInt8] {
    fileprivate var containsPDFHeader: Bool { PDFText.find("%PDF-", in: self, from: 0) != nil }
}
