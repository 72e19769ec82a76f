import DICOM
import Foundation
import Testing

@Suite("the bundled sample study")
struct BundledStudyTests {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Examples/Data/head-phantom").path

    @Test("is conformant: one study, one patient, three series, 23 images")
    func contents() async throws {
        var scanner = FolderScanner()
        scanner.options.isStrict = true
        let result = try await scanner.scan([Self.folder])
        #expect(result.studies.map { $0.series.map(\.instances.count) } == [[1, 12, 10]])
        #expect(result.studies.allSatisfy { !$0.namesSeveralPatients })
        #expect(result.skipped.isEmpty && result.conflicts.isEmpty && result.duplicates.isEmpty)
        #expect(result.studies.flatMap(\.instances).allSatisfy { $0.rows == 128 && $0.columns == 128 })
    }
}
