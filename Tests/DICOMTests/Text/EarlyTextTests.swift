import DICOM
import Testing

@Suite("Text before the element of its character set")
struct EarlyTextTests {
    /// Cyrillic in ISO 8859-5.
    private static let cyrillic: [UInt8] = [0xB8, 0xD2, 0xD0, 0xDD, 0xDE, 0xD2]
    /// Greek in ISO 8859-7.
    private static let greek: [UInt8] = [0xC1, 0xED, 0xED, 0xE1]
    private static let early = Tag(0x0006_0001)
    private static let label = Tag(0x003A_0203)

    /// A sequence and a private text, and behind them the character set.
    private static func elements(_ layout: ByteBuilder.Layout, defined: Bool, _ set: String = "ISO_IR 144") -> [UInt8] {
        var builder = ByteBuilder(layout)
        builder.sequence(0x0006_0001, defined: defined) { item in
            item.element(0x003A_0203, "SH", cyrillic)
            item.sequence(0x0040_A730, defined: !defined) { inner in
                // An item that states its own, also behind other items.
                inner.sequence(0x0006_0001, defined: defined) { $0.element(0x003A_0203, "SH", greek) }
                inner.text(0x0008_0005, "CS", "ISO_IR 126")
                inner.element(0x003A_0203, "SH", greek)
            }
        }
        builder.text(0x0007_0010, "LO", "MAKER")
        builder.element(0x0007_1001, "LO", cyrillic)
        builder.text(0x0008_0005, "CS", set)
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.33")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        return builder.bytes
    }

    private func expectRead(_ dataSet: DataSet) throws {
        let item = try #require(dataSet.items(of: Self.early).first?.dataSet)
        #expect(try item.string(Self.label) == "Иванов")
        let inner = try #require(item.items(of: Tag(0x0040_A730)).first?.dataSet)
        #expect(try inner.string(Self.label) == "Αννα")
        #expect(try inner.items(of: Self.early).first?.dataSet.string(Self.label) == "Αννα")
    }

    @Test("is read in the character set of its data set, of its item where that has one", arguments: [true, false])
    func reading(defined: Bool) throws {
        for layout in ByteBuilder.Layout.allCases {
            let bytes = ByteBuilder.file(layout.uid, Self.elements(layout, defined: defined))
            var options = ReadingOptions()
            options.checksValues = true
            let file = try DICOMFile.read(ByteSource(bytes), options: options)
            try expectRead(file.dataSet)
            if layout != .implicitLittle { #expect(try file.dataSet.string(Tag(0x0007_1001)) == "Иванов") }
            #expect(!file.findings.contains { $0.kind == .undecodableText }, "\(file.findings)")
            // The first tags alone are asked for.
            let scanned = try DICOMFile.scan(ByteSource(bytes), tags: [Tag(0x0007_1001)]).dataSet
            if layout != .implicitLittle { #expect(try scanned.string(Tag(0x0007_1001)) == "Иванов") }
        }
    }

    @Test("is read in it where the element stands out of order, and the first one counts where there are two")
    func disorder() throws {
        var builder = ByteBuilder()
        builder.sequence(0x0040_A730, defined: true) { $0.element(0x003A_0203, "SH", Self.cyrillic) }
        builder.text(0x0008_0005, "CS", "ISO_IR 144")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0008_0005, "CS", "ISO_IR 126")
        builder.sequence(0x0040_A731, defined: true) { $0.element(0x003A_0203, "SH", Self.cyrillic) }
        let file = try DICOMFile.read(
            ByteSource(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)))
        for tag in [Tag(0x0040_A730), Tag(0x0040_A731)] {
            #expect(try file.dataSet.items(of: tag).first?.dataSet.string(Self.label) == "Иванов")
        }
        #expect(file.dataSet.characterSet.terms == ["ISO_IR 144"])
    }

    @Test("is JSON in both directions")
    func json() throws {
        let bytes = ByteBuilder.file(
            ByteBuilder.Layout.explicitLittle.uid, Self.elements(.explicitLittle, defined: true))
        let dataSet = try DICOMFile.read(ByteSource(bytes)).dataSet
        let text = try DICOMJSON().text(of: dataSet)
        #expect(text.contains("Иванов") && text.contains("Αννα"))
        let back = try DICOMJSON.dataSet(from: text)
        try expectRead(back)
        #expect(back.characterSet.terms == ["ISO_IR 144"])
        let label = try #require(back.items(of: Self.early).first?.dataSet[Self.label])
        #expect(try back.items(of: Self.early).first?.dataSet.bytes(of: label) == Self.cyrillic)
    }

    @Test("comes from a stream in it", arguments: [1, 7, 65_536])
    func streaming(size: Int) throws {
        for layout in ByteBuilder.Layout.allCases {
            let bytes = ByteBuilder.file(layout.uid, Self.elements(layout, defined: false))
            var stream = DICOMStream(supply: Streamed.supply(bytes, by: size))
            var isSeen = false
            while let event = try stream.next() {
                guard case .element(let element, in: let dataSet) = event, element.tag == Self.early else { continue }
                try expectRead(dataSet)
                isSeen = true
            }
            #expect(isSeen)
        }
    }

    @Test("of a stream that is long before its character set is told of, and comes nevertheless")
    func longStart() throws {
        var builder = ByteBuilder()
        builder.element(0x0007_1002, "OB", [UInt8](repeating: 1, count: 300_000))
        builder.bytes += Self.elements(.explicitLittle, defined: true)
        let bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        var limits = StreamLimits()
        for (limit, isKnown) in [(100_000, false), (400_000, true)] {
            limits.headBytes = limit
            var stream = DICOMStream(limits: limits, supply: Streamed.supply(bytes, by: 5_000))
            var texts: [String?] = []
            while let event = try stream.next() {
                guard case .element(let element, in: let dataSet) = event, element.tag == Self.early else { continue }
                texts.append(try dataSet.items(of: Self.early).first?.dataSet.string(Self.label))
            }
            #expect(texts.count == 1)
            #expect((texts.first == "Иванов") == isKnown)
            #expect(stream.findings.contains { $0.kind == .unknownCharacterSet } != isKnown)
        }
    }

    @Test("of items follows when a data set gets another character set, or loses it")
    func editing() throws {
        let bytes = ByteBuilder.file(
            ByteBuilder.Layout.explicitLittle.uid, Self.elements(.explicitLittle, defined: true, "ISO_IR 126"))
        var dataSet = try DICOMFile.read(ByteSource(bytes)).dataSet
        try dataSet.set(.text(.specificCharacterSet, .cs, "ISO_IR 144"))
        try expectRead(dataSet)
        dataSet.remove(.specificCharacterSet)
        #expect(dataSet.items(of: Self.early).first?.dataSet.characterSet == .default)
    }
}
