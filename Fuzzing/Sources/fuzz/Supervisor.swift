import CAllocationMeter
import Foundation
import FuzzTargets

/// Starts the workers, keeps the input of each that ends or hangs, starts another behind it, and reports.
final class Supervisor {
    /// Processor time that a target may take for an input: 2 s, and 1 s for each megabyte.
    private static func patience(_ length: UInt64) -> UInt64 { 2_000_000_000 + length * 1_000 }

    private let settings: Settings
    private let folder: URL
    private let findings: FindingsFolder
    private var lanes: [Lane] = []
    private var broken = 0

    init(_ settings: Settings) throws {
        self.settings = settings
        findings = FindingsFolder(settings.findings)
        folder = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs to the end; `true` when every input kept the rules.
    func run() throws -> Bool {
        let began = ContinuousClock.now
        let end = settings.seconds.isFinite ? began + .seconds(settings.seconds) : nil
        for job in 0..<settings.jobs {
            lanes.append(try Lane(job: job, folder: folder, settings: settings))
        }
        var reported = began
        while lanes.contains(where: { !$0.isFinished }) {
            Thread.sleep(forTimeInterval: 0.05)
            if let end, ContinuousClock.now >= end { lanes.forEach { $0.stop() } }
            for lane in lanes where !lane.isFinished { try watch(lane) }
            if ContinuousClock.now - reported > .seconds(60) {
                reported = ContinuousClock.now
                report(reported - began)
            }
        }
        report(ContinuousClock.now - began)
        return broken == 0 && total(.violations) == 0
    }

    private func watch(_ lane: Lane) throws {
        if let signal = lane.endedBySignal {
            broken += 1
            lane.keep(in: findings, "ended by signal \(signal)")
            try lane.continueBehind()
        } else if lane.ranFor > Self.patience(lane.shared[.length]) {
            broken += 1
            lane.keep(in: findings, "takes more than \(Self.patience(lane.shared[.length]) / 1_000_000) ms")
            lane.kill()
            try lane.continueBehind()
        }
    }

    private func total(_ field: SharedInput.Field) -> UInt64 { lanes.reduce(0) { $0 + $1.shared[field] } }

    private func most(_ field: SharedInput.Field, _ number: SharedInput.Field) -> (UInt64, UInt64) {
        let lane = lanes.max { $0.shared[field] < $1.shared[field] }
        return (lane?.shared[field] ?? 0, lane?.shared[number] ?? 0)
    }

    private func report(_ time: Duration) {
        let done = total(.done)
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let (slowest, slowestNumber) = most(.slowest, .slowestNumber)
        let (largest, largestNumber) = most(.largest, .largestNumber)
        let memory =
            allocation_meter_is_active() == 1
            ? "\(largest >> 10) KiB beyond ten times the input (\(largestNumber))" : "not counted on this system"
        print(
            """
            \(done) inputs, \(total(.runs)) runs in \(Int(seconds)) s (\(Int(Double(done) / max(seconds, 0.001)))/s); \
            \(broken) crashes or hangs, \(total(.violations)) broken rules; \
            slowest \(slowest / 1_000_000) ms (\(slowestNumber)); most memory \(memory)
            """)
        fflush(nil)
    }
}
