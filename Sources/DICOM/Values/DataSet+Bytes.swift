extension DataSet {
    /// The bytes of a value as stored, padding included. Ask for the length first: pixel data can be large.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `malformed` for sequences and encapsulated pixel data, which have no
    ///   value of their own; `truncated` and `unreadable` when the file cannot give the bytes any more.
    @_disfavoredOverload
    public func bytes(of element: Element) throws -> [UInt8] { try bytes(of: element, .stated) }

    package func bytes(of element: Element, _: ThrownType = .stated) throws(DICOMError) -> [UInt8] {
        switch element.content {
        case .range(let range): return try source.bytes(in: range)
        case .stored(let value): return try value.source.bytes(in: value.range)
        case .bytes(let bytes): return bytes
        case .items, .fragments:
            throw DICOMError(.malformed, "the element holds items, not a value", tag: element.tag)
        }
    }

    /// The longest value that is decoded to text or numbers, in bytes: 64 MiB. Of a deflated data set it is the number
    /// of its deflated bytes, but at least 1 MiB.
    public static let largestDecodedValue = 64 << 20

    /// The most values that the text of one element is split into; of names it is a quarter of that.
    public static let largestTextCount = 400_000

    /// The bytes of a value that is going to be decoded, bounded by ``largestDecodedValue``.
    func boundedBytes(of element: Element) throws(DICOMError) -> [UInt8] {
        let limit = decodedLimit(of: element)
        guard element.length ?? 0 <= limit else {
            throw DICOMError(.limitExceeded, "a value to be decoded holds more than \(limit) bytes", tag: element.tag)
        }
        return try bytes(of: element)
    }

    /// The first bytes of a value as stored.
    func startOfBytes(of element: Element, length: Int) throws(DICOMError) -> [UInt8] {
        switch element.content {
        case .range(let range): return try source.bytes(in: range.prefix(length))
        case .stored(let value): return try value.source.bytes(in: value.range.prefix(length))
        case .bytes, .items, .fragments: return Array(try bytes(of: element).prefix(length))
        }
    }

    /// How long a value may be to be decoded.
    func decodedLimit(of element: Element) -> Int {
        switch element.content {
        case .range: source.decodedLimit
        case .stored(let value): value.source.decodedLimit
        case .bytes, .items, .fragments: Self.largestDecodedValue
        }
    }

    /// The byte order of a value: what is held in memory is little endian, and so is UN (PS3.5 section 6.2.2).
    package func isLittleEndian(_ element: Element) -> Bool {
        switch element.content {
        case .range: encoding.isLittleEndian(element.tag, element.vr)
        case .stored(let value): value.isLittleEndian
        case .bytes, .items, .fragments: true
        }
    }
}

extension DataSet {
    /// The bytes of a value in little-endian order, padding included.
    package func littleEndianBytes(of element: Element) throws(DICOMError) -> [UInt8] {
        var bytes = try bytes(of: element)
        makeLittleEndian(&bytes, of: element)
        return bytes
    }

    /// Reads the bytes of a value in little-endian order, padding included, in pieces of which all but the last have
    /// a given length, a multiple of 8.
    func forEachLittleEndianPiece(
        of element: Element, length: Int, _ body: ([UInt8]) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        let origin: (source: ByteSource, range: Range<Int>)
        switch element.content {
        case .range(let range): origin = (source, range)
        case .stored(let value): origin = (value.source, value.range)
        case .bytes, .items, .fragments:
            let bytes = try littleEndianBytes(of: element)
            origin = (ByteSource(bytes), 0..<bytes.count)
        }
        var position = origin.range.lowerBound
        while position < origin.range.upperBound {
            let end = Swift.min(origin.range.upperBound, position + length)
            var piece = try origin.source.bytes(in: position..<end)
            makeLittleEndian(&piece, of: element)
            try body(piece)
            position = end
        }
    }

    private func makeLittleEndian(_ bytes: inout [UInt8], of element: Element) {
        let unit = element.vr.unitSize
        guard !isLittleEndian(element), unit > 1 else { return }
        for start in stride(from: 0, to: bytes.count - bytes.count % unit, by: unit) {
            bytes[start..<start + unit].reverse()
        }
    }
}
