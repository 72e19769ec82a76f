import DICOM

extension FuzzTarget {
    /// Headers for a folder scan, and some tags.
    static let scan = FuzzTarget(name: "scan", kinds: [.dicom]) { input in
        let source = ByteSource(input.bytes)
        _ = try? InstanceHeader(source, path: "input")
        _ = try? DICOMFile.scan(source, tags: [.patientName, .rows, .pixelData])
    }

    /// The walk to the end.
    static let structure = FuzzTarget(name: "structure", kinds: [.dicom]) { input in
        var options = ReadingOptions()
        options.allowsTruncation = true
        let source = ByteSource(input.bytes)
        _ = try? DICOMFile.checkStructure(source, tags: [.patientName], options: options)
        options.isStrict = true
        _ = try? DICOMFile.checkStructure(source, options: options)
    }

    /// All elements, all values, the dump and the JSON model.
    static let read = FuzzTarget(name: "read", kinds: [.dicom]) { input in
        guard let file = try? DICOMFile.read(ByteSource(input.bytes)) else { return }
        try spend(file, source: input)
    }

    /// The same of damaged files.
    static let leniently = FuzzTarget(name: "leniently", kinds: [.dicom]) { input in
        var options = ReadingOptions()
        options.allowsTruncation = true
        guard let file = try? DICOMFile.read(ByteSource(input.bytes), options: options) else { return }
        try spend(file, source: input)
    }

    /// The first finding is an error: what is read has none.
    static let strictly = FuzzTarget(name: "strictly", kinds: [.dicom]) { input in
        var options = ReadingOptions()
        options.isStrict = true
        guard let file = try? DICOMFile.read(ByteSource(input.bytes), options: options) else { return }
        guard file.findings.isEmpty else { throw Violation("strict reading has findings") }
    }

    /// Uses what was read in every way there is.
    private static func spend(_ file: DICOMFile, source: FuzzInput) throws {
        try checkOrder(file.dataSet)
        decode(file.fileMeta)
        decode(file.dataSet)
        DataSetDump().forEachLine(of: file) { _ in }
        var json = DICOMJSON()
        json.bulkData = .inline
        var nowhere = NoSink()
        _ = try? json.write(file.dataSet, to: &nowhere)
    }

    private static func decode(_ dataSet: DataSet) {
        for element in dataSet {
            if case .items(let items) = element.content {
                for item in items { decode(item.dataSet) }
            } else {
                _ = try? dataSet.value(of: element)
            }
        }
    }

    /// Tags ascend, and ranges lie in the source.
    private static func checkOrder(_ dataSet: DataSet) throws {
        var last: DICOM.Tag?
        for element in dataSet {
            if let last, element.tag <= last { throw Violation("tags do not ascend") }
            last = element.tag
            switch element.content {
            case .range(let range) where range.upperBound > dataSet.source.length:
                throw Violation("a value lies outside the source")
            case .items(let items): for item in items { try checkOrder(item.dataSet) }
            default: break
            }
        }
    }
}

/// Takes everything and keeps nothing: what a text holds of memory is the business of who keeps it.
private struct NoSink: ByteSink {
    mutating func append(_ bytes: [UInt8]) {}
}
