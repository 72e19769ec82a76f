import CAllocationMeter
import Foundation
import FuzzTargets

/// Runs its share of the inputs through the targets.
struct Worker {
    /// What an input may cost: ten times its bytes and this much.
    static let memoryAllowance = 16 << 20

    private let settings: Settings
    private let mutator: Mutator
    private let shared: SharedInput
    private let targets: [(position: Int, target: FuzzTarget)]
    private let findings: FindingsFolder

    init(_ settings: Settings) throws {
        self.settings = settings
        mutator = Mutator(try Corpus.inputs(settings), seed: settings.seed, amplified: settings.amplified)
        shared = try SharedInput(path: settings.shared)
        let chosen = Set(settings.chosenTargets.map(\.name))
        targets = FuzzTarget.all.enumerated().filter { chosen.contains($0.element.name) }
            .map { (position: $0.offset, target: $0.element) }
        findings = FindingsFolder(settings.findings)
    }

    func work() throws {
        Self.limitMemory()
        warmUp()
        var number = settings.start + UInt64(settings.job)
        let supervisor = getppid()
        // A supervisor that was killed cannot stop its workers.
        while number < settings.count, getppid() == supervisor {
            run(mutator.input(number), number)
            shared[.done] += 1
            number += UInt64(settings.jobs)
        }
    }

    /// A runaway ends this process, not the machine.
    private static func limitMemory() {
        var limit = rlimit(rlim_cur: 8 << 30, rlim_max: 8 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }

    /// Tables that are made once must not count for the first input.
    private func warmUp() {
        for input in Seeds.all {
            for (_, target) in targets where target.kinds.contains(input.kind) { try? target.run(input) }
        }
    }

    private func run(_ input: FuzzInput, _ number: UInt64) {
        shared[.number] = number
        shared.bytes = input.bytes
        for (position, target) in targets where target.kinds.contains(input.kind) {
            shared[.target] = UInt64(position)
            let began = ProcessorTime.ofThisProcess()
            shared[.began] = began
            allocation_meter_start()
            var violation: String?
            do { try target.run(input) } catch { violation = "\(error)" }
            let memory = Int(allocation_meter_peak()) - 10 * input.bytes.count
            note(number, memory, ProcessorTime.ofThisProcess() - began)
            if memory > Self.memoryAllowance { violation = "\(memory >> 20) MiB beyond ten times the input" }
            if let violation {
                shared[.violations] += 1
                findings.add(input.bytes, number: number, target: target.name, violation)
            }
        }
    }

    private func note(_ number: UInt64, _ memory: Int, _ time: UInt64) {
        shared[.runs] += 1
        if time > shared[.slowest] {
            shared[.slowest] = time
            shared[.slowestNumber] = number
        }
        if memory > 0, UInt64(memory) > shared[.largest] {
            shared[.largest] = UInt64(memory)
            shared[.largestNumber] = number
        }
    }
}
