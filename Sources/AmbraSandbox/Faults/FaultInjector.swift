/// The rules of faults and what became of them: requests in, faults out. The same seed and the same requests give the
/// same faults.
struct FaultInjector: Sendable {
    /// A rule with its counters.
    struct Entry: Sendable {
        var id: Int
        var rule: FaultRule
        var seen = 0
        var happened = 0
    }

    private(set) var entries: [Entry] = []
    private var random: SeededGenerator
    private var nextID = 1

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Adds a rule; the answer is its number.
    mutating func add(_ rule: FaultRule) -> Int {
        defer { nextID += 1 }
        entries.append(Entry(id: nextID, rule: rule))
        return nextID
    }

    /// Forgets a rule; false when there is none of that number.
    mutating func remove(_ id: Int) -> Bool {
        guard let index = entries.firstIndex(where: { $0.id == id }) else { return false }
        entries.remove(at: index)
        return true
    }

    /// Forgets all rules.
    mutating func clear() { entries = [] }

    /// The faults that a request meets, in the order of the rules.
    mutating func faults(method: String, path: String) -> [Fault] {
        var faults: [Fault] = []
        for index in entries.indices where entries[index].rule.matches(method: method, path: path) {
            entries[index].seen += 1
            let entry = entries[index]
            guard entry.seen > entry.rule.skip else { continue }
            if let times = entry.rule.times, entry.happened >= times { continue }
            if entry.rule.rate < 1, Double.random(in: 0..<1, using: &random) >= entry.rule.rate { continue }
            entries[index].happened += 1
            faults.append(entry.rule.fault)
        }
        return faults
    }

    /// A copy of bytes in which some are changed.
    mutating func corrupt(_ bytes: [UInt8], changes: Int) -> [UInt8] {
        var bytes = bytes
        guard !bytes.isEmpty else { return bytes }
        for _ in 0..<min(max(changes, 1), bytes.count) {
            let index = Int.random(in: bytes.indices, using: &random)
            bytes[index] ^= UInt8.random(in: 1...255, using: &random)
        }
        return bytes
    }
}

/// A reproducible source of random numbers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
