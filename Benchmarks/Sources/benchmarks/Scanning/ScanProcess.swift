import DICOM
import Foundation

/// `ambra scan` against GDCM's scanner: whole processes, in turn.
enum ScanProcess {
    private static let runs = 9

    static func run(_ folder: URL) throws {
        let command = Places.root.deletingLastPathComponent().appending(path: ".build/release/ambra")
        guard FileManager.default.isExecutableFile(atPath: command.path) else {
            return report("ambra scan", "not built: swift build -c release --product ambra")
        }
        let tags = ScanBenchmark.tags.flatMap { tag -> [String] in
            let digits = tag.hexadecimal.lowercased()
            return ["-t", digits.prefix(4) + "," + digits.suffix(4)]
        }
        var ours: [Double] = []
        var gdcm: [Double] = []
        for _ in 0..<runs {
            if let seconds = time([command.path, "scan", folder.path, "--json"]) { ours.append(seconds) }
            if let seconds = time(["gdcmscanner", "-d", folder.path] + tags + ["-p"]) { gdcm.append(seconds) }
        }
        guard let median = middle(ours) else { throw BenchmarkFailure("ambra scan failed") }
        guard let peer = middle(gdcm) else { return report("gdcmscanner", "not installed") }
        report("ambra scan, process, median of \(runs)", "\((median * 1000).text(0)) ms")
        report("gdcmscanner, process", "\((peer * 1000).text(0)) ms", "\((peer / median).text(2)) x its speed")
    }

    private static func time(_ arguments: [String]) -> Double? {
        let start = ContinuousClock.now
        guard Program.output(arguments) != nil else { return nil }
        return (ContinuousClock.now - start).seconds
    }

    private static func middle(_ times: [Double]) -> Double? {
        times.isEmpty ? nil : times.sorted()[times.count / 2]
    }
}
