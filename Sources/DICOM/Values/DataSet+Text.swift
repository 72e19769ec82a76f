extension DataSet {
    /// The values of a text element without padding; `nil` when the element is absent or no text.
    ///
    /// An empty element has no values. Bytes that the character set does not hold read as U+FFFD.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func strings(_ tag: Tag) throws -> [String]? { try strings(tag, .stated) }

    package func strings(_ tag: Tag, _: ThrownType = .stated) throws(DICOMError) -> [String]? {
        guard let element = self[tag] else { return nil }
        return try text(of: element)?.values
    }

    /// The first value of a text element without padding; `nil` when the element is absent, empty or no text.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func string(_ tag: Tag) throws -> String? { try string(tag, .stated) }

    package func string(_ tag: Tag, _: ThrownType = .stated) throws(DICOMError) -> String? {
        guard let first = try strings(tag)?.first, !first.isEmpty else { return nil }
        return first
    }

    /// The first value of a UI element; `nil` when it is absent, empty or not a UID.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func uid(_ tag: Tag) throws -> UID? { try uid(tag, .stated) }

    package func uid(_ tag: Tag, _: ThrownType = .stated) throws(DICOMError) -> UID? {
        try string(tag).flatMap { UID($0) }
    }

    /// The first value of a PN element.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func personName(_ tag: Tag) throws -> PersonName? { try personName(tag, .stated) }

    package func personName(_ tag: Tag, _: ThrownType = .stated) throws(DICOMError) -> PersonName? {
        try string(tag).map { PersonName($0) }
    }

    /// The first value of an IS element or of any integer VR.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func integer(_ tag: Tag) throws -> Int? { try integer(tag, .stated) }

    package func integer(_ tag: Tag, _: ThrownType = .stated) throws(DICOMError) -> Int? {
        guard let element = self[tag] else { return nil }
        switch try value(of: element) {
        case .text(let texts): return texts.first.flatMap { Int($0.trimmed().drop { $0 == "+" }) }
        case .signed(let numbers): return numbers.first.flatMap { Int(exactly: $0) }
        case .unsigned(let numbers): return numbers.first.flatMap { Int(exactly: $0) }
        default: return nil
        }
    }

    /// The text of an element, split into values; `isWhole` is false when bytes could not be decoded.
    func text(of element: Element) throws(DICOMError) -> (values: [String], isWhole: Bool)? {
        let vr = valueRepresentation(of: element)
        guard vr.isText else { return nil }
        return try text(try boundedBytes(of: element), of: element, vr)
    }

    /// The start of the text of an element, its values with the separators between them, for showing; `nil` when the
    /// element is not text. Only `length` bytes are read, whatever the value's length is.
    func textStart(of element: Element, length: Int) throws(DICOMError) -> String? {
        let vr = valueRepresentation(of: element)
        guard vr.isText else { return nil }
        return try text(try startOfBytes(of: element, length: length), of: element, vr).values.joined(separator: "\\")
    }

    private func text(
        _ bytes: [UInt8], of element: Element, _ vr: VR
    ) throws(DICOMError) -> (values: [String], isWhole: Bool) {
        try characterSet.text(bytes, vr, of: element.tag)
    }

    /// The VR to read a value by: the dictionary's for an element that is stored as UN though it is registered.
    func valueRepresentation(of element: Element) -> VR {
        element.vr == .un ? DICOMDictionary.vr(of: element.tag) : element.vr
    }
}

extension SpecificCharacterSet {
    /// The bytes of a text element in values without padding; `isWhole` is false when some could not be decoded.
    package func text(_ bytes: [UInt8], _ vr: VR, of tag: Tag) throws(DICOMError) -> (values: [String], isWhole: Bool) {
        var bytes = bytes
        bytes.removePadding()
        guard !bytes.isEmpty else { return ([], true) }
        let separators = vr.separatesValues ? bytes.count { $0 == 0x5C } : 0
        let limit = vr == .pn ? DataSet.largestTextCount / 4 : DataSet.largestTextCount
        guard separators < limit else {
            throw DICOMError(.limitExceeded, "a text holds more than \(limit) values", tag: tag)
        }
        let keepsLeading = vr.usesCharacterSet || vr == .ur
        if PlainText.holds(bytes), !vr.usesCharacterSet || initial.lower ?? .ascii == .ascii {
            return (PlainText.values(bytes, separators: separators, vr, keepsLeading: keepsLeading), true)
        }
        var decoder = TextDecoder(vr.usesCharacterSet ? self : .default, vr: vr)
        var values = decoder.decode(bytes, separators: separators)
        for position in values.indices { values[position] = values[position].trimmed(leading: !keepsLeading) }
        return (values, decoder.isComplete)
    }
}
