import DICOM
import Testing

/// An image as plain numbers, and how it is stored, written down without the code under test.
struct ModelImage: CustomTestStringConvertible, Sendable {
    var rows = 5
    var columns = 6
    var frames = 1
    var photometric = "MONOCHROME2"
    var samples = 1
    var allocated = 8
    var stored = 8
    var highBit = 7
    var isSigned = false
    var isPlanar = false
    var layout = ByteBuilder.Layout.explicitLittle
    var vr = "OW"
    var isRLE = false
    /// The transfer syntax of fragments that are given, where it is not RLE.
    var compression: String?
    var extra: [Extra] = []

    /// One more element of the header.
    struct Extra: Sendable {
        var tag: UInt32
        var vr: String
        var value: [UInt8]
    }

    var testDescription: String {
        "\(photometric) \(stored)/\(allocated)\(isSigned ? " signed" : "")\(isPlanar ? " planar" : "") "
            + "\(frames) frames \(isRLE ? "RLE" : "\(layout) \(vr)")"
    }

    /// The whole cell of a sample, bits beside the stored ones included; made so that neighbours differ.
    func cell(_ frame: Int, _ row: Int, _ column: Int, _ sample: Int) -> UInt64 {
        var number = UInt64(frame * 7919 + row * 613 + column * 97 + sample * 31 + 17)
        number = number &* 0x9E37_79B9_7F4A_7C15
        // Never what a black pixel holds, so that a pixel that should be painted and is not shows.
        number = number ^ (number >> 29) | 0x0101_0101_0101_0101
        let full: UInt64 = allocated == 64 ? .max : (1 << UInt64(allocated)) - 1
        return allocated == 1 ? number >> 7 & 1 : number & full & ~2
    }

    func cells(masked: [PixelBox], black: [UInt64]) -> [[[[UInt64]]]] {
        (0..<frames).map { frame in
            (0..<rows).map { row in
                (0..<columns).map { column in
                    let isPainted = masked.contains { $0.contains(column, row) }
                    return (0..<samples).map { isPainted ? black[$0] : cell(frame, row, column, $0) }
                }
            }
        }
    }

    /// The value field of native pixels.
    func native(masked: [PixelBox] = [], black: [UInt64] = []) -> [UInt8] {
        let cells = cells(masked: masked, black: black)
        var ordered: [UInt64] = []
        for frame in cells {
            if isPlanar {
                for sample in 0..<samples { for row in frame { for pixel in row { ordered.append(pixel[sample]) } } }
            } else {
                for row in frame { for pixel in row { ordered += pixel } }
            }
        }
        var bytes = allocated == 1 ? Self.packed(ordered) : ordered.flatMap { Self.little($0, allocated / 8) }
        if bytes.count % 2 == 1 { bytes.append(0) }
        let unit = ["OB": 1, "OW": 2, "OF": 4, "OD": 8][vr] ?? 1
        guard layout == .explicitBig else { return bytes }
        for start in stride(from: 0, to: bytes.count, by: unit) { bytes[start..<start + unit].reverse() }
        return bytes
    }

    /// Planes of bytes as RLE orders them: most significant byte of the first sample first.
    func planes(frame: Int, masked: [PixelBox] = [], black: [UInt64] = []) -> [[UInt8]] {
        let cells = cells(masked: masked, black: black)[frame]
        return (0..<samples).flatMap { sample in
            (0..<allocated / 8).reversed().map { byte in
                cells.flatMap { row in row.map { UInt8(truncatingIfNeeded: $0[sample] >> UInt64(8 * byte)) } }
            }
        }
    }

    private static func packed(_ bits: [UInt64]) -> [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<min(8, bits.count - start)).reduce(UInt8(0)) { $0 | UInt8(bits[start + $1]) << UInt8($1) }
        }
    }

    static func little(_ number: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
    }
}

/// A rectangle as the tests think of it.
struct PixelBox: Sendable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    func contains(_ column: Int, _ row: Int) -> Bool {
        column >= x && column < x + width && row >= y && row < y + height
    }
}

extension ModelImage {
    /// The pixel data element's tag.
    var tag: UInt32 { ["OF": 0x7FE0_0008, "OD": 0x7FE0_0009][vr] ?? 0x7FE0_0010 }

    /// A whole file with the given value field of the pixels, or with its own.
    func file(pixels: [UInt8]? = nil, fragments: [[UInt8]]? = nil) throws -> DICOMFile {
        try DICOMFile.read(ByteSource(bytes(pixels: pixels, fragments: fragments)))
    }

    /// The bytes of that file.
    func bytes(pixels: [UInt8]? = nil, fragments: [[UInt8]]? = nil) -> [UInt8] {
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.short(0x0028_0002, UInt32(samples))
        builder.text(0x0028_0004, "CS", photometric)
        if samples > 1 { builder.short(0x0028_0006, isPlanar ? 1 : 0) }
        builder.text(0x0028_0008, "IS", "\(frames)")
        builder.short(0x0028_0010, UInt32(rows))
        builder.short(0x0028_0011, UInt32(columns))
        builder.short(0x0028_0100, UInt32(allocated))
        builder.short(0x0028_0101, UInt32(stored))
        builder.short(0x0028_0102, UInt32(highBit))
        builder.short(0x0028_0103, isSigned ? 1 : 0)
        for element in extra { builder.element(element.tag, element.vr, element.value) }
        if let fragments, compression != nil {
            builder.fragments(fragments)
        } else if isRLE {
            builder.fragments(fragments ?? (0..<frames).map { Self.literalRLE(planes(frame: $0)) })
        } else {
            builder.element(tag, vr, pixels ?? native())
        }
        let syntax = compression ?? (isRLE ? "1.2.840.10008.1.2.5" : layout.uid)
        return ByteBuilder.file(syntax, builder.bytes)
    }

    /// A frame whose segments hold literal runs only, as the simplest of writers would make it.
    static func literalRLE(_ planes: [[UInt8]]) -> [UInt8] {
        var header = little(UInt64(planes.count), 4)
        var body: [UInt8] = []
        for plane in planes {
            header += little(UInt64(64 + body.count), 4)
            for start in stride(from: 0, to: plane.count, by: 100) {
                let piece = plane[start..<min(start + 100, plane.count)]
                body += [UInt8(piece.count - 1)] + piece
            }
            if body.count % 2 == 1 { body.append(0x80) }
        }
        return header + [UInt8](repeating: 0, count: 64 - header.count) + body
    }
}
