/// What a data set says about the size of its pixel data (PS3.3 section C.7.6.3).
struct PixelShape {
    static let tags: [Tag] = [
        .sopClassUID, .sopInstanceUID, .samplesPerPixel, .photometricInterpretation, .numberOfFrames, .rows, .columns,
        .bitsAllocated, .pixelDataProviderURL, .spectroscopyData,
    ]

    /// Pixel data of the three kinds.
    static let pixels: ClosedRange<Tag> = .floatPixelData ... .pixelData

    private let dataSet: DataSet

    init(_ dataSet: DataSet) { self.dataSet = dataSet }

    /// The bytes of native pixel data without padding; `nil` when the data set does not say or says too much.
    func byteCount() throws(DICOMError) -> Int? {
        guard let rows = try dataSet.integer(.rows), let columns = try dataSet.integer(.columns),
            let bits = try dataSet.integer(.bitsAllocated)
        else { return nil }
        let samples = try dataSet.integer(.samplesPerPixel) ?? 1
        let frames = try dataSet.integer(.numberOfFrames) ?? 1
        guard samples >= 0, frames >= 0 else { return nil }
        var total = 1
        for factor in [rows, columns, bits, samples, frames] {
            let (product, overflow) = total.multipliedReportingOverflow(by: factor)
            guard !overflow else { return nil }
            total = product
        }
        // Two of three samples of a 4:2:2 image are stored for every second pixel only.
        let isSubsampled = try dataSet.string(.photometricInterpretation)?.hasSuffix("_422") ?? false
        if isSubsampled { total = total / 3 * 2 }
        return total / 8 + (total % 8 == 0 ? 0 : 1)
    }

    /// Reports pixel data that is missing or too short.
    func check(
        _ walk: inout TopLevelWalk, _ opening: FileOpening, _ options: ReadingOptions
    ) throws(DICOMError) {
        guard walk.holdsPixels else {
            guard try expectsPixels() else { return }
            guard options.allowsTruncation else { throw Self.missing(at: opening.source.length) }
            try walk.report(.pixelDataMissing, offset: opening.source.length, tag: .pixelData)
            return
        }
        guard let header = walk.pixelData, !header.isUndefinedLength else { return }
        guard opening.transferSyntax.properties?.isEncapsulated != true else { return }
        if let count = try byteCount(), Int(header.length) < count {
            try walk.report(.pixelDataTooShort, offset: header.start, tag: .pixelData)
        }
    }

    static func missing(at end: Int) -> DICOMError {
        DICOMError(.truncated, "the image has no pixel data: the file was cut, or written without", offset: end)
    }

    /// Whether the object is an image whose pixels must be in this file.
    func expectsPixels() throws(DICOMError) -> Bool {
        if dataSet[.pixelDataProviderURL] != nil || dataSet[.spectroscopyData] != nil { return false }
        if dataSet[.rows] != nil, dataSet[.columns] != nil { return true }
        guard let sopClass = try dataSet.string(.sopClassUID) else { return false }
        return DICOMDictionary.keyword(forUID: sopClass)?.contains("ImageStorage") ?? false
    }
}
