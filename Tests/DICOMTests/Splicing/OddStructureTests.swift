import DICOM
import Testing

@Suite struct OddStructureTests {
    private static let explicit = ByteBuilder.Layout.explicitLittle

    private static func file(_ fill: (inout ByteBuilder) -> Void) -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        fill(&builder)
        return ByteBuilder.file(explicit.uid, builder.bytes)
    }

    @Test("every occurrence of a tag is visited, and one stays, in order")
    func duplicates() throws {
        let bytes = Self.file { builder in
            builder.text(0x0010_0020, "LO", "first")
            builder.text(0x0010_0010, "PN", "late")
            builder.text(0x0010_0020, "LO", "second")
        }
        var visitor = SplicingVisitor()
        _ = try SpliceSource(ByteSource(bytes)).plan(&visitor)
        #expect(visitor.seen.filter { $0 == .patientID }.count == 2)
        let dataSet = try SplicingVisitor.splice(bytes)
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(Self.explicit.uid, dataSet)))
        #expect(!file.findings.contains { $0.kind == .duplicateTag || $0.kind == .tagsOutOfOrder })
        #expect(try file.dataSet.string(.patientID) == "first")
        #expect(!dataSet.contains(Array("second".utf8)))
    }

    @Test("items in a value of VR UN are visited in implicit VR", arguments: [true, false])
    func unknownSequence(_ defined: Bool) throws {
        var inner = ByteBuilder(.implicitLittle)
        inner.text(0x0008_0104, "LO", "hidden")
        let bytes = Self.file { builder in
            builder.header(0x0008_1140, "UN", defined ? UInt32(inner.bytes.count + 8) : .max)
            builder.header(0xFFFE_E000, "", UInt32(inner.bytes.count))
            builder.bytes += inner.bytes
            if !defined { builder.header(0xFFFE_E0DD, "", 0) }
        }
        let visitor = SplicingVisitor(decide: { element in
            guard element.tag == Tag(0x0008_0104) else { return nil }
            return .replace(.text(element.tag, .lo, "shown, and longer"))
        })
        #expect(try SplicingVisitor.splice(bytes) == SplicingVisitor.dataSet(bytes))
        let dataSet = try SplicingVisitor.splice(bytes, visitor)
        #expect(!dataSet.contains(Array("hidden".utf8)))
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(Self.explicit.uid, dataSet)))
        #expect(try SplicingTests.texts(of: Tag(0x0008_0104), in: file.dataSet) == ["shown, and longer"])
    }

    @Test("a registered sequence in UN that does not read as one is a value that calls itself a sequence")
    func unreadableSequence() throws {
        let bytes = Self.file { $0.element(0x0008_1140, "UN", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) }
        nonisolated(unsafe) var layouts: [String] = []
        let visitor = SplicingVisitor(decide: { element in
            if element.tag == Tag(0x0008_1140), case .value = element.layout { layouts.append("\(element.vr)") }
            return nil
        })
        _ = try SplicingVisitor.splice(bytes, visitor)
        #expect(layouts == ["SQ"])
    }

    @Test("a value of odd length gets its padding")
    func oddLength() throws {
        let bytes = Self.file { $0.element(0x0010_0020, "LO", Array("odd".utf8)) }
        let dataSet = try SplicingVisitor.splice(bytes)
        #expect(dataSet.suffix(4).elementsEqual("odd ".utf8))
        #expect(dataSet.count % 2 == 0)
    }

    @Test("bytes behind the data set are left out")
    func trailingBytes() throws {
        let bytes = ByteBuilder.image() + Array("Doe^John was here".utf8)
        #expect(try SplicingVisitor.splice(bytes) == SplicingVisitor.dataSet(ByteBuilder.image()))
    }

    @Test("zeros and text behind a data set without pixels are left out", arguments: ByteBuilder.Layout.allCases)
    func trailingText(_ layout: ByteBuilder.Layout) throws {
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_0020, "LO", "P1")
        let bytes = ByteBuilder.file(layout.uid, builder.bytes + [0, 0, 0, 0] + Array("Doe^John was here".utf8))
        #expect(try SplicingVisitor.splice(bytes) == builder.bytes)
    }

    @Test(
        "an element of group 0000 behind others is refused: what follows it would be lost",
        arguments: ByteBuilder.Layout.allCases)
    func messageElement(_ layout: ByteBuilder.Layout) {
        var builder = ByteBuilder.header(layout)
        builder.text(0x0000_0002, "UI", "1.2.3")
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let bytes = ByteBuilder.file(layout.uid, builder.bytes)
        #expect(failure { _ = try SplicingVisitor.splice(bytes) } == .malformed)
    }

    @Test(
        "structure that cannot be understood exactly is refused",
        arguments: [
            ("a stray delimiter", [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0]),
            ("an element without VR", [0x10, 0, 0x20, 0, 2, 0, 0, 0, 0x41, 0x42]),
            ("a value past the end", [0x10, 0, 0x20, 0, 0x4C, 0x4F, 40, 0, 0x41, 0x42]),
            ("a sequence without items", [0x08, 0, 0x40, 0x11, 0x53, 0x51, 0, 0, 4, 0, 0, 0, 1, 2, 3, 4]),
            ("a sequence without end", [0x08, 0, 0x40, 0x11, 0x53, 0x51, 0, 0, 255, 255, 255, 255]),
            ("a header that ends", [0x10, 0, 0x20, 0, 0x4C]),
        ] as [(String, [UInt8])])
    func refused(_ name: String, _ tail: [UInt8]) throws {
        let bytes = Self.file { $0.bytes += tail }
        let kind = failure { _ = try SplicingVisitor.splice(bytes) }
        #expect(kind == .malformed || kind == .truncated, "\(name)")
    }

    @Test("an item that reaches past its sequence is refused")
    func overrun() {
        let bytes = Self.file { builder in
            builder.header(0x0008_1140, "SQ", 16)
            builder.header(0xFFFE_E000, "", 200)
            builder.text(0x0008_0100, "SH", "code value that is long")
            builder.bytes += [UInt8](repeating: 0x20, count: 300)
        }
        #expect(failure { _ = try SplicingVisitor.splice(bytes) } != nil)
    }

    @Test("sequences nested deeper than the limit are refused")
    func depth() {
        var inner = ByteBuilder()
        inner.text(0x0008_0104, "LO", "x")
        for _ in 0..<70 {
            var outer = ByteBuilder()
            outer.sequence(0x0008_1140, defined: true) { $0.bytes += inner.bytes }
            inner = outer
        }
        let bytes = ByteBuilder.file(Self.explicit.uid, inner.bytes)
        #expect(failure { _ = try SplicingVisitor.splice(bytes) } == .limitExceeded)
    }

    @Test("a data set that is laid out otherwise than stated is refused")
    func mismatch() {
        let bytes = ByteBuilder.file(Self.explicit.uid, ByteBuilder.header(.implicitLittle).bytes)
        #expect(failure { _ = try SplicingVisitor.splice(bytes) } == .malformed)
    }

    @Test("an unregistered transfer syntax is refused")
    func unknownSyntax() {
        let bytes = ByteBuilder.file("1.2.3.99", ByteBuilder.header(.explicitLittle).bytes)
        #expect(failure { _ = try SplicingVisitor.splice(bytes) } == .unsupported)
    }
}
