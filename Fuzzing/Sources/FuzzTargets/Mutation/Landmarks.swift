import DICOM

/// Places of an input that look like the start of an element or an item, and how its length is written.
struct Landmarks {
    struct Place {
        var offset: Int
        /// Where the length field is, how many bytes it has, and their order.
        var lengthOffset: Int
        var lengthSize: Int
        var isLittleEndian: Bool
        var vrOffset: Int?
    }

    private(set) var places: [Place] = []

    init(_ bytes: [UInt8]) {
        var position = 0
        while position + 8 <= bytes.count, places.count < 4096 {
            if let place = Self.place(bytes, position) {
                places.append(place)
                position = place.lengthOffset + place.lengthSize
            } else {
                position += 1
            }
        }
    }

    private static func place(_ bytes: [UInt8], _ position: Int) -> Place? {
        if isItem(bytes, position, [0xFE, 0xFF]) { return plain(position, isLittleEndian: true) }
        if isItem(bytes, position, [0xFF, 0xFE]) { return plain(position, isLittleEndian: false) }
        if let vr = VR(rawValue: UInt16(bytes[position + 4]) << 8 | UInt16(bytes[position + 5])) {
            let isLittle = bytes[position + 1] == 0 || bytes[position] != 0
            let isLong = vr.hasLongLength && position + 12 <= bytes.count
            return Place(
                offset: position, lengthOffset: position + (isLong ? 8 : 6), lengthSize: isLong ? 4 : 2,
                isLittleEndian: isLittle, vrOffset: position + 4)
        }
        // Implicit VR: a usual group, and a length that fits.
        guard bytes[position + 1] == 0, [8, 0x10, 0x18, 0x20, 0x28, 0x40].contains(bytes[position]) else { return nil }
        guard bytes[position + 6] == 0, bytes[position + 7] == 0 else { return nil }
        return plain(position, isLittleEndian: true)
    }

    private static func isItem(_ bytes: [UInt8], _ position: Int, _ group: [UInt8]) -> Bool {
        bytes[position] == group[0] && bytes[position + 1] == group[1]
            && (bytes[position + 2] == 0xE0 || bytes[position + 3] == 0xE0)
    }

    private static func plain(_ position: Int, isLittleEndian: Bool) -> Place {
        Place(
            offset: position, lengthOffset: position + 4, lengthSize: 4, isLittleEndian: isLittleEndian, vrOffset: nil)
    }
}
