/// A JPEG file taken apart: what decoders need, in its original bytes, and what the rest said.
///
/// Metadata is left out: EXIF, XMP, IPTC, comments, thumbnails, further pictures and whatever else is in
/// application segments or after the end. It may name places, owners and patients.
struct JPEGStream: Sendable {
    /// What follows a start of frame marker.
    struct Frame: Hashable, Sendable {
        /// The low half of the marker: 0 for SOF0.
        var process: UInt8
        var precision: Int
        var rows: Int
        var columns: Int
        var components: [Component]
    }

    struct Component: Hashable, Sendable {
        var identifier: UInt8
        var horizontal: Int
        var vertical: Int
    }

    /// The stream from SOI to EOI without metadata.
    private(set) var bytes: [UInt8] = [0xFF, 0xD8]
    private(set) var frame = Frame(process: 0, precision: 0, rows: 0, columns: 0, components: [])
    /// The predictor of a lossless scan.
    private(set) var selection: UInt8 = 0
    private(set) var metadata = JPEGMetadata()

    init(_ file: [UInt8]) throws(WrappingError) {
        var reader = JPEGReader(file)
        while let marker = try reader.nextMarker() {
            switch marker {
            case 0xD9:
                guard !frame.components.isEmpty else { throw JPEGReader.damaged }
                bytes += [0xFF, 0xD9]
                if reader.position < file.count { metadata.note("data after the end") }
                return
            case 0xD8, 0x01, 0xD0...0xD7: throw JPEGReader.damaged
            case 0xC4, 0xC8, 0xCC: keep(marker, try reader.segment())
            case 0xC0...0xCF, 0xF7:
                let segment = try reader.segment()
                guard frame.components.isEmpty else {
                    throw WrappingError(.unsupported, "the JPEG file holds several images in one; save it anew")
                }
                frame = try Self.frame(marker, segment)
                keep(marker, segment)
            case 0xDA:
                let segment = try reader.segment()
                guard segment.count >= 4, !frame.components.isEmpty else { throw JPEGReader.damaged }
                selection = segment[segment.endIndex - 3]
                keep(marker, segment)
                bytes += try reader.entropyCodedData()
            case 0xE0...0xEF, 0xFE:
                let segment = try reader.segment()
                if let kept = metadata.take(marker, segment) { keep(marker, kept[...]) }
            default: keep(marker, try reader.segment())
            }
        }
        throw JPEGReader.damaged
    }

    private mutating func keep(_ marker: UInt8, _ segment: ArraySlice<UInt8>) {
        let length = segment.count + 2
        bytes += [0xFF, marker, UInt8(length >> 8), UInt8(truncatingIfNeeded: length)]
        bytes += segment
    }

    private static func frame(_ marker: UInt8, _ segment: ArraySlice<UInt8>) throws(WrappingError) -> Frame {
        let bytes = Array(segment)
        guard bytes.count >= 6, bytes.count >= 6 + 3 * Int(bytes[5]), bytes[5] > 0 else { throw JPEGReader.damaged }
        let components = (0..<Int(bytes[5])).map { index in
            let start = 6 + 3 * index
            return Component(
                identifier: bytes[start], horizontal: Int(bytes[start + 1] >> 4), vertical: Int(bytes[start + 1] & 15))
        }
        return Frame(
            process: marker & 0x3F, precision: Int(bytes[0]), rows: Int(bytes[1]) << 8 | Int(bytes[2]),
            columns: Int(bytes[3]) << 8 | Int(bytes[4]), components: components)
    }
}

/// Walks over the markers of a JPEG file.
struct JPEGReader {
    private let file: [UInt8]
    private(set) var position = 2

    static let damaged = WrappingError(.damaged, "the JPEG file is damaged or cut short; save it anew from its source")

    init(_ file: [UInt8]) { self.file = file }

    /// The byte after the next 0xFF, fill bytes skipped; `nil` at the end of the file.
    mutating func nextMarker() throws(WrappingError) -> UInt8? {
        guard position < file.count else { return nil }
        guard file[position] == 0xFF else { throw Self.damaged }
        while position < file.count, file[position] == 0xFF { position += 1 }
        guard position < file.count, file[position] != 0 else { throw Self.damaged }
        position += 1
        return file[position - 1]
    }

    /// The content of a segment, without its length.
    mutating func segment() throws(WrappingError) -> ArraySlice<UInt8> {
        guard file.count - position >= 2 else { throw Self.damaged }
        let length = Int(file[position]) << 8 | Int(file[position + 1])
        guard length >= 2, length <= file.count - position else { throw Self.damaged }
        defer { position += length }
        return file[position + 2..<position + length]
    }

    /// The bytes up to the next marker that is not one of a restart.
    mutating func entropyCodedData() throws(WrappingError) -> ArraySlice<UInt8> {
        let start = position
        while let found = file[position...].firstIndex(of: 0xFF) {
            // A marker may have any number of fill bytes before it.
            guard let next = file[found...].firstIndex(where: { $0 != 0xFF }) else { break }
            switch file[next] {
            case 0, 0xD0...0xD7: position = next + 1
            default:
                position = found
                return file[start..<found]
            }
        }
        throw Self.damaged
    }
}
