import DICOM
import Foundation
import Testing

/// Real studies lie beside the repository; where they do not, there is nothing to test.
private let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/dicom-samples").path

@Suite(
    "real studies",
    .enabled(if: FileManager.default.fileExists(atPath: samples), "no dicom-samples beside the repository"))
struct RealFileTests {
    @Test("a JPEG lossless study: six whole images of one series")
    func jpegLossless() async throws {
        let result = try await FolderScanner().scan([samples + "/ct-jpeg-lossless"])
        #expect(result.studies.count == 1 && result.instanceCount == 6)
        #expect(result.skipped.isEmpty && result.conflicts.isEmpty)
        let headers = result.studies.flatMap(\.instances)
        #expect(headers.allSatisfy { $0.transferSyntax.rawValue == "1.2.840.10008.1.2.4.70" && $0.findings.isEmpty })
        #expect(headers.map(\.instanceNumber) == headers.map(\.instanceNumber).sorted { ($0 ?? 0) < ($1 ?? 0) })
    }

    @Test("a study with a byte too many in each file is taken, with a finding")
    func twoSeries() async throws {
        let result = try await FolderScanner().scan([samples + "/ct-two-series"])
        #expect(result.instanceCount == 3)
        #expect(result.studies.flatMap(\.instances).allSatisfy { $0.findings.map(\.kind) == [.trailingBytes] })
    }
}
