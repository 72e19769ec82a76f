import DICOM
import Foundation

/// 100,000 small files in 100 folders, scanned in a process of its own: memory must not grow with their number.
enum ManyFiles {
    private static let folders = 100
    private static let filesPerFolder = 1_000

    static func run() async throws {
        try await Places.withTemporaryFolder { folder in
            try make(below: folder)
            guard let text = Program.child(["folder-walk", folder.path]) else {
                throw BenchmarkFailure("the folder walk failed")
            }
            report(
                "100,000 files: highest after 1,000, at the end", text.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    /// The child: prints the highest mark of resident memory.
    static func walk(_ path: String) async throws {
        var files = 0
        var early = 0
        for try await file in FolderScanner().files(in: [path]) {
            guard case .instance = file else { throw BenchmarkFailure("a file was skipped: \(file)") }
            files += 1
            if files == 1_000 { early = Measure.peak }
        }
        guard files == folders * filesPerFolder else { throw BenchmarkFailure("the scan missed files") }
        print("\((Double(early) / 1e6).text(1)) MB, \((Double(Measure.peak) / 1e6).text(1)) MB")
    }

    private static func make(below folder: URL) throws {
        let writer = DICOMWriter()
        for number in 0..<folders * filesPerFolder {
            let below = folder.appending(path: "\(number / filesPerFolder)")
            if number % filesPerFolder == 0 {
                try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
            }
            let dataSet = DataSet([
                .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.88.11"),
                .text(.sopInstanceUID, .ui, "1.2.3.\(number)"),
                .text(.patientID, .lo, "P\(number / filesPerFolder)"), .text(.studyInstanceUID, .ui, "1.2.4"),
                .text(.seriesInstanceUID, .ui, "1.2.5"),
            ])
            try Data(writer.file(dataSet)).write(to: below.appending(path: "\(number).dcm"))
        }
    }
}
