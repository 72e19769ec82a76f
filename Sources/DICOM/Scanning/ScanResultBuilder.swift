import Platform

/// Gathers scanned files and groups them.
struct ScanResultBuilder {
    private struct Key: Hashable {
        let study: UID
        let instance: UID
    }

    private var byInstance: [Key: [InstanceHeader]] = [:]
    private var skipped: [SkippedFile] = []

    mutating func add(_ file: ScannedFile) {
        switch file {
        case .instance(let header):
            let key = Key(study: header.studyInstanceUID, instance: header.sopInstanceUID)
            byInstance[key, default: []].append(header)
        case .skipped(let file): skipped.append(file)
        }
    }

    func result(links: LinkCount = LinkCount()) -> ScanResult {
        var kept: [InstanceHeader] = []
        var duplicates: [DuplicateInstance] = []
        var conflicts: [InstanceConflict] = []
        for (key, files) in byInstance {
            guard files.count > 1 else {
                kept += files
                continue
            }
            let sorted = files.sorted { $0.path < $1.path }
            let first = sorted[0]
            if sorted.dropFirst().allSatisfy({ FileComparison.areEqual($0, first) }) {
                kept.append(first)
                duplicates += sorted.dropFirst().map { DuplicateInstance(kept: first.path, path: $0.path) }
            } else {
                conflicts.append(InstanceConflict(sopInstanceUID: key.instance, instances: sorted))
            }
        }
        return ScanResult(
            studies: Self.studies(kept), duplicates: duplicates.sorted { $0.path < $1.path },
            conflicts: conflicts.sorted { $0.sopInstanceUID < $1.sopInstanceUID },
            repeatedAcrossStudies: Self.repeated(kept), skipped: skipped.sorted { $0.path < $1.path }, links: links)
    }

    private static func repeated(_ instances: [InstanceHeader]) -> [InstanceConflict] {
        Dictionary(grouping: instances, by: \.sopInstanceUID)
            .filter { $0.value.count > 1 }
            .map { InstanceConflict(sopInstanceUID: $0.key, instances: $0.value.sorted { $0.path < $1.path }) }
            .sorted { $0.sopInstanceUID < $1.sopInstanceUID }
    }

    private static func studies(_ instances: [InstanceHeader]) -> [ScannedStudy] {
        Dictionary(grouping: instances, by: \.studyInstanceUID)
            .map { ScannedStudy(studyInstanceUID: $0.key, series: series($0.value)) }
            .sorted { $0.studyInstanceUID < $1.studyInstanceUID }
    }

    private static func series(_ instances: [InstanceHeader]) -> [ScannedSeries] {
        let groups = Dictionary(grouping: instances, by: \.seriesInstanceUID)
        let series = groups.map { uid, members in
            let sorted = members.sorted { ($0.instanceNumber ?? .max, $0.path) < ($1.instanceNumber ?? .max, $1.path) }
            return ScannedSeries(seriesInstanceUID: uid, instances: sorted)
        }
        return series.sorted { sortKey($0) < sortKey($1) }
    }

    private static func sortKey(_ series: ScannedSeries) -> (Int, String) {
        (series.seriesNumber ?? .max, series.seriesInstanceUID?.value ?? "")
    }
}

/// Compares files piece by piece.
enum FileComparison {
    /// Whether two files hold the same bytes; files that cannot be read count as different.
    static func areEqual(_ left: InstanceHeader, _ right: InstanceHeader) -> Bool {
        left.size == right.size && areEqual(left.path, right.path)
    }

    static func areEqual(_ left: String, _ right: String) -> Bool {
        do {
            let first = try ByteSource(path: left)
            let second = try ByteSource(path: right)
            guard first.length == second.length else { return false }
            var offset = 0
            while offset < first.length {
                let range = offset..<min(offset + 65_536, first.length)
                guard try first.bytes(in: range) == second.bytes(in: range) else { return false }
                offset = range.upperBound
            }
            return true
        } catch {
            return false
        }
    }
}
