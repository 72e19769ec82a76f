/// The codes of one Huffman table of a JPEG Lossless stream (ITU-T T.81 sections C and F.2.2.3).
///
/// A code stands for the number of bits in which a difference of samples follows it, 0 to 16.
struct JPEGHuffmanTable {
    /// How many bits are looked up at once. Most codes, with the difference behind them, are not longer.
    static let lookupBits = 12

    /// What the next ``lookupBits`` bits begin with: how many bits it takes in the lowest byte, the number of bits of
    /// the difference in the next one, or ``isWhole`` there and the difference itself above; 0 for longer codes.
    let lookup: [UInt32]
    static let isWhole: UInt32 = 0x80

    /// For each length of a code beyond ``lookupBits``: the first code that is not of that length, moved up to 16 bits.
    private let ends: [Int]
    /// What turns a code of a length into the position of its value.
    private let origins: [Int]
    private let values: [UInt8]

    /// - Parameters:
    ///   - counts: How many codes there are of each length, 1 to 16 bits.
    ///   - values: What the codes stand for, in the order of the codes.
    init(counts: ArraySlice<UInt8>, values: ArraySlice<UInt8>) throws(DICOMError) {
        guard values.allSatisfy({ $0 <= 16 }) else {
            throw .jpeg("a Huffman table has a code for differences of more than 16 bits")
        }
        self.values = Array(values)
        var lookup = [UInt32](repeating: 0, count: 1 << Self.lookupBits)
        var ends: [Int] = []
        var origins: [Int] = []
        var (code, position) = (0, 0)
        for (length, count) in zip(1...16, counts) {
            origins.append(position - code)
            guard code + Int(count) <= 1 << length else { throw .jpeg("a Huffman table has more codes than fit") }
            for value in self.values[position..<position + Int(count)] {
                if length <= Self.lookupBits { Self.fill(&lookup, code, length, Int(value)) }
                code += 1
            }
            position += Int(count)
            ends.append(code << (16 - length))
            code <<= 1
        }
        self.lookup = lookup
        self.ends = ends
        self.origins = origins
    }

    /// Enters a code for everything that may follow it.
    private static func fill(_ lookup: inout [UInt32], _ code: Int, _ length: Int, _ size: Int) {
        let free = lookupBits - length
        for rest in 0..<1 << free {
            let extra = size == 16 ? 0 : size
            guard extra <= free else {
                lookup[code << free | rest] = UInt32(size) << 8 | UInt32(length)
                continue
            }
            let difference = difference(rest >> (free - extra), size)
            let whole = UInt32(UInt16(truncatingIfNeeded: difference)) << 16 | isWhole << 8
            lookup[code << free | rest] = whole | UInt32(length + extra)
        }
    }

    /// The difference whose bits follow a code (T.81 tables F.1 and H.2).
    @inline(__always) static func difference(_ bits: Int, _ size: Int) -> Int {
        if size == 0 { return 0 }
        if size == 16 { return 32_768 }
        return bits >> (size - 1) == 1 ? bits : bits - (1 << size) + 1
    }

    /// The length of a code that is longer than ``lookupBits``, and its value; `nil` when there is no such code.
    ///
    /// - Parameter bits: The next 16 bits.
    func longCode(_ bits: Int) -> (length: Int, size: Int)? {
        for length in Self.lookupBits + 1...16 where bits < ends[length - 1] {
            let position = origins[length - 1] + bits >> (16 - length)
            return values.indices.contains(position) ? (length, Int(values[position])) : nil
        }
        return nil
    }
}

extension DICOMError {
    /// What is wrong with a JPEG stream.
    static func jpeg(_ detail: String, _ kind: Kind = .malformed) -> DICOMError {
        DICOMError(kind, "JPEG Lossless: \(detail)", tag: .pixelData)
    }
}
