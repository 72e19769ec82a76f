import Testing

@testable import DICOM

@Suite("JPEG Lossless")
struct JPEGLosslessTests {
    /// Numbers that jump over the whole range, so that differences of every size occur.
    static func samples(_ count: Int, precision: Int) -> [Int] {
        var state: UInt64 = 42
        return (0..<count).map { index in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let jump = Int(state >> 33) & ((1 << precision) - 1)
            return index % 3 == 0 ? jump : (index * 3 + jump % 5) & ((1 << precision) - 1)
        }
    }

    static func decoded(_ writer: JPEGLosslessWriter, _ stream: [UInt8], bits: Int = 16) throws -> [UInt16] {
        let shape = JPEGLosslessFrame.Shape(
            rows: writer.rows, columns: writer.columns, samples: writer.components, bits: bits)
        return try JPEGLosslessFrame(stream, shape).samples
    }

    @Test("what dcmtk compressed comes back as it was", arguments: DCMTKFrame.all)
    func peer(frame: DCMTKFrame) throws {
        let shape = JPEGLosslessFrame.Shape(
            rows: DCMTKFrame.rows, columns: DCMTKFrame.columns, samples: frame.samples, bits: frame.bits == 8 ? 8 : 16)
        let decoded = try JPEGLosslessFrame(frame.stream, shape)
        #expect(decoded.samples == frame.expected)
        // dcmtk states 16 bits for any number above 8.
        #expect(decoded.precision == (frame.bits == 8 ? 8 : 16))
    }

    @Test("every precision with every selection value", arguments: 2...16, 1...7)
    func precisions(precision: Int, selectionValue: Int) throws {
        for hasLongCodes in [false, true] {
            let writer = JPEGLosslessWriter(
                rows: 7, columns: 9, precision: precision, selectionValue: selectionValue, hasLongCodes: hasLongCodes)
            let samples = Self.samples(63, precision: precision)
            #expect(try Self.decoded(writer, writer.stream(samples)) == writer.kept(samples))
        }
    }

    @Test("restart intervals, more of them than there are markers", arguments: 1...7)
    func restarts(selectionValue: Int) throws {
        for restartRows in [1, 2, 5, 4000] {
            let writer = JPEGLosslessWriter(
                rows: 300, columns: 4, precision: 12, selectionValue: selectionValue, restartRows: restartRows)
            let samples = Self.samples(1200, precision: 12)
            #expect(try Self.decoded(writer, writer.stream(samples)) == writer.kept(samples))
        }
    }

    @Test("a point transform leaves the low bits zero", arguments: [1, 3, 9], 1...7)
    func pointTransforms(pointTransform: Int, selectionValue: Int) throws {
        let writer = JPEGLosslessWriter(
            rows: 6, columns: 5, precision: 10, selectionValue: selectionValue, pointTransform: pointTransform)
        let samples = Self.samples(30, precision: 10)
        let kept = writer.kept(samples)
        #expect(try Self.decoded(writer, writer.stream(samples)) == kept && kept.map(Int.init) != samples)
    }

    @Test("components together and one after the other", arguments: [2, 3, 4], [false, true])
    func components(components: Int, isSeparate: Bool) throws {
        for selectionValue in 1...7 {
            let writer = JPEGLosslessWriter(
                rows: 5, columns: 6, components: components, precision: 8, selectionValue: selectionValue,
                restartRows: 2, isSeparate: isSeparate)
            let samples = Self.samples(30 * components, precision: 8)
            #expect(try Self.decoded(writer, writer.stream(samples), bits: 8) == writer.kept(samples))
        }
    }

    @Test("one column, and one row")
    func narrow() throws {
        for (rows, columns) in [(1, 1), (1, 9), (9, 1)] {
            let writer = JPEGLosslessWriter(rows: rows, columns: columns, precision: 16, selectionValue: 4)
            let samples = Self.samples(rows * columns, precision: 16)
            #expect(try Self.decoded(writer, writer.stream(samples)) == writer.kept(samples))
        }
    }

    @Test("a stream that was cut anywhere is refused")
    func cut() throws {
        let writer = JPEGLosslessWriter(rows: 6, columns: 5, precision: 12, selectionValue: 5, restartRows: 2)
        let stream = writer.stream(Self.samples(30, precision: 12))
        for length in 0..<stream.count - 2 {
            let found = failure { _ = try Self.decoded(writer, Array(stream[..<length])) }
            #expect(found == .truncated || found == .malformed, "\(length)")
        }
        // The marker of the end may be missing.
        #expect(failure { _ = try Self.decoded(writer, Array(stream.dropLast(2))) } == nil)
    }

    @Test("damage is refused or decoded to as many samples, and never more than the data set states")
    func damage() throws {
        let writer = JPEGLosslessWriter(rows: 6, columns: 5, components: 3, precision: 8, hasLongCodes: true)
        let stream = writer.stream(Self.samples(90, precision: 8))
        for position in stream.indices {
            for bit in 0..<8 {
                var damaged = stream
                damaged[position] ^= 1 << UInt8(bit)
                if let samples = try? Self.decoded(writer, damaged, bits: 8) { #expect(samples.count == 90) }
            }
        }
    }

    @Test("a stream of another size, of more bits or of another process is refused")
    func refusals() throws {
        let writer = JPEGLosslessWriter(rows: 6, columns: 5, precision: 12)
        let stream = writer.stream(Self.samples(30, precision: 12))
        for (rows, columns) in [(5, 6), (60_000, 60_000), (6, 4)] {
            var other = writer
            (other.rows, other.columns) = (rows, columns)
            #expect(failure { _ = try Self.decoded(other, stream) } == .malformed)
        }
        #expect(failure { _ = try Self.decoded(writer, stream, bits: 8) } == .malformed)
        let frame = try #require(stream.indices.first { stream[$0] == 0xFF && stream[$0 + 1] == 0xC3 })
        var other = stream
        other[frame + 1] = 0xC0
        #expect(failure { _ = try Self.decoded(writer, other) } == .unsupported)
        // Rows and columns that the stream states as well, but does not hold.
        var large = writer
        (large.rows, large.columns) = (65_000, 65_000)
        other = stream
        other.replaceSubrange(frame + 5..<frame + 9, with: [0xFD, 0xE8, 0xFD, 0xE8])
        #expect(failure { _ = try Self.decoded(large, other) } == .truncated)
    }

    @Test("frames of a file are decoded one by one, and an error names the frame")
    func file() throws {
        let writer = JPEGLosslessWriter(rows: 5, columns: 6, precision: 12, selectionValue: 6)
        let samples = (0..<3).map { frame in Self.samples(30, precision: 12).map { ($0 + frame * 1000) % 4096 } }
        var image = ModelImage(frames: 3, allocated: 16, stored: 12, highBit: 11)
        image.compression = TransferSyntax.jpegLossless.rawValue
        image.extra = ThumbnailTests.window("2048", "4096")
        var streams = samples.map { writer.stream($0) }
        let file = try image.file(fragments: streams)
        for frame in 0..<3 {
            let picture = try #require(
                try FramePicture(file.dataSet, transferSyntax: file.transferSyntax, frame: frame))
            #expect(picture.bytes == samples[frame].map { ThumbnailTests.shade(Double($0), 0, 4095) })
        }
        streams[1] = Array(streams[1].prefix(60))
        let damaged = try image.file(fragments: streams)
        let error = #expect(throws: DICOMError.self) {
            _ = try FramePicture(damaged.dataSet, transferSyntax: damaged.transferSyntax, frame: 1)
        }
        #expect(error?.detail.hasPrefix("frame 2: JPEG Lossless: ") == true)
    }
}
