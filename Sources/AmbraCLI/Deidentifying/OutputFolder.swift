#if Tools
    import DICOM
    import Deidentification
    import Foundation

    /// The folder that de-identified files go to, named by their new UIDs: study, series, instance.
    struct OutputFolder: Sendable {
        let path: String

        /// What became of a file.
        enum Outcome: Sendable { case written, alreadyThere }

        /// - Throws: ``ExitStatus/badInput`` when the folder holds the input or the other way round: originals and
        ///   results must not mix.
        init(path: String, inputs: [String]) throws(CommandFailure) {
            self.path = path
            let output = Self.resolved(path)
            for input in inputs {
                let other = Self.resolved(input)
                guard !Self.holds(other, output), !Self.holds(output, other) else {
                    throw CommandFailure(
                        .badInput, "--out \(path): one of it and the input holds the other; name a folder of its own")
                }
            }
        }

        /// Makes the folder, finds out whether it can be written to, and removes what a killed run has left half
        /// written.
        func prepare() throws(CommandFailure) {
            try FolderMaking.prepare(path, of: "--out")
            LeftoverFiles.remove(in: path)
        }

        /// Where a file goes, from the folder on. UIDs are made of digits and dots and never of dots alone.
        static func name(of file: DeidentifiedFile) -> String {
            [file.studyInstanceUID, file.seriesInstanceUID, file.sopInstanceUID + ".dcm"].compactMap { $0 }
                .joined(separator: "/")
        }

        /// Writes a file under its name. A file that is there already stays; it is an error unless it is the same.
        func write(_ file: DeidentifiedFile) throws(DICOMError) -> Outcome {
            let destination = path + "/" + Self.name(of: file)
            if access(destination, F_OK) == 0 { return try compare(file, with: destination) }
            try FolderMaking.prepareParent(of: destination)
            let sink = try FileSink(path: destination)
            var target = sink
            try file.write(into: &target)
            do throws(DICOMError) {
                try sink.commit()
            } catch {
                // Another thread may have been faster with the same instance.
                guard access(destination, F_OK) == 0 else { throw error }
                return try compare(file, with: destination)
            }
            return .written
        }

        /// Brings everything to the disk, once for all files: waiting for each would take many times as long.
        func synchronize() throws(CommandFailure) {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
            guard descriptor >= 0 else { throw Self.notDurable() }
            defer { close(descriptor) }
            guard FileSystemSync.wait(descriptor) else { throw Self.notDurable() }
        }

        private static func notDurable() -> CommandFailure {
            CommandFailure(.incomplete, "the files could not be brought to the disk: \(SystemReason.last)")
        }

        private func compare(_ file: DeidentifiedFile, with path: String) throws(DICOMError) -> Outcome {
            var sink = ComparingSink(try ByteSource(path: path))
            try file.write(into: &sink)
            guard sink.isSame else {
                throw DICOMError(
                    .unwritable,
                    "the result is there already and differs: another original, the first by path, has the same SOP Instance "
                        + "UID, or it was made otherwise")
            }
            return .alreadyThere
        }

        /// The path without links, as far as it exists, with what does not behind it.
        private static func resolved(_ path: String) -> [String] {
            var existing = URL(fileURLWithPath: path).standardizedFileURL
            var missing: [String] = []
            while access(existing.path, F_OK) != 0, existing.pathComponents.count > 1 {
                missing.insert(existing.lastPathComponent, at: 0)
                existing.deleteLastPathComponent()
            }
            return existing.resolvingSymlinksInPath().pathComponents + missing
        }

        private static func holds(_ outer: [String], _ inner: [String]) -> Bool { inner.starts(with: outer) }
    }

    /// Waits until all that was written to a file system is on the disk.
    private enum FileSystemSync {
        private typealias Call = @convention(c) (Int32) -> Int32

        static func wait(_ descriptor: Int32) -> Bool {
            // Linux has a call for one file system and tells of failed writes; the headers show it to C alone.
            guard let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "syncfs") else {
                sync()
                return true
            }
            return unsafeBitCast(symbol, to: Call.self)(descriptor) == 0
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
