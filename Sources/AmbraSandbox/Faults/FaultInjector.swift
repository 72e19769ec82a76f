/// The rules of faults and what became of them: requests in, faults out. The same seed and the same requests give the
/// same faults, whatever other requests came between: every rule draws by itself.
struct FaultInjector: Sendable {
    /// A rule with its counters.
    struct Entry: Sendable {
        var id: Int
        var rule: FaultRule
        var seen = 0
        var happened = 0
        /// Whether the rule is heeded; one that is off counts nothing.
        var isOn = true
        fileprivate var random: SeededGenerator
    }

    /// A fault that a request meets, and the seed of what it draws.
    struct Strike: Sendable, Equatable {
        var fault: Fault
        var seed: UInt64 = 0
    }

    private(set) var entries: [Entry] = []
    private let seed: UInt64
    private var nextID = 1

    init(seed: UInt64) { self.seed = seed }

    /// Adds a rule; the answer is its number.
    mutating func add(_ rule: FaultRule) -> Int {
        defer { nextID += 1 }
        var mixed = SeededGenerator(seed: seed &+ UInt64(nextID))
        entries.append(Entry(id: nextID, rule: rule, random: SeededGenerator(seed: mixed.next())))
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

    /// Switches a rule on or off; false when there is none of that number.
    mutating func set(_ id: Int, isOn: Bool) -> Bool {
        guard let index = entries.firstIndex(where: { $0.id == id }) else { return false }
        entries[index].isOn = isOn
        return true
    }

    /// The faults that a request or an event meets, in the order of the rules.
    mutating func strikes(method: String, path: String, isEvent: Bool = false) -> [Strike] {
        var strikes: [Strike] = []
        for index in entries.indices
        where entries[index].isOn && entries[index].rule.matches(method: method, path: path, isEvent: isEvent) {
            if let strike = entries[index].next() { strikes.append(strike) }
        }
        return strikes
    }

    /// A copy of bytes in which some are changed.
    static func corrupt(_ bytes: [UInt8], changes: Int, seed: UInt64) -> [UInt8] {
        var (bytes, random) = (bytes, SeededGenerator(seed: seed))
        guard !bytes.isEmpty else { return bytes }
        for _ in 0..<min(max(changes, 1), bytes.count) {
            let index = Int.random(in: bytes.indices, using: &random)
            bytes[index] ^= UInt8.random(in: 1...255, using: &random)
        }
        return bytes
    }
}

extension FaultInjector.Entry {
    /// What becomes of the next request that the rule speaks of.
    fileprivate mutating func next() -> FaultInjector.Strike? {
        seen += 1
        guard seen > rule.skip else { return nil }
        if let times = rule.times, happened >= times { return nil }
        if rule.rate < 1, Double.random(in: 0..<1, using: &random) >= rule.rate { return nil }
        happened += 1
        return FaultInjector.Strike(fault: rule.fault, seed: random.next())
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
