/// A data set that only needs to be written: all that can be wrong with its values and lengths is found already, or is
/// found while it is written.
protocol LaidOutDataSet {
    func write(into sink: inout some ByteSink) throws(DICOMError)
}

/// A file as PS3.10 lays it out: preamble, file meta information, data set (section 7).
enum Part10File {
    /// Writes preamble, file meta information and data set, which is deflated where the transfer syntax asks for it.
    ///
    /// - Parameters:
    ///   - fileMeta: Group 0002 without its length; `nil` writes the data set alone.
    ///   - writer: Lays out file meta information.
    static func write(
        _ dataSet: some LaidOutDataSet, fileMeta: DataSet?, _ syntax: TransferSyntax, by writer: DICOMWriter,
        into sink: inout some ByteSink
    ) throws(DICOMError) {
        if let fileMeta { try sink.append(head(fileMeta, writer)) }
        guard syntax.properties?.isDeflated == true else { return try dataSet.write(into: &sink) }
        var deflating = try DeflatingSink(into: sink)
        try dataSet.write(into: &deflating)
        sink = try deflating.finish()
    }

    /// An empty preamble, and file meta information with its length.
    private static func head(_ fileMeta: DataSet, _ writer: DICOMWriter) throws(DICOMError) -> [UInt8] {
        let meta = try writer.bytes(fileMeta)
        let length = Element.unsigned32(.fileMetaInformationGroupLength, UInt32(clamping: meta.count))
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + (try writer.bytes(DataSet([length]))) + meta
    }
}
