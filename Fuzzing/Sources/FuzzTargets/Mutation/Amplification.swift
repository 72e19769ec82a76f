/// Makes a small input a large one, so that what costs a reader too much of each byte is seen.
enum Amplification {
    static func amplify(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        let places = Landmarks(bytes).places
        guard !bytes.isEmpty, !places.isEmpty else { return }
        let total = 1 << (16 + numbers.below(7)) - 4096
        switch numbers.below(3) {
        case 0: repeatBlock(&bytes, places, total, &numbers)
        case 1: stretchValue(&bytes, places, total, &numbers)
        default: nest(&bytes, places, total, &numbers)
        }
    }

    private static func repeatBlock(
        _ bytes: inout [UInt8], _ places: [Landmarks.Place], _ total: Int, _ numbers: inout SeededNumbers
    ) {
        let first = numbers.below(places.count)
        let last = min(places.count - 1, first + 1 + numbers.below(3))
        let start = min(places[first].offset, bytes.count)
        let end = first == last ? bytes.count : min(max(places[last].offset, start), bytes.count)
        guard end > start else { return }
        let block = Array(bytes[start..<end])
        var run: [UInt8] = []
        run.reserveCapacity(total + block.count)
        while run.count < total { run += block }
        bytes.insert(contentsOf: run, at: start)
    }

    /// Gives one element a value of one byte over and over, with a length that fits where the field is large enough.
    private static func stretchValue(
        _ bytes: inout [UInt8], _ places: [Landmarks.Place], _ total: Int, _ numbers: inout SeededNumbers
    ) {
        let place = places[numbers.below(places.count)]
        let start = place.lengthOffset + place.lengthSize
        guard start <= bytes.count else { return }
        let count = place.lengthSize == 2 ? min(total, 0xFFFE) : total
        for step in 0..<place.lengthSize {
            let offset = place.isLittleEndian ? step : place.lengthSize - 1 - step
            bytes[place.lengthOffset + offset] = UInt8(truncatingIfNeeded: count >> (8 * step))
        }
        let byte = numbers.pick(ByteChanges.telling, or: 0)
        bytes.insert(contentsOf: [UInt8](repeating: byte, count: count), at: start)
    }

    /// Opens sequence in sequence, far deeper than any reader goes.
    private static func nest(
        _ bytes: inout [UInt8], _ places: [Landmarks.Place], _ total: Int, _ numbers: inout SeededNumbers
    ) {
        let open: [UInt8] = [
            0x40, 0x00, 0x30, 0xA7, 0x53, 0x51, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF,
            0xFF,
        ]
        var run: [UInt8] = []
        while run.count < total { run += open }
        bytes.insert(contentsOf: run, at: min(places[numbers.below(places.count)].offset, bytes.count))
    }
}
