import DICOM
import Testing

@Suite("a file cannot cost more than the limits")
struct LimitTests {
    static func nested(_ depth: Int, defined: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<depth {
            var builder = ByteBuilder()
            let inner = bytes
            builder.sequence(0x0040_A730, defined: defined) { $0.bytes = inner }
            bytes = builder.bytes
        }
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, bytes)
    }

    @Test("64 levels of sequences are read, 65 are refused", arguments: [true, false])
    func depth(defined: Bool) throws {
        #expect(try DICOMFile.read(ByteSource(Self.nested(64, defined: defined))).dataSet.count == 1)
        let deep = ByteSource(Self.nested(65, defined: defined))
        #expect(failure { _ = try DICOMFile.read(deep) } == .limitExceeded)
    }

    @Test("the depth can be set")
    func chosenDepth() throws {
        var options = ReadingOptions()
        options.limits.depth = 3
        #expect(try DICOMFile.read(ByteSource(Self.nested(3)), options: options).dataSet.count == 1)
        #expect(failure { _ = try DICOMFile.read(ByteSource(Self.nested(4)), options: options) } == .limitExceeded)
    }

    @Test("skipping is bounded in depth as well")
    func skipping() throws {
        #expect(try DICOMFile.checkStructure(ByteSource(Self.nested(64))).findings == [])
        let deep = ByteSource(Self.nested(20_000))
        #expect(failure { _ = try DICOMFile.checkStructure(deep) } == .limitExceeded)
        #expect(failure { _ = try DICOMFile.read(deep) } == .limitExceeded)
    }

    @Test("the number of elements is bounded")
    func elements() {
        var options = ReadingOptions()
        options.limits.elements = 10
        let source = ByteSource(ByteBuilder.image())
        #expect(failure { _ = try DICOMFile.read(source, options: options) } == .limitExceeded)
        #expect(failure { _ = try DICOMFile.checkStructure(source, options: options) } == .limitExceeded)
    }

    @Test("a deflated data set may not grow without bound")
    func inflation() throws {
        var options = ReadingOptions()
        options.limits.inflatedBytes = 100
        let source = ByteSource(ByteBuilder.deflated())
        #expect(failure { _ = try DICOMFile.read(source, options: options) } == .limitExceeded)
    }

    @Test("text and numbers may not be longer than the limit, bulk data may")
    func valueLength() throws {
        var options = ReadingOptions()
        options.limits.valueLength = 100
        var builder = ByteBuilder.header(.explicitLittle)
        builder.element(0x0028_3006, "OW", [UInt8](repeating: 1, count: 102))
        let syntax = ByteBuilder.Layout.explicitLittle.uid
        let bulk = ByteSource(ByteBuilder.file(syntax, builder.bytes))
        #expect(try DICOMFile.read(bulk, options: options).dataSet[Tag(0x0028_3006)]?.length == 102)
        for (tag, vr) in [(0x4000_4000, "UT"), (0x4000_4000, "LT"), (0x4000_4000, "UL")] as [(UInt32, String)] {
            var longer = builder
            longer.element(tag, vr, [UInt8](repeating: 0x41, count: 100))
            let fits = ByteSource(ByteBuilder.file(syntax, longer.bytes))
            #expect(try DICOMFile.read(fits, options: options).dataSet[Tag(tag)]?.length == 100)
            longer = builder
            longer.element(tag, vr, [UInt8](repeating: 0x41, count: 104))
            let source = ByteSource(ByteBuilder.file(syntax, longer.bytes))
            #expect(failure { _ = try DICOMFile.read(source, options: options) } == .limitExceeded)
        }
    }

    @Test("damaged deflated data is malformed, not truncated")
    func damagedDeflate() {
        let bytes = ByteBuilder.file("1.2.840.10008.1.2.1.99", [0x07, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0])
        #expect(failure { _ = try DICOMFile.read(ByteSource(bytes)) } == .malformed)
    }

    @Test("a text of more values than 400,000 is not split, one of names at a quarter of them")
    func textCount() throws {
        func dataSet(_ vr: String, _ count: Int) throws -> (DataSet, Element) {
            var builder = ByteBuilder(.implicitLittle)
            let tag: UInt32 = vr == "PN" ? 0x0010_1001 : 0x3006_0050
            builder.element(tag, vr, [UInt8](repeating: 0x5C, count: count))
            let bytes = ByteBuilder.file(ByteBuilder.Layout.implicitLittle.uid, builder.bytes)
            let dataSet = try DICOMFile.read(ByteSource(bytes)).dataSet
            return (dataSet, try #require(dataSet[Tag(tag)]))
        }
        for (vr, limit) in [("DS", 400_000), ("PN", 100_000)] {
            let (fits, element) = try dataSet(vr, limit - 2)
            #expect(try fits.value(of: element).strings.count == limit - 1)
            let (exceeds, other) = try dataSet(vr, limit)
            #expect(failure { _ = try exceeds.value(of: other) } == .limitExceeded)
        }
    }

    @Test("a value of a deflated data set is decoded up to 1 MiB, or the length of its deflated bytes")
    func decodedOfDeflated() throws {
        func value(_ count: Int, _ deflate: ([UInt8]) -> [UInt8]) throws -> ElementValue {
            var builder = ByteBuilder()
            builder.header(0x0040_A160, "UT", UInt32(count))
            let bytes = ByteBuilder.file("1.2.840.10008.1.2.1.99", deflate(builder.bytes))
            let dataSet = try DICOMFile.read(ByteSource(bytes)).dataSet
            return try dataSet.value(of: #require(dataSet[Tag(0x0040_A160)]))
        }
        let runs = { (count: Int) in { Deflation.run(of: 0x41, count: count, after: $0) } }
        let (small, large) = (258 * 4063 + 1, 258 * 4065 + 1)
        #expect(try value(small, runs(small)).strings.first?.utf8.count == small)
        #expect(failure { _ = try value(large, runs(large)) } == .limitExceeded)
        let stored = { Deflation.stored($0 + [UInt8](repeating: 0x41, count: large)) }
        #expect(try value(large, stored).strings.first?.utf8.count == large)
    }

    @Test("findings are bounded")
    func findings() throws {
        var options = ReadingOptions()
        options.limits.findings = 5
        var builder = ByteBuilder()
        for number in 0..<50 { builder.element(0x0009_1000 + UInt32(number), "LO", [0x41]) }
        let bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        #expect(try DICOMFile.read(ByteSource(bytes), options: options).findings.count == 5)
    }
}
