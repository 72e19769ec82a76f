#if Tools
import ArgumentParser
import DICOM
import Platform

/// Whether files that are no reports are replaced, for every command that writes reports.
struct ForceOptions: ParsableArguments, Sendable {
    @Flag(
        help:
            "Let a report replace a file that is no report of this command; never what the command reads, or a map."
    )
    var force = false
}

/// Who may use the results, for every command that writes images.
struct ModeOptions: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "Permissions of the files written, octal, such as 640; folders get what goes with it, 750 (default: 600 "
                + "and 700, for you alone).", valueName: "mode"))
    var mode: String?

    /// The permissions.
    var outputMode: OutputMode { mode.flatMap { OutputMode(octal: $0) } ?? .userAlone }

    func validate() throws {
        guard mode == nil || mode.flatMap({ OutputMode(octal: $0) }) != nil else {
            throw ValidationError(
                "--mode: use octal permissions that let you read and write, such as 600, 640 or 644")
        }
    }
}
#endif
