extension DataSet {
    /// Encodes all text of this data set and its items in another character set, and says so in Specific Character
    /// Set. Values that need no change keep their bytes.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `unrepresentable` for text that the new set does not have,
    ///   `malformed` for text that does not follow the old one; then nothing is changed.
    @_disfavoredOverload
    public mutating func encodeText(as characterSet: SpecificCharacterSet) throws {
        try encodeText(as: characterSet, .stated)
    }

    package mutating func encodeText(as characterSet: SpecificCharacterSet, _: ThrownType = .stated) throws(DICOMError)
    {
        var copy = self
        try copy.encodeValues(characterSet)
        let terms = characterSet.terms
        if terms.allSatisfy(\.isEmpty) {
            copy.remove(.specificCharacterSet)
        } else {
            try copy.set(.text(.specificCharacterSet, .cs, terms.joined(separator: "\\")))
        }
        copy.characterSet = characterSet
        self = copy
    }

    private mutating func encodeValues(_ new: SpecificCharacterSet) throws(DICOMError) {
        for element in self {
            if case .items(let items) = element.content {
                let copies = try items.map { item throws(DICOMError) -> Item in
                    var inner = item.dataSet
                    try inner.encodeValues(new)
                    inner.remove(.specificCharacterSet)
                    inner.characterSet = new
                    return Item(inner, offset: item.offset)
                }
                try set(Element(tag: element.tag, vr: element.vr, content: .items(copies)))
                continue
            }
            let vr = valueRepresentation(of: element)
            guard vr.usesCharacterSet, let text = try text(of: element), !text.values.isEmpty else {
                continue
            }
            guard text.isWhole else {
                throw DICOMError(.malformed, "the text does not follow its character set", tag: element.tag)
            }
            if text.values.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }), try isPlain(element) {
                continue
            }
            try set(.text(element.tag, vr, text.values, in: new))
        }
    }

    /// Whether bytes mean the same in every character set: no escape sequence, nothing above 127, and none of the two
    /// that JIS X 0201 has otherwise.
    private func isPlain(_ element: Element) throws(DICOMError) -> Bool {
        try boundedBytes(of: element).allSatisfy { $0 < 0x7E && $0 != 0x1B && $0 != 0x5C }
    }
}

extension Element {
    /// An element of text in a character set, padded to even length; whether the VR allows the values is not looked
    /// at.
    ///
    /// - Throws: ``DICOMError`` and nothing else, of kind `unrepresentable` for a character that the set does not have,
    ///   `malformed` for several values where the VR has one.
    @_disfavoredOverload
    public static func text(_ tag: Tag, _ vr: VR, _ values: [String], in characterSet: SpecificCharacterSet) throws
        -> Element
    { try text(tag, vr, values, in: characterSet, .stated) }

    package static func text(
        _ tag: Tag, _ vr: VR, _ values: [String], in characterSet: SpecificCharacterSet, _: ThrownType = .stated
    ) throws(DICOMError) -> Element {
        guard vr.separatesValues || values.count <= 1 else {
            throw DICOMError(.malformed, "the VR holds one value only", tag: tag)
        }
        var encoder = TextEncoder(vr.usesCharacterSet ? characterSet : .default, vr: vr)
        guard var bytes = encoder.encode(values) else {
            throw DICOMError(
                .unrepresentable, "the character set does not have all characters of the text", tag: tag)
        }
        if bytes.count % 2 == 1 { bytes.append(vr.padding) }
        return Element(tag: tag, vr: vr, content: .bytes(bytes))
    }
}
