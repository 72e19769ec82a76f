import DICOM

/// A PDF file on its way into an object, byte for byte (PS3.3 sections C.24.1 and C.24.2).
struct PDFContent {
    private let length: Int

    /// Zeros and white space after the end, as devices of fixed block size leave them, stay in the object.
    ///
    /// - Throws: ``WrappingError`` of kind `damaged` for a file without its end, `limitExceeded` for one that an
    ///   element cannot hold.
    init(_ bytes: [UInt8]) throws(WrappingError) {
        let padding: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20]
        let end = (bytes.lastIndex { !padding.contains($0) } ?? -1) + 1
        guard bytes[..<end].suffix(1024).firstRange(of: Array("%%EOF".utf8)) != nil else {
            throw WrappingError(.damaged, "the PDF file is cut short; fetch it again")
        }
        guard bytes.count < Int(UInt32.max) - 1 else {
            throw WrappingError(.limitExceeded, "the PDF file is larger than an element can be")
        }
        length = bytes.count
    }

    func describe(in builder: inout ObjectBuilder, _ source: ByteSource) throws(WrappingError) {
        try builder.text(.conversionType, "WSD")
        try builder.text(.acquisitionDateTime)
        // The module demands the statement; a document usually names its patient.
        try builder.text(.burnedInAnnotation, "YES")
        try builder.text(.documentTitle)
        try builder.emptySequence(.conceptNameCodeSequence)
        try builder.text(.mimeTypeOfEncapsulatedDocument, "application/pdf")
        try builder.longNumber(.encapsulatedDocumentLength, length)
        let value = StoredValue(source: source, range: 0..<length)
        try builder.put(Element(tag: .encapsulatedDocument, vr: .ob, content: .stored(value)))
    }
}
