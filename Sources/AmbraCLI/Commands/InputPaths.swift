#if Tools
import AmbraSDK
import AmbraTransport
import ArgumentParser
import DICOM
import Deidentification
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

/// Whether symbolic links are followed, for every command that walks through folders.
struct LinkOptions: ParsableArguments, Sendable {
    @Flag(help: "Leave out symbolic links that are met in the folders.")
    var noFollow = false

    /// Whether links are followed.
    var follows: Bool { !noFollow }

    /// A walk through files and folders.
    func walk(_ paths: [String]) -> DirectoryWalk { DirectoryWalk(paths, followsLinks: follows) }

    /// Work on all files of files and folders.
    ///
    /// - Parameters:
    ///   - jobs: Files worked on at the same time.
    ///   - bar: What shows how far it is.
    func run(_ paths: [String], jobs: Int, bar: ProgressBar? = nil) -> FolderRun {
        var run = FolderRun(paths)
        run.jobs = jobs
        run.followsLinks = follows
        if let bar {
            run.onProgress = { progress in
                bar.update { $0.reached(images: progress.files, failed: progress.failedFiles) }
            }
        }
        return run
    }

    /// What to say of the links that were met, in one line; `nil` when there is nothing to say.
    ///
    /// - Parameter namesPath: Whether the first link may be named.
    func note(_ links: LinkCount, namesPath: Bool = true) -> String? {
        if links.leftOut > 0 {
            let verb = links.leftOut == 1 ? "was" : "were"
            return "\(Amounts.count(links.leftOut, "symbolic link")) \(verb) left out"
        }
        guard links.outside > 0 else { return nil }
        let verb = links.outside == 1 ? "leads" : "lead"
        let example = namesPath ? links.firstOutside.map { ", such as \($0)" } ?? "" : ""
        return "\(Amounts.count(links.outside, "symbolic link")) \(verb) out of the folder\(example); "
            + "--no-follow skips them"
    }
}

extension LinkCount {
    /// The member `links_outside` of reports: links that lead out of the folder, followed or not.
    var json: JSONValue { JSONValue(count: outside) }
}
#endif
