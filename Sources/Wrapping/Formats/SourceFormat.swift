import DICOM

/// A kind of file that can be wrapped into a DICOM object, recognised by its first bytes.
public enum SourceFormat: String, Hashable, Sendable, CaseIterable {
    /// JPEG (ISO/IEC 10918-1).
    case jpeg = "JPEG"
    /// PNG (ISO/IEC 15948).
    case png = "PNG"
    /// Windows bitmap.
    case bmp = "BMP"
    /// TIFF 6.0 and BigTIFF.
    case tiff = "TIFF"
    /// PDF (ISO 32000).
    case pdf = "PDF"

    /// Recognises a file.
    ///
    /// - Throws: ``WrappingError`` of kind `unknownFormat`, which names the format where it is one that people try.
    init(_ bytes: [UInt8]) throws(WrappingError) {
        let head = bytes.prefix(1024)
        func starts(with magic: [UInt8], at offset: Int = 0) -> Bool { head.dropFirst(offset).starts(with: magic) }
        if starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if starts(with: Array("BM".utf8)) {
            self = .bmp
        } else if ["II*\0", "MM\0*", "II+\0", "MM\0+"].contains(where: { starts(with: Array($0.utf8)) }) {
            self = .tiff
        } else if head.firstRange(of: Array("%PDF-".utf8)) != nil {
            self = .pdf
        } else if starts(with: Array("DICM".utf8), at: 128) {
            throw WrappingError(.unknownFormat, "this is a DICOM file already")
        } else {
            throw WrappingError(
                .unknownFormat, "this is not a JPEG, PNG, BMP, TIFF or PDF file; convert it to one first")
        }
    }
}
