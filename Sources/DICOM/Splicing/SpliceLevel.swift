/// The elements of one data set or item in a plan, to bring them into order when all are known.
struct SpliceLevel {
    /// Where an element starts in the plan; it ends where the next one does.
    private struct Entry {
        let tag: Tag
        let start: SplicePlan.Mark
    }

    private let start: SplicePlan.Mark
    private var entries: ContiguousArray<Entry> = []
    private var isOrdered = true
    /// The tags of the entries, once one has come out of order.
    private var known: Set<Tag>?
    /// The largest tag that came, kept or not.
    private(set) var last: Tag?

    init(start: SplicePlan.Mark) { self.start = start }

    /// Notes what an element has put behind a mark; what repeats another one is taken out of the plan again.
    mutating func note(_ tag: Tag, from mark: SplicePlan.Mark, in plan: inout SplicePlan) {
        let isBehind = last.map { tag > $0 } ?? true
        if isBehind { last = tag } else { isOrdered = false }
        guard plan.mark.count > mark.count else { return }
        if !isBehind, known == nil { known = Set(entries.lazy.map(\.tag)) }
        guard known?.insert(tag).inserted ?? true else { return plan.rewind(to: mark) }
        entries.append(Entry(tag: tag, start: mark))
    }

    /// Puts elements in ascending order, with new ones among them, and joins what can be joined.
    func settle(_ plan: inout SplicePlan, adding additions: [(tag: Tag, bytes: [UInt8])]) {
        if !isOrdered || !additions.isEmpty { arrange(&plan, additions) }
        plan.compact(since: start)
    }

    /// Puts bytes in place of all elements.
    func replace(with content: [UInt8], in plan: inout SplicePlan) {
        plan.replace(since: start, with: [.bytes(content)], length: content.count)
    }

    private func arrange(_ plan: inout SplicePlan, _ additions: [(tag: Tag, bytes: [UInt8])]) {
        // New elements come first: of equal tags the first one is taken.
        func tag(_ number: Int) -> Tag {
            number < additions.count ? additions[number].tag : entries[number - additions.count].tag
        }
        var order = Array(0..<additions.count + entries.count)
        order.sort { (tag($0), $0) < (tag($1), $1) }
        let end = plan.mark
        var arranged: [SplicePlan.Segment] = []
        arranged.reserveCapacity(end.count - start.count + additions.count)
        var length = 0
        var last: Tag?
        for number in order where tag(number) != last {
            last = tag(number)
            guard number >= additions.count else {
                arranged.append(.bytes(additions[number].bytes))
                length += additions[number].bytes.count
                continue
            }
            let position = number - additions.count
            let next = position + 1 < entries.count ? entries[position + 1].start : end
            arranged += plan.segments[entries[position].start.count..<next.count]
            length += next.length - entries[position].start.length
        }
        plan.replace(since: start, with: arranged, length: length)
    }
}
