import DICOM

/// A visitor made of closures, which keeps everything unless told otherwise.
struct SplicingVisitor: SpliceVisitor {
    private let decide: (SplicedElement) -> SpliceAction?
    private let adding: (Int) -> [Element]
    private let dropsItem: (Tag, Int) -> Bool
    private(set) var seen: [Tag] = []
    private var items: [(Tag, Int)] = []

    init(
        decide: @escaping (SplicedElement) -> SpliceAction? = { _ in nil },
        adding: @escaping (Int) -> [Element] = { _ in [] },
        dropsItem: @escaping (Tag, Int) -> Bool = { _, _ in false }
    ) {
        self.decide = decide
        self.adding = adding
        self.dropsItem = dropsItem
    }

    mutating func action(for element: SplicedElement) -> SpliceAction {
        seen.append(element.tag)
        if let action = decide(element) { return action }
        if case .sequence = element.layout { return .descend(appending: []) }
        return .keep
    }

    mutating func enterItem(of tag: Tag, index: Int) { items.append((tag, index)) }

    mutating func leave(depth: Int) -> SpliceLeaving {
        guard depth > 0, let item = items.popLast() else { return .keep(adding: adding(depth)) }
        return dropsItem(item.0, item.1) ? .drop : .keep(adding: adding(depth))
    }
}

extension SplicingVisitor {
    /// The bytes of the data set that comes out, inflated where it is deflated.
    static func splice(_ file: [UInt8], _ visitor: SplicingVisitor = SplicingVisitor()) throws -> [UInt8] {
        var visitor = visitor
        let source = try SpliceSource(ByteSource(file))
        let plan = try source.plan(&visitor)
        var sink = MemorySink()
        try plan.write(from: source.dataSetSource, into: &sink)
        return sink.bytes
    }

    /// The bytes of the data set that goes in.
    static func dataSet(_ file: [UInt8]) throws -> [UInt8] {
        let source = try SpliceSource(ByteSource(file))
        return try source.dataSetSource.bytes(in: source.dataSetRange)
    }
}
