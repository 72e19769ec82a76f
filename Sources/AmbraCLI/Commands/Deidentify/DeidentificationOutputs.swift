#if Tools
import AmbraSDK
import DICOM
import Deidentification
import Platform

/// The files that `ambra deidentify` writes beside the images.
struct DeidentificationOutputs {
    private let command: DeidentifyCommand
    private let report: ReportFile?
    private let map: ReportFile?
    /// No other run adds to the map before this one has.
    private let lock: RunLock?

    /// Checks all places, that of the images and of a new key too.
    init(_ command: DeidentifyCommand, makesKey: Bool) throws(CommandFailure) {
        self.command = command
        try Self.keepApart(command)
        let key = makesKey ? nil : command.key
        var outputs = OutputGuard(
            inputs: command.paths + [key, command.rules, command.maskRules].compactMap { $0 })
        if let key, let objection = FolderPath.objection(key) {
            throw CommandFailure(.badInput, "--key \(key): \(objection)")
        }
        if let out = command.out { try outputs.claim(folder: out, of: "--out", besides: command.paths) }
        if makesKey, let key = command.key { try outputs.claim(file: key, of: "--key", .never) }
        let isForced = command.replacing.force
        report = try command.report.map { path throws(CommandFailure) in
            try outputs.report(path, of: "--report", .deidentification, isForced: isForced)
        }
        map = try command.map.map { path throws(CommandFailure) in
            try outputs.report(path, of: "--map", .map, isForced: isForced)
        }
        lock =
            try command.dryRun ? nil : command.map.map { path throws(CommandFailure) in try RunLock(path, "--map") }
    }

    /// The folder of the result goes to others: nothing in it may lead back to the patients.
    private static func keepApart(_ command: DeidentifyCommand) throws(CommandFailure) {
        guard let out = command.out else { return }
        let results = RealRoots(planned: out)
        let report = command.maskPaths ? nil : command.report
        for (option, path) in [("--key", command.key), ("--map", command.map), ("--report", report)] {
            guard let path, !path.isEmpty, results.wouldHold(path),
                RealRoots.place(of: path) != RealRoots.place(of: out)
            else { continue }
            let way = option == "--report" ? ", or mask the paths of the originals in it with --mask-paths" : ""
            throw CommandFailure(
                .badInput,
                "\(option) \(path): lies in the folder of the result and would lead those who get it back to the "
                    + "patients; name a file outside of it\(way)")
        }
    }

    /// Writes the map first: it cannot be had again.
    func write(
        _ summary: FolderDeidentification, _ options: ProfileOptions, _ key: ProjectKey
    ) throws(CommandFailure) {
        guard !command.dryRun else { return }
        if let path = command.map {
            var whole = summary.map
            whole.merge(try PseudonymMap(ofFile: path, madeWith: key))
            try map?.write(JSONText(isPretty: true).text(whole.json(key)) + "\n")
            try map?.finish()
            lock?.end()
        }
        try report?.write(JSONText(isPretty: true).text(summary.json(isDryRun: false, options: options)) + "\n")
        try report?.finish()
    }
}
#endif
