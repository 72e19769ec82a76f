/// The first steps into a file: preamble, file meta information, transfer syntax (PS3.10 section 7).
struct FileOpening {
    /// File meta information; empty when there is none.
    var fileMeta: DataSet
    /// The stated transfer syntax, or the one that the first element suggests.
    var transferSyntax: TransferSyntax
    /// How elements are laid out: what the bytes show, should the transfer syntax say otherwise.
    var encoding: Encoding
    /// Where the data set is and where it starts.
    var source: ByteSource
    var dataSetOffset: Int
    /// The length of the data set before it was inflated; `nil` for one that was not deflated.
    private(set) var deflatedLength: Int?
    /// Where file meta information starts.
    private(set) var metaOffset = 0
    var log: FindingLog

    /// A deflated data set stays as it is unless it shall be inflated.
    init(_ source: ByteSource, options: ReadingOptions, inflates: Bool = true) throws(DICOMError) {
        self.source = source
        log = FindingLog(options)
        fileMeta = DataSet(source: source, encoding: .explicitLittle, characterSet: .default)
        transferSyntax = .implicitVRLittleEndian
        encoding = .implicitLittle
        dataSetOffset = 0
        guard source.length > 0 else { throw DICOMError(.notDICOM, "the file is empty") }
        if Self.hasPreamble(source) {
            dataSetOffset = 132
        } else {
            try BareDataSet.check(source, options: options)
            try log.report(.missingPreamble, offset: 0)
        }
        metaOffset = dataSetOffset
        var meta = MetaReader(source, at: dataSetOffset, options: options)
        (fileMeta, dataSetOffset) = try meta.read(&log)
        try chooseEncoding()
        if transferSyntax.properties?.isDeflated == true {
            guard inflates else { return }
            deflatedLength = source.length - dataSetOffset
            self.source = try ByteSource.inflating(source, from: dataSetOffset, options: options)
            dataSetOffset = 0
        }
        try compareEncoding()
    }

    /// `DICM` after 128 bytes of anything.
    static func hasPreamble(_ source: ByteSource) -> Bool {
        let head = source.head
        return head.count >= 132 && head[128..<132].elementsEqual("DICM".utf8)
    }

    private mutating func chooseEncoding() throws(DICOMError) {
        let stated = try fileMeta.string(.transferSyntaxUID) ?? ""
        if stated.isEmpty {
            if !fileMeta.elements.isEmpty { try log.report(.missingTransferSyntax, offset: dataSetOffset) }
            guard let guess = try EncodingGuess(source, at: dataSetOffset).encoding else {
                throw DICOMError(.malformed, "the layout of the data set cannot be recognised", offset: dataSetOffset)
            }
            encoding = guess
            transferSyntax = guess.transferSyntax
            return
        }
        transferSyntax = TransferSyntax(rawValue: stated)
        encoding = transferSyntax.encoding
        guard encoding.isExplicit || encoding.isLittleEndian else {
            throw DICOMError(.unsupported, "the transfer syntax \(transferSyntax) is not made of data elements")
        }
        if transferSyntax.properties == nil { try log.report(.unknownTransferSyntax, offset: dataSetOffset) }
    }

    /// Some writers change the transfer syntax but not the data set, or the other way round.
    mutating func compareEncoding() throws(DICOMError) {
        if let seen = try EncodingGuess(source, at: dataSetOffset).contradiction(of: encoding) {
            try log.report(.transferSyntaxMismatch, offset: dataSetOffset)
            // A private syntax that is not even laid out as it should be says nothing of its pixel data.
            let pixels = encoding.pixels
            encoding = seen
            encoding.pixels = pixels == .asElements ? .asElements : .unknown
        }
    }
}

extension DICOMFile {
    /// Where the data set starts in a file, deflated or not.
    package static func dataSetOffset(in source: ByteSource) throws(DICOMError) -> Int {
        try FileOpening(source, options: ReadingOptions(), inflates: false).dataSetOffset
    }
}

extension Encoding {
    var transferSyntax: TransferSyntax {
        if !isExplicit { return .implicitVRLittleEndian }
        return isLittleEndian ? .explicitVRLittleEndian : .explicitVRBigEndian
    }
}
