package import Platform

/// Writes a new file that appears under its name only when it is whole.
///
/// The bytes go to a hidden file beside the destination. ``commit(replacing:)`` gives it its name; a sink that goes
/// away before that removes it. Ranges of a file are copied by the system, without passing through this process.
public final class FileSink: ByteSink {
    /// Where the file will be.
    public let path: String

    /// Whether ``commit(replacing:)`` waits until the bytes are on the disk. Default: `false`.
    public var synchronizes = false

    /// The number of bytes written so far.
    public private(set) var count = 0

    private let file: TemporaryFile
    private let name: String
    private let mode: UInt32?
    private var buffer: [UInt8] = []
    private var isCommitted = false

    /// Creates the hidden file in the folder of the destination, which must exist.
    ///
    /// - Parameters:
    ///   - path: The destination. It is not touched before ``commit(replacing:)``.
    ///   - mode: Permissions of the file, as `chmod(2)` takes them. Default: 0600, for this user alone; a file of this
    ///     user that is replaced keeps its own.
    /// - Throws: ``DICOMError`` and nothing else, of kind `unwritable`.
    @_disfavoredOverload
    public convenience init(path: String, mode: UInt32? = nil) throws {
        try self.init(path: path, mode: mode, .stated)
    }

    package convenience init(path: String, mode: UInt32? = nil, _: ThrownType = .stated) throws(DICOMError) {
        let folder = try DICOMError.ofFile(OpenFolder(forFile: path))
        try self.init(FolderPath.name(of: path), in: folder, path: path, mode)
    }

    /// Creates the hidden file in a folder of results.
    convenience init(_ place: ResultFolder.Place) throws(DICOMError) {
        try self.init(place.name, in: place.folder, path: place.path, place.mode.asked)
    }

    private init(_ name: String, in folder: OpenFolder, path: String, _ mode: UInt32?) throws(DICOMError) {
        self.path = path
        self.name = name
        self.mode = mode
        file = try DICOMError.ofFile(TemporaryFile(in: folder))
    }

    deinit { if !isCommitted { file.remove() } }

    /// Appends bytes.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func append(_ bytes: [UInt8]) throws { try append(bytes, .stated) }

    package func append(_ bytes: [UInt8], _: ThrownType = .stated) throws(DICOMError) {
        count += bytes.count
        if buffer.isEmpty, bytes.count >= Self.bufferLength { return try write(bytes) }
        buffer += bytes
        if buffer.count >= Self.bufferLength { try flush() }
    }

    /// Copies a range; what lies in a file is copied by the system.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func append(_ range: Range<Int>, of source: ByteSource) throws { try append(range, of: source, .stated) }

    package func append(_ range: Range<Int>, of source: ByteSource, _: ThrownType = .stated) throws(DICOMError) {
        guard range.count >= Self.bufferLength, let origin = source.file as? OpenFile, range.upperBound <= source.length
        else {
            return try appendPieces(of: range, of: source)
        }
        try flush()
        let copied = try DICOMError.ofFile(file.copy(range, of: origin))
        count += copied
        try appendPieces(of: range.lowerBound + copied..<range.upperBound, of: source)
    }

    /// Writes what is left, closes the file and gives it its name. Nothing can be appended afterwards.
    ///
    /// - Parameter replacing: Whether a file that has the name already is replaced.
    /// - Throws: ``DICOMError`` and nothing else, of kind `unwritable`; the hidden file is then removed with the sink.
    ///   Without `replacing` an existing file is such an error and stays as it is.
    @_disfavoredOverload
    public func commit(replacing: Bool = false) throws { try commit(replacing: replacing, .stated) }

    package func commit(replacing: Bool = false, _: ThrownType = .stated) throws(DICOMError) {
        guard !isCommitted else { return }
        try flush()
        file.setMode(mode, replacing: replacing ? name : nil)
        try DICOMError.ofFiles { () throws(FileError) in
            if synchronizes { try file.synchronize() }
            try file.close()
            try file.rename(to: name, replacing: replacing)
        }
        isCommitted = true
    }

    /// What was written so far, to be looked at before it gets its name.
    package func written() throws(DICOMError) -> ByteSource {
        try flush()
        let written = try DICOMError.ofFile(file.reading())
        return try ByteSource(written, headLength: 8192)
    }

    private func flush() throws(DICOMError) {
        guard !buffer.isEmpty else { return }
        try write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8]) throws(DICOMError) {
        try DICOMError.ofFile(file.write(bytes))
    }

    private func appendPieces(of range: Range<Int>, of source: ByteSource) throws(DICOMError) {
        var sink = self
        try sink.appendPieces(of: range, of: source) { _ in }
    }

    private static let bufferLength = 65_536
}

@available(*, unavailable)
extension FileSink: Sendable {}

extension ResultFolder {
    /// A new file; the folders between are made.
    ///
    /// - Parameter name: The path from the folder on, of names that are our own.
    package func sink(_ name: String) throws(DICOMError) -> FileSink {
        let place = try DICOMError.ofFile(self.place(of: name))
        return try FileSink(place)
    }

    /// The file that has a name already; `nil` when there is none.
    package func source(_ name: String) throws(DICOMError) -> ByteSource? {
        let place = try DICOMError.ofFile(self.place(of: name))
        return try place.folder.source(place.name)
    }
}

extension OpenFolder {
    /// Opens a file of this folder; `nil` when there is nothing of that name. A link is not followed.
    package func source(_ name: String) throws(DICOMError) -> ByteSource? {
        guard let file = try DICOMError.ofFile(file(name)) else { return nil }
        return try ByteSource(file, headLength: 8192)
    }
}
