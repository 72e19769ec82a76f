import Foundation

/// Timing and memory of this process.
enum Measure {
    /// Seconds of the fastest of some runs.
    static func best(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<runs {
            let start = ContinuousClock.now
            try body()
            best = min(best, (ContinuousClock.now - start).seconds)
        }
        return best
    }

    /// Seconds of the fastest of some runs.
    static func best(of runs: Int, _ body: () async throws -> Void) async rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<runs {
            let start = ContinuousClock.now
            try await body()
            best = min(best, (ContinuousClock.now - start).seconds)
        }
        return best
    }

    /// Resident memory now, in bytes; 0 where /proc is missing.
    static var resident: Int { status("VmRSS:") }

    /// The most memory that was ever resident, in bytes; 0 where /proc is missing.
    static var peak: Int { status("VmHWM:") }

    private static func status(_ name: String) -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
        for line in text.split(separator: "\n") where line.hasPrefix(name) {
            return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
        }
        return 0
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension Double {
    func text(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}

/// Prints one line of a table: what, how much, and how it compares.
func report(_ name: String, _ value: String, _ comparison: String = "") {
    print(
        "  " + name.padding(toLength: 52, withPad: " ", startingAt: 0) + value
            + (comparison.isEmpty ? "" : "  \(comparison)"))
}
