import DICOM

/// Makes inputs from seeds: the same number gives the same input.
public struct Mutator: Sendable {
    /// No input is longer, in bytes.
    public static let largestInput = 4 << 20

    private let seeds: [FuzzInput]
    private let seed: UInt64
    private let amplified: Int

    /// Creates a mutator of some seeds; `seed` chooses another endless list of inputs, and one of `amplified` DICOM
    /// inputs is made large.
    public init(_ seeds: [FuzzInput], seed: UInt64, amplified: Int) {
        self.seeds = seeds
        self.seed = seed
        self.amplified = max(1, amplified)
    }

    /// The input with a number; the first ones are the seeds themselves.
    public func input(_ number: UInt64) -> FuzzInput {
        guard number >= UInt64(seeds.count) else { return seeds[Int(number)] }
        var numbers = SeededNumbers(seed: seed, input: number)
        var input = seeds[numbers.below(seeds.count)]
        while input.isCostly, !numbers.once(in: 100) { input = seeds[numbers.below(seeds.count)] }
        if numbers.once(in: 5000) {
            input = Seeds.bomb(isElements: numbers.once(in: 2), count: 1 << (18 + numbers.below(8)))
        }
        let isDeflated = input.name == "deflated" && numbers.once(in: 2)
        if isDeflated { input.bytes = Self.dataSetOfDeflated(input.bytes) }
        var rounds = 1
        while rounds < 24, !numbers.once(in: 3) { rounds += 1 }
        for _ in 0..<rounds {
            switch input.kind {
            case .dicom: change(&input.bytes, &numbers)
            case .picture: ByteChanges.change(&input.bytes, &numbers)
            case .json: TextChanges.change(&input.bytes, &numbers)
            }
        }
        if input.kind == .dicom, numbers.once(in: amplified) { Amplification.amplify(&input.bytes, &numbers) }
        if input.bytes.count > Self.largestInput { input.bytes.removeSubrange(Self.largestInput...) }
        if isDeflated { input.bytes = ByteBuilder.file("1.2.840.10008.1.2.1.99", Deflation.stored(input.bytes)) }
        return input
    }

    /// What stands in the one stored block of the deflated seed.
    private static func dataSetOfDeflated(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.count - ByteBuilder.deflatedDataSetLength(bytes)
        return Array(bytes[max(0, start)...])
    }

    private func change(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        let places = Landmarks(bytes).places
        guard !bytes.isEmpty, !places.isEmpty else { return ByteChanges.change(&bytes, &numbers) }
        switch numbers.below(10) {
        case 0...2: ByteChanges.change(&bytes, &numbers)
        case 3, 4: ElementChanges.changeLength(&bytes, places, &numbers)
        case 5: ElementChanges.changeVR(&bytes, places, &numbers)
        case 6: ElementChanges.changeTag(&bytes, places, &numbers)
        case 7: ElementChanges.moveBlock(&bytes, places, &numbers)
        case 8: ElementChanges.insertToken(&bytes, places, &numbers)
        default: splice(&bytes, places, &numbers)
        }
    }

    /// Puts a piece of another seed at the start of an element.
    private func splice(_ bytes: inout [UInt8], _ places: [Landmarks.Place], _ numbers: inout SeededNumbers) {
        let other = seeds[numbers.below(seeds.count)].bytes
        let start = numbers.below(other.count)
        let end = min(other.count, start + 1 + numbers.below(400))
        let position = min(places[numbers.below(places.count)].offset, bytes.count)
        bytes.insert(contentsOf: other[start..<end], at: position)
    }
}

extension ByteBuilder {
    /// The bytes behind the header of the stored block that a deflated sample ends with.
    static func deflatedDataSetLength(_ file: [UInt8]) -> Int {
        for position in stride(from: 132, to: file.count - 5, by: 1) {
            let count = Int(file[position + 1]) | Int(file[position + 2]) << 8
            if file[position] == 1, position + 5 + count == file.count { return count }
        }
        return 0
    }
}
