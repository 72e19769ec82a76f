#if Tools
import AmbraTransport
import DICOM
import Foundation
import Platform

/// The files and folders that a command was given.
enum InputPaths {
    /// - Throws: ``ExitStatus/badInput`` naming the first path that is not there.
    static func check(_ paths: [String], of option: String = "") throws(CommandFailure) {
        for path in paths where !FilePath(path).allows(R_OK) {
            let code = errno
            guard code != ENOENT || FilePath(path).status(followsLinks: false) == nil else {
                throw CommandFailure(.badInput, "\(option)\(path): the symbolic link leads nowhere; check the path")
            }
            let advice = code == EACCES ? "check your rights" : "check the path"
            throw CommandFailure(.badInput, "\(option)\(path): \(SystemReason.words(code)); \(advice)")
        }
    }

    /// - Throws: ``ExitStatus/badInput`` when something else than a readable file is at the path.
    static func checkFile(_ path: String, of option: String) throws(CommandFailure) {
        try check([path], of: option)
        guard FileStamp(path: path) != nil else {
            throw CommandFailure(.badInput, "\(option)\(path): this is not a regular file; check the path")
        }
    }

    /// What is said when a scan found no image at all.
    static func nothingFound(_ paths: [String], _ report: ScanReport) -> CommandFailure {
        let damaged = report.result.damaged
        if let first = damaged.first {
            let others =
                damaged.count > 1
                ? "\(Amounts.count(damaged.count - 1, "other file")) cannot be read either; --json lists all"
                : "nothing else there is a DICOM image"
            return CommandFailure(.badInput, "\(first.path): \(first.error); \(others)")
        }
        if let conflict = report.problems.first(where: { $0.kind == "conflict" }) {
            return CommandFailure(.badInput, "\(conflict.path): \(conflict.reason); keep the right one")
        }
        let others = Amounts.count(report.result.skipped.count, "other file")
        return CommandFailure(
            .badInput,
            "\(list(paths)): no DICOM image there (\(others)); name a folder that holds some")
    }

    /// The first few paths.
    static func list(_ paths: [String]) -> String {
        let shown = paths.prefix(3).joined(separator: ", ")
        return paths.count > 3 ? "\(shown) and \(paths.count - 3) more" : shown
    }
}
#endif
