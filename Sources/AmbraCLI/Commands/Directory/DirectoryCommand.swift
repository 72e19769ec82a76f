#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Foundation
import Platform

struct DirectoryCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "dicomdir",
        abstract: "Write the DICOMDIR of a folder, or list one.",
        discussion: """
            Example: ambra dicomdir /media/disc

            Folders and files must have names of 1 to 8 capital letters, digits and underscores, such as \
            IMG00001, in eight levels at most. When a file cannot be listed, nothing is written. \
            --copy-to writes a new folder with such names, PT000001/ST000001/SE000001/IM000001, and its DICOMDIR; \
            the originals stay as they are. Copies are explicit VR little endian, as the media profiles ask, or stay \
            in the compressed transfer syntax that they have. A disc that others are to read wants --mode 644.

            A DICOMDIR whose offsets are all wrong by one number, or lead to no record, is listed all the same; one \
            whose offsets leave records out is listed as far as they lead, and the exit code is 1.
            """
    )

    @Argument(help: "The folder to describe; with --list a DICOMDIR.", completion: .file())
    var path: String

    @Option(
        help: ArgumentHelp(
            "Copy the folder's images to a new folder, with names that media allow.", valueName: "folder"),
        completion: .directory)
    var copyTo: String?

    @Flag(help: "List the files that a DICOMDIR names, with patient, study and series.")
    var list = false

    @Option(help: "File-set ID: a name of at most 16 capital letters, digits, spaces and underscores.")
    var id: String?

    @Flag(help: "Replace the folder's DICOMDIR.")
    var force = false

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var modes: ModeOptions
    @OptionGroup var links: LinkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if list, copyTo != nil { throw ValidationError("--list reads and --copy-to writes; use one of them") }
        if copyTo != nil, force {
            throw ValidationError("--copy-to makes a new folder; --force has nothing to replace")
        }
    }

    func perform() async throws -> ExitStatus {
        try InputPaths.check([path])
        if let copyTo { return try copying(to: copyTo) }
        return list ? try listing() : try writing()
    }

    // MARK: Copying

    private func copying(to folder: String) throws -> ExitStatus {
        let console = output.console
        var copy = try DirectoryCopy(folder: path, output: folder, fileSetID: id)
        copy.plan(following: links)
        try goOn()
        if let note = links.note(copy.links) { console.note(note) }
        try refuse(copy.problems, isEmpty: copy.entries.isEmpty, copy.links)
        do throws(CommandFailure) {
            try copy.write(modes.outputMode)
        } catch {
            if error.status == .interrupted { try endDocument() }
            throw error
        }
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(copy.json))
        } else {
            try console.lines(copy.lines)
        }
        for note in copy.notes { console.note(note) }
        return .done
    }

    /// - Throws: ``ExitStatus/interrupted`` when the list of files is not whole.
    private func goOn() throws(CommandFailure) {
        guard Task.isCancelled else { return }
        try endDocument()
        throw CommandFailure(.interrupted, "interrupted; nothing was written")
    }

    /// Who reads JSON gets a value also of a run that was interrupted.
    private func endDocument() throws(CommandFailure) {
        guard json else { return }
        let value: JSONValue = ["output": .null, "interrupted": true]
        try output.console.line(JSONText(isPretty: output.console.outputIsTerminal).text(value))
    }

    /// - Throws: ``ExitStatus/badInput`` when there is a problem, or no image.
    private func refuse(
        _ problems: [FileProblem], isEmpty: Bool, _ links: LinkCount
    ) throws(CommandFailure) {
        guard isEmpty || !problems.isEmpty else { return }
        let console = output.console
        if json {
            let value: JSONValue = [
                "output": .null, "files": 0, "links_outside": links.json,
                "problems": problems.json,
            ]
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
        }
        guard !problems.isEmpty else {
            throw CommandFailure(.badInput, "\(path): no DICOM image there; name a folder that holds some")
        }
        ProblemList.show("cannot be listed", problems, on: console, isProblem: true, more: "--json lists all")
        let count = Amounts.count(problems.count, "file")
        throw CommandFailure(.badInput, "\(path): \(count) cannot be listed; nothing was written")
    }

    // MARK: Writing

    private func writing() throws -> ExitStatus {
        guard let status = FilePath(path).status(), status.st_mode & S_IFMT == S_IFDIR else {
            throw CommandFailure(.badInput, "\(path): this is not a folder; name one, or list a DICOMDIR with --list")
        }
        let target = path + (path.hasSuffix("/") ? "" : "/") + "DICOMDIR"
        // The directory describes the folder that it lies in, so that nothing is an input that it could replace.
        var outputs = OutputGuard(inputs: [])
        try outputs.claim(file: target, of: "", .forced(force))
        var content = DirectoryContent(folder: path, fileSetID: id)
        content.addAll(following: links)
        try goOn()
        if let note = links.note(content.links) { output.console.note(note) }
        try refuse(content.problems, isEmpty: content.isEmpty, content.links)
        let directory: MediaDirectory
        do throws(DICOMError) {
            directory = try content.directory()
            var sink = try FileSink(path: target, mode: modes.outputMode.asked)
            try directory.write(into: &sink)
            try sink.commit(replacing: force)
        } catch {
            if error.kind == .unwritable { throw CommandFailure(.incomplete, "\(target): \(error)") }
            throw CommandFailure(.badInput, "\(path): \(error)")
        }
        try report(target, directory, content.links)
        return .done
    }

    private func report(
        _ target: String, _ directory: MediaDirectory, _ links: LinkCount
    ) throws(CommandFailure) {
        let count = directory.files.count
        if json {
            let value: JSONValue = [
                "output": .string(target), "files": JSONValue(count: count), "links_outside": links.json,
            ]
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
        let unreachable = directory.findings.filter { $0.kind == .unreachableRecord }.count
        let findings = directory.findings.filter { $0.kind != .unreachableRecord }.map(\.description)
        ProblemList.note(findings, of: path, on: console, more: "--json lists all")
        if let end = EarlyEnd(directory.findings) {
            throw CommandFailure(.incomplete, "\(path): \(end.description)")
        }
        guard unreachable == 0 else {
            throw CommandFailure(
                .incomplete,
                "\(path): the list is not whole: no offset leads to \(Amounts.count(unreachable, "record")) of the "
                    + "directory; make a new one from the files")
        }
        return .done
    }
}
#endif
