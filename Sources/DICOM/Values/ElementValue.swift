/// A decoded value.
public enum ElementValue: Hashable, Sendable {
    /// Text of any VR but PN, one string a value, without padding.
    case text([String])
    /// Names.
    case names([PersonName])
    /// SS, SL, SV.
    case signed([Int64])
    /// US, UL, UV.
    case unsigned([UInt64])
    /// FL.
    case floats([Float])
    /// FD.
    case doubles([Double])
    /// AT.
    case tags([Tag])
    /// OB, OW and their like: the number of bytes, not the bytes.
    case bulk(Int)
    /// SQ.
    case items([Item])
    /// Encapsulated pixel data.
    case fragments(Fragments)
}

extension ElementValue {
    /// The values as text, one string a value; bytes, items and fragments have none.
    public var strings: [String] {
        switch self {
        case .text(let texts): texts
        case .names(let names): names.map(\.text)
        case .signed(let numbers): numbers.map(\.description)
        case .unsigned(let numbers): numbers.map(\.description)
        case .floats(let numbers): numbers.map(\.description)
        case .doubles(let numbers): numbers.map(\.description)
        case .tags(let tags): tags.map(\.description)
        case .bulk, .items, .fragments: []
        }
    }
}

extension DataSet {
    /// Decodes the value of an element of this data set.
    ///
    /// A number that is cut at the end of a value is left out.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func value(of element: Element) throws -> ElementValue { try value(of: element, .stated) }

    package func value(of element: Element, _: ThrownType = .stated) throws(DICOMError) -> ElementValue {
        switch element.content {
        case .items(let items): return .items(items)
        case .fragments(let fragments): return .fragments(fragments)
        case .range, .stored, .bytes: break
        }
        let vr = valueRepresentation(of: element)
        if vr.isText {
            let values = try text(of: element)?.values ?? []
            return vr == .pn ? .names(values.map { PersonName($0) }) : .text(values)
        }
        if vr.isBulk || vr == .sq { return .bulk(element.length ?? 0) }
        let words = Words(try boundedBytes(of: element), isLittleEndian(element))
        switch vr {
        case .us: return .unsigned(words.all(2) { $0 })
        case .ul: return .unsigned(words.all(4) { $0 })
        case .uv: return .unsigned(words.all(8) { $0 })
        case .ss: return .signed(words.all(2) { Int64(Int16(truncatingIfNeeded: $0)) })
        case .sl: return .signed(words.all(4) { Int64(Int32(truncatingIfNeeded: $0)) })
        case .sv: return .signed(words.all(8) { Int64(bitPattern: $0) })
        case .fl: return .floats(words.all(4) { Float(bitPattern: UInt32($0)) })
        case .fd: return .doubles(words.all(8) { Double(bitPattern: $0) })
        case .at: return .tags(words.tags())
        default: return .bulk(element.length ?? 0)
        }
    }
}

/// Bytes as numbers of a fixed size.
private struct Words {
    let bytes: [UInt8]
    let isLittleEndian: Bool

    init(_ bytes: [UInt8], _ isLittleEndian: Bool) {
        self.bytes = bytes
        self.isLittleEndian = isLittleEndian
    }

    func all<Number>(_ size: Int, _ make: (UInt64) -> Number) -> [Number] {
        (0..<bytes.count / size).map { make(word(at: $0 * size, size)) }
    }

    func tags() -> [Tag] {
        (0..<bytes.count / 4).map { position in
            Tag(group: UInt16(word(at: position * 4, 2)), element: UInt16(word(at: position * 4 + 2, 2)))
        }
    }

    private func word(at start: Int, _ size: Int) -> UInt64 {
        var number: UInt64 = 0
        for step in 0..<size {
            number = number << 8 | UInt64(bytes[isLittleEndian ? start + size - 1 - step : start + step])
        }
        return number
    }
}
