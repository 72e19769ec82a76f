package import Platform

/// Immutable bytes that values point into: a buffer, or an open file.
///
/// A file is not mapped but read by position, in small windows: a mapped file that another process shortens would
/// end this process with a signal, while a short read is an error that can be reported. The first bytes of a file
/// are read once when it is opened, so that the header of a usual image costs one call of the system.
public final class ByteSource: Sendable {
    /// The number of bytes.
    public let length: Int

    /// The first bytes; all of them for a buffer.
    let head: [UInt8]

    /// The offset of the first bytes: 0 but for a part of a stream, whose offsets count from the start of the stream.
    let start: Int

    /// What follows the first bytes; `nil` when they are all.
    let file: (any PositionedBytes)?

    /// The path by which the file was opened; `nil` for everything else.
    let path: String?

    /// The state that the file was in before its first byte was read; `nil` for everything else.
    let stamp: FileStamp?

    /// How long a value in it may be to be decoded.
    let decodedLimit: Int

    /// A source of no bytes.
    public static let empty = ByteSource([])

    /// Wraps bytes in memory.
    public convenience init(_ bytes: [UInt8]) { self.init(bytes, decodedLimit: DataSet.largestDecodedValue) }

    init(_ bytes: [UInt8], decodedLimit: Int) {
        length = bytes.count
        head = bytes
        start = 0
        file = nil
        path = nil
        stamp = nil
        self.decodedLimit = decodedLimit
    }

    /// Wraps a part of a stream. One that is not the last has a length beyond all others, and what reaches past its
    /// bytes is `unreadable` for now.
    init(part bytes: [UInt8], at start: Int, isLast: Bool) {
        length = isLast ? start + bytes.count : Self.unknownLength
        head = bytes
        self.start = start
        file = nil
        path = nil
        stamp = nil
        decodedLimit = DataSet.largestDecodedValue
    }

    /// Opens a file and keeps it open as long as the source lives.
    ///
    /// - Parameters:
    ///   - path: The file; it must be a regular one.
    ///   - headLength: How many of its first bytes to hold in memory, 8 KiB when nothing is said.
    /// - Throws: ``DICOMError`` and nothing else, of kind `unreadable`.
    @_disfavoredOverload
    public convenience init(path: String, headLength: Int = 8192) throws {
        try self.init(path: path, headLength: headLength, .stated)
    }

    package convenience init(path: String, headLength: Int = 8192, _: ThrownType = .stated) throws(DICOMError) {
        try self.init(
            DICOMError.ofFile(OpenFile(path: path)), headLength: headLength, path: path)
    }

    /// Wraps bytes that are kept elsewhere and read by position.
    ///
    /// - Parameters:
    ///   - file: The bytes, which the source keeps as long as it lives.
    ///   - headLength: How many of the first bytes to hold in memory.
    package convenience init(_ file: any PositionedBytes, headLength: Int = 8192) throws(DICOMError) {
        try self.init(file, headLength: headLength, path: nil)
    }

    init(
        _ file: any PositionedBytes, headLength: Int, path: String?,
        decodedLimit: Int = DataSet.largestDecodedValue
    ) throws(DICOMError) {
        let count = Swift.min(file.length, Swift.max(headLength, 0))
        head = try DICOMError.ofFile(file.read(count: count, at: 0))
        guard head.count == count else { throw .changed(at: head.count) }
        length = file.length
        start = 0
        self.file = head.count < file.length ? file : nil
        self.path = path
        stamp = (file as? OpenFile)?.stamp
        self.decodedLimit = decodedLimit
    }

    private static let unknownLength = 1 << 60

    /// Whether more bytes are still to come.
    var isPart: Bool { length == Self.unknownLength }

    /// Copies a range. The range must lie inside the source, so the allocation is bounded by bytes that exist.
    ///
    /// - Throws: ``DICOMError`` and nothing else, of kind `truncated` when the range or the file ends too early,
    ///   `unreadable` when reading fails.
    @_disfavoredOverload
    public func bytes(in range: Range<Int>) throws -> [UInt8] { try bytes(in: range, .stated) }

    package func bytes(in range: Range<Int>, _: ThrownType = .stated) throws(DICOMError) -> [UInt8] {
        guard range.lowerBound >= start, range.upperBound <= length else {
            throw DICOMError(.truncated, "the value reaches past the end of the data", offset: range.lowerBound)
        }
        if range.upperBound - start <= head.count {
            return Array(head[range.lowerBound - start..<range.upperBound - start])
        }
        guard let file else { throw .changed(at: start + head.count) }
        let bytes = try DICOMError.ofFile(file.read(count: range.count, at: range.lowerBound))
        guard bytes.count == range.count else { throw .changed(at: range.lowerBound + bytes.count) }
        return bytes
    }
}

extension ByteSource: Hashable {
    /// Two sources are equal when they are the same object.
    public static func == (left: ByteSource, right: ByteSource) -> Bool { left === right }

    /// Hashes the identity.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension DICOMError {
    static func changed(at offset: Int) -> DICOMError {
        DICOMError(.unreadable, "the file became shorter while it was read; read it again", offset: offset)
    }
}
