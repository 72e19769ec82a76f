#if Tools
    import DICOM
    import Foundation

    /// The files and folders that a command was given.
    enum InputPaths {
        /// - Throws: ``ExitStatus/badInput`` naming the first path that is not there.
        static func check(_ paths: [String], of option: String = "") throws(CommandFailure) {
            for path in paths where access(path, R_OK) != 0 {
                let reason = errno == ENOENT || errno == ENOTDIR ? "no such file or folder" : "cannot be read"
                throw CommandFailure(.badInput, "\(option)\(path): \(reason); check the path")
            }
        }

        /// What is said when a scan found no image at all.
        static func nothingFound(_ paths: [String], _ report: ScanReport) -> CommandFailure {
            if let damaged = report.result.damaged.first {
                return CommandFailure(
                    .badInput, "\(damaged.path): \(damaged.error); nothing else there is a DICOM image")
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
        private static func list(_ paths: [String]) -> String {
            let shown = paths.prefix(3).joined(separator: ", ")
            return paths.count > 3 ? "\(shown) and \(paths.count - 3) more" : shown
        }
    }
#endif
