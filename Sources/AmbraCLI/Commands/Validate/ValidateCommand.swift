#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Foundation
import Platform

struct ValidateCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Compare DICOM files with the standard: their IODs, VRs, values and UIDs.",
        discussion: """
            Example: ambra validate /data/study-7

            Errors: attributes of type 1 or 2 that are missing or empty, values that their VR or multiplicity does \
            not allow, UIDs that contradict each other, also between the files, and what other programs refuse: a \
            file without preamble or file meta information, a data set in another transfer syntax than the stated \
            one. Warnings: attributes of no module of the IOD, an unusual modality, faults that readers pass over. \
            Conditions (types 1C and 2C), defined \
            terms and pixels are not checked. Values are never printed.

            A place is made of tags and item numbers, from 0; * matches several items. Exit code 5 when there \
            is an error, with --strict also for a warning; 1 when a file could not be read.
            """
    )

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String]

    @Flag(help: "Exit code 5 for warnings too.")
    var strict = false

    @Flag(help: "List every finding of every file.")
    var all = false

    @OptionGroup var links: LinkOptions

    @OptionGroup var jobs: JobsOption

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !paths.isEmpty else { throw ValidationError("name files or folders") }
        if json, all { throw ValidationError("--all: --json lists every finding") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        try InputPaths.check(paths)
        var summary = ValidationSummary()
        var printer: any ValidationPrinter = json ? JSONValidation(console) : TextValidation(console, listsAll: all)
        let named = Set(paths.map { FilePath($0) })
        let bar = ProgressBar("examining", on: console)
        defer { bar.end() }
        let work = FolderWork(jobs: jobs.count)
        do {
            summary.links = try await work.run(links.walk(paths), { FileValidation($0, named: named) }) { file in
                if let report = file.report {
                    try printer.add(file.path, report)
                    bar.update { $0.imageDone() }
                }
                summary.add(file)
            }
        } catch is CancellationError {
            // A document that has begun is brought to its end.
            summary.isInterrupted = true
        }
        bar.end()
        if let note = links.note(summary.links) { console.note(note) }
        let isNothing = summary.files == 0 && summary.failures.isEmpty && !summary.isInterrupted
        if json || !isNothing { try printer.finish(summary) }
        guard !isNothing else {
            throw CommandFailure(
                .badInput, "\(InputPaths.list(paths)): no DICOM file there; name what to examine")
        }
        ProblemList.show(
            "not examined", summary.failures, on: console, isProblem: true, more: "--json lists all")
        if summary.isInterrupted { console.problem("ambra: interrupted; the files that follow were not examined") }
        return summary.status(isStrict: strict)
    }
}
#endif
