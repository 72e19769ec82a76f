#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Deidentification
import Platform

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
        run.width = jobs
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
