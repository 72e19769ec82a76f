extension DICOMFile {
    // MARK: - Whole files

    /// Reads all elements, sequences included. Values stay ranges of the source; pixel data is never loaded.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `notDICOM`, `unreadable`, `truncated` (unless the options allow it),
    ///   `malformed`, `limitExceeded`.
    @_disfavoredOverload
    public static func read(_ source: ByteSource, options: ReadingOptions = ReadingOptions()) throws -> DICOMFile {
        try read(source, options: options, .stated)
    }

    package static func read(_ source: ByteSource, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated)
        throws(DICOMError) -> DICOMFile
    {
        let opening = try FileOpening(source, options: options)
        var reader = DataSetReader(opening, options: options)
        let dataSet = try reader.readTopLevel()
        try FileCheck(opening: opening, dataSet: dataSet, options: options).run(&reader.cursor.log)
        return DICOMFile(
            fileMeta: opening.fileMeta, transferSyntax: opening.transferSyntax, dataSet: dataSet,
            findings: reader.findings,
            origin: Origin(source: source, fileMeta: opening.fileMeta, dataSet: dataSet))
    }

    /// Opens a file and reads all elements. The file stays open as long as the data set lives.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func read(path: String, options: ReadingOptions = ReadingOptions()) throws -> DICOMFile {
        try read(path: path, options: options, .stated)
    }

    package static func read(path: String, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated)
        throws(DICOMError) -> DICOMFile
    {
        try read(ByteSource(path: path, headLength: 65_536), options: options)
    }

    // MARK: - Named elements

    /// Takes the named elements of the top level and stops after the last of them.
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

    // MARK: - Structure

    /// Walks to the end of the file by its element headers and tells whether it is whole; no value is read but those
    /// asked for.
    ///
    /// A value, a fragment or an item that reaches past the end is an error of kind `truncated`, and so is an image
    /// without pixel data: a file that was cut between two elements shows no other sign. What follows the pixel data
    /// without being an element is a finding, and so is pixel data that is shorter than rows, columns and frames ask
    /// for.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - tags: Elements of the top level to take on the way, wherever they stand.
    ///   - options: Limits and strictness. With ``ReadingOptions/allowsTruncation`` missing pixel data is a finding.
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func checkStructure(
        _ source: ByteSource, tags: TagSelection = [], options: ReadingOptions = ReadingOptions()
    ) throws -> DICOMFile { try checkStructure(source, tags: tags, options: options, .stated) }

    package static func checkStructure(
        _ source: ByteSource, tags: TagSelection = [], options: ReadingOptions = ReadingOptions(),
        _: ThrownType = .stated
    ) throws(DICOMError) -> DICOMFile {
        let opening = try FileOpening(source, options: options)
        var walk = TopLevelWalk(opening, tags: TagSelection(tags.tags + PixelShape.tags), options: options)
        try walk.run(toEnd: true)
        try PixelShape(walk.dataSet).check(&walk, opening, options)
        for tag in try Identity.disagreements(opening.fileMeta, walk.dataSet) {
            try walk.report(.metaMismatch, offset: opening.dataSetOffset, tag: tag)
        }
        return walk.file(opening)
    }

    /// Opens a file and walks to its end.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func checkStructure(path: String, tags: TagSelection = [], options: ReadingOptions = ReadingOptions())
        throws -> DICOMFile
    { try checkStructure(path: path, tags: tags, options: options, .stated) }

    package static func checkStructure(
        path: String, tags: TagSelection = [], options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated
    ) throws(DICOMError) -> DICOMFile {
        try checkStructure(ByteSource(path: path), tags: tags, options: options)
    }
}
