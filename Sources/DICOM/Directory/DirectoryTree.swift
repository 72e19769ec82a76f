/// Makes a tree of records by their offsets, each of which is met once at most.
struct DirectoryTree {
    private let dataSet: DataSet
    private let items: [Item]
    private let positions: [Int: Int]
    private let options: ReadingOptions
    private var log: FindingLog
    private var isMet: [Bool]
    /// What has to be added to each offset.
    private var shift = 0

    init(_ dataSet: DataSet, options: ReadingOptions) {
        self.dataSet = dataSet
        self.options = options
        items = dataSet.items(of: .directoryRecordSequence)
        positions = Dictionary(
            items.enumerated().map { ($0.element.offset, $0.offset) }, uniquingKeysWith: { first, _ in first })
        isMet = Array(repeating: false, count: items.count)
        log = FindingLog(options)
    }

    var findings: [Finding] { log.findings }

    mutating func records() throws(DICOMError) -> [DirectoryRecord] {
        let first = dataSet.offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity ?? 0
        let before = log
        let records = try list(
            from: first, named: .offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, in: 0, depth: 1)
        if items.isEmpty { return records }
        let isWhole = log.findings.count == before.findings.count && !isMet.contains(false)
        if isWhole { return records }
        if let shifted = try shiftedRecords(from: first, before) { return shifted }
        if records.isEmpty {
            if first == 0 { try log.report(.danglingOffset, offset: 0, tag: .directoryRecordSequence) }
            return try ordered()
        }
        for (position, item) in items.enumerated() where !isMet[position] {
            try log.report(.unreachableRecord, offset: item.offset, tag: .directoryRecordSequence)
        }
        return records
    }

    /// The records when all offsets are wrong by one number: preamble, file meta information or what stands before the
    /// records was changed without them. It is taken only if it leads to every record.
    private mutating func shiftedRecords(
        from first: Int, _ before: FindingLog
    ) throws(DICOMError) -> [DirectoryRecord]? {
        var stated = [first]
        for item in items {
            stated.append(item.dataSet.offsetOfTheNextDirectoryRecord ?? 0)
            stated.append(item.dataSet.offsetOfReferencedLowerLevelDirectoryEntity ?? 0)
        }
        // Some offset leads to the first record.
        guard let lowest = stated.filter({ $0 > 0 }).min(), let start = items.first?.offset, start != lowest else {
            return nil
        }
        var tree = self
        tree.shift = start - lowest
        tree.isMet = Array(repeating: false, count: items.count)
        tree.log = before
        let records = try tree.list(
            from: first, named: .offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, in: 0, depth: 1)
        guard tree.log.findings.count == before.findings.count, !tree.isMet.contains(false) else { return nil }
        self = tree
        try log.report(.shiftedOffsets, offset: start, tag: .directoryRecordSequence)
        return records
    }

    /// The records of one directory entity: from the first one along the offsets of the next.
    private mutating func list(
        from first: Int, named firstTag: Tag, in place: Int, depth: Int
    ) throws(DICOMError) -> [DirectoryRecord] {
        guard depth <= options.limits.depth else {
            throw DICOMError(
                .limitExceeded, "directory records are nested deeper than \(options.limits.depth)", offset: place,
                tag: firstTag)
        }
        var records: [DirectoryRecord] = []
        var (offset, tag, place) = (first, firstTag, place)
        while offset != 0 {
            guard let position = positions[offset + shift], !isMet[position] else {
                try log.report(.danglingOffset, offset: place, tag: tag)
                break
            }
            isMet[position] = true
            var record = DirectoryRecord(reading: items[position].dataSet)
            record.children = try list(
                from: record.dataSet.offsetOfReferencedLowerLevelDirectoryEntity ?? 0,
                named: .offsetOfReferencedLowerLevelDirectoryEntity, in: offset, depth: depth + 1)
            records.append(record)
            (place, tag) = (offset, .offsetOfTheNextDirectoryRecord)
            offset = record.dataSet.offsetOfTheNextDirectoryRecord ?? 0
        }
        return records
    }

    // MARK: Without offsets

    /// A record belongs to the last one before it of the level above.
    private mutating func ordered() throws(DICOMError) -> [DirectoryRecord] {
        var open: [(level: Int, record: DirectoryRecord)] = []
        var roots: [DirectoryRecord] = []
        func close(downTo level: Int) {
            while let last = open.last, last.level >= level {
                open.removeLast()
                if open.isEmpty {
                    roots.append(last.record)
                } else {
                    open[open.count - 1].record.children.append(last.record)
                }
            }
        }
        for item in items {
            let record = DirectoryRecord(reading: item.dataSet)
            let level = Self.level(record.kind)
            close(downTo: level)
            open.append((level, record))
        }
        close(downTo: 0)
        return roots
    }

    private static func level(_ kind: DirectoryRecord.Kind) -> Int {
        switch kind {
        case .patient: 0
        case .study: 1
        case .series: 2
        default: 3
        }
    }
}
