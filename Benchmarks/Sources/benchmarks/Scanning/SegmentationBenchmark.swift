import DICOM
import Foundation

/// A segmentation object with 12,000 frames: its header, and all of its elements.
enum SegmentationBenchmark {
    static func run() throws {
        for lengths in ["defined", "undefined"] {
            let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).dcm").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            let script = Places.peers.appending(path: "segmentation.py").path
            guard Program.output(["python3", script, path, lengths]) != nil else { continue }
            let header = try Measure.best(of: 10) { _ = try InstanceHeader(path: path) }
            let whole = try Measure.best(of: 10) {
                let frames = try DICOMFile.read(path: path).dataSet.items(of: .perFrameFunctionalGroupsSequence)
                guard frames.count == 12_000 else { throw BenchmarkFailure("frames are missing") }
            }
            report("12,000 frames, \(lengths) lengths, header", "\((header * 1000).text(2)) ms")
            report("12,000 frames, \(lengths) lengths, all elements", "\((whole * 1000).text(1)) ms")
        }
    }
}
