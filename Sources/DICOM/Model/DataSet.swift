/// The elements of a file, an item or file meta information, in ascending tag order.
///
/// Most values are ranges of a shared byte source and are read when asked for. A data set read from a file keeps
/// the file open.
public struct DataSet: Hashable, Sendable, RandomAccessCollection {
    var elements: ContiguousArray<Element>

    /// What the items of a file have in common.
    var scope: DataSetScope

    /// Where the ranges point to.
    public var source: ByteSource { scope.source }

    /// How text in this data set is encoded: its own Specific Character Set, or that of the data set around it.
    public package(set) var characterSet: SpecificCharacterSet {
        get { scope.characterSet }
        set { scope = DataSetScope(source: source, encoding: encoding, characterSet: newValue) }
    }

    var encoding: Encoding { scope.encoding }

    /// Creates a data set whose values are held in memory; `characterSet` is how they are encoded. Of two elements
    /// with the same tag the first one is taken.
    public init(_ elements: [Element] = [], characterSet: SpecificCharacterSet = .default) {
        self.init(source: .empty, encoding: .explicitLittle, characterSet: characterSet)
        self.elements = ContiguousArray(elements)
        restoreOrder()
    }

    init(source: ByteSource, encoding: Encoding, characterSet: SpecificCharacterSet) {
        self.init(scope: DataSetScope(source: source, encoding: encoding, characterSet: characterSet))
    }

    init(scope: DataSetScope) {
        elements = []
        self.scope = scope
    }

    /// Position of the first element.
    public var startIndex: Int { elements.startIndex }

    /// Position after the last element.
    public var endIndex: Int { elements.endIndex }

    /// The element at a position.
    public subscript(position: Int) -> Element { elements[position] }

    /// The element with a tag; found by binary search.
    public subscript(tag: Tag) -> Element? {
        let position = lowerBound(tag)
        guard position < elements.endIndex, elements[position].tag == tag else { return nil }
        return elements[position]
    }

    /// The element with a keyword of PS3.6, such as `PatientName`.
    public subscript(keyword: String) -> Element? {
        DICOMDictionary.tag(forKeyword: keyword).flatMap { self[$0] }
    }

    /// The first position whose tag is not smaller.
    func lowerBound(_ tag: Tag) -> Int {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].tag < tag { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Puts elements that came out of order where they belong; of equal tags the first one stays.
    mutating func restoreOrder() {
        // Sorting keeps the order of equal elements, and in place it needs no second copy of a large data set.
        elements.sort { $0.tag < $1.tag }
        var kept = 0
        for position in elements.indices where position == 0 || elements[position].tag != elements[kept - 1].tag {
            if kept != position { elements[kept] = elements[position] }
            kept += 1
        }
        elements.removeSubrange(kept...)
    }
}

/// One item of a sequence (PS3.5 section 7.5).
public struct Item: Hashable, Sendable {
    /// What the item holds.
    public var dataSet: DataSet

    /// Offset of the item's tag from the start of the source, 0 for an item made in memory.
    public let offset: Int

    /// Creates an item.
    public init(_ dataSet: DataSet, offset: Int = 0) {
        self.dataSet = dataSet
        self.offset = offset
    }
}
