import CAllocationMeter
import Foundation
import FuzzTargets

/// One input in this process, for a debugger.
struct Reproduction {
    private let settings: Settings
    private let mutator: Mutator

    init(_ settings: Settings) throws {
        self.settings = settings
        mutator = Mutator(try Corpus.inputs(settings), seed: settings.seed, amplified: settings.amplified)
    }

    func run(_ number: UInt64) throws {
        let input = mutator.input(number)
        print("input \(number) from \(input.name), \(input.bytes.count) bytes")
        for target in settings.chosenTargets where target.kinds.contains(input.kind) {
            let began = ProcessorTime.ofThisProcess()
            allocation_meter_start()
            var outcome = "done"
            do { try target.run(input) } catch { outcome = "\(error)" }
            let milliseconds = (ProcessorTime.ofThisProcess() - began) / 1_000_000
            print("  \(target.name): \(outcome), \(milliseconds) ms, \(allocation_meter_peak() >> 10) KiB")
        }
    }
}
