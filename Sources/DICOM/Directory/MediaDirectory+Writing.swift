extension MediaDirectory {
    /// Writes the directory as a file named DICOMDIR is to be: explicit VR little endian, with the offsets of its
    /// records (PS3.10 section 8.6). Records are written whether they are in use or not.
    ///
    /// - Parameters:
    ///   - sopInstanceUID: The UID of the new directory. Default: a random one.
    ///   - sink: Takes the bytes. After an error it holds a part of them.
    /// - Throws: ``DICOMError`` and nothing else: `malformed` for a record whose Referenced File ID is not conformant,
    ///   `limitExceeded` for a directory of 4 GiB and more, and what the sink throws.
    @_disfavoredOverload
    public func write(sopInstanceUID: UID = .random(), into sink: inout some ByteSink) throws {
        try write(sopInstanceUID: sopInstanceUID, into: &sink, .stated)
    }

    package func write(sopInstanceUID: UID = .random(), into sink: inout some ByteSink, _: ThrownType = .stated)
        throws(DICOMError)
    {
        var layout = RecordLayout()
        for record in records { try layout.check(record, depth: 1) }
        _ = layout.add(records)
        var meta = DataSet()
        try meta.set(.mediaStorageSOPClassUID, Self.sopClassUID)
        try meta.set(.mediaStorageSOPInstanceUID, sopInstanceUID)
        var writer = DICOMWriter()
        writer.lengths = .defined
        // All offsets have four bytes: where the records lie in a first draft is where they lie in the end.
        var draft = MemorySink()
        try writer.write(
            try dataSet(layout.items(at: [])), fileMeta: meta, .explicitVRLittleEndian, into: &draft)
        let placed = try DICOMFile.read(ByteSource(draft.bytes)).dataSet.items(of: .directoryRecordSequence)
        let offsets = placed.map(\.offset)
        guard offsets.count == layout.count, offsets.last ?? 0 <= Int(UInt32.max) else {
            throw DICOMError(.limitExceeded, "the directory is longer than its offsets reach")
        }
        var final = try dataSet(layout.items(at: offsets))
        if let last = layout.lastRoot {
            try final.set(.offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, offsets[0])
            try final.set(.offsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity, offsets[last])
        }
        try writer.write(final, fileMeta: meta, .explicitVRLittleEndian, into: &sink)
    }

    /// Writes the directory to a path. It appears under its name when it is whole, and not at all after an error.
    ///
    /// - Parameters:
    ///   - path: The destination; media ask for the name DICOMDIR.
    ///   - replacing: Whether a file that has the name already is replaced. Default: that is an error of kind
    ///     `unwritable`.
    /// - Throws: ``DICOMError`` and nothing else, as ``write(sopInstanceUID:into:)`` does.
    @_disfavoredOverload
    public func save(to path: String, replacing: Bool = false) throws {
        try save(to: path, replacing: replacing, .stated)
    }

    package func save(to path: String, replacing: Bool = false, _: ThrownType = .stated) throws(DICOMError) {
        var sink = try FileSink(path: path)
        try write(into: &sink)
        try sink.commit(replacing: replacing)
    }

    private func dataSet(_ items: [DataSet]) throws(DICOMError) -> DataSet {
        var dataSet = DataSet()
        try dataSet.set(.fileSetID, values: fileSetID.map { [$0] } ?? [])
        try dataSet.set(.offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, 0)
        try dataSet.set(.offsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity, 0)
        try dataSet.set(.fileSetConsistencyFlag, 0)
        try dataSet.set(.directoryRecordSequence, values: items)
        return dataSet
    }
}

/// The records in the order of the file, parents first, and which follows which.
private struct RecordLayout {
    private var records: [DataSet] = []
    private var next: [Int?] = []
    private var child: [Int?] = []
    /// The last record of the first level.
    private(set) var lastRoot: Int?

    var count: Int { records.count }

    /// What would make a directory that cannot be read.
    func check(_ record: DirectoryRecord, depth: Int) throws(DICOMError) {
        guard depth <= ReadingLimits().depth else {
            throw DICOMError(.limitExceeded, "directory records are nested deeper than \(ReadingLimits().depth)")
        }
        guard record.dataSet[.referencedFileID]?.length ?? 0 == 0 || record.fileID != nil else {
            throw DICOMError(
                .malformed, "a component of a file ID is 1 to 8 capital letters, digits and underscores",
                tag: .referencedFileID)
        }
        for child in record.children { try check(child, depth: depth + 1) }
    }

    /// Adds records of one level with all below them; returns the offset of the first one.
    mutating func add(_ level: [DirectoryRecord], isRoot: Bool = true) -> Int? {
        var first: Int?
        var previous: Int?
        for record in level {
            let position = records.count
            records.append(record.dataSet)
            next.append(nil)
            child.append(nil)
            if let previous { next[previous] = position }
            first = first ?? position
            previous = position
            child[position] = add(record.children, isRoot: false)
        }
        if isRoot { lastRoot = previous }
        return first
    }

    /// The records' data sets with the offsets of the records that they lead to; zero where there are none yet.
    func items(at offsets: [Int]) throws(DICOMError) -> [DataSet] {
        func offset(_ position: Int?) -> Int { position.flatMap { $0 < offsets.count ? offsets[$0] : nil } ?? 0 }
        var items = records
        for position in items.indices {
            try items[position].set(.offsetOfTheNextDirectoryRecord, offset(next[position]))
            try items[position].set(.offsetOfReferencedLowerLevelDirectoryEntity, offset(child[position]))
        }
        return items
    }
}
