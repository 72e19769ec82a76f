extension DICOMFile {
    /// Takes the named elements of the top level and stops behind the last of them.
    ///
    /// Sequences are skipped by their length; a sequence that is asked for comes as a range of bytes. Values are not
    /// read. An element that stands out of order, behind the last tag asked for, is not found.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `notDICOM`, `unreadable`, `truncated`, `malformed`, `limitExceeded`.
    @_disfavoredOverload
    public static func scan(_ source: ByteSource, tags: TagSelection, options: ReadingOptions = ReadingOptions()) throws
        -> DICOMFile
    { try scan(source, tags: tags, options: options, .stated) }

    package static func scan(
        _ source: ByteSource, tags: TagSelection, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated
    ) throws(DICOMError) -> DICOMFile {
        let opening = try FileOpening(source, options: options)
        var walk = TopLevelWalk(opening, tags: tags, options: options)
        try walk.run(toEnd: false)
        return walk.file(opening)
    }

    /// Opens a file and takes the named elements of the top level.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func scan(path: String, tags: TagSelection, options: ReadingOptions = ReadingOptions()) throws
        -> DICOMFile
    { try scan(path: path, tags: tags, options: options, .stated) }

    package static func scan(
        path: String, tags: TagSelection, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated
    ) throws(DICOMError) -> DICOMFile {
        try scan(ByteSource(path: path), tags: tags, options: options)
    }
}
