#if Tools
import AmbraSDK
import ArgumentParser

struct DemoCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Upload a study to a sandbox in this process, download it, and compare every byte.",
        discussion: "Example: ambra demo /data/study-7"
    )

    @Argument(help: "A folder of your own images (default: a made-up study).", completion: .directory)
    var folder: String?

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        let console = output.console
        if let folder { try InputPaths.check([folder]) }
        let demo = Demo(folder: folder, steps: DemoSteps(console: console, isShown: !json), console: console)
        let outcome = try await demo.run()
        let result = outcome.result
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(result.json))
        } else {
            try console.line(result.isEqual ? "all that went up came back: \(result.line)" : result.line)
        }
        let files = result.different.map { FileProblem($0, "came back different, or not at all") }
        ProblemList.show("different", files, on: console, isProblem: true, more: "see --json")
        guard result.isEqual else { return .different }
        return outcome.isComplete ? .done : .incomplete
    }
}

extension RoundTrip {
    fileprivate var json: JSONValue {
        [
            "equal": .bool(isEqual),
            "images": JSONValue(count: images),
            "identical": JSONValue(count: identical),
            "bytes": JSONValue(bytes: bytes),
            "different": JSONValue(texts: different),
            "surplus": JSONValue(texts: surplus),
        ]
    }
}
#endif
