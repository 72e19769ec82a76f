extension DataSet {
    /// The bytes of a value as stored, padding included. Ask for the length first: pixel data can be large.
    ///
    /// - Throws: ``DICOMError``: `malformed` for sequences and encapsulated pixel data, which have no value of their
    ///   own; `truncated` and `unreadable` when the file cannot give the bytes any more.
    public func bytes(of element: Element) throws(DICOMError) -> [UInt8] {
        switch element.content {
        case .range(let range): return try source.bytes(in: range)
        case .stored(let value): return try value.source.bytes(in: value.range)
        case .bytes(let bytes): return bytes
        case .items, .fragments:
            throw DICOMError(.malformed, "the element holds items, not a value", tag: element.tag)
        }
    }

    /// The longest value that is decoded to text or numbers, in bytes: 64 MiB.
    public static let largestDecodedValue = 64 << 20

    /// The bytes of a value that is going to be decoded, bounded by ``largestDecodedValue``.
    func boundedBytes(of element: Element) throws(DICOMError) -> [UInt8] {
        let limit = Self.largestDecodedValue
        guard element.length ?? 0 <= limit else {
            throw DICOMError(.limitExceeded, "a value to be decoded holds more than \(limit) bytes", tag: element.tag)
        }
        return try bytes(of: element)
    }

    /// The byte order of a value: what is held in memory is little endian, and so is UN (PS3.5 section 6.2.2).
    package func isLittleEndian(_ element: Element) -> Bool {
        switch element.content {
        case .range: encoding.isLittleEndian || element.vr == .un
        case .stored(let value): value.isLittleEndian
        case .bytes, .items, .fragments: true
        }
    }
}

extension DataSet {
    /// The bytes of a value in little-endian order, padding included.
    package func littleEndianBytes(of element: Element) throws(DICOMError) -> [UInt8] {
        var bytes = try bytes(of: element)
        let unit = element.vr.unitSize
        guard !isLittleEndian(element), unit > 1 else { return bytes }
        for start in stride(from: 0, to: bytes.count - bytes.count % unit, by: unit) {
            bytes[start..<start + unit].reverse()
        }
        return bytes
    }
}
