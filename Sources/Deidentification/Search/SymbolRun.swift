/// The symbols of folded text without what separates them, made so that most runs that are not among them are told
/// by a look.
struct SymbolRun: Hashable, Sendable {
    let symbols: [UInt8]
    /// A bit for each pair of neighbors; several pairs share one.
    private let pairs: SIMD4<UInt64>

    init(_ folded: some Sequence<UInt8>) {
        symbols = folded.filter { TextFolding.isSymbol($0) }
        var pairs = SIMD4<UInt64>()
        for (left, right) in zip(symbols, symbols.dropFirst()) {
            let bit = Int(left &* 29 &+ right)
            pairs[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        self.pairs = pairs
    }

    /// Whether all symbols are Latin letters and digits.
    var isPlain: Bool { symbols.allSatisfy { $0 < 0x80 } }

    /// Whether another run is in this one.
    func contains(_ other: SymbolRun) -> Bool {
        guard other.pairs & ~pairs == SIMD4<UInt64>() else { return false }
        guard let first = other.symbols.first else { return true }
        guard symbols.count >= other.symbols.count else { return false }
        return (0...symbols.count - other.symbols.count).contains { start in
            symbols[start] == first && symbols[start..<start + other.symbols.count] == other.symbols[...]
        }
    }
}
