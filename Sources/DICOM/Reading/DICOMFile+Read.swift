extension DICOMFile {
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
}
