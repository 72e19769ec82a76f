/// Gathers elements as a file holds them: in whatever order, some more than once, and perhaps very many of those.
struct ElementList {
    /// What was gathered; its elements come by ``add(_:)``.
    var dataSet: DataSet
    private var isOrdered = true

    /// From how many elements on memory is worth a look.
    private static let large = 16_384

    init(_ dataSet: DataSet) { self.dataSet = dataSet }

    var isEmpty: Bool { dataSet.elements.isEmpty }

    /// Adds an element, unless the last one has its tag: of equal tags the first one stays.
    mutating func add(_ element: Element) {
        if let last = dataSet.elements.last, element.tag <= last.tag {
            guard element.tag < last.tag else { return }
            isOrdered = false
        }
        if dataSet.elements.count == dataSet.elements.capacity, dataSet.elements.count >= Self.large { makeRoom() }
        dataSet.elements.append(element)
    }

    /// The elements in ascending order, the first of each tag.
    func inOrder() -> DataSet {
        guard !isOrdered else { return dataSet }
        var dataSet = dataSet
        dataSet.restoreOrder()
        return dataSet
    }

    /// Drops what is there twice. What is still large grows by a quarter: growing to its double would take three times
    /// the memory while it moves.
    private mutating func makeRoom() {
        let count = dataSet.elements.count
        if !isOrdered {
            dataSet.restoreOrder()
            isOrdered = true
        }
        if dataSet.elements.count > count / 2 { dataSet.elements.reserveCapacity(count + count / 4) }
    }
}
