#if Tools
    import AmbraTransport
    import DICOM
    import Deidentification
    import Foundation

    /// De-identifies all files of a command's paths, on several threads, one file at a time on each.
    struct FolderDeidentification: Sendable {
        let deidentifier: Deidentifier
        /// `nil` for a dry run.
        let output: OutputFolder?
        let jobs: Int
        /// Whether old and new UIDs are collected.
        let collectsMap: Bool
        /// Whether there is an entry for each file.
        let collectsFiles: Bool

        /// Works until all is done or the task is cancelled. What was written until then is whole.
        func run(_ paths: [String], onFile: @escaping @Sendable (Bool) -> Void) async -> DeidentificationSummary {
            let walk = Locked(DirectoryWalk(paths))
            return await withTaskGroup(of: DeidentificationSummary.self) { group in
                for _ in 0..<jobs {
                    group.addTask {
                        var summary = DeidentificationSummary()
                        while !Task.isCancelled, let found = walk.withLock({ $0.next() }) {
                            onFile(process(found, &summary))
                        }
                        return summary
                    }
                }
                var whole = DeidentificationSummary()
                for await part in group { whole.merge(part) }
                whole.isInterrupted = Task.isCancelled
                return whole
            }
        }

        private func process(_ found: DirectoryWalk.Found, _ summary: inout DeidentificationSummary) -> Bool {
            switch found {
            case .failure(let skipped):
                summary.failures.append((skipped.path, skipped.error.description))
                return false
            case .file(let path):
                do throws(DICOMError) {
                    let file = try deidentifier.prepare(
                        ByteSource(path: path, headLength: 16_384), path: path)
                    let outcome = try output?.write(file)
                    summary.add(file, outcome, collectsFiles: collectsFiles)
                    if collectsMap { summary.map.merge(file.uidMap) { first, _ in first } }
                    return true
                } catch  where error.kind == .notDICOM || error.kind == .mediaDirectory {
                    summary.skipped.append((path, error.description))
                    return true
                } catch {
                    summary.failures.append((path, error.description))
                    return false
                }
            }
        }
    }
#endif
