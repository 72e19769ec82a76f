import Foundation
import FuzzTargets

/// One worker after the other on one share of the inputs.
final class Lane {
    let shared: SharedInput
    private let job: Int
    private let path: String
    private let settings: Settings
    private var process: Process
    private var isStopped = false

    init(job: Int, folder: URL, settings: Settings) throws {
        self.job = job
        self.settings = settings
        path = folder.appending(path: "\(job)").path
        shared = try SharedInput(path: path)
        process = try Self.start(job, from: settings.start, path, settings)
    }

    private static func start(
        _ job: Int, from start: UInt64, _ path: String, _ settings: Settings
    ) throws -> Process {
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments =
            ["worker", "--job", "\(job)", "--start", "\(start)", "--shared", path] + settings.shown
        try process.run()
        return process
    }

    var isFinished: Bool { isStopped || (!process.isRunning && endedBySignal == nil) }

    /// The signal or the exit code with which the worker ended in the middle of an input.
    var endedBySignal: Int32? {
        guard !isStopped, !process.isRunning else { return nil }
        if process.terminationReason == .exit, process.terminationStatus == 0 { return nil }
        return process.terminationStatus
    }

    /// Processor time of the target in work.
    var ranFor: UInt64 {
        let began = shared[.began]
        guard began > 0, let now = ProcessorTime.of(process: process.processIdentifier), now > began else { return 0 }
        // The worker may have gone on between the two looks.
        return shared[.began] == began ? now - began : 0
    }

    func keep(in findings: FindingsFolder, _ what: String) {
        let position = Int(clamping: shared[.target])
        let target = FuzzTarget.all.indices.contains(position) ? FuzzTarget.all[position].name : "none"
        findings.add(shared.bytes, number: shared[.number], target: target, what)
    }

    /// Starts a worker with the input behind the one that ended the last.
    func continueBehind() throws {
        let next = shared[.number] + UInt64(settings.jobs) - UInt64(job)
        shared[.done] += 1
        shared[.began] = 0
        process = try Self.start(job, from: next, path, settings)
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func stop() {
        guard !isStopped else { return }
        if process.isRunning { kill() }
        isStopped = true
    }
}
