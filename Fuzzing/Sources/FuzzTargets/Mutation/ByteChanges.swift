/// Changes that know nothing of DICOM.
enum ByteChanges {
    /// Bytes that mean something to a reader: ends of ranges, separators, escape, padding.
    static let telling: [UInt8] = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF, 0x5C, 0x5E, 0x3D, 0x1B, 0x20, 0x0A, 0x2E, 0x2D]

    static func change(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        guard !bytes.isEmpty else {
            bytes.append(UInt8(numbers.below(256)))
            return
        }
        let position = numbers.below(bytes.count)
        switch numbers.below(8) {
        case 0: bytes[position] ^= 1 << UInt8(numbers.below(8))
        case 1: bytes[position] = UInt8(numbers.below(256))
        case 2: bytes[position] = numbers.pick(telling, or: 0)
        case 3: bytes.remove(at: position)
        case 4: bytes.insert(numbers.pick(telling, or: 0), at: position)
        case 5: bytes.removeSubrange(position..<min(bytes.count, position + 1 + numbers.below(40)))
        case 6: if numbers.once(in: 4) { bytes.removeSubrange(position...) }
        default:
            let end = min(bytes.count, position + 1 + numbers.below(16))
            bytes.insert(contentsOf: Array(bytes[position..<end]), at: numbers.below(bytes.count))
        }
    }
}
