package import Platform

/// The body of a request: it states its length and whether it can be sent a second time.
///
/// A retry sends the same bytes as the first try or does not happen: only a body that ``isReplayable`` is sent again,
/// from its beginning.
public struct HTTPRequestBody: Sendable {
    /// Where the bytes come from.
    package enum Source: Sendable {
        case none
        case bytes([UInt8])
        case file(HTTPFileRegion)
        case stream(HTTPBodyStream)
    }

    package let source: Source

    /// The number of bytes, or `nil` when a stream does not know it; it is then sent in chunks.
    public var length: Int64? {
        switch source {
        case .none: 0
        case .bytes(let bytes): Int64(bytes.count)
        case .file(let region): region.length
        case .stream(let stream): stream.length
        }
    }

    /// Whether the body can be sent again from its beginning.
    public var isReplayable: Bool {
        if case .stream(let stream) = source { stream.isReplayable } else { true }
    }

    /// No body.
    public static let none = HTTPRequestBody(source: .none)

    /// A body held in memory.
    public static func bytes(_ bytes: [UInt8]) -> HTTPRequestBody { HTTPRequestBody(source: .bytes(bytes)) }

    /// A part of a file, read piece by piece while it is sent.
    public static func file(_ region: HTTPFileRegion) -> HTTPRequestBody { HTTPRequestBody(source: .file(region)) }

    /// Bytes made while they are sent.
    public static func stream(_ stream: HTTPBodyStream) -> HTTPRequestBody { HTTPRequestBody(source: .stream(stream)) }
}

/// A range of a file that serves as a request body.
///
/// The file is opened for each try. A file that has become shorter, or was replaced since the region was made, fails
/// the request: what is sent is what was looked at.
public struct HTTPFileRegion: Sendable, Hashable {
    /// Path of the file.
    public var path: String {
        didSet { stamp = FileStamp(path: path) }
    }

    /// First byte of the range, from 0.
    public var offset: Int64

    /// Number of bytes.
    public var length: Int64

    /// The state of the file when the path was set; `nil` when there was no such file.
    package private(set) var stamp: FileStamp?

    /// Creates a region of the file as it is now.
    public init(path: String, offset: Int64, length: Int64) {
        self.init(path: path, offset: offset, length: length, stamp: FileStamp(path: path))
    }

    /// Creates a region of the file as it was when somebody looked at it.
    package init(path: String, offset: Int64, length: Int64, stamp: FileStamp?) {
        self.path = path
        self.offset = offset
        self.length = length
        self.stamp = stamp
    }
}

/// A request body made while it is sent.
public struct HTTPBodyStream: Sendable {
    /// The number of bytes, or `nil` when it is not known before the end.
    public var length: Int64?

    /// Whether ``makeReader`` may be called again and then yields the same bytes.
    public var isReplayable: Bool

    /// Starts the stream: the closure it returns gives the next piece, and `nil` at the end.
    public var makeReader: @Sendable () throws -> @Sendable () async throws -> [UInt8]?

    /// Creates a stream.
    public init(
        length: Int64?,
        isReplayable: Bool,
        makeReader: @escaping @Sendable () throws -> @Sendable () async throws -> [UInt8]?
    ) {
        self.length = length
        self.isReplayable = isReplayable
        self.makeReader = makeReader
    }
}
