import DICOM

/// Encapsulated pixel data without what no decoder needs, a fragment for each frame, and its offset tables.
struct StrippedFragments: SplicedStream {
    /// A run of bytes of the new value.
    private enum Piece: Sendable {
        case copy(Range<Int>)
        case bytes([UInt8])

        var count: Int {
            switch self {
            case .copy(let range): range.count
            case .bytes(let bytes): bytes.count
            }
        }
    }

    private let source: ByteSource
    /// The fragments that are written.
    private var fragments: [[Piece]] = []
    private var basicTable: [UInt8] = []
    /// The value of Extended Offset Table, where there is one.
    private(set) var extendedTable: [UInt8]?
    /// The value of Extended Offset Table Lengths, where there is one.
    private(set) var extendedLengths: [UInt8]?

    var length: Int? { nil }

    /// `nil` where a fragment would be longer than its length field can state.
    init?(_ review: FragmentReview, _ old: Fragments, hasExtendedTable: Bool) {
        source = review.reader.source
        var offsets: [Int] = []
        var lengths: [Int] = []
        var position = 0
        for (number, frame) in (review.frames + review.surplus).enumerated() {
            let isFrame = number < review.frames.count
            let made = Self.fragments(of: frame, review.reader)
            if isFrame { offsets.append(position) }
            let counts = made.map { $0.reduce(0) { $0 + $1.count } }
            if isFrame { lengths.append(counts.reduce(0, +)) }
            guard counts.allSatisfy({ $0 <= ElementEncoder.longestValue }) else { return nil }
            position += counts.reduce(0) { $0 + 8 + $1 + $1 % 2 }
            fragments += made
        }
        if !old.offsetTable.isEmpty, offsets.allSatisfy({ $0 <= Int(UInt32.max) }) {
            basicTable = offsets.flatMap { Self.little($0, 4) }
        }
        guard hasExtendedTable else { return }
        extendedTable = offsets.flatMap { Self.little($0, 8) }
        extendedLengths = lengths.flatMap { Self.little($0, 8) }
    }

    /// One fragment for a frame that was understood; those that there were for another.
    private static func fragments(of frame: FragmentReview.Frame, _ reader: FragmentReader) -> [[Piece]] {
        guard let review = frame.review else { return reader.sourceRanges(of: frame.range).map { [.copy($0)] } }
        var pieces: [Piece] = []
        var position = frame.range.lowerBound
        for edit in review.edits {
            pieces += reader.sourceRanges(of: position..<edit.range.lowerBound).map { .copy($0) }
            if !edit.bytes.isEmpty { pieces.append(.bytes(edit.bytes)) }
            position = edit.range.upperBound
        }
        if position < review.end { pieces += reader.sourceRanges(of: position..<review.end).map { .copy($0) } }
        return [pieces]
    }

    func write(into sink: inout some ByteSink) throws(DICOMError) {
        let encoder = ElementEncoder(.explicitLittle)
        try sink.append(encoder.item(length: basicTable.count) + basicTable)
        for pieces in fragments {
            let count = pieces.reduce(0) { $0 + $1.count }
            try sink.append(encoder.item(length: count + count % 2))
            for piece in pieces {
                switch piece {
                case .copy(let range): try sink.append(range, of: source)
                case .bytes(let bytes): try sink.append(bytes)
                }
            }
            if count % 2 == 1 { try sink.append([0]) }
        }
        try sink.append(encoder.sequenceDelimitation)
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
