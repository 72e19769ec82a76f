package import DICOM
public import Foundation
package import Platform

/// The folder of de-identified files, which are named by their new UIDs: study, series, instance.
///
/// Originals and results must not mix: a folder of results neither holds originals nor is inside a folder of
/// originals. Keep one folder for each key: under another key the same patient gets another pseudonym.
public struct DeidentifiedFolder: Sendable {
    private let folder: ResultFolder

    /// The studies, by their new UIDs, that were in the folder before.
    public let earlierStudies: Set<String>

    /// What became of a file.
    public enum Outcome: Sendable, Hashable {
        /// It was written.
        case written
        /// The same file was there already.
        case alreadyThere
    }

    /// Makes the folder for this user alone where it is missing, and removes what a killed run left half written.
    ///
    /// - Throws: `DICOMError` of kind `unwritable`, and nothing else, when it cannot be made or written to.
    @_disfavoredOverload
    public init(path: String) throws { try self.init(path: path, .stated) }

    package init(path: String, _: ThrownType = .stated) throws(DICOMError) {
        do throws(FolderPath.Failure) {
            self.init(try ResultFolder(makingWritable: path, mode: .userAlone))
        } catch {
            throw DICOMError(.unwritable, "\(path): the folder \(error)")
        }
    }

    /// As ``init(path:)``, by file URL.
    public init(url: URL) throws { try self.init(path: FilePath(url).text) }

    /// Uses a folder that exists.
    package init(_ folder: ResultFolder) {
        self.folder = folder
        LeftoverFiles.remove(in: folder.path) { UID($0) != nil }
        earlierStudies = Set((FilePath(folder.path).names ?? []).map(\.text).filter { UID($0) != nil })
    }

    /// The path of a file inside the folder. UIDs are made of digits and dots and never of dots alone.
    public static func name(of file: DeidentifiedFile) -> String {
        [file.studyInstanceUID, file.seriesInstanceUID, file.sopInstanceUID + ".dcm"].compactMap { $0 }
            .joined(separator: "/")
    }

    /// Writes a file under its name. A file that is there already stays; it is an error unless it is the same.
    ///
    /// - Throws: `DICOMError` and nothing else.
    @_disfavoredOverload
    public func write(_ file: DeidentifiedFile) throws -> Outcome { try write(file, .stated) }

    package func write(_ file: DeidentifiedFile, _: ThrownType = .stated) throws(DICOMError) -> Outcome {
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

    /// Removes folders that were made and are still empty.
    package func removeEmptyFolders() { folder.removeEmpty() }

    /// Writes everything to the disk, once for all files: waiting for each would take many times as long.
    ///
    /// - Returns: Why that failed; `nil` when all is on the disk.
    func synchronize() -> String? {
        do throws(SystemError) {
            try FileSystemSync.wait(folder.path)
            return nil
        } catch {
            return "\(error)"
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
