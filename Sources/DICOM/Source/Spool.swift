import Platform

/// Gathers bytes whose number is not known beforehand: some in memory, more in a file without a name.
///
/// The file lies in the folder that `TMPDIR` names, `/tmp` otherwise. It loses its name before it gets any bytes, only
/// this user may open it until then, and it is gone when the source is.
struct Spool {
    private var memory: [UInt8] = []
    private var file: OpenFile?
    private(set) var count = 0

    /// How much stays in memory.
    static let memoryLimit = 4 << 20
    private static let pieceLength = 1 << 20
    private static let headLength = 65_536

    mutating func append(_ bytes: ArraySlice<UInt8>) throws(DICOMError) {
        count += bytes.count
        memory += bytes
        if memory.count > (file == nil ? Self.memoryLimit : Self.pieceLength) { try flush() }
    }

    /// What was gathered.
    mutating func source(decodedLimit: Int = DataSet.largestDecodedValue) throws(DICOMError) -> ByteSource {
        if file != nil { try flush() }
        guard let file else { return ByteSource(memory, decodedLimit: decodedLimit) }
        let whole = try DICOMError.ofFile(file.ofLength(count))
        return try ByteSource(whole, headLength: Self.headLength, path: nil, decodedLimit: decodedLimit)
    }

    private mutating func flush() throws(DICOMError) {
        file = try DICOMError.ofFiles { () throws(FileError) in
            let open: OpenFile
            if let file { open = file } else { open = try OpenFile.nameless() }
            try open.write(memory)
            return open
        }
        memory = []
    }
}

extension ByteSource {
    /// Reads a pipe or any other descriptor to its end. More than a few megabytes are kept in a file without a name
    /// in the folder for temporary files, which only this user can reach and which goes away with the source.
    ///
    /// - Parameters:
    ///   - descriptor: Is read and stays open.
    ///   - limit: How many bytes to take at most; 64 GiB when nothing is said.
    /// - Throws: ``DICOMError`` and nothing else: `unreadable` when reading or keeping fails, `limitExceeded` when
    ///   there is more than the limit.
    @_disfavoredOverload
    public static func spooling(_ descriptor: Int32, limit: Int = 64 << 30) throws -> ByteSource {
        try spooling(descriptor, limit: limit, .stated)
    }

    package static func spooling(_ descriptor: Int32, limit: Int = 64 << 30, _: ThrownType = .stated) throws(DICOMError)
        -> ByteSource
    {
        var spool = Spool()
        let pipe = Pipe(descriptor)
        while true {
            let piece = try pipe.read(262_144)
            guard !piece.isEmpty else { return try spool.source() }
            guard spool.count + piece.count <= limit else {
                throw DICOMError(.limitExceeded, "there are more than \(limit) bytes", offset: limit)
            }
            try spool.append(piece[...])
        }
    }
}

/// A descriptor that is read to its end, forwards only.
struct Pipe: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Reads what is there, at most `count` bytes; none at the end.
    func read(_ count: Int) throws(DICOMError) -> [UInt8] {
        do throws(SystemError) {
            return try DescriptorIO.readNext(count, of: descriptor)
        } catch {
            throw DICOMError(FileError(.unreadable, "the input cannot be read", error.code))
        }
    }
}
