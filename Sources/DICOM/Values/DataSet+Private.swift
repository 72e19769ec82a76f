extension DataSet {
    /// The block that a private element belongs to; `nil` when no creator reserves it.
    public func privateBlock(of tag: Tag) -> PrivateBlock? {
        guard tag.isPrivate, tag.element >= 0x1000 else { return nil }
        return self[Tag(group: tag.group, element: tag.element >> 8)].flatMap { block(reservedBy: $0) }
    }

    /// What the private dictionary says of an element of this data set; `nil` for what it does not know.
    ///
    /// For reading and printing only: that an element is known says nothing about its being safe to pass on.
    public func privateEntry(of tag: Tag) -> DICOMDictionary.PrivateEntry? {
        privateBlock(of: tag).flatMap { DICOMDictionary.privateEntry(for: tag, creator: $0.creator) }
    }

    /// The values of a private element as a Swift type, wherever the creator's block is; `nil` when the element is
    /// absent. An element without a VR of its own (implicit VR, or UN) is read by the VR of the private dictionary, the
    /// first one that its value fits.
    ///
    /// ```swift
    /// let dataSet = try DICOMFile.read(path: "image.dcm").dataSet
    /// let suite: String? = try dataSet.value(Tag(0x0009_1002), creator: "GEMS_IDEN_01")
    /// ```
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``values(_:as:)``.
    @_disfavoredOverload
    public func values<Value: DICOMValue>(_ tag: Tag, creator: String, as type: Value.Type = Value.self) throws
        -> [Value]?
    { try values(tag, creator: creator, as: type, .stated) }

    package func values<Value: DICOMValue>(
        _ tag: Tag, creator: String, as type: Value.Type = Value.self, _: ThrownType = .stated
    ) throws(DICOMError) -> [Value]? {
        guard let element = self[tag, creator: creator] else { return nil }
        return try values(of: interpreted(element))
    }

    /// The first value of a private element as a Swift type; `nil` when the element is absent or empty.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``value(_:as:)``.
    @_disfavoredOverload
    public func value<Value: DICOMValue>(_ tag: Tag, creator: String, as type: Value.Type = Value.self) throws -> Value?
    { try value(tag, creator: creator, as: type, .stated) }

    package func value<Value: DICOMValue>(
        _ tag: Tag, creator: String, as type: Value.Type = Value.self, _: ThrownType = .stated
    ) throws(DICOMError) -> Value? {
        guard let element = self[tag, creator: creator] else { return nil }
        return try first(of: interpreted(element))
    }

    /// A private element of VR UN as the private dictionary reads it: with the first of its VRs that the value fits, in
    /// little endian as UN is (PS3.5 section 6.2.2). Every other element is given back as it is.
    ///
    /// - Parameter depth: How many sequences this data set lies in.
    func interpreted(_ element: Element, depth: Int = 0) -> Element {
        guard element.vr == .un, element.length != nil, let entry = privateEntry(of: element.tag) else {
            return element
        }
        for vr in entry.vrs where vr != .un {
            if vr == .sq {
                guard let items = unknownItems(of: element, depth: depth) else { continue }
                return Element(tag: element.tag, vr: .sq, content: .items(items))
            }
            if fits(element, vr) { return Element(tag: element.tag, vr: vr, content: littleEndianContent(element)) }
        }
        return element
    }

    private func littleEndianContent(_ element: Element) -> Element.Content {
        guard case .range(let range) = element.content, !encoding.isLittleEndian else { return element.content }
        return .stored(StoredValue(source: source, range: range))
    }

    /// Whether a value may have a VR: numbers by their size, text by what its start holds.
    private func fits(_ element: Element, _ vr: VR) -> Bool {
        guard let length = element.length else { return false }
        guard vr.isText else { return length % (vr == .at ? 4 : vr.unitSize) == 0 }
        guard length > 0 else { return true }
        let shown = 65_536
        guard length <= decodedLimit(of: element), let bytes = try? startOfBytes(of: element, length: shown) else {
            return false
        }
        let lineEnds: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D]
        let text = bytes[..<(bytes.lastIndex { $0 != 0 && $0 != 0x20 }.map { $0 + 1 } ?? 0)]
        guard text.allSatisfy({ $0 >= 0x20 || $0 == 0x1B || lineEnds.contains($0) }) else { return false }
        guard !vr.usesCharacterSet, length <= shown else { return true }
        let values = text.split(separator: 0x5C).map { String(decoding: $0, as: UTF8.self).trimmed() }
        switch vr {
        case .ui, .ds, .is, .da, .tm, .dt, .as:
            return values.allSatisfy { !ValueRules.violations(of: $0, vr, takesAnyRoot: true).contains(.wrongForm) }
        default: return true
        }
    }

    /// The items that the value of an element of VR UN holds.
    private func unknownItems(of element: Element, depth: Int) -> [Item]? {
        guard let length = element.length, length <= decodedLimit(of: element) else { return nil }
        switch element.content {
        case .range(let range): return DataSetReader.unknownItems(of: element.tag, range, of: source, self, depth)
        case .stored(let value):
            return DataSetReader.unknownItems(of: element.tag, value.range, of: value.source, self, depth)
        case .bytes(let bytes):
            return DataSetReader.unknownItems(of: element.tag, 0..<bytes.count, of: ByteSource(bytes), self, depth)
        case .items, .fragments: return nil
        }
    }
}

extension DataSetReader {
    /// Reads a value as the items of a sequence whose VR was lost; `nil` when it is something else.
    fileprivate static func unknownItems(
        of tag: Tag, _ range: Range<Int>, of source: ByteSource, _ outer: DataSet, _ depth: Int
    ) -> [Item]? {
        let scope = DataSetScope(source: source, encoding: .implicitLittle, characterSet: outer.characterSet)
        var reader = DataSetReader(source, at: range.lowerBound, encoding: .implicitLittle)
        let header = ElementHeader(
            tag: tag, vr: .un, length: UInt32(clamping: range.count), start: range.lowerBound, value: range.lowerBound)
        let context = Context(scope: scope, isSigned: outer.pixelRepresentation == 1, depth: depth)
        return reader.readUnknownSequence(header, until: range.upperBound, context)
    }
}
