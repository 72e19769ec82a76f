import DICOM
import Deidentification

extension FileExamination {
    private static let largestDocument = 128 << 20

    /// Examines an embedded document: a PDF by its text and its attachments, anything else, such as CDA, as text and
    /// bytes.
    mutating func examineDocument(
        _ element: Element, of dataSet: DataSet, at place: String
    ) throws(DICOMError) {
        ledger.add(.possible, .document, at: place, "an embedded document, which a person must read")
        let (source, range) = try self.place(of: element, in: dataSet)
        let isPDF = PDFText.isPDF(try source.bytes(in: range.prefix(1024)))
        try examineBytes(
            source, range, at: place, characterSet: dataSet.characterSet, findsForms: !isPDF, looksInside: !isPDF)
        guard isPDF else { return }
        guard range.count <= Self.largestDocument else {
            return ledger.add(.likely, .unreadableText, at: place, "the document is too large to be read as text")
        }
        examinePDF(try source.bytes(in: range), at: place)
    }

    /// Examines what a PDF shows and what it carries: text, every stream as bytes, and attached files.
    mutating func examinePDF(_ bytes: [UInt8], at place: String, depth: Int = 0) {
        let document = PDFText(bytes)
        for part in document.texts { examineText(part, .free, at: "\(place) text") }
        for stream in document.streams { examineStream(stream, at: "\(place) stream", findsForms: false) }
        for file in document.attachments {
            let inside = "\(place) attachment"
            ledger.add(.possible, .document, at: inside, "a file that is attached to the document")
            examineStream(file, at: inside, findsForms: true)
            if PDFText.isPDF(file), depth < EscapedText.deepest {
                examinePDF(file, at: inside, depth: depth + 1)
            } else {
                examineEncoded(file, at: inside, depth: depth + 1)
            }
        }
        for gap in document.gaps.sorted() { ledger.add(.possible, .unreadableText, at: place, gap) }
    }

    /// What cannot fail to be read is in memory.
    private mutating func examineStream(_ bytes: [UInt8], at place: String, findsForms: Bool) {
        _ = try? examineBytes(
            ByteSource(bytes), 0..<bytes.count, at: place, findsForms: findsForms, looksInside: false)
    }
}
