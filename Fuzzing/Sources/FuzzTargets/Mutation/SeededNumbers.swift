/// Numbers that a seed decides: the same in every run and on every machine.
public struct SeededNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Numbers of one input: neighbouring inputs share nothing.
    public init(seed: UInt64, input: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 ^ input &* 0xD1B5_4A32_D192_ED03
        _ = next()
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below a limit; 0 for a limit of 0.
    mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { below(times) == 0 }

    mutating func pick<Value>(_ values: [Value], or other: Value) -> Value {
        values.isEmpty ? other : values[below(values.count)]
    }
}
