import DICOM
import Foundation

/// Headers of 4,600 files, read as an upload reads them.
enum ScanBenchmark {
    private static let copies = 200

    static func run() async throws {
        print("scan: headers of DICOM files in the page cache, best of 3")
        try await Places.withTemporaryFolder { folder in
            for copy in 0..<copies {
                try FileManager.default.copyItem(at: Places.sampleStudy, to: folder.appending(path: "\(copy)"))
            }
            var files = 0
            let wide = try await Measure.best(of: 3) { files = try await scan(folder, width: nil) }
            let narrow = try await Measure.best(of: 3) { files = try await scan(folder, width: 1) }
            let peers = Program.figures(script: "scan.py", [folder.path])
            report("files", "\(files)")
            line("DICOM, all cores", files, wide, peers)
            line("DICOM, one at a time", files, narrow, peers)
            for name in ["pydicom", "dicomsdl"] {
                if let seconds = peers[name] {
                    line(name, files, seconds, peers)
                } else {
                    report(name, "not installed")
                }
            }
        }
    }

    private static func line(_ name: String, _ files: Int, _ seconds: Double, _ peers: [String: Double]) {
        let ratios = ["pydicom", "dicomsdl"].compactMap { peer in
            peers[peer].map { "\(($0 / seconds).text(1)) x \(peer)" }
        }
        report(name, "\((Double(files) / seconds).text(0)) files/s", ratios.joined(separator: ", "))
    }

    private static func scan(_ folder: URL, width: Int?) async throws -> Int {
        var scanner = FolderScanner()
        if let width { scanner.width = width }
        var instances = 0
        for try await file in scanner.files(in: [folder.path]) {
            if case .instance = file { instances += 1 }
        }
        return instances
    }
}
