extension Int: DICOMValue {
    /// The whole numbers of US, SS, UL, SL, SV, UV and IS.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [Int?] {
        try WholeNumbers.values(of: element, in: dataSet) {
            Int(exactly: $0)
        } _: {
            Int(exactly: $0)
        }
    }

    /// An element of US, SS, UL, SL, SV, UV, IS or DS.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [Int], for dataSet: DataSet
    ) throws -> Element {
        try WholeNumbers.element(tag, vr, values, for: dataSet)
    }
}

extension Int64: DICOMValue {
    /// The whole numbers of US, SS, UL, SL, SV, UV and IS.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [Int64?] {
        try WholeNumbers.values(of: element, in: dataSet) {
            $0
        } _: {
            Int64(exactly: $0)
        }
    }

    /// An element of US, SS, UL, SL, SV, UV, IS or DS.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [Int64], for dataSet: DataSet
    ) throws -> Element {
        try WholeNumbers.element(tag, vr, values, for: dataSet)
    }
}

extension UInt64: DICOMValue {
    /// The whole numbers of US, SS, UL, SL, SV, UV and IS.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [UInt64?] {
        try WholeNumbers.values(of: element, in: dataSet) {
            UInt64(exactly: $0)
        } _: {
            $0
        }
    }

    /// An element of US, SS, UL, SL, SV, UV, IS or DS.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [UInt64], for dataSet: DataSet
    ) throws -> Element {
        try WholeNumbers.element(tag, vr, values, for: dataSet)
    }
}

extension Double: DICOMValue {
    /// The numbers of FD, FL, DS, IS and the VRs of whole numbers.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [Double?] {
        switch try dataSet.value(of: element) {
        case .doubles(let numbers): return numbers
        case .floats(let numbers): return numbers.map { Double($0) }
        case .signed(let numbers): return numbers.map { Double(exactly: $0) }
        case .unsigned(let numbers): return numbers.map { Double(exactly: $0) }
        case .text(let texts): return texts.map { DecimalString($0)?.value }
        default: throw DICOMError.wrongVR(element.tag)
        }
    }

    /// An element of FD, FL or DS; DS takes the 16 characters that come nearest.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [Double], for dataSet: DataSet
    ) throws -> Element {
        switch vr {
        case .fd: return .numbers(tag, vr, values.map(\.bitPattern))
        case .fl: return .numbers(tag, vr, values.map { Float($0).bitPattern })
        case .ds:
            let texts = values.compactMap { DecimalString($0)?.text }
            guard texts.count == values.count else { throw DICOMError.wrongForm(tag) }
            return try String.element(tag, vr, texts, for: dataSet)
        default: throw DICOMError.wrongVR(tag)
        }
    }
}

extension Float: DICOMValue {
    /// The numbers of FL.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [Float?] {
        guard case .floats(let numbers) = try dataSet.value(of: element) else {
            throw DICOMError.wrongVR(element.tag)
        }
        return numbers
    }

    /// An element of FL, FD or DS.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [Float], for dataSet: DataSet
    ) throws -> Element {
        if vr == .fl { return .numbers(tag, vr, values.map(\.bitPattern)) }
        // The digits of the float, not those of the double that it becomes.
        let doubles =
            vr == .ds ? values.map { Double($0.description) ?? .nan } : values.map { Double($0) }
        return try Double.element(tag, vr, doubles, for: dataSet)
    }
}

/// What the three integer types have in common.
private enum WholeNumbers {
    static func values<Number>(
        of element: Element, in dataSet: DataSet, _ signed: (Int64) -> Number?,
        _ unsigned: (UInt64) -> Number?
    ) throws(DICOMError) -> [Number?] {
        switch try dataSet.value(of: element) {
        case .signed(let numbers): return numbers.map(signed)
        case .unsigned(let numbers): return numbers.map(unsigned)
        case .text(let texts) where dataSet.valueRepresentation(of: element) == .is:
            return texts.map { IntegerString($0).flatMap { signed(Int64($0.value)) } }
        default: throw .wrongVR(element.tag)
        }
    }

    static func element<Number: FixedWidthInteger>(
        _ tag: Tag, _ vr: VR, _ values: [Number], for dataSet: DataSet
    ) throws(DICOMError) -> Element {
        switch vr {
        case .us: return .numbers(tag, vr, try exact(values, UInt16.self, tag))
        case .ss: return .numbers(tag, vr, try exact(values, Int16.self, tag))
        case .ul: return .numbers(tag, vr, try exact(values, UInt32.self, tag))
        case .sl: return .numbers(tag, vr, try exact(values, Int32.self, tag))
        case .uv: return .numbers(tag, vr, try exact(values, UInt64.self, tag))
        case .sv: return .numbers(tag, vr, try exact(values, Int64.self, tag))
        case .is, .ds: return try String.element(tag, vr, values.map { String($0) }, for: dataSet)
        default: throw .wrongVR(tag)
        }
    }

    private static func exact<Stored: FixedWidthInteger>(
        _ values: [some FixedWidthInteger], _ type: Stored.Type, _ tag: Tag
    ) throws(DICOMError) -> [Stored] {
        let stored = values.compactMap { Stored(exactly: $0) }
        guard stored.count == values.count else { throw .wrongForm(tag) }
        return stored
    }
}

extension Tag: DICOMValue {
    /// The tags of AT.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [Tag?] {
        guard case .tags(let tags) = try dataSet.value(of: element) else { throw DICOMError.wrongVR(element.tag) }
        return tags
    }

    /// An element of AT.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [Tag], for dataSet: DataSet
    ) throws -> Element {
        guard vr == .at else { throw DICOMError.wrongVR(tag) }
        return .numbers(tag, vr, values.flatMap { [$0.group, $0.element] })
    }
}

extension Element {
    static func numbers(_ tag: Tag, _ vr: VR, _ values: [some FixedWidthInteger]) -> Element {
        var bytes: [UInt8] = []
        for value in values { bytes.appendLittleEndian(value) }
        return Element(tag: tag, vr: vr, content: .bytes(bytes))
    }
}

extension DICOMError {
    static func wrongForm(_ tag: Tag) -> DICOMError {
        DICOMError(.malformed, "a value is not one that the VR can hold", tag: tag)
    }
}
