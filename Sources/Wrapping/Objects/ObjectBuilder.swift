import DICOM

/// Collects the elements of an object. What the caller gave comes before what a module would say by default.
struct ObjectBuilder {
    private var dataSet = DataSet()
    private let given: WrappingAttributes

    init(_ given: WrappingAttributes) throws(WrappingError) {
        self.given = given
        if !given.isASCII { try text(.specificCharacterSet, "ISO_IR 192") }
        for element in given.elements { try put(element) }
    }

    /// Adds text, unless the caller gave the attribute. No values make an empty element.
    mutating func text(_ tag: Tag, _ values: String...) throws(WrappingError) {
        let vr = try registered(tag)
        guard given[tag] == nil else { return }
        var bytes = Array(values.joined(separator: "\\").utf8)
        if bytes.count % 2 == 1 { bytes.append(vr.padding) }
        try put(Element(tag: tag, vr: vr, content: .bytes(bytes)))
    }

    /// Adds 16-bit numbers.
    mutating func number(_ tag: Tag, _ value: Int) throws(WrappingError) {
        let vr = try registered(tag)
        guard let number = UInt16(exactly: value) else {
            throw WrappingError(
                .limitExceeded, "\(DICOMDictionary.entry(for: tag)?.keyword ?? tag.description) does not fit its VR")
        }
        try put(Element(tag: tag, vr: vr == .ss ? .us : vr, content: .bytes(Self.little(number))))
    }

    /// Adds a 32-bit number.
    mutating func longNumber(_ tag: Tag, _ value: Int) throws(WrappingError) {
        guard let number = UInt32(exactly: value) else {
            throw WrappingError(
                .limitExceeded, "\(DICOMDictionary.entry(for: tag)?.keyword ?? tag.description) does not fit its VR")
        }
        try put(Element(tag: tag, vr: .ul, content: .bytes(Self.little(number))))
    }

    /// Adds the tag of another element.
    mutating func reference(_ tag: Tag, to target: Tag) throws(WrappingError) {
        let bytes = Self.little(target.group) + Self.little(target.element)
        try put(Element(tag: tag, vr: .at, content: .bytes(bytes)))
    }

    /// Adds a sequence without items.
    mutating func emptySequence(_ tag: Tag) throws(WrappingError) {
        try put(Element(tag: tag, vr: .sq, content: .items([])))
    }

    /// Adds bytes.
    mutating func bytes(_ tag: Tag, _ vr: VR, _ bytes: [UInt8]) throws(WrappingError) {
        try put(Element(tag: tag, vr: vr, content: .bytes(bytes)))
    }

    /// Adds an element as it is.
    mutating func put(_ element: Element) throws(WrappingError) {
        do throws(DICOMError) {
            try dataSet.set(element)
        } catch {
            throw WrappingError(.invalidAttribute, error.description)
        }
    }

    /// The object.
    func finished() -> DataSet { dataSet }

    private func registered(_ tag: Tag) throws(WrappingError) -> VR {
        guard let vr = DICOMDictionary.entry(for: tag)?.vrs.first else {
            throw WrappingError(.invalidAttribute, "\(tag) is not in the dictionary")
        }
        return vr
    }

    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
