import Foundation

/// 1,000 files of 0.54 MB de-identified by the command as a whole process, against peers in Python.
enum DeidentifyBenchmark {
    private static let files = 1_000

    static func run() async throws {
        print("deidentify: \(files) files of 0.54 MB with 158 elements, best of 5 rounds in turn")
        let command = Places.root.deletingLastPathComponent().appending(path: ".build/release/ambra")
        guard FileManager.default.isExecutableFile(atPath: command.path) else {
            return report("ambra deidentify", "not built: swift build -c release --product ambra")
        }
        try await Places.withTemporaryFolder { folder in
            let study = folder.appending(path: "study")
            let patients = folder.appending(path: "patients")
            let work = folder.appending(path: "work")
            for made in [study, patients, work] {
                try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
            }
            guard write(study, []), write(patients, ["patients"]) else {
                return report("the files are written by Python", "pydicom and numpy are not installed")
            }
            try compare("library, to the disk", [CommandLine.arguments[0], "folder-copy"], study, work)
            // In memory the work is compared; on a disk all wait for the disk most of the time.
            let memory = URL(filePath: "/dev/shm/" + folder.lastPathComponent)
            if (try? FileManager.default.createDirectory(at: memory, withIntermediateDirectories: true)) != nil {
                defer { try? FileManager.default.removeItem(at: memory) }
                try compare("ambra deidentify, in memory", [command.path, "deidentify"], study, memory)
                try compare("as many patients as files, in memory", [command.path, "deidentify"], patients, memory)
            }
            try compare("ambra deidentify, to the disk, durable", [command.path, "deidentify"], study, work)
        }
    }

    /// Writes the files; whether it could.
    private static func write(_ folder: URL, _ arguments: [String]) -> Bool {
        let script = Places.peers.appending(path: "study.py").path
        return Program.output(["python3", script, folder.path, "\(files)"] + arguments) != nil
    }

    private static func compare(_ name: String, _ command: [String], _ study: URL, _ work: URL) throws {
        let figures = Program.figures(script: "deidentify.py", [study.path, work.path] + command)
        guard let ours = figures["ambra"] else { throw BenchmarkFailure("\(name) failed") }
        let peers = ["dcmanon", "dicom-anonymizer"] + (figures["before"] == nil ? [] : ["before"])
        let ratios = peers.compactMap { peer in figures[peer].map { "\(($0 / ours).text(1)) x \(peer)" } }
        report(name, rate(ours), ratios.joined(separator: ", "))
        for peer in peers { report("  \(peer)", figures[peer].map(rate) ?? "not installed") }
        report("  highest memory", "\((figures["memory"] ?? 0).text(1)) MB")
    }

    private static func rate(_ seconds: Double) -> String { "\((Double(files) / seconds).text(0)) files/s" }
}
