#if Tools
    /// Lists files under a heading, the first few only.
    enum ProblemList {
        /// The most that is listed; reports have all.
        static let longest = 20

        static func show(
            _ heading: String, _ files: [(path: String, reason: String)], on console: Console, isProblem: Bool,
            more: String
        ) {
            guard !files.isEmpty else { return }
            let say: (String) -> Void = { isProblem ? console.problem($0) : console.note($0) }
            say("\(heading):")
            for file in files.prefix(longest) { say("  \(file.path): \(file.reason)") }
            if files.count > longest { say("  and \(files.count - longest) more; \(more)") }
        }

        /// Notes what departs from the standard in one file, the first few only.
        static func note(_ findings: [String], of path: String, on console: Console, more: String) {
            for finding in findings.prefix(longest) { console.note("\(path): \(finding)") }
            if findings.count > longest { console.note("\(path): and \(findings.count - longest) more; \(more)") }
        }
    }
#endif
