/// Takes the keys of a record from a file.
struct RecordFilling {
    private let source: DataSet
    /// The running number of the record among those beside it.
    private let number: Int

    init(_ source: DataSet, _ number: Int) {
        self.source = source
        self.number = number
    }

    func keys(_ wanted: RecordKeys) throws(DICOMError) -> DataSet {
        var keys = DataSet()
        if let characterSet = source[.specificCharacterSet] { try keys.set(Self.held(characterSet, of: source)) }
        for tag in wanted.required { try keys.set(Self.held(required(tag), of: source)) }
        for tag in wanted.mayBeEmpty { try keys.set(Self.held(source[tag] ?? Self.empty(tag), of: source)) }
        for tag in wanted.optional {
            guard let element = source[tag], let kept = modifiers(element) else { continue }
            try keys.set(Self.held(kept, of: source))
        }
        return keys
    }

    /// The element with its value in memory: a directory of many files cannot keep them all open.
    private static func held(_ element: Element, of dataSet: DataSet) throws(DICOMError) -> Element {
        guard case .items(let items) = element.content else {
            let bytes = try dataSet.littleEndianBytes(of: element)
            return Element(tag: element.tag, vr: element.vr, content: .bytes(bytes))
        }
        let copies = try items.map { item throws(DICOMError) -> Item in
            let elements = try item.dataSet.map { element throws(DICOMError) in try held(element, of: item.dataSet) }
            return Item(DataSet(elements, characterSet: item.dataSet.characterSet))
        }
        return Element(tag: element.tag, vr: .sq, content: .items(copies))
    }

    private static func empty(_ tag: Tag) -> Element {
        let vr = DICOMDictionary.vr(of: tag)
        return Element(tag: tag, vr: vr, content: vr == .sq ? .items([]) : .bytes([]))
    }

    private func required(_ tag: Tag) throws(DICOMError) -> Element {
        if let element = source[tag], hasValue(element) { return element }
        switch tag {
        case .studyID, .seriesNumber, .instanceNumber:
            return .text(tag, DICOMDictionary.vr(of: tag), String(number))
        case .studyDate:
            if let other = substitute([.seriesDate, .acquisitionDate, .contentDate, .instanceCreationDate]) {
                return Element(tag: tag, vr: .da, content: other.content)
            }
        case .studyTime:
            if let other = substitute([.seriesTime, .acquisitionTime, .contentTime, .instanceCreationTime]) {
                return Element(tag: tag, vr: .tm, content: other.content)
            }
            return .text(tag, .tm, "000000")
        default: break
        }
        let keyword = DICOMDictionary.entry(for: tag)?.keyword ?? ""
        throw DICOMError(.malformed, "a directory needs \(keyword), which the file lacks or leaves empty", tag: tag)
    }

    private func substitute(_ tags: [Tag]) -> Element? {
        for tag in tags {
            if let element = source[tag], hasValue(element) { return element }
        }
        return nil
    }

    private func hasValue(_ element: Element) -> Bool {
        if case .items(let items) = element.content { return !items.isEmpty }
        guard let length = element.length, length > 0 else { return false }
        guard element.vr.isText else { return true }
        return ((try? source.string(element.tag)) ?? nil) != nil
    }

    /// Of the content of a document only what modifies its title belongs into a record (PS3.3 section F.5.25).
    private func modifiers(_ element: Element) -> Element? {
        guard element.tag == .contentSequence else { return element }
        guard case .items(let items) = element.content else { return nil }
        let kept = items.filter { $0.dataSet.relationshipType == "HAS CONCEPT MOD" }
        return kept.isEmpty ? nil : Element(tag: element.tag, vr: .sq, content: .items(kept))
    }
}
