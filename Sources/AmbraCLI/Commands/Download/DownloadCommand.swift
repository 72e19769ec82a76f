#if Tools
import AmbraSDK
import ArgumentParser

struct DownloadCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "download",
        abstract: "Download the images of a study; files that are there already are kept.",
        discussion: "Example: ambra download 5c3f3d0e-6f5b-4a8e-9a53-1f2e3d4c5b6a --to /data/study-7"
    )

    @Argument(help: ArgumentHelp("Id of the study, the uuid of ambra studies.", valueName: "study"))
    var study: String

    @Option(
        name: .customLong("to"), help: ArgumentHelp("Folder to write to.", valueName: "folder"),
        completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("Only this series, by Series Instance UID; may be repeated.", valueName: "uid"))
    var series: [String] = []

    @Option(help: ArgumentHelp("Images fetched at the same time, 1 to 64.", valueName: "number"))
    var jobs = 4

    @Flag(help: "Fetch images again that are there already, and replace them.")
    var replace = false

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var modes: ModeOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...64).contains(jobs) else { throw ValidationError("--jobs: use 1 to 64") }
        if folder.isEmpty { throw ValidationError("--to: name a folder") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let connected = try Connection(connection, output, console: console)
        let report = try await connected.use { try await fetch(with: $0, console) }
        let summary = DownloadSummary(report: report, folder: folder)
        try finish(summary, console)
        return summary.status
    }

    private func fetch(with client: AsyncAmbra, _ console: Console) async throws -> DownloadReport {
        var options = DownloadOptions()
        options.jobs = jobs
        options.existing = replace ? .replace : .keep
        options.mode = modes.outputMode
        if !series.isEmpty { options.seriesUIDs = Set(series) }
        let bar = ProgressBar("downloading", on: console)
        defer { bar.end() }
        return try await client.download(studyUUID: study, to: folder, options: options) { bar.show($0) }
    }

    private func finish(_ summary: DownloadSummary, _ console: Console) throws(CommandFailure) {
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(summary.json))
        } else {
            try console.line(summary.line)
        }
        let failures = summary.report.failures.map(\.inOptions)
        ProblemList.show("not fetched", failures, on: console, isProblem: true, more: "see --json")
        if let advice = summary.advice { console.problem("ambra: \(advice)") }
    }
}

extension ProgressBar {
    /// Shows a step of a download.
    func show(_ event: DownloadEvent) {
        update { state in
            switch event {
            case .started(let images): state.begin(images: images, bytes: nil, at: .now)
            case .received(let bytes): state.moved(bytes)
            case .imageDone: state.imageDone()
            case .imageFailed: state.imageFailed()
            case .progress, .finished: break
            }
        }
    }
}
#endif
