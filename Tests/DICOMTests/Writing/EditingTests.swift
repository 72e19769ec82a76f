import DICOM
import Testing

@Suite("data sets are edited in place, at any depth")
struct EditingTests {
    static let inner = Tag(0x0040_A170)
    static let text = Tag(0x0008_0104)

    private func read(_ bytes: [UInt8]) throws -> DataSet { try DICOMFile.read(ByteSource(bytes)).dataSet }

    private func rewritten(_ dataSet: DataSet) throws -> DataSet { try read(try DICOMWriter().file(dataSet)) }

    @Test("an element is set, replaced and removed")
    func elements() throws {
        var dataSet = try read(ByteBuilder.image())
        try dataSet.set(.text(.patientID, .lo, "other"))
        try dataSet.set(.text(.accessionNumber, .sh, "A1"))
        #expect(dataSet.remove(.patientName)?.vr == .pn)
        #expect(dataSet.remove(.patientName) == nil)
        dataSet.removeAll { $0.tag.group == 0x0020 && $0.tag != .studyInstanceUID }
        let copy = try rewritten(dataSet)
        #expect(try copy.string(.patientID) == "other" && copy.string(.accessionNumber) == "A1")
        #expect(copy[.patientName] == nil && copy[.seriesInstanceUID] == nil)
        #expect(try copy.string(.studyInstanceUID) == "1.2.3")
        #expect(copy.map(\.tag) == copy.map(\.tag).sorted())
    }

    @Test("items are appended, edited and removed", arguments: ByteBuilder.Layout.allCases)
    func items(layout: ByteBuilder.Layout) throws {
        var dataSet = try read(ByteBuilder.image(layout))
        let sequence = Tag(0x0008_1140)
        try dataSet.append(DataSet([.text(Tag(0x0008_1155), .ui, "1.2.9")]), to: sequence)
        try dataSet.editItem(0, of: sequence) { item in
            try item.editItem(0, of: Self.inner) { deep in
                try deep.set(.text(Self.text, .lo, "changed"))
            }
        }
        try dataSet.append(DataSet(), to: Tag(0x0008_1115))
        let copy = try rewritten(dataSet)
        #expect(copy.items(of: sequence).count == 2)
        #expect(try copy.items(of: sequence)[0].dataSet.items(of: Self.inner)[0].dataSet.string(Self.text) == "changed")
        #expect(try copy.items(of: sequence)[1].dataSet.string(Tag(0x0008_1155)) == "1.2.9")
        #expect(copy.items(of: Tag(0x0008_1115)).count == 1)
        try dataSet.editItems(of: sequence) { $0.removeFirst() }
        #expect(try rewritten(dataSet).items(of: sequence).count == 1)
    }

    @Test("an element that is no sequence takes no items, and an item that is absent no edits")
    func refusals() throws {
        var dataSet = try read(ByteBuilder.image())
        let before = dataSet
        #expect(failure { try dataSet.append(DataSet(), to: .patientID) } == .malformed)
        #expect(failure { try dataSet.editItem(1, of: Tag(0x0008_1140)) { _ in } } == .malformed)
        try dataSet.editItems(of: Tag(0x0008_1115)) { _ in }
        #expect(dataSet == before)
    }

    @Test("every level is edited, the deepest too")
    func everyLevel() throws {
        var dataSet = try read(ByteBuilder.image())
        var visited = 0
        try dataSet.editEveryLevel { level in
            visited += 1
            level.remove(Self.text)
            try level.set(.text(.manufacturer, .lo, "M"))
        }
        #expect(visited == 3)
        let item = try rewritten(dataSet).items(of: Tag(0x0008_1140))[0].dataSet
        #expect(try item.string(.manufacturer) == "M")
        #expect(item.items(of: Self.inner)[0].dataSet.map(\.tag) == [.manufacturer])
    }

    @Test("elements of one file go into another, pixel data too, whatever their layouts", arguments: SampleFile.all)
    func transplant(sample: SampleFile) throws {
        let origin = try DICOMFile.read(ByteSource(sample.bytes))
        var target = try read(ByteBuilder.image(.explicitBig, defined: true))
        for tag in [Tag.rows, .patientName, Tag(0x0008_1140), .pixelData] {
            target.remove(tag)
            try target.set(try #require(origin.dataSet[tag]), from: origin.dataSet)
        }
        #expect(try target.integer(.rows) == 2)
        #expect(try target.string(.patientName) == "Müller^Joe")
        let isEncapsulated = origin.transferSyntax.properties?.isEncapsulated == true
        let syntax = isEncapsulated ? origin.transferSyntax : .explicitVRLittleEndian
        let copy = try read(try DICOMWriter().file(target, transferSyntax: syntax))
        #expect(try DICOMJSON().text(of: copy) == DICOMJSON().text(of: origin.dataSet))
        let pixels = try #require(copy[.pixelData])
        if case .fragments(let fragments) = pixels.content {
            #expect(try fragments.ranges.map { try copy.source.bytes(in: $0).count } == [4, 4])
        } else {
            let original = try #require(origin.dataSet[.pixelData])
            #expect(try copy.littleEndianBytes(of: pixels) == origin.dataSet.littleEndianBytes(of: original))
        }
    }

    @Test("a range without its source is refused, with its source it is taken")
    func sourceless() throws {
        let origin = try read(ByteBuilder.image())
        var target = DataSet()
        let element = try #require(origin[.patientID])
        #expect(failure { try target.set(element) } == .unsupported)
        try target.set(element, from: origin)
        #expect(try target.string(.patientID) == "P1")
    }

    @Test("text of another character set is refused; an item takes its character set along")
    func characterSets() throws {
        let origin = try read(ByteBuilder.image())
        var target = DataSet([.text(.specificCharacterSet, .cs, "ISO_IR 192")], characterSet: .utf8)
        let name = try #require(origin[.patientName])
        #expect(failure { try target.set(name, from: origin) } == .unsupported)
        try target.set(try #require(origin[.patientID]), from: origin)
        #expect(try target.string(.patientID) == "P1")
        var holder = DataSet([], characterSet: origin.characterSet)
        try holder.append(DataSet([], characterSet: origin.characterSet), to: Tag(0x0008_1120))
        try holder.editItem(0, of: Tag(0x0008_1120)) { try $0.set(name, from: origin) }
        try target.set(try #require(holder[Tag(0x0008_1120)]), from: holder)
        let copy = try read(ByteBuilder.file("1.2.840.10008.1.2.1", try DICOMWriter().bytes(target)))
        #expect(try copy.items(of: Tag(0x0008_1120))[0].dataSet.string(.patientName) == "Müller^Joe")
    }

    @Test("a new Specific Character Set decides at once how text reads")
    func newCharacterSet() throws {
        var dataSet = DataSet([.text(.patientName, .pn, "M\u{FC}ller")])
        try dataSet.set(.text(.specificCharacterSet, .cs, "ISO_IR 100"))
        #expect(try dataSet.string(.patientName) == "MÃ¼ller")
        try dataSet.set(.text(.specificCharacterSet, .cs, "ISO_IR 192"))
        #expect(try dataSet.string(.patientName) == "Müller")
        dataSet.remove(.specificCharacterSet)
        #expect(dataSet.characterSet == .default)
    }
}
