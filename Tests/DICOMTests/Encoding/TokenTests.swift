import Testing

@testable import DICOM

@Suite("Tokens")
struct TokenTests {
    @Test("a cursor gives elements, items, fragments and their ends", arguments: ByteBuilder.Layout.allCases)
    func order(_ layout: ByteBuilder.Layout) throws {
        for isDefined in [true, false] {
            var builder = ByteBuilder(layout)
            builder.text(0x0008_0060, "CS", "CT")
            builder.sequence(0x0008_1140, defined: isDefined) { item in
                item.text(0x0008_1150, "UI", "1.2")
                item.sequence(0x0040_A170, defined: !isDefined) { $0.text(0x0008_0104, "LO", "deep") }
            }
            builder.fragments([[1, 2], [3, 4, 5, 6]])
            let tokens = try Tokens.pull(builder)
            let expected = [
                "element 00080060 2", "sequence 00081140", "item", "element 00081150 4", "sequence 0040A170", "item",
                "element 00080104 4", "item end", "end", "item end", "end", "fragments 7FE00010", "fragment 0",
                "fragment 2", "fragment 4", "end",
            ]
            #expect(tokens.map(Tokens.words) == expected)
        }
    }

    @Test("tokens name the very values that a file is read with", arguments: SampleFile.all)
    func values(_ sample: SampleFile) throws {
        let source = ByteSource(sample.bytes)
        let file = try DICOMFile.read(source)
        let dataSet = file.dataSet
        let start = try dataSet.source === source ? DICOMFile.dataSetOffset(in: source) : 0
        var cursor = TokenCursor(
            dataSet.source, in: start..<dataSet.source.length, encoding: file.transferSyntax.encoding)
        var ranges: [Range<Int>] = []
        while let token = try cursor.next() {
            if let header = token.value { ranges.append(header.value..<header.end) }
        }
        #expect(ranges == Self.ranges(of: dataSet))
        #expect(cursor.findings.isEmpty)
    }

    private static func ranges(of dataSet: DataSet) -> [Range<Int>] {
        dataSet.flatMap { element -> [Range<Int>] in
            switch element.content {
            case .range(let range): [range]
            case .items(let items): items.flatMap { ranges(of: $0.dataSet) }
            case .fragments(let fragments): [fragments.offsetTable] + fragments.ranges
            case .stored, .bytes: []
            }
        }
    }

    @Test("ends stand behind their delimiters, or where the stated length ends")
    func ends() throws {
        for isDefined in [true, false] {
            var builder = ByteBuilder()
            builder.sequence(0x0008_1140, defined: isDefined) { $0.text(0x0008_1150, "UI", "1.2") }
            let tokens = try Tokens.pull(builder)
            // A header of 12 bytes, an item of 8 and an element of 12.
            let expected: [Token] = isDefined ? [.itemEnd(32), .sequenceEnd(32)] : [.itemEnd(40), .sequenceEnd(48)]
            #expect(tokens.suffix(2) == expected[...])
        }
    }

    @Test("a sequence inside UN is read in implicit VR, and what follows it as before")
    func unknown() throws {
        var inner = ByteBuilder(.implicitLittle)
        inner.header(0xFFFE_E000, "", .max)
        inner.text(0x0008_1150, "UI", "1.2")
        inner.header(0xFFFE_E00D, "", 0)
        inner.header(0xFFFE_E0DD, "", 0)
        var builder = ByteBuilder()
        builder.header(0x0009_1010, "UN", .max)
        builder.bytes += inner.bytes
        builder.text(0x0010_0020, "LO", "P1")
        #expect(
            try Tokens.pull(builder).map(Tokens.words) == [
                "sequence 00091010", "item", "element 00081150 4", "item end", "end", "element 00100020 2",
            ])
    }

    @Test("the delimiter of a sequence ends an item that has none, with a finding")
    func missingDelimiter() throws {
        var builder = ByteBuilder()
        builder.header(0x0008_1140, "SQ", .max)
        builder.header(0xFFFE_E000, "", .max)
        builder.text(0x0008_1150, "UI", "1.2")
        builder.header(0xFFFE_E0DD, "", 0)
        builder.text(0x0010_0020, "LO", "P1")
        var cursor = TokenCursor(
            ByteSource(builder.bytes), in: 0..<builder.bytes.count, encoding: .explicitLittle)
        var words: [String] = []
        while let token = try cursor.next() { words.append(Tokens.words(token)) }
        #expect(
            words == ["sequence 00081140", "item", "element 00081150 4", "item end", "end", "element 00100020 2"])
        #expect(cursor.findings.map(\.kind) == [.missingDelimiter])
    }

    @Test("nesting, elements and lengths beyond their limits are errors")
    func limits() throws {
        let nested = ByteBuilder.header(.explicitLittle)
        var shallow = ReadingOptions()
        shallow.limits.depth = 1
        #expect(failure { _ = try Tokens.pull(nested, options: shallow) } == .limitExceeded)
        var few = ReadingOptions()
        few.limits.elements = 3
        #expect(failure { _ = try Tokens.pull(nested, options: few) } == .limitExceeded)
        var long = ByteBuilder()
        long.header(0x0008_1140, "SQ", 16)
        long.header(0xFFFE_E000, "", 100)
        long.bytes += [UInt8](repeating: 0, count: 200)
        #expect(failure { _ = try Tokens.pull(long) } == .truncated)
    }

    @Test("something else in place of an item is an error", arguments: ["SQ", "OB"])
    func foreign(_ vr: String) throws {
        var builder = ByteBuilder()
        builder.header(0x7FE0_0010, vr, .max)
        builder.text(0x0010_0020, "LO", "P1")
        #expect(failure { _ = try Tokens.pull(builder) } == .malformed)
    }
}
