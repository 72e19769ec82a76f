extension DataSet {
    /// Puts an element at its place; an element of the same tag is replaced.
    ///
    /// Specific Character Set changes how the text of this data set is read, and of items which state none of their
    /// own, as it will be when it is written.
    ///
    /// - Throws: ``DICOMError`` and nothing else, of kind `unsupported` for an element whose value is a range of some
    ///   data set's source: ``set(_:from:)`` takes it along.
    @_disfavoredOverload
    public mutating func set(_ element: Element) throws { try set(element, .stated) }

    package mutating func set(_ element: Element, _: ThrownType = .stated) throws(DICOMError) {
        switch element.content {
        case .range: throw .sourceless(element.tag)
        case .fragments(let fragments): if fragments.source == nil { throw .sourceless(element.tag) }
        case .stored, .bytes, .items: break
        }
        try put(element)
    }

    /// Takes an element of another data set, whatever it was read from. The value is not read: it stays where it is,
    /// and that source stays open.
    ///
    /// Text other than ASCII keeps its meaning: items take their character set along.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `unsupported` for text that is encoded in another character set than
    ///   the text of this data set (decode it, and set the strings); `truncated` and `unreadable` when text has to be
    ///   looked at and cannot be read.
    @_disfavoredOverload
    public mutating func set(_ element: Element, from other: DataSet) throws { try set(element, from: other, .stated) }

    package mutating func set(_ element: Element, from other: DataSet, _: ThrownType = .stated) throws(DICOMError) {
        let content: Element.Content
        switch element.content {
        case .range(let range):
            content = .stored(
                StoredValue(source: other.source, range: range, isLittleEndian: other.isLittleEndian(element)))
        case .fragments(let fragments):
            content = .fragments(
                Fragments(
                    offsetTable: fragments.offsetTable, ranges: fragments.ranges,
                    source: fragments.source ?? other.source))
        case .items(let items): content = .items(try items.map { item throws(DICOMError) in try adopt(item) })
        case .stored, .bytes: content = element.content
        }
        if characterSet != other.characterSet, other.valueRepresentation(of: element).usesCharacterSet,
            case .range = element.content, try !other.isASCII(element)
        {
            throw DICOMError(.unsupported, "the text is encoded in another character set", tag: element.tag)
        }
        try put(Element(tag: element.tag, vr: element.vr, content: content))
    }

    /// Takes an element out; returns it where there was one.
    @discardableResult
    public mutating func remove(_ tag: Tag) -> Element? {
        let position = lowerBound(tag)
        guard position < elements.endIndex, elements[position].tag == tag else { return nil }
        let element = elements.remove(at: position)
        if tag == .specificCharacterSet { readText(in: .default) }
        return element
    }

    /// Takes out the elements of this level that a closure picks.
    public mutating func removeAll(where isUnwanted: (Element) throws -> Bool) rethrows {
        for tag in try elements.filter(isUnwanted).map(\.tag) { remove(tag) }
    }

    private mutating func put(_ element: Element) throws(DICOMError) {
        let position = lowerBound(element.tag)
        if position < elements.endIndex, elements[position].tag == element.tag {
            elements[position] = element
        } else {
            elements.insert(element, at: position)
        }
        guard element.tag == .specificCharacterSet else { return }
        readText(in: SpecificCharacterSet(terms: try text(of: element)?.values ?? []))
    }
}

extension DataSet {
    /// The items of a sequence; empty when the element is absent or no sequence.
    public func items(of sequence: Tag) -> [Item] {
        guard let element = self[sequence], case .items(let items) = element.content else { return [] }
        return items
    }

    /// Changes the items of a sequence: edits, appends and removes as with any array.
    ///
    /// ```swift
    /// var dataSet = DataSet()
    /// try dataSet.editItems(of: .referencedImageSequence) { items in
    ///     items.append(Item(DataSet([.text(.referencedSOPInstanceUID, .ui, "2.25.1")])))
    /// }
    /// ```
    ///
    /// A sequence that is absent is made when the closure adds items.
    ///
    /// - Throws: What the closure throws, and ``DICOMError`` of kind `malformed` for an element that is not a sequence.
    public mutating func editItems(
        of sequence: Tag, _ edit: (inout [Item]) throws -> Void
    ) throws {
        let element = self[sequence]
        var items: [Item] = []
        if let element {
            guard case .items(let present) = element.content else {
                throw DICOMError(.malformed, "the element is not a sequence", tag: sequence)
            }
            items = present
        }
        try edit(&items)
        if element == nil, items.isEmpty { return }
        try put(Element(tag: sequence, vr: element?.vr ?? .sq, content: .items(items)))
    }

    /// Changes the data set of one item of a sequence.
    ///
    /// - Throws: What the closure throws, and ``DICOMError`` of kind `malformed` when there is no such item.
    public mutating func editItem(
        _ position: Int, of sequence: Tag, _ edit: (inout DataSet) throws -> Void
    ) throws {
        try editItems(of: sequence) { items in
            guard items.indices.contains(position) else {
                throw DICOMError(.malformed, "the sequence has no such item", tag: sequence)
            }
            try edit(&items[position].dataSet)
        }
    }

    /// Appends an item to a sequence, which is made when it is absent.
    ///
    /// - Throws: ``DICOMError`` and nothing else, of kind `malformed` for an element that is not a sequence.
    @_disfavoredOverload
    public mutating func append(_ item: DataSet, to sequence: Tag) throws { try append(item, to: sequence, .stated) }

    package mutating func append(_ item: DataSet, to sequence: Tag, _: ThrownType = .stated) throws(DICOMError) {
        guard let element = self[sequence] else { return try put(.sequence(sequence, item)) }
        guard case .items(let items) = element.content else {
            throw DICOMError(.malformed, "the element is not a sequence", tag: sequence)
        }
        try put(Element(tag: sequence, vr: element.vr, content: .items(items + [Item(item)])))
    }

    /// Changes this data set and every data set nested in it, the deepest ones first.
    public mutating func editEveryLevel(
        _ edit: (inout DataSet) throws -> Void
    ) rethrows {
        for position in elements.indices {
            guard case .items(var items) = elements[position].content else { continue }
            for item in items.indices { try items[item].dataSet.editEveryLevel(edit) }
            let element = elements[position]
            elements[position] = Element(tag: element.tag, vr: element.vr, content: .items(items))
        }
        try edit(&self)
    }
}

extension DataSet {
    /// An item of a data set with another character set: it says its own, unless it does already.
    private func adopt(_ item: Item) throws(DICOMError) -> Item {
        let inner = item.dataSet
        guard inner.characterSet != characterSet, inner[.specificCharacterSet] == nil else { return item }
        var copy = item
        let terms = inner.characterSet.terms.joined(separator: "\\")
        try copy.dataSet.put(.text(.specificCharacterSet, .cs, terms))
        copy.dataSet.characterSet = inner.characterSet
        return copy
    }

    /// Whether text has neither bytes above 127 nor escapes, so that it reads alike in every character set.
    private func isASCII(_ element: Element) throws(DICOMError) -> Bool {
        try boundedBytes(of: element).allSatisfy { $0 < 0x80 && $0 != 0x1B }
    }
}

extension DICOMError {
    fileprivate static func sourceless(_ tag: Tag) -> DICOMError {
        DICOMError(.unsupported, "the value is in a file; name the data set that it comes from", tag: tag)
    }
}
