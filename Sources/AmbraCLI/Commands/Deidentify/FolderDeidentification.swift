#if Tools
import AmbraTransport
import DICOM
import Deidentification
import Foundation
import Platform

/// De-identifies all files of a command's paths, on several threads, one file at a time on each.
struct FolderDeidentification: Sendable {
    let deidentifier: Deidentifier
    /// `nil` for a dry run.
    let output: DeidentifiedResults?
    let jobs: Int
    /// Whether old and new UIDs, patients and masked paths are collected.
    let collectsMap: Bool
    /// Whether there is an entry for each file.
    let collectsFiles: Bool

    /// Whether reports name files by codes.
    let masksPaths: Bool

    /// Works until all is done or the task is cancelled. What was written until then is whole.
    func run(_ walk: DirectoryWalk, onFile: @escaping @Sendable (Bool) -> Void) async -> DeidentificationSummary {
        let queue = FileQueue(walk)
        var whole = DeidentificationSummary()
        var workers = (0..<jobs).makeIterator()
        await BoundedWork.run(limit: jobs, next: { workers.next() }) { _ in
            var summary = DeidentificationSummary()
            while !Task.isCancelled, let ticket = queue.next() {
                let isDone = await process(ticket, queue, &summary)
                queue.end(ticket)
                onFile(isDone)
            }
            return summary
        } each: {
            whole.merge($0)
        }
        whole.isInterrupted = Task.isCancelled
        whole.links = queue.links
        whole.skipped.sort { $0.path < $1.path }
        whole.failures.sort { $0.path < $1.path }
        return whole
    }

    /// Notes the studies whose files name several patients.
    func note(_ studies: [StudySubjects.SplitStudy], in summary: inout DeidentificationSummary) {
        for study in studies {
            let name = name(study.path, &summary)
            summary.splitStudies.append(
                DeidentificationSummary.SplitStudy(
                    studyUID: deidentifier.newUID(for: study.studyInstanceUID), path: name, files: study.files))
        }
    }

    private func process(
        _ ticket: FileQueue.Ticket, _ queue: FileQueue, _ summary: inout DeidentificationSummary
    ) async -> Bool {
        switch ticket.found {
        case .link(let path):
            summary.skipped.append(FileProblem(name(path, &summary), SkippedFile(link: path).error.description))
            return true
        case .failure(let path, let error):
            summary.failures.append(FileProblem(name(path, &summary), error.description))
            return false
        case .file(let path):
            do throws(DICOMError) {
                guard !LeftoverFiles.mayBe(at: path) else { throw SkippedFile(leftover: path).error }
                let file = try deidentifier.prepare(
                    ByteSource(path: path, headLength: 16_384), path: path)
                if output != nil { await queue.takeTurn(ticket, to: DeidentifiedResults.name(of: file)) }
                let outcome = try output?.write(file)
                summary.add(file, outcome, collectsFiles: collectsFiles)
                if collectsMap {
                    summary.map.uids.merge(file.uidMap) { first, _ in first }
                    summary.map.patients.merge(file.patientMap) { first, _ in first }
                }
                return true
            } catch {
                let problem = FileProblem(name(path, &summary), error.description)
                guard error.kind == .notDICOM || error.kind == .mediaDirectory else {
                    summary.failures.append(problem)
                    return false
                }
                summary.skipped.append(problem)
                return true
            }
        }
    }

    /// How reports name a file: people put names of patients into paths.
    private func name(_ path: String, _ summary: inout DeidentificationSummary) -> String {
        guard masksPaths else { return path }
        let code = deidentifier.code(forPath: path)
        if collectsMap { summary.map.paths[code] = path }
        return code
    }
}
#endif
