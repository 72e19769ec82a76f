extension Element {
    /// An element of text; several values are joined with a backslash, and the result is padded to even length.
    ///
    /// The text is stored as UTF-8: unless it is ASCII, the data set must say so (``SpecificCharacterSet/utf8``).
    public static func text(_ tag: Tag, _ vr: VR, _ values: String...) -> Element {
        var bytes = Array(values.joined(separator: "\\").utf8)
        if bytes.count % 2 == 1 { bytes.append(vr.padding) }
        return Element(tag: tag, vr: vr, content: .bytes(bytes))
    }

    /// An element of VR US.
    public static func unsigned16(_ tag: Tag, _ values: UInt16...) -> Element {
        Element(tag: tag, vr: .us, content: .bytes(littleEndian(values)))
    }

    /// An element of VR SS.
    public static func signed16(_ tag: Tag, _ values: Int16...) -> Element {
        Element(tag: tag, vr: .ss, content: .bytes(littleEndian(values)))
    }

    /// An element of VR UL.
    public static func unsigned32(_ tag: Tag, _ values: UInt32...) -> Element {
        Element(tag: tag, vr: .ul, content: .bytes(littleEndian(values)))
    }

    /// Native pixel data of 16 bits a sample, VR OW.
    public static func pixels(_ samples: [Int16]) -> Element {
        Element(tag: .pixelData, vr: .ow, content: .bytes(littleEndian(samples)))
    }

    /// A sequence.
    public static func sequence(_ tag: Tag, _ items: DataSet...) -> Element {
        Element(tag: tag, vr: .sq, content: .items(items.map { Item($0) }))
    }

    private static func littleEndian(_ values: [some FixedWidthInteger]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(values.count * 8)
        for value in values { bytes.appendLittleEndian(value) }
        return bytes
    }
}

extension [UInt8] {
    /// Appends a number, lowest byte first.
    package mutating func appendLittleEndian(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
