#if Tools
    import AmbraSDK
    import DICOM
    import Deidentification

    /// The files that `ambra deidentify` writes beside the images.
    struct DeidentificationOutputs {
        private let command: DeidentifyCommand
        private let report: ReportFile?
        private let map: ReportFile?

        /// Checks all places, that of the images and of a new key too.
        init(_ command: DeidentifyCommand) throws(CommandFailure) {
            self.command = command
            let key = command.makesKey ? nil : command.key
            var outputs = OutputGuard(
                inputs: command.paths + [key, command.rules, command.maskRules].compactMap { $0 })
            if let key, let objection = FolderPath.objection(key) {
                throw CommandFailure(.badInput, "--key \(key): \(objection)")
            }
            if let out = command.out { try outputs.claim(folder: out, of: "--out", besides: command.paths) }
            if command.makesKey, let key = command.key { try outputs.claim(file: key, of: "--key", .never) }
            let isForced = command.replacing.force
            report = try command.report.map { path throws(CommandFailure) in
                try outputs.report(path, of: "--report", .deidentification, isForced: isForced)
            }
            map = try command.map.map { path throws(CommandFailure) in
                try outputs.report(path, of: "--map", .map, isForced: isForced)
            }
        }

        /// Writes the map first: it cannot be had again.
        func write(
            _ summary: DeidentificationSummary, _ options: ProfileOptions, _ key: ProjectKey
        ) throws(CommandFailure) {
            guard !command.dryRun else { return }
            if let path = command.map {
                var whole = summary.map
                whole.merge(try PseudonymMap(ofFile: path, madeWith: key))
                try map?.write(JSONText(isPretty: true).text(whole.json(key)) + "\n")
                try map?.finish()
            }
            try report?.write(JSONText(isPretty: true).text(summary.json(isDryRun: false, options: options)) + "\n")
            try report?.finish()
        }
    }
#endif
