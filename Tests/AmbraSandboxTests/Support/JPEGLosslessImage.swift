import DICOM

/// A small image in JPEG Lossless (process 14, selection value 1), all of whose pixels have one value.
enum JPEGLosslessImage {
    static let pixels = 32
    /// What the first pixel is predicted to be (ITU-T T.81 section H.1.1): half of the range of 12 bits.
    static let value = 2048

    static func file(study: String, uid: String) throws -> [UInt8] {
        let fragment = stream + (stream.count.isMultiple(of: 2) ? [] : [0])
        let dataSet = DataSet([
            .text(.sopClassUID, .ui, UID.ctImageStorage.value), .text(.sopInstanceUID, .ui, uid),
            .text(.modality, .cs, "CT"), .text(.studyInstanceUID, .ui, study),
            .text(.seriesInstanceUID, .ui, study + ".1"), .unsigned16(.samplesPerPixel, 1),
            .text(.photometricInterpretation, .cs, "MONOCHROME2"), .unsigned16(.rows, 4), .unsigned16(.columns, 8),
            .unsigned16(.bitsAllocated, 16), .unsigned16(.bitsStored, 12), .unsigned16(.highBit, 11),
            .unsigned16(.pixelRepresentation, 0),
            Element(
                tag: .pixelData, vr: .ob,
                content: .fragments(
                    Fragments(offsetTable: 0..<0, ranges: [0..<fragment.count], source: ByteSource(fragment)))),
        ])
        return try DICOMWriter().file(dataSet, transferSyntax: .jpegLosslessSV1)
    }

    /// A table with one code of one bit, for a difference of zero, and 32 such codes.
    private static let stream: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xC4, 0, 20, 0, 1] + [UInt8](repeating: 0, count: 15) + [0]
        + [0xFF, 0xC3, 0, 11, 12, 0, 4, 0, 8, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 0, 0]
        + [0, 0, 0, 0, 0xFF, 0xD9]
}
