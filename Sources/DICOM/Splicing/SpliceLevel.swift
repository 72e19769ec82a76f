/// The elements of one data set or item in a plan, to bring them into order when all are known.
struct SpliceLevel {
    private struct Entry {
        let tag: Tag
        let start: SplicePlan.Mark
        let end: SplicePlan.Mark
    }

    private let start: SplicePlan.Mark
    private var entries: [Entry] = []
    private var isOrdered = true
    /// The tag of the element that came last, kept or not.
    private(set) var last: Tag?

    init(start: SplicePlan.Mark) { self.start = start }

    mutating func note(_ tag: Tag, _ start: SplicePlan.Mark, _ end: SplicePlan.Mark) {
        if let last, tag <= last { isOrdered = false }
        if last.map({ tag > $0 }) ?? true { last = tag }
        if end.count > start.count { entries.append(Entry(tag: tag, start: start, end: end)) }
    }

    /// Puts elements in ascending order, with new ones among them, and joins what can be joined.
    func settle(_ plan: inout SplicePlan, adding additions: [(tag: Tag, bytes: [UInt8])]) {
        if !isOrdered || !additions.isEmpty { arrange(&plan, additions) }
        plan.compact(since: start)
    }

    private func arrange(_ plan: inout SplicePlan, _ additions: [(tag: Tag, bytes: [UInt8])]) {
        var pieces: [(tag: Tag, rank: Int, segments: ArraySlice<SplicePlan.Segment>, length: Int)] = []
        pieces.reserveCapacity(entries.count + additions.count)
        for addition in additions {
            pieces.append((addition.tag, pieces.count, [.bytes(addition.bytes)], addition.bytes.count))
        }
        for entry in entries {
            let segments = plan.segments[entry.start.count..<entry.end.count]
            pieces.append((entry.tag, pieces.count, segments, entry.end.length - entry.start.length))
        }
        pieces.sort { ($0.tag, $0.rank) < ($1.tag, $1.rank) }
        var kept: [ArraySlice<SplicePlan.Segment>] = []
        var length = 0
        var last: Tag?
        for piece in pieces where piece.tag != last {
            kept.append(piece.segments)
            length += piece.length
            last = piece.tag
        }
        plan.arrange(since: start, kept, length: length)
    }
}
