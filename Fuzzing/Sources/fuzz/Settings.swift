import Foundation
import FuzzTargets

/// What the command line asks for.
struct Settings {
    /// Chooses another endless list of inputs.
    var seed: UInt64 = 1
    /// How many inputs, over all jobs.
    var count: UInt64 = 100_000
    /// How long at most.
    var seconds: Double = .infinity
    /// Processes at the same time.
    var jobs = ProcessInfo.processInfo.activeProcessorCount
    /// Which job this is; only for workers.
    var job = 0
    /// One of how many DICOM inputs is made large.
    var amplified = 2000
    /// The number of the first input.
    var start: UInt64 = 0
    /// Runs this input only, in this process.
    var only: UInt64?
    /// Names of targets; all when empty.
    var targets: [String] = []
    /// Folders of more seeds.
    var corpora: [String] = []
    /// Where inputs go that broke a rule.
    var findings = "fuzz-findings"
    /// What a worker shares with its supervisor; only for workers.
    var shared = ""
    var showsHelp = false

    static let help = """
        usage: fuzz [--seed N] [--count N] [--seconds N] [--jobs N] [--targets a,b] [--corpus DIR]... [--findings DIR]
                    [--amplified N]
               fuzz --only N [the other options]   runs one input in this process
        targets: \(FuzzTarget.all.map(\.name).joined(separator: ", "))
        """

    init(_ arguments: [String]) throws {
        var rest = ArraySlice(arguments)
        while let name = rest.popFirst() {
            if name == "--help" || name == "-h" {
                showsHelp = true
                return
            }
            guard let value = rest.popFirst() else { throw Mistake("\(name) needs a value") }
            try set(name, value)
        }
        for name in targets where !FuzzTarget.all.contains(where: { $0.name == name }) {
            throw Mistake("no target is called \(name)")
        }
    }

    private mutating func set(_ name: String, _ value: String) throws {
        switch name {
        case "--seed": seed = try Self.number(name, value)
        case "--count": count = try Self.number(name, value)
        case "--seconds": seconds = Double(try Self.number(name, value))
        case "--jobs": jobs = Int(clamping: max(1, try Self.number(name, value)))
        case "--amplified": amplified = Int(clamping: try Self.number(name, value))
        case "--job": job = Int(clamping: try Self.number(name, value))
        case "--start": start = try Self.number(name, value)
        case "--only": only = try Self.number(name, value)
        case "--targets": targets = value.split(separator: ",").map(String.init)
        case "--corpus": corpora.append(value)
        case "--findings": findings = value
        case "--shared": shared = value
        default: throw Mistake("\(name) is no option; see --help")
        }
    }

    private static func number(_ name: String, _ value: String) throws -> UInt64 {
        guard let number = UInt64(value) else { throw Mistake("\(name) needs a number") }
        return number
    }

    /// The options that every worker takes over.
    var shown: [String] {
        var arguments = ["--seed", "\(seed)", "--count", "\(count)", "--jobs", "\(jobs)", "--findings", findings]
        arguments += ["--amplified", "\(amplified)"]
        if !targets.isEmpty { arguments += ["--targets", targets.joined(separator: ",")] }
        for corpus in corpora { arguments += ["--corpus", corpus] }
        return arguments
    }

    /// The targets that were chosen.
    var chosenTargets: [FuzzTarget] {
        targets.isEmpty ? FuzzTarget.all : FuzzTarget.all.filter { targets.contains($0.name) }
    }
}

/// Why the command cannot do what it was asked.
struct Mistake: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
