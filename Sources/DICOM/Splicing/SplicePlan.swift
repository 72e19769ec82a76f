/// What a spliced data set is made of: ranges of the source, new bytes, and values that are streamed.
package struct SplicePlan: Sendable {
    enum Segment: Sendable {
        case copy(Range<Int>)
        case bytes([UInt8])
        indirect case stream(any SplicedStream)
    }

    /// A position in the plan.
    struct Mark {
        let count: Int
        let length: Int
    }

    private(set) var segments: [Segment] = []
    /// Bytes so far, without streams whose length is not known.
    private(set) var length = 0

    var mark: Mark { Mark(count: segments.count, length: length) }

    mutating func copy(_ range: Range<Int>) {
        segments.append(.copy(range))
        length += range.count
    }

    mutating func append(_ bytes: [UInt8]) {
        segments.append(.bytes(bytes))
        length += bytes.count
    }

    mutating func append(_ stream: any SplicedStream) {
        segments.append(.stream(stream))
        length += stream.length ?? 0
    }

    /// Replaces the header that was put at a mark by one of the same number of bytes.
    mutating func replaceHeader(at mark: Mark, with bytes: [UInt8]) { segments[mark.count] = .bytes(bytes) }

    mutating func rewind(to mark: Mark) {
        segments.removeSubrange(mark.count...)
        length = mark.length
    }

    /// Puts segments of a length in place of those behind a mark.
    mutating func replace(since mark: Mark, with new: [Segment], length: Int) {
        if mark.count == 0 { segments = new } else { segments.replaceSubrange(mark.count..., with: new) }
        self.length = mark.length + length
    }

    /// Makes one range of ranges that follow each other, so that what is untouched costs nothing.
    mutating func compact(since mark: Mark) {
        var write = mark.count
        guard segments.count - write > 1 else { return }
        for read in mark.count + 1..<segments.count {
            if case .copy(let next) = segments[read], case .copy(let last) = segments[write],
                last.upperBound == next.lowerBound
            {
                segments[write] = .copy(last.lowerBound..<next.upperBound)
            } else {
                write += 1
                segments[write] = segments[read]
            }
        }
        segments.removeSubrange((write + 1)...)
    }

    /// Whether the plan copies one range and nothing else.
    package func isCopy(of range: Range<Int>) -> Bool {
        if segments.isEmpty { return range.isEmpty }
        guard segments.count == 1, case .copy(let only) = segments[0] else { return false }
        return only == range
    }

    /// Writes the data set. Small pieces are gathered; large ranges are the sink's to copy.
    package func write(from source: ByteSource, into sink: inout some ByteSink) throws(DICOMError) {
        var gathered: [UInt8] = []
        for segment in segments {
            switch segment {
            case .bytes(let bytes): gathered += bytes
            case .copy(let range) where range.count < Self.largePiece:
                try source.append(range, to: &gathered)
            case .copy(let range):
                try sink.append(gathered)
                gathered.removeAll(keepingCapacity: true)
                try sink.append(range, of: source)
            case .stream(let stream):
                try sink.append(gathered)
                gathered.removeAll(keepingCapacity: true)
                try stream.write(into: &sink)
            }
            guard gathered.count >= Self.largePiece else { continue }
            try sink.append(gathered)
            gathered.removeAll(keepingCapacity: true)
        }
        try sink.append(gathered)
    }

    private static let largePiece = 65_536
}

extension ByteSource {
    /// Appends a range to bytes.
    fileprivate func append(_ range: Range<Int>, to bytes: inout [UInt8]) throws(DICOMError) {
        if range.upperBound <= head.count {
            bytes += head[range]
        } else {
            bytes += try self.bytes(in: range)
        }
    }
}
