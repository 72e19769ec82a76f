/// A value of bytes, words or longer numbers: OB, OD, OF, OL, OV, OW or UN, and pixel data. Nothing is read before it
/// is asked for.
public struct BulkValue: Hashable, Sendable {
    private let dataSet: DataSet

    /// The element.
    public let element: Element

    /// The VR as stored.
    public var vr: VR { element.vr }

    /// Length in bytes; `nil` for encapsulated pixel data.
    public var length: Int? { element.length }

    /// Where the fragments of encapsulated pixel data are; `nil` for a value that is one piece.
    public var fragments: Fragments? {
        if case .fragments(let fragments) = element.content { fragments } else { nil }
    }

    /// The bytes in little-endian order, padding included. Ask for the length first: pixel data can be large.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `malformed` for encapsulated pixel data; `truncated` and `unreadable`
    ///   when the file cannot give the bytes any more.
    @_disfavoredOverload
    public func bytes() throws -> [UInt8] { try bytes(.stated) }

    package func bytes(_: ThrownType = .stated) throws(DICOMError) -> [UInt8] {
        try dataSet.littleEndianBytes(of: element)
    }

    /// The value as numbers of a type's width, such as `UInt16` for OW; what is left over at the end is dropped.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``bytes()``.
    @_disfavoredOverload
    public func integers<Number: FixedWidthInteger & Sendable>(as type: Number.Type = Number.self) throws -> [Number] {
        try integers(as: type, .stated)
    }

    package func integers<Number: FixedWidthInteger & Sendable>(
        as type: Number.Type = Number.self, _: ThrownType = .stated
    ) throws(DICOMError) -> [Number] {
        let bytes = try bytes()
        let size = MemoryLayout<Number>.size
        return [Number](unsafeUninitializedCapacity: bytes.count / size) { numbers, count in
            bytes.withUnsafeBytes { bytes in
                while (count + 1) * size <= bytes.count {
                    let number = bytes.loadUnaligned(fromByteOffset: count * size, as: Number.self)
                    numbers.initializeElement(at: count, to: Number(littleEndian: number))
                    count += 1
                }
            }
        }
    }

    /// The value as numbers of 32 bits with a point, as OF holds them.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``bytes()``.
    @_disfavoredOverload
    public func floats() throws -> [Float] { try floats(.stated) }

    package func floats(_: ThrownType = .stated) throws(DICOMError) -> [Float] {
        try integers(as: UInt32.self).map { Float(bitPattern: $0) }
    }

    /// The value as numbers of 64 bits with a point, as OD holds them.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``bytes()``.
    @_disfavoredOverload
    public func doubles() throws -> [Double] { try doubles(.stated) }

    package func doubles(_: ThrownType = .stated) throws(DICOMError) -> [Double] {
        try integers(as: UInt64.self).map { Double(bitPattern: $0) }
    }
}

extension BulkValue {
    /// Wraps bytes in memory, little endian, to be put into a data set.
    public init(_ bytes: [UInt8]) {
        element = Element(tag: Tag(0), vr: .un, content: .bytes(bytes))
        dataSet = DataSet()
    }

    /// Wraps numbers, to be put into a data set.
    public init(_ numbers: [some FixedWidthInteger]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 8)
        for number in numbers { bytes.appendLittleEndian(number) }
        self.init(bytes)
    }

    fileprivate init(_ element: Element, of dataSet: DataSet) {
        self.element = element
        self.dataSet = dataSet
    }
}

extension BulkValue: DICOMValue {
    /// The value of any element that is not a sequence, as one piece.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [BulkValue?] {
        if case .items = element.content { throw DICOMError.wrongVR(element.tag) }
        return element.length == 0 ? [] : [BulkValue(element, of: dataSet)]
    }

    /// An element of bytes, padded to even length.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [BulkValue], for dataSet: DataSet
    ) throws -> Element {
        guard !vr.isText, vr != .sq else { throw DICOMError.wrongVR(tag) }
        var bytes: [UInt8] = []
        for value in values { bytes += try value.bytes() }
        guard bytes.count % vr.unitSize == 0 else { throw DICOMError.wrongForm(tag) }
        if bytes.count % 2 == 1 { bytes.append(0) }
        return Element(tag: tag, vr: vr, content: .bytes(bytes))
    }
}
