/// Makes a tree of records by their offsets, each of which is met once at most.
struct DirectoryTree {
    private let dataSet: DataSet
    private let items: [Item]
    private let positions: [Int: Int]
    private let options: ReadingOptions
    private var log: FindingLog
    private var isMet: [Bool]

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
        let records = try list(
            from: first, named: .offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, in: 0, depth: 1)
        if records.isEmpty, !items.isEmpty {
            if first == 0 { try log.report(.danglingOffset, offset: 0, tag: .directoryRecordSequence) }
            return try ordered()
        }
        for (position, item) in items.enumerated() where !isMet[position] {
            try log.report(.unreachableRecord, offset: item.offset, tag: .directoryRecordSequence)
        }
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
            guard let position = positions[offset], !isMet[position] else {
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
