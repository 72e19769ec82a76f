import DICOM
import Foundation

/// Headers of 1,000 files of 0.54 MB with 158 elements each, in the page cache.
enum ScanBenchmark {
    private static let files = 1_000
    private static let rounds = 3

    static let tags: [DICOM.Tag] = [
        .sopClassUID, .sopInstanceUID, .studyDate, .modality, .studyDescription, .seriesDescription, .patientName,
        .patientID, .studyInstanceUID, .seriesInstanceUID, .instanceNumber, .rows,
    ]

    static func run() async throws {
        print("scan: headers of \(files) DICOM files in the page cache, best of \(rounds) rounds in turn")
        try await Places.withTemporaryFolder { folder in
            let script = Places.peers.appending(path: "study.py").path
            guard Program.output(["python3", script, folder.path, "\(files)"]) != nil else {
                return report("the files are written by Python", "pydicom and numpy are not installed")
            }
            try await measure(folder)
            try ScanProcess.run(folder)
            try SegmentationBenchmark.run()
            try await ManyFiles.run()
        }
    }

    private static func measure(_ folder: URL) async throws {
        let paths = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .map { folder.appending(path: $0).path }
        var ours = Double.infinity
        var wide = Double.infinity
        var narrow = Double.infinity
        var peers: [String: Double] = [:]
        for _ in 0..<rounds {
            ours = min(ours, try Measure.best(of: 1) { try readTags(paths) })
            for (name, seconds) in Program.figures(script: "scan.py", [folder.path]) {
                peers[name] = min(seconds, peers[name] ?? .infinity)
            }
            narrow = min(narrow, try await Measure.best(of: 1) { try await scan(folder, width: 1) })
            wide = min(wide, try await Measure.best(of: 1) { try await scan(folder, width: nil) })
        }
        line("DICOM, 12 tags, one thread", ours, peers)
        for name in ["dicomsdl", "pydicom"] {
            if let seconds = peers[name] {
                line("\(name), 12 tags", seconds, [:])
            } else {
                report(name, "not installed")
            }
        }
        line("DICOM, folder scan to the end, one thread", narrow, [:])
        line("DICOM, folder scan to the end, all cores", wide, [:])
    }

    /// Twelve values of each file, as the peers read them.
    private static func readTags(_ paths: [String]) throws {
        let selection = TagSelection(tags)
        var values = 0
        for path in paths {
            let dataSet = try DICOMFile.scan(path: path, tags: selection).dataSet
            for tag in tags.dropLast() where try dataSet.string(tag) != nil { values += 1 }
            if try dataSet.integer(.rows) != nil { values += 1 }
        }
        guard values == paths.count * tags.count else { throw BenchmarkFailure("values are missing") }
    }

    private static func line(_ name: String, _ seconds: Double, _ peers: [String: Double]) {
        let ratios = ["dicomsdl", "pydicom"].compactMap { peer in
            peers[peer].map { "\(($0 / seconds).text(1)) x \(peer)" }
        }
        report(name, "\((Double(files) / seconds).text(0)) files/s", ratios.joined(separator: ", "))
    }

    private static func scan(_ folder: URL, width: Int?) async throws {
        var scanner = FolderScanner()
        if let width { scanner.jobs = width }
        var instances = 0
        for try await file in scanner.files(in: [folder.path]) {
            if case .instance = file { instances += 1 }
        }
        guard instances == files else { throw BenchmarkFailure("the scan missed files") }
    }
}

/// Why a benchmark says nothing.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
