/// Takes bytes in the order in which they are written: memory, a file, or whatever an app makes of it.
public protocol ByteSink {
    /// Appends bytes.
    mutating func append(_ bytes: [UInt8]) throws(DICOMError)

    /// Copies a range of a source without holding it. A sink that can do better than reading pieces says so here.
    mutating func append(_ range: Range<Int>, of source: ByteSource) throws(DICOMError)
}

extension ByteSink {
    /// Reads a range in pieces of 1 MiB and appends them.
    public mutating func append(_ range: Range<Int>, of source: ByteSource) throws(DICOMError) {
        try appendPieces(of: range, of: source) { _ in }
    }

    /// Reads a range in pieces whose length is a multiple of 8, lets a closure change each, and appends it.
    mutating func appendPieces(
        of range: Range<Int>, of source: ByteSource, change: (inout [UInt8]) -> Void
    ) throws(DICOMError) {
        var position = range.lowerBound
        while position < range.upperBound {
            let end = min(range.upperBound, position + ByteSinkPiece.length)
            var piece = try source.bytes(in: position..<end)
            change(&piece)
            try append(piece)
            position = end
        }
    }
}

/// How much of a source is held while it is copied.
enum ByteSinkPiece {
    static let length = 1 << 20
}

/// Keeps what is written in memory.
public struct MemorySink: ByteSink, Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]

    /// Creates an empty sink.
    public init() { bytes = [] }

    /// Appends bytes.
    public mutating func append(_ bytes: [UInt8]) { self.bytes += bytes }
}
