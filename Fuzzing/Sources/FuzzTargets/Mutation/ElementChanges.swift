import DICOM

/// Changes of tags, VRs, lengths and whole elements.
enum ElementChanges {
    typealias Place = Landmarks.Place

    static func changeLength(_ bytes: inout [UInt8], _ places: [Place], _ numbers: inout SeededNumbers) {
        let place = places[numbers.below(places.count)]
        let start = place.lengthOffset
        guard start + place.lengthSize <= bytes.count else { return }
        let remaining = bytes.count - start - place.lengthSize
        let old = number(bytes, place)
        let choices = [
            0, 1, 2, 3, 7, 8, old - 1, old + 1, old - 2, old + 2, old / 2, old * 2, remaining, remaining - 1,
            remaining + 1,
            remaining - 8, 0xFFFF_FFFF, 0xFFFF_FFFE, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF, numbers.below(1 << 32),
        ]
        write(numbers.pick(choices, or: 0), place, &bytes)
    }

    static func changeVR(_ bytes: inout [UInt8], _ places: [Place], _ numbers: inout SeededNumbers) {
        let place = places[numbers.below(places.count)]
        guard let offset = place.vrOffset, offset + 2 <= bytes.count else { return }
        let choices = VR.allCases.map(\.rawValue) + [0x5A5A, 0x0000, 0x3F3F, 0x2020]
        let vr = numbers.pick(choices, or: 0)
        bytes[offset] = UInt8(vr >> 8)
        bytes[offset + 1] = UInt8(truncatingIfNeeded: vr)
    }

    /// Tags that readers treat in a way of their own.
    private static let tags: [UInt32] = [
        0x0002_0000, 0x0002_0010, 0x0004_1220, 0x0008_0005, 0x0008_0016, 0x0008_0018, 0x0009_0010, 0x0009_1001,
        0x0010_0010, 0x0020_000D, 0x0028_0008, 0x0028_0010, 0x0028_0103, 0x0040_A730, 0x5000_3000, 0x5200_9230,
        0x6000_3000, 0x7FE0_0001, 0x7FE0_0002, 0x7FE0_0008, 0x7FE0_0009, 0x7FE0_0010, 0xFFFA_FFFA, 0xFFFC_FFFC,
        0xFFFE_E000, 0xFFFE_E00D, 0xFFFE_E0DD, 0x0000_0000, 0xFFFF_FFFF, 0x0008_0000,
    ]

    static func changeTag(_ bytes: inout [UInt8], _ places: [Place], _ numbers: inout SeededNumbers) {
        let place = places[numbers.below(places.count)]
        guard place.offset + 4 <= bytes.count else { return }
        let tag = numbers.pick(tags, or: 0)
        let halves = [UInt16(tag >> 16), UInt16(truncatingIfNeeded: tag)]
        for (position, half) in halves.enumerated() {
            let low = place.offset + 2 * position + (place.isLittleEndian ? 0 : 1)
            let high = place.offset + 2 * position + (place.isLittleEndian ? 1 : 0)
            bytes[low] = UInt8(truncatingIfNeeded: half)
            bytes[high] = UInt8(half >> 8)
        }
    }

    /// Repeats, removes or moves what stands between two places.
    static func moveBlock(_ bytes: inout [UInt8], _ places: [Place], _ numbers: inout SeededNumbers) {
        let first = numbers.below(places.count)
        let last = min(places.count - 1, first + 1 + numbers.below(4))
        let start = min(places[first].offset, bytes.count)
        let end = first == last ? bytes.count : min(max(places[last].offset, start), bytes.count)
        let block = Array(bytes[start..<end])
        guard block.count <= 4096 else { return }
        switch numbers.below(4) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: for _ in 0...numbers.below(4) { bytes.insert(contentsOf: block, at: start) }
        case 2: bytes.insert(contentsOf: block, at: min(places[numbers.below(places.count)].offset, bytes.count))
        default: if numbers.once(in: 3) { bytes.removeSubrange(start...) }
        }
    }

    static func insertToken(_ bytes: inout [UInt8], _ places: [Place], _ numbers: inout SeededNumbers) {
        let position =
            numbers.once(in: 3)
            ? numbers.below(bytes.count) : min(places[numbers.below(places.count)].offset, bytes.count)
        bytes.insert(contentsOf: numbers.pick(tokens, or: []), at: position)
    }

    private static let tokens: [[UInt8]] =
        [
            [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF], [0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0],
            [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0], [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0],
            [0x40, 0x00, 0x30, 0xA7, 0x53, 0x51, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],
            [0x40, 0x00, 0x30, 0xA7, 0x55, 0x4E, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],
            [0x40, 0x00, 0x30, 0xA7, 0xFF, 0xFF, 0xFF, 0xFF],
            [0xE0, 0x7F, 0x10, 0x00, 0x4F, 0x42, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],
            [UInt8](repeating: 0, count: 128) + Array("DICM".utf8), [UInt8](repeating: 0, count: 12),
        ]
        + [
            "\u{1B}$B", "\u{1B}(B", "\u{1B}$)C", "\u{1B}$(D", "\u{1B}-F", "ISO_IR 192", "\\ISO 2022 IR 58", "GB18030",
            "\\", "^", "=", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99", "NaN", "1e999", "-0",
        ].map { Array($0.utf8) }

    private static func number(_ bytes: [UInt8], _ place: Place) -> Int {
        var value = 0
        for step in 0..<place.lengthSize {
            let offset = place.isLittleEndian ? place.lengthSize - 1 - step : step
            value = value << 8 | Int(bytes[place.lengthOffset + offset])
        }
        return value
    }

    private static func write(_ value: Int, _ place: Place, _ bytes: inout [UInt8]) {
        for step in 0..<place.lengthSize {
            let offset = place.isLittleEndian ? step : place.lengthSize - 1 - step
            bytes[place.lengthOffset + offset] = UInt8(truncatingIfNeeded: value >> (8 * step))
        }
    }
}
