/// A table that stands for a transformation, as its descriptor and its data say (PS3.3 sections C.11.1.1 and C.11.2.1).
struct LookupTable: Sendable {
    /// The input of the first entry; smaller inputs have its output, larger ones than that of the last entry have that
    /// one's.
    let first: Int
    /// Bits of an entry.
    let bits: Int
    let entries: [UInt16]

    /// `nil` when descriptor or data are absent or do not fit together.
    ///
    /// - Parameter isSigned: Whether the descriptor's first input is a signed number, though it may have been written
    ///   as an unsigned one.
    init?(
        _ dataSet: DataSet, descriptor: Tag = .lutDescriptor, data: Tag = .lutData, isSigned: Bool
    ) throws(DICOMError) {
        guard let described = try Self.numbers(descriptor, dataSet), described.count == 3,
            let element = dataSet[data], let length = element.length, length <= 131_072
        else { return nil }
        let count = described[0] & 0xFFFF == 0 ? 65_536 : described[0] & 0xFFFF
        let first = described[1] & 0xFFFF
        self.first = isSigned && first >= 0x8000 ? first - 0x1_0000 : first
        let bytes = try dataSet.littleEndianBytes(of: element)
        if bytes.count >= 2 * count {
            entries = (0..<count).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
            let largest = entries.reduce(0, max)
            // A descriptor may state fewer bits than its entries have.
            let stated = (1...16).contains(described[2]) ? described[2] : 16
            bits = Int(largest) >> stated == 0 ? stated : 16
        } else {
            guard bytes.count >= count else { return nil }
            entries = bytes[..<count].map { UInt16($0) }
            bits = 8
        }
    }

    /// The output for an input.
    func output(_ input: Double) -> UInt16 {
        let last = Double(entries.count - 1)
        let index = min(max(input.rounded() - Double(first), 0), last)
        return entries[index.isFinite ? Int(index) : 0]
    }

    private static func numbers(_ tag: Tag, _ dataSet: DataSet) throws(DICOMError) -> [Int]? {
        guard let element = dataSet[tag] else { return nil }
        switch try dataSet.value(of: element) {
        case .unsigned(let numbers): return numbers.map { Int(truncatingIfNeeded: $0) }
        case .signed(let numbers): return numbers.map { Int($0) }
        default: return nil
        }
    }
}
