extension DICOMFile {
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
