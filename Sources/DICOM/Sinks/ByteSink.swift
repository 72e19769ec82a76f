/// Takes bytes in the order in which they are written: memory, a file, or whatever an app makes of it.
///
/// A sink of one's own throws ``DICOMError``. What writes into it throws nothing else: another error reaches the caller
/// as one of kind `unwritable` that tells its type.
public protocol ByteSink {
    /// Appends bytes.
    @_disfavoredOverload
    mutating func append(_ bytes: [UInt8]) throws

    /// Copies a range of a source without holding it. A sink that can do better than reading pieces says so here.
    @_disfavoredOverload
    mutating func append(_ range: Range<Int>, of source: ByteSource) throws
}

extension ByteSink {
    /// Reads a range in pieces of 1 MiB and appends them.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public mutating func append(_ range: Range<Int>, of source: ByteSource) throws {
        try appendPieces(of: range, of: source) { _ in }
    }

    package mutating func append(_ bytes: [UInt8], _: ThrownType = .stated) throws(DICOMError) {
        do {
            try append(_:)(bytes)
        } catch {
            throw DICOMError(from: error, .unwritable, "the sink")
        }
    }

    package mutating func append(
        _ range: Range<Int>, of source: ByteSource, _: ThrownType = .stated
    ) throws(DICOMError) {
        do {
            try append(_:of:)(range, source)
        } catch {
            throw DICOMError(from: error, .unwritable, "the sink")
        }
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
