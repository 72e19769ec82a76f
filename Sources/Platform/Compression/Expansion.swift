/// What compressed bytes may become, whatever they say of themselves.
package enum Expansion {
    /// What they may become however few they are.
    private static let least = 64 << 20

    /// The most bytes that some bytes may stand for.
    ///
    /// - Parameters:
    ///   - stored: How many there are.
    ///   - ratio: How many each may stand for, once all stand for more than 64 MiB.
    ///   - most: How many they may stand for in any case.
    package static func limit(of stored: Int, ratio: Int, most: Int) -> Int {
        let (product, overflow) = stored.multipliedReportingOverflow(by: max(ratio, 1))
        return min(most, overflow ? .max : max(product, least))
    }
}
