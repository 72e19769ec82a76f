#if Tools
import AmbraSDK
import DICOM
import Foundation
import Platform

/// Copies the DICOM files of folders into a file-set: new names, and a layout that media allow (PS3.10, PS3.11).
struct DirectoryCopy {
    /// A file and its place in the file-set.
    struct Entry {
        let source: String
        let fileID: FileID
        let transferSyntax: TransferSyntax
        /// Whether the copy has the very bytes of the original.
        let isWhole: Bool
    }

    private let folder: String
    private let output: String
    private var builder: DirectoryBuilder
    private(set) var entries: [Entry] = []
    /// Files that cannot be copied, and why.
    private(set) var problems: [FileProblem] = []
    /// Files that are not DICOM files, or directories of other media.
    private(set) var others = 0
    /// The symbolic links that were met.
    private(set) var links = LinkCount()

    /// Numbers of patients, studies and series by what identifies them.
    private var numbers: [[String]: Int] = [:]
    private var counts: [[String]: Int] = [:]

    /// - Throws: ``ExitStatus/badInput`` for an output folder that is not empty, or that holds the input or lies in it.
    init(folder: String, output: String, fileSetID: String?) throws(CommandFailure) {
        self.folder = folder
        self.output = output
        var outputs = OutputGuard(inputs: [folder])
        try outputs.claim(folder: output, of: "--copy-to", besides: [folder])
        builder = DirectoryBuilder(fileSetID: fileSetID)
        guard FilePath(output).names?.isEmpty ?? true else {
            throw CommandFailure(.badInput, "--copy-to \(output): the folder is not empty; name a new one")
        }
    }

    /// Reads every file and gives it a place; nothing is written.
    mutating func plan(following options: LinkOptions) {
        var walk = options.walk([folder])
        while !Task.isCancelled, let found = walk.next() {
            switch found {
            case .file(let path): add(path)
            case .leftover, .link: continue
            case .failure(let path, let error): problems.append(FileProblem(path, "\(error)"))
            }
        }
        links = walk.links
    }

    private mutating func add(_ path: String) {
        do throws(DICOMError) {
            let file = try DICOMFile.read(path: path)
            guard file.dataSet[.directoryRecordSequence] == nil else {
                others += 1
                return
            }
            let copy = try Self.conformant(file)
            let fileID = try place(of: file.dataSet)
            try builder.add(copy, as: fileID)
            entries.append(
                Entry(
                    source: path, fileID: fileID, transferSyntax: copy.transferSyntax,
                    isWhole: DICOMWriter().copiesWhole(copy)))
        } catch {
            if error.kind == .notDICOM { others += 1 } else { problems.append(FileProblem(path, "\(error)")) }
        }
    }

    /// PT000001/ST000001/SE000001/IM000001, numbered in the order of the paths.
    private mutating func place(of dataSet: DataSet) throws(DICOMError) -> FileID {
        let levels: [(prefix: String, tag: Tag)] = [
            ("PT", .patientID), ("ST", .studyInstanceUID), ("SE", .seriesInstanceUID), ("IM", .sopInstanceUID),
        ]
        var identity: [String] = []
        var components: [String] = []
        for (prefix, tag) in levels {
            let container = identity
            identity.append(try dataSet.string(tag) ?? "")
            let number = numbers[identity] ?? counts[container, default: 0] + 1
            if numbers[identity] == nil {
                numbers[identity] = number
                counts[container] = number
            }
            let digits = String(number)
            components.append(prefix + String(repeating: "0", count: max(0, 6 - digits.count)) + digits)
        }
        guard let fileID = FileID(components) else {
            throw DICOMError(.limitExceeded, "a level of the file-set would hold more than 999,999 names")
        }
        return fileID
    }

    /// The file as media take it: its very bytes where it is explicit VR little endian or compressed and begins as
    /// PS3.10 says, and otherwise laid out anew so.
    private static func conformant(_ file: DICOMFile) throws(DICOMError) -> DICOMFile {
        let syntax = file.transferSyntax
        guard let properties = syntax.properties else {
            throw DICOMError(
                .unsupported, "media do not take the transfer syntax \(syntax); convert the file first")
        }
        let target = properties.isEncapsulated ? syntax : .explicitVRLittleEndian
        let isSound = !file.findings.contains { unsound.contains($0.kind) }
        if target == syntax, isSound { return file }
        return DICOMFile(fileMeta: file.fileMeta, transferSyntax: target, dataSet: file.dataSet)
    }

    private static let unsound: Set<Finding.Kind> = [
        .missingPreamble, .missingFileMeta, .wrongMetaLength, .missingTransferSyntax, .transferSyntaxMismatch,
        .incompleteFileMeta, .metaMismatch, .invalidVR, .unknownVR, .oddLength, .tagsOutOfOrder, .duplicateTag,
        .lengthOverrun, .strayDelimiter, .missingDelimiter, .trailingBytes,
    ]

    /// Writes the files and, last, the directory that lists them.
    func write(_ mode: OutputMode) throws(CommandFailure) {
        guard !Task.isCancelled else { throw CommandFailure(.interrupted, "interrupted; nothing was written") }
        let target = try FolderMaking.prepare(output, of: "--copy-to", mode: mode)
        defer { target.removeEmpty() }
        for (count, entry) in entries.enumerated() {
            guard !Task.isCancelled else {
                throw CommandFailure(
                    .interrupted,
                    "interrupted; \(output) holds \(count) of \(Amounts.count(entries.count, "file")) and no DICOMDIR; "
                        + "remove it before the next run")
            }
            do throws(DICOMError) {
                try write(entry, to: target)
            } catch {
                throw CommandFailure(.incomplete, "\(entry.source): \(error); the file-set is not whole")
            }
        }
        do throws(DICOMError) {
            var sink = try target.sink("DICOMDIR")
            try builder.directory().write(into: &sink)
            try sink.commit()
        } catch {
            throw CommandFailure(.incomplete, "\(output)/DICOMDIR: \(error)")
        }
    }

    private func write(_ entry: Entry, to target: ResultFolder) throws(DICOMError) {
        var writer = DICOMWriter()
        writer.namesKnownVRs = !entry.isWhole
        var sink = try target.sink(entry.fileID.path)
        try writer.write(Self.conformant(try DICOMFile.read(path: entry.source)), into: &sink)
        try sink.commit()
    }

    // MARK: Report

    var json: JSONValue {
        let files = entries.map { entry -> JSONValue in
            [
                "file": .string(entry.fileID.path), "from": .string(entry.source),
                "transfer_syntax": .string(entry.transferSyntax.rawValue), "copied": .bool(entry.isWhole),
            ]
        }
        return [
            "output": .string(output + "/DICOMDIR"), "files": JSONValue(count: entries.count),
            "copies": .array(files), "others": JSONValue(count: others), "links_outside": links.json,
        ]
    }

    var lines: [String] {
        var table = Table(["FILE", "FROM"].map { Table.Column(title: $0) })
        for entry in entries { table.add([entry.fileID.path, entry.source]) }
        return table.lines()
    }

    /// What a user must know beside the list.
    var notes: [String] {
        var notes: [String] = []
        let rewritten = entries.filter { !$0.isWhole }.count
        if rewritten > 0 {
            notes.append(
                "\(Amounts.count(rewritten, "file")) laid out anew in explicit VR little endian or with a new header"
            )
        }
        let compressed = entries.filter { $0.transferSyntax != .explicitVRLittleEndian }.count
        if compressed > 0 {
            notes.append(
                "\(Amounts.count(compressed, "file")) kept in a compressed transfer syntax, which not every media profile allows"
            )
        }
        if others > 0 { notes.append("\(Amounts.count(others, "other file")) left out: no DICOM images") }
        return notes
    }
}
#endif
