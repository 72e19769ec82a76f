#if Tools
import DICOM
import Deidentification
import Foundation
import Platform

/// De-identified files in their folder, named by their new UIDs: study, series, instance.
struct DeidentifiedResults: Sendable {
    private let folder: ResultFolder
    /// Studies that were in the folder before this run.
    let earlierStudies: Set<String>

    /// What became of a file.
    enum Outcome: Sendable { case written, alreadyThere }

    /// Makes the folder, finds out whether it can be written to, and removes what a killed run has left half
    /// written.
    init(path: String, mode: OutputMode) throws(CommandFailure) {
        folder = try FolderMaking.prepare(path, of: "--out", mode: mode)
        LeftoverFiles.remove(in: path) { UID($0) != nil }
        earlierStudies = Set((FilePath(path).names ?? []).map(\.text).filter { UID($0) != nil })
    }

    /// Where a file goes, from the folder on. UIDs are made of digits and dots and never of dots alone.
    static func name(of file: DeidentifiedFile) -> String {
        [file.studyInstanceUID, file.seriesInstanceUID, file.sopInstanceUID + ".dcm"].compactMap { $0 }
            .joined(separator: "/")
    }

    /// Writes a file under its name. A file that is there already stays; it is an error unless it is the same.
    func write(_ file: DeidentifiedFile) throws(DICOMError) -> Outcome {
        let name = Self.name(of: file)
        if let old = try folder.source(name) { return try compare(file, with: old) }
        let sink = try folder.sink(name)
        var target = sink
        try file.write(into: &target)
        do throws(DICOMError) {
            try sink.commit()
        } catch {
            // Another thread may have been faster with the same instance.
            guard let old = try folder.source(name) else { throw error }
            return try compare(file, with: old)
        }
        return .written
    }

    /// Removes folders that were made and in which no file came to be.
    func removeEmptyFolders() { folder.removeEmpty() }

    /// Brings everything to the disk, once for all files: waiting for each would take many times as long.
    func synchronize() throws(CommandFailure) {
        do throws(SystemError) {
            try FileSystemSync.wait(folder.path)
        } catch {
            throw CommandFailure(.incomplete, "the files could not be brought to the disk: \(error)")
        }
    }

    private func compare(_ file: DeidentifiedFile, with old: ByteSource) throws(DICOMError) -> Outcome {
        var sink = ComparingSink(old)
        try file.write(into: &sink)
        guard sink.isSame else {
            throw DICOMError(
                .unwritable,
                "the result is there already and differs: another original, the first by path, has the same SOP Instance "
                    + "UID, or it was made otherwise")
        }
        return .alreadyThere
    }
}

/// Compares what is appended with a file.
private struct ComparingSink: ByteSink {
    private let file: ByteSource
    private var position = 0
    private var differs = false

    init(_ file: ByteSource) { self.file = file }

    var isSame: Bool { !differs && position == file.length }

    mutating func append(_ bytes: [UInt8]) throws(DICOMError) {
        let (end, isTooFar) = position.addingReportingOverflow(bytes.count)
        guard !differs, !isTooFar, end <= file.length else {
            differs = true
            return
        }
        differs = try file.bytes(in: position..<end) != bytes
        position = end
    }
}
#endif
