import DICOM

extension FileExamination {
    /// Examines what surrounds pixels: after the last frame, and in the headers of compressed frames. The pixels
    /// themselves are searched only when the options say so.
    mutating func examinePixels(of file: DICOMFile) throws(DICOMError) {
        let dataSet = file.dataSet
        for tag in PixelTag.pixels {
            guard let element = dataSet[tag] else { continue }
            let place = tag.hexadecimal
            switch element.content {
            case .range(let range): try examineNative(range, of: dataSet, at: place)
            case .fragments(let fragments): try examine(fragments, of: dataSet.source, at: place)
            default: break
            }
        }
    }

    private static let comment = "comment"

    private mutating func examineNative(
        _ range: Range<Int>, of dataSet: DataSet, at place: String
    ) throws(DICOMError) {
        if options.searchesPixels {
            try examineBytes(dataSet.source, range, at: place, findsForms: false, isNoise: true)
        }
        guard let count = (try? PixelFormat(dataSet))?.byteCount, count < range.count else { return }
        // One byte makes the length even.
        let tail = range.lowerBound + count..<range.upperBound
        guard tail.count > 1 else { return }
        let piece = try dataSet.source.bytes(in: tail.prefix(1 << 16))
        guard piece.contains(where: { $0 != 0 }) || tail.count > piece.count else { return }
        ledger.add(.possible, .pixelPadding, at: place, "bytes after the last frame, and not all are zero")
        try examineBytes(dataSet.source, tail, at: "\(place) after the last frame")
    }

    private mutating func examine(
        _ fragments: Fragments, of source: ByteSource, at place: String
    ) throws(DICOMError) {
        try examineBytes(source, fragments.offsetTable, at: "\(place) offset table", findsForms: false, isNoise: true)
        for (number, range) in fragments.ranges.enumerated() where !range.isEmpty {
            try ByteExamination.checkCancellation()
            if options.searchesPixels {
                try examineBytes(source, range, at: place, findsForms: false, isNoise: true)
            }
            let segments = try ImageSegments(source, range)
            for segment in segments.metadata {
                let inside = "\(place) \(segment.name)"
                if segment.name == Self.comment, segment.range.count <= 512,
                    CodecComment.isCodec(try source.bytes(in: segment.range))
                {
                    continue
                }
                if !segment.isExpected {
                    ledger.add(.note, .imageMetadata, at: place, "\(segment.name) in a compressed frame")
                }
                if segment.name == "APP1", ExifLocation.isPresent(in: try source.bytes(in: segment.range)) {
                    ledger.add(.likely, .imageMetadata, at: inside, "the place where the picture was taken")
                }
                try examineBytes(source, segment.range, at: inside)
            }
            guard number == fragments.ranges.count - 1 || segments.endsImage, let tail = segments.tail else { continue }
            let bytes = try source.bytes(in: tail.prefix(1 << 16))
            guard bytes.contains(where: { $0 != 0 && $0 != 0xFF }) else { continue }
            ledger.add(.possible, .pixelPadding, at: place, "bytes after a compressed frame, and not all are zero")
            try examineBytes(source, tail, at: "\(place) after a frame")
        }
    }
}

extension Range where Bound == Int {
    /// At most so many of the first elements.
    func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
