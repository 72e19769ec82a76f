extension DICOMWriter {
    /// Writes a file that was read or made, changed or not.
    ///
    /// Untouched, in its own transfer syntax and with settings that keep what is there, it is copied whole: preamble,
    /// odd lengths, trailing bytes and all. Otherwise its data set is laid out anew. File meta information keeps what
    /// it says beyond the identity of the object and the writer.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - transferSyntax: The syntax to write; the file's own when nothing is said.
    ///   - sink: Takes the bytes. After an error it holds a part of them.
    /// - Throws: ``DICOMError`` and nothing else, as ``write(_:transferSyntax:into:)`` does; `unsupported` also for
    ///   compressed pixel data in another syntax, as nothing is decompressed here, and for a DICOMDIR, whose records
    ///   name positions in the file.
    @_disfavoredOverload
    public func write(_ file: DICOMFile, as transferSyntax: TransferSyntax? = nil, into sink: inout some ByteSink)
        throws
    { try write(file, as: transferSyntax, into: &sink, .stated) }

    package func write(
        _ file: DICOMFile, as transferSyntax: TransferSyntax? = nil, into sink: inout some ByteSink,
        _: ThrownType = .stated
    ) throws(DICOMError) {
        let syntax = transferSyntax ?? file.transferSyntax
        if let origin = file.origin, copiesWhole(file, as: syntax) {
            return try sink.append(0..<origin.source.length, of: origin.source)
        }
        if file.origin != nil, file.dataSet[.directoryRecordSequence] != nil {
            throw DICOMError(.unsupported, "a DICOMDIR names positions in itself; make a new one instead")
        }
        let holdsFragments = EncapsulatedElements.any(in: file.dataSet)
        if syntax != file.transferSyntax, holdsFragments, syntax.properties?.isEncapsulated == true {
            throw DICOMError(.unsupported, "compressed pixel data cannot be written in another syntax")
        }
        try write(file.dataSet, fileMeta: file.fileMeta, syntax, into: &sink)
    }

    /// Writes a file to a path. It appears under its name when it is whole, and not at all after an error.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - transferSyntax: The syntax to write; the file's own when nothing is said.
    ///   - path: The destination. It may be the file that was read.
    ///   - replacing: Whether a file that has the name already is replaced. Default: that is an error of kind
    ///     `unwritable`.
    /// - Throws: ``DICOMError`` and nothing else, as ``write(_:as:into:)`` does.
    @_disfavoredOverload
    public func save(_ file: DICOMFile, as transferSyntax: TransferSyntax? = nil, path: String, replacing: Bool = false)
        throws
    { try save(file, as: transferSyntax, path: path, replacing: replacing, .stated) }

    package func save(
        _ file: DICOMFile, as transferSyntax: TransferSyntax? = nil, path: String, replacing: Bool = false,
        _: ThrownType = .stated
    ) throws(DICOMError) {
        var sink = try FileSink(path: path)
        try write(file, as: transferSyntax, into: &sink)
        try sink.commit(replacing: replacing)
    }

    /// Whether writing a file with these settings gives the very bytes that it was read from.
    public func copiesWhole(_ file: DICOMFile, as transferSyntax: TransferSyntax? = nil) -> Bool {
        guard copiesUntouched, transferSyntax ?? file.transferSyntax == file.transferSyntax, file.isUntouched else {
            return false
        }
        return lengths == .kept && offsetTables == .kept && writesFileMeta && !namesKnownVRs
    }

    func write(
        _ dataSet: DataSet, fileMeta: DataSet, _ syntax: TransferSyntax, into sink: inout some ByteSink
    ) throws(DICOMError) {
        try check(syntax, dataSet)
        let meta = try writesFileMeta ? FileMeta.elements(of: dataSet, keeping: fileMeta, syntax) : nil
        let planned = PlannedDataSet(writer: self, dataSet: dataSet, encoding: syntax.encoding)
        try Part10File.write(planned, fileMeta: meta, syntax, by: self, into: &sink)
    }

    private func check(_ syntax: TransferSyntax, _ dataSet: DataSet) throws(DICOMError) {
        guard let properties = syntax.properties, properties.isExplicit || properties.isLittleEndian else {
            throw DICOMError(.unsupported, "the transfer syntax is not one of data elements that PS3.6 lists")
        }
        if !properties.isEncapsulated, EncapsulatedElements.any(in: dataSet) {
            throw DICOMError(
                .unsupported, "compressed pixel data does not fit the transfer syntax; decompress it first",
                tag: .pixelData)
        }
        if dataSet.encoding.pixels != .asElements { try PixelOrderCheck.run(dataSet, isTopLevel: true) }
        guard properties.isEncapsulated, let pixels = dataSet[.pixelData] else { return }
        guard case .fragments = pixels.content else {
            throw DICOMError(.unsupported, "native pixel data does not fit the transfer syntax", tag: .pixelData)
        }
    }
}

/// A data set as a writer lays it out.
private struct PlannedDataSet: LaidOutDataSet {
    let writer: DICOMWriter
    let dataSet: DataSet
    let encoding: Encoding

    func write(into sink: inout some ByteSink) throws(DICOMError) {
        let tables = try FrameTables(dataSet, writer.offsetTables)
        var plan = LayoutPlan(writer)
        plan.pixelOffsetTable = tables.basic
        try plan.measure(tables.dataSet, encoding, isTopLevel: true)
        var output = ElementOutput(plan)
        try output.write(tables.dataSet, encoding, isTopLevel: true, into: &sink)
        try output.flush(into: &sink)
    }
}

/// Looks for compressed pixel data at every level: icons have pixels too.
private enum EncapsulatedElements {
    static func any(in dataSet: DataSet) -> Bool {
        dataSet.contains { element in
            switch element.content {
            case .fragments: true
            case .items(let items): items.contains { any(in: $0.dataSet) }
            case .range, .stored, .bytes: false
            }
        }
    }
}

/// Refuses pixel data of private transfer syntaxes whose byte order is not known for certain: laid out anew it would
/// say that it is another image.
private enum PixelOrderCheck {
    static func run(_ dataSet: DataSet, isTopLevel: Bool) throws(DICOMError) {
        for element in dataSet {
            if case .items(let items) = element.content {
                for item in items { try run(item.dataSet, isTopLevel: false) }
            }
            guard PixelShape.pixels.contains(element.tag), try !isKnown(element, dataSet, isTopLevel) else { continue }
            throw DICOMError(
                .unsupported,
                "how a private transfer syntax stores this pixel data is not known here, and a guess could change it",
                tag: element.tag)
        }
    }

    /// Words of 16 bits are the only ones of which it is known what the syntax means.
    private static func isKnown(
        _ element: Element, _ dataSet: DataSet, _ isTopLevel: Bool
    ) throws(DICOMError) -> Bool {
        switch element.content {
        case .bytes, .stored, .items: return true
        case .fragments: return dataSet.encoding.pixels == .asElements
        case .range: break
        }
        switch dataSet.encoding.pixels {
        case .asElements: return true
        case .unknown: return false
        case .bigEndian:
            let bits = try dataSet.integer(.bitsAllocated)
            return isTopLevel && element.tag == .pixelData && element.vr == .ow && bits == 16
        }
    }
}
