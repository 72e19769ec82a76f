/// Whether EXIF metadata says where a picture was taken: numbers, which no search for text finds.
enum ExifPosition {
    private static let directoryOfGPS = 0x8825

    /// Looks into the first directory of a segment's body, which is laid out as a TIFF file.
    static func isThere(in body: [UInt8]) -> Bool {
        guard body.starts(with: "Exif".utf8), body.count >= 14 else { return false }
        let isLittleEndian = body[6] == 0x49
        func number(_ offset: Int, _ count: Int) -> Int {
            guard offset >= 6, offset + count <= body.count else { return 0 }
            let bytes = body[offset..<offset + count]
            let ordered = isLittleEndian ? Array(bytes.reversed()) : Array(bytes)
            return ordered.reduce(0) { $0 << 8 | Int($1) }
        }
        let start = 6 + number(10, 4)
        let entries = min(number(start, 2), body.count / 12)
        return (0..<entries).contains { entry in
            number(start + 2 + 12 * entry, 2) == directoryOfGPS && number(start + 10 + 12 * entry, 4) != 0
        }
    }
}
