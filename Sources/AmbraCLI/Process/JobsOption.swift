#if Tools
import ArgumentParser
import Foundation

/// How many files a command that walks through folders works on at the same time.
struct JobsOption: ParsableArguments, Sendable {
    @Option(
        name: .customLong("jobs"),
        help: ArgumentHelp("Files worked on at the same time, 1 to 256 (default: one a core).", valueName: "number")
    )
    var count = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard (1...256).contains(count) else { throw ValidationError("--jobs: use 1 to 256") }
    }
}
#endif
