import DICOM
import Platform

extension FileExamination {
    /// Examines what readers do not show: bytes after the data set, repeated elements, bytes that belong to no element.
    mutating func examineRemains(of file: DICOMFile) throws(DICOMError) {
        let source = file.dataSet.source
        let encoding = file.transferSyntax.encoding
        var inDataSet = SweptRanges()
        var inFile = SweptRanges()
        for finding in file.findings {
            let place = finding.tag?.hexadecimal ?? "data set"
            func sweep(to end: Int) { inDataSet.add(finding.offset, end, place) }
            switch finding.kind {
            case .trailingBytes: try examineTail(source, finding.offset..<source.length)
            case .duplicateTag, .tagsOutOfOrder:
                if finding.kind == .duplicateTag {
                    ledger.add(
                        .possible, .hidden, at: place, "an element that occurs twice; readers show the first")
                }
                // A tag out of order may have come before as well: then this one is not among the elements.
                sweep(to: try Self.valueEnd(source, finding.offset, encoding))
                // Offsets of group 0002 are those of the file, whatever the data set is read from.
                guard finding.tag?.group == 0x0002 else { break }
                let end = try Self.valueEnd(self.source, finding.offset, .explicitLittle)
                inFile.add(finding.offset, end, place)
            case .lengthOverrun, .strayDelimiter, .missingDelimiter:
                ledger.add(.note, .hidden, at: place, "the structure is damaged; bytes may belong to no element")
                sweep(to: finding.offset + Self.sweepLength)
            case .truncated:
                ledger.add(.possible, .unexamined, at: place, "the file ends early")
                sweep(to: source.length)
            default: break
            }
        }
        try examine(inDataSet, source)
        try examine(inFile, self.source)
        guard file.transferSyntax.properties?.isDeflated == true, let end = try deflatedEnd() else { return }
        try examineTail(self.source, end..<self.source.length)
    }

    private static let sweepLength = 4096

    private mutating func examine(_ swept: SweptRanges, _ source: ByteSource) throws(DICOMError) {
        for (range, place) in swept.merged(within: source.length) {
            try examineBytes(source, range, at: "\(place) hidden")
        }
    }

    private mutating func examineTail(_ source: ByteSource, _ range: Range<Int>) throws(DICOMError) {
        guard !range.isEmpty else { return }
        let start = try source.bytes(in: range.prefix(1 << 16))
        guard range.count > start.count || start.contains(where: { $0 != 0 }) else { return }
        ledger.add(.possible, .trailingBytes, at: "after the data set", "bytes that belong to no element")
        try examineBytes(source, range, at: "after the data set")
    }

    /// Where the value of the element at an offset ends; 64 KiB further when it does not say.
    private static func valueEnd(_ source: ByteSource, _ start: Int, _ encoding: Encoding) throws(DICOMError) -> Int {
        guard start < source.length else { return start }
        guard let header = try ElementHeader(at: start, of: source, encoding) else { return source.length }
        return header.isUndefinedLength ? start + (1 << 16) : header.end
    }

    /// Where the compressed stream of a deflated data set ends in the file; `nil` when it does not.
    private func deflatedEnd() throws(DICOMError) -> Int? {
        let start = try DICOMFile.dataSetOffset(in: source)
        let inflation = try DICOMError.ofFile(Inflation())
        var position = start
        var made = 0
        while position < source.length {
            var input = try source.bytes(in: (position..<source.length).prefix(1 << 16))[...]
            let count = input.count
            guard inflation.expand(&input, { made += $0.count }), made <= options.limits.inflatedBytes else {
                return nil
            }
            position += count - input.count
            if inflation.isComplete { return position }
            if input.count == count { return nil }
        }
        return nil
    }
}

/// Ranges to search, each with the place that it belongs to.
private struct SweptRanges {
    private var ranges: [(range: Range<Int>, place: String)] = []

    mutating func add(_ start: Int, _ end: Int, _ place: String) {
        if start < end { ranges.append((start..<end, place)) }
    }

    /// In ascending order; what overlaps is one range: damaged files have many, and none is to be searched twice.
    func merged(within length: Int) -> [(range: Range<Int>, place: String)] {
        var merged: [(range: Range<Int>, place: String)] = []
        for (range, place) in ranges.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let range = range.clamped(to: 0..<length)
            guard !range.isEmpty else { continue }
            if let last = merged.last?.range, range.lowerBound < last.upperBound {
                merged[merged.count - 1].range = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append((range, place))
            }
        }
        return merged
    }
}
