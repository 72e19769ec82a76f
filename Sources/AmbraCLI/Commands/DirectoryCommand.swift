#if Tools
    import AmbraSDK
    import ArgumentParser
    import DICOM
    import Foundation

    struct DirectoryCommand: Subcommand {
        static let configuration = CommandConfiguration(
            commandName: "dicomdir",
            abstract: "Write the DICOMDIR of a folder, or list one.",
            discussion: """
                Example: ambra dicomdir /media/disc

                Folders and files must have names of 1 to 8 capital letters, digits and underscores, such as \
                IMG00001, in eight levels at most. When a file cannot be listed, nothing is written.
                """
        )

        @Argument(help: "The folder to describe; with --list a DICOMDIR.", completion: .file())
        var path: String

        @Flag(help: "List the files that a DICOMDIR names, with patient, study and series.")
        var list = false

        @Option(help: "File-set ID: a name of at most 16 capital letters, digits, spaces and underscores.")
        var id: String?

        @Flag(help: "Replace the folder's DICOMDIR.")
        var force = false

        @Flag(help: "Print one JSON value.")
        var json = false

        @OptionGroup var output: OutputOptions

        func perform() async throws -> ExitStatus {
            try InputPaths.check([path])
            return list ? try listing() : try writing()
        }

        // MARK: Writing

        private func writing() throws -> ExitStatus {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                throw CommandFailure(.badInput, "\(path): this is no folder; name one, or list a DICOMDIR with --list")
            }
            let target = URL(fileURLWithPath: path).appendingPathComponent("DICOMDIR").path
            guard force || !FileManager.default.fileExists(atPath: target) else {
                throw CommandFailure(.badInput, "\(target): the file exists; replace it with --force")
            }
            let directory: MediaDirectory
            do throws(DICOMError) {
                var content = DirectoryContent(folder: path, fileSetID: id)
                try content.addAll()
                guard content.problems.isEmpty else {
                    for problem in content.problems { output.console.problem(problem) }
                    let count = Amounts.count(content.problems.count, "file")
                    throw DICOMError(.unsupported, "\(count) cannot be listed; nothing was written")
                }
                directory = try content.directory()
                try directory.save(to: target, replacing: force)
            } catch {
                if error.kind == .unwritable { throw CommandFailure(.incomplete, "\(target): \(error)") }
                throw CommandFailure(.badInput, "\(path): \(error)")
            }
            try report(target, directory)
            return .done
        }

        private func report(_ target: String, _ directory: MediaDirectory) throws(CommandFailure) {
            let count = directory.files.count
            if json {
                let value: JSONValue = ["output": .string(target), "files": JSONValue(count: count)]
                return try output.console.line(JSONText(isPretty: output.console.outputIsTerminal).text(value))
            }
            output.console.note("\(target): \(Amounts.count(count, "file")) listed")
        }

        // MARK: Listing

        private func listing() throws -> ExitStatus {
            let directory: MediaDirectory
            do throws(DICOMError) {
                var options = ReadingOptions()
                options.allowsTruncation = true
                directory = try MediaDirectory.read(path: path, options: options)
            } catch {
                throw CommandFailure(.badInput, "\(path): \(error)")
            }
            let listing = DirectoryListing(directory)
            let console = output.console
            if json {
                try console.line(JSONText(isPretty: console.outputIsTerminal).text(listing.json))
            } else {
                try console.lines(listing.lines)
            }
            for finding in directory.findings { console.note("\(path): \(finding)") }
            guard let cut = directory.findings.first(where: { $0.kind == .truncated }) else { return .done }
            throw CommandFailure(.incomplete, "\(path): the file ends too early (\(cut)); get a whole copy")
        }
    }
#endif
