import DICOM

/// What is removed from pixel data because no decoder needs it; its decoded values are kept.
struct PixelStripping: Sendable {
    enum Outcome: Sendable {
        /// It is copied as it is.
        case untouched
        /// Its first bytes are kept.
        case cut(tag: Tag, count: Int)
        case fragments(StrippedFragments)
    }

    private(set) var outcome = Outcome.untouched
    /// What a person should look at, and the element.
    private(set) var warning: (kind: DeidentificationReport.Warning.Kind, tag: Tag)?

    /// Elements that are looked at besides the pixel data.
    static let tags: [Tag] = [
        .bitsStored, .highBit, .pixelRepresentation, .planarConfiguration, .extendedOffsetTable,
        .extendedOffsetTableLengths, .frameIncrementPointer, .gridFrameOffsetVector,
    ]

    /// Looks at the pixel data of an object.
    ///
    /// - Parameters:
    ///   - dataSet: The elements of the top level, pixel data being a range or fragments.
    ///   - transferSyntax: How the pixels are stored.
    ///   - identifies: Whether a text holds an identifier of the file.
    init(
        _ dataSet: DataSet, _ transferSyntax: TransferSyntax, identifies: @escaping (String) -> Bool
    ) throws(DICOMError) {
        guard let tag = PixelTag.pixels.first(where: { dataSet[$0] != nil }), let element = dataSet[tag] else { return }
        switch element.content {
        case .range(let range): review(native: range, tag, dataSet, transferSyntax)
        case .fragments(let fragments): try review(fragments, dataSet, transferSyntax, identifies)
        default: break
        }
    }

    /// Cuts native pixel data to its frames. What may be further frames, or larger pixels than the header says, is
    /// kept.
    private mutating func review(
        native range: Range<Int>, _ tag: Tag, _ dataSet: DataSet, _ transferSyntax: TransferSyntax
    ) {
        // Without a length of the frames there is nothing to cut at.
        guard transferSyntax.properties?.isEncapsulated == false, let format = try? PixelFormat(dataSet),
            format.tag == tag, let count = format.byteCount
        else { return warning = (.uncheckedBytes, tag) }
        let even = count + count % 2
        guard range.count > even else { return }
        let frame = (format.frameBits + 7) / 8
        let isLabelled = format.photometric.isSubsampled && range.count >= format.pixels * 3 * format.frames
        let isWhole = range.count % frame == 0 || (range.count - 1) % frame == 0
        let surplus = range.lowerBound + even..<range.upperBound
        let mayBeFrames = isWhole && !(frame < Self.smallestFrame && Self.isText(surplus, dataSet))
        if isLabelled || mayBeFrames || !Self.countsFrames(dataSet) {
            warning = (.surplusPixels, tag)
        } else {
            outcome = .cut(tag: tag, count: even)
        }
    }

    /// Whether it is certain how many frames there are. It is not when the number cannot be read, or is
    /// missing where something tells frames apart.
    private static func countsFrames(_ dataSet: DataSet) -> Bool {
        guard let element = dataSet[.numberOfFrames] else {
            return dataSet[.frameIncrementPointer] == nil && dataSet[.gridFrameOffsetVector] == nil
        }
        guard element.vr == .is, let texts = try? dataSet.strings(.numberOfFrames), texts.count == 1 else {
            return false
        }
        return Int(texts[0].trimmed()) != nil
    }

    /// Shorter frames may be a text that happens to have their length.
    private static let smallestFrame = 4096

    private static func isText(_ range: Range<Int>, _ dataSet: DataSet) -> Bool {
        guard range.count <= 1 << 20, let bytes = try? dataSet.source.bytes(in: range) else { return false }
        return DecodedKind.isText(bytes)
    }

    private mutating func review(
        _ fragments: Fragments, _ dataSet: DataSet, _ transferSyntax: TransferSyntax,
        _ identifies: @escaping (String) -> Bool
    ) throws(DICOMError) {
        guard let codec = FrameCodec(transferSyntax, dataSet) else { return warning = (.uncheckedBytes, .pixelData) }
        let review = try FragmentReview(fragments, of: dataSet, codec, identifies: identifies)
        if !review.isUnderstood {
            warning = (.uncheckedBytes, .pixelData)
        } else if !review.surplus.isEmpty {
            warning = (.surplusPixels, .pixelData)
        }
        guard review.isChanged else { return }
        let hasExtendedTable = dataSet[.extendedOffsetTable] != nil
        if let stripped = StrippedFragments(review, fragments, hasExtendedTable: hasExtendedTable) {
            outcome = .fragments(stripped)
        } else {
            warning = (.uncheckedBytes, .pixelData)
        }
    }
}
