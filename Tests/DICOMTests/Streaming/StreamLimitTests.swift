import DICOM
import Testing

@Suite("a stream is held in bounded memory")
struct StreamLimitTests {
    /// Some bytes, then a pattern over and over; counts what was asked for.
    final class Endless {
        private(set) var given = 0
        private let start: [UInt8]
        private let pattern: [UInt8]
        private let block: [UInt8]
        private let count: Int

        init(_ start: [UInt8], then pattern: [UInt8], count: Int = .max) {
            self.start = start
            self.pattern = pattern
            block = (0..<65_536 / pattern.count).flatMap { _ in pattern }
            self.count = count
        }

        func next(_ size: Int) -> [UInt8] {
            if given == 0 {
                given = start.count
                return start
            }
            let size = min(size / pattern.count * pattern.count, block.count, count - (given - start.count))
            given += size
            return Array(block[0..<size])
        }
    }

    static func file(_ fill: (inout ByteBuilder) -> Void) -> [UInt8] {
        var builder = ByteBuilder()
        fill(&builder)
        return ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes, sopClass: "1.2.3")
    }

    private func failure(
        _ source: Endless, options: ReadingOptions = ReadingOptions(), limits: StreamLimits = StreamLimits()
    ) -> DICOMError.Kind? {
        var stream = DICOMStream(options: options, limits: limits) { count throws(DICOMError) in source.next(count) }
        do {
            while try stream.next() != nil {}
            return nil
        } catch {
            return error.kind
        }
    }

    @Test(
        "a sequence of a deflated stream may hold 2 MiB, or three times the deflated bytes", arguments: [true, false])
    func deflatedSequence(isDefined: Bool) throws {
        func read(_ count: Int, _ deflate: ([UInt8], Int) -> [UInt8], _ limits: StreamLimits) -> DICOMError.Kind? {
            var builder = ByteBuilder()
            builder.header(0x0008_1140, "SQ", isDefined ? UInt32(count + 20) : .max)
            builder.header(0xFFFE_E000, "", UInt32(count + 12))
            builder.header(0x7FE0_0010, "OB", UInt32(count))
            let bytes = ByteBuilder.file(
                "1.2.840.10008.1.2.1.99", deflate(builder.bytes, count), sopClass: "1.2.3")
            var given = false
            var options = ReadingOptions()
            options.allowsTruncation = true
            var stream = DICOMStream(options: options, limits: limits) { _ throws(DICOMError) in
                defer { given = true }
                return given ? [] : bytes
            }
            do {
                while try stream.next() != nil {}
                return nil
            } catch {
                return error.kind
            }
        }
        let bomb = { (start: [UInt8], count: Int) in Deflation.run(of: 7, count: count, after: start) }
        let plain = { (start: [UInt8], count: Int) in
            let end: [UInt8] = isDefined ? [] : [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
            return Deflation.stored(start + [UInt8](repeating: 7, count: count) + end)
        }
        let large = 258 * 9000 + 1
        #expect(read(258 * 8000 + 1, bomb, StreamLimits()) == nil)
        #expect(read(large, bomb, StreamLimits()) == .limitExceeded)
        #expect(read(large, plain, StreamLimits()) == nil)
        var limits = StreamLimits()
        limits.deflatedSequenceBytes = 4 << 20
        #expect(read(large, bomb, limits) == nil)
        limits.sequenceBytes = 1 << 20
        #expect(read(large, bomb, limits) == .limitExceeded)
    }

    @Test("pixel data is given as it comes, not gathered", arguments: [true, false])
    func pixels(isNative: Bool) throws {
        let count = 32 << 20
        let start = Self.file {
            $0.header(0x7FE0_0010, isNative ? "OW" : "OB", isNative ? UInt32(count) : .max)
            guard !isNative else { return }
            $0.header(0xFFFE_E000, "", 0)
            $0.header(0xFFFE_E000, "", UInt32(count))
        }
        let source = Endless(start, then: [1, 2, 3, 4], count: count)
        var stream = DICOMStream { count throws(DICOMError) in source.next(count) }
        var received = 0
        do {
            while let event = try stream.next() {
                guard case .chunk(let bytes) = event else { continue }
                received += bytes.count
                #expect(bytes.count <= 65_536)
                #expect(source.given - start.count - received <= 65_536)
            }
            #expect(isNative)
        } catch {
            // The delimiter is missing.
            #expect(!isNative && error.kind == .truncated)
        }
        #expect(received == count)
    }

    @Test("a sequence without an end is refused once it is longer than allowed")
    func endlessSequence() {
        let source = Endless(
            Self.file {
                $0.header(0x0008_1140, "SQ", .max)
                $0.header(0xFFFE_E000, "", .max)
            }, then: [0x08, 0, 0x60, 0, 0x43, 0x53, 2, 0, 0x43, 0x54])
        var limits = StreamLimits()
        limits.sequenceBytes = 300_000
        #expect(failure(source, limits: limits) == .limitExceeded)
        #expect(source.given < 400_000)
    }

    @Test("a sequence that states more than allowed is refused before it comes", arguments: ["SQ", "UN"])
    func longSequence(vr: String) {
        let source = Endless(Self.file { $0.header(0x0008_1140, vr, 0x7FFF_FFF0) }, then: [0])
        #expect(failure(source) == .limitExceeded)
        #expect(source.given < 100_000)
    }

    @Test("the limit of a sequence is exact, whatever the pieces", arguments: [1, 50_000], [true, false])
    func exactLimit(size: Int, isDefined: Bool) throws {
        var builder = ByteBuilder()
        builder.sequence(0x0008_1140, defined: isDefined) { $0.text(0x0008_1150, "UI", "1.2.3") }
        let bytes = ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes, sopClass: "1.2.3")
        for (allowed, isEnough) in [(builder.bytes.count, true), (builder.bytes.count - 1, false)] {
            var limits = StreamLimits()
            limits.sequenceBytes = allowed
            var stream = DICOMStream(limits: limits, supply: Streamed.supply(bytes, by: size))
            let kind = DICOMTests.failure { _ = try Streamed(&stream) }
            #expect(kind == (isEnough ? nil : .limitExceeded))
        }
    }

    @Test("file meta information without an end, and zeros without one")
    func endlessHead() {
        let preamble = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
        var meta = Endless(preamble, then: [2, 0, 0x16, 0, 0x41, 0x45, 0, 0])
        #expect(failure(meta) == .limitExceeded)
        #expect(meta.given < 3 << 20)
        meta = Endless([], then: [0])
        #expect(failure(meta) == .notDICOM)
        let zeros = Endless(
            Self.file { $0.text(0x0008_0060, "CS", "CT") } + [UInt8](repeating: 0, count: 2 << 20), then: [1])
        #expect(failure(zeros) == .limitExceeded)
    }

    @Test("what a value may be to come whole", arguments: [999, 1_000])
    func valueBytes(limit: Int) throws {
        var limits = StreamLimits()
        limits.valueBytes = limit
        let bytes = Self.file { $0.element(0x0040_A160, "UT", [UInt8](repeating: 0x41, count: 1_000)) }
        var stream = DICOMStream(limits: limits, supply: Streamed.supply(bytes, by: 77))
        var isWhole = false
        var chunks = 0
        while let event = try stream.next() {
            if case .element = event { isWhole = true }
            if case .chunk(let bytes) = event { chunks += bytes.count }
        }
        #expect(isWhole == (limit == 1_000))
        #expect(chunks == (limit == 1_000 ? 0 : 1_000))
    }

    @Test("depth, elements and lengths of text are limited as in reading")
    func readingLimits() {
        var options = ReadingOptions()
        options.limits.depth = 1
        options.limits.elements = 100
        options.limits.valueLength = 100_000
        let deep = Endless(ByteBuilder.image(), then: [0], count: 0)
        #expect(failure(deep, options: options) == .limitExceeded)
        let many = Endless(Self.file { _ in }, then: [0x08, 0, 0x60, 0, 0x43, 0x53, 0, 0])
        #expect(failure(many, options: options) == .limitExceeded)
        #expect(many.given < 100_000)
        let long = Endless(Self.file { $0.header(0x0040_A160, "UT", 100_001) }, then: [0x41])
        #expect(failure(long, options: options) == .limitExceeded)
    }

    @Test("deflated data that grows beyond the limits")
    func inflation() {
        let bytes = InflatingTests.blank(80_000_000 / 258 * 258)
        var options = ReadingOptions()
        options.limits.inflatedBytes = 10_000_000
        #expect(failure(Endless(bytes, then: [0], count: 0), options: options) == .limitExceeded)
        options.limits.inflatedBytes = 1 << 30
        options.limits.inflationRatio = 100
        #expect(failure(Endless(bytes, then: [0], count: 0), options: options) == .limitExceeded)
        options.limits.inflationRatio = 1_000
        #expect(failure(Endless(bytes, then: [0], count: 0), options: options) == nil)
    }

    @Test("deflated elements without number")
    func deflatedElements() {
        var builder = ByteBuilder.header(.implicitLittle)
        builder.header(0x0040_A730, "SQ", .max)
        builder.header(0xFFFE_E000, "", .max)
        let bytes = ByteBuilder.file(
            InflatingTests.syntax, Deflation.run(of: 0, count: 258 * 8_000, after: builder.bytes))
        #expect(failure(Endless(bytes, then: [0], count: 0)) == .limitExceeded)
    }

    @Test("an error stays the answer, and what the source throws is passed on")
    func errors() throws {
        var calls = 0
        var stream = DICOMStream { _ throws(DICOMError) in
            calls += 1
            throw DICOMError(.unreadable, "the connection broke")
        }
        for _ in 0..<3 { #expect(DICOMTests.failure { _ = try stream.next() } == .unreadable) }
        #expect(calls == 1)
    }
}
