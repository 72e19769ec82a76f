import DICOM
import Testing

@Suite struct SplicingTests {
    @Test("a visitor that keeps everything gets the same bytes", arguments: SampleFile.all)
    func keepsAll(_ sample: SampleFile) throws {
        #expect(try SplicingVisitor.splice(sample.bytes) == SplicingVisitor.dataSet(sample.bytes))
    }

    @Test("what is untouched is one range, however deep it is nested", arguments: SampleFile.all)
    func copiesInOnePiece(_ sample: SampleFile) throws {
        var visitor = SplicingVisitor()
        let source = try SpliceSource(ByteSource(sample.bytes))
        #expect(try source.plan(&visitor).isCopy(of: source.dataSetRange))
    }

    @Test("every element is visited once, those in items too", arguments: SampleFile.all)
    func visitsAll(_ sample: SampleFile) throws {
        var visitor = SplicingVisitor()
        _ = try SpliceSource(ByteSource(sample.bytes)).plan(&visitor)
        #expect(visitor.seen.filter { $0 == Tag(0x0008_0104) }.count == 1)
        #expect(visitor.seen.filter { $0 == .patientName }.count == 1)
    }

    @Test("a longer value corrects the lengths around it", arguments: ByteBuilder.Layout.allCases, [true, false])
    func correctsLengths(_ layout: ByteBuilder.Layout, _ defined: Bool) throws {
        let long = Array(String(repeating: "x", count: 31).utf8)
        let changed = SplicingVisitor(decide: { element in
            guard element.tag == Tag(0x0008_0104) else { return nil }
            return .replace(Element(tag: element.tag, vr: .lo, content: .bytes(long)))
        })
        let dataSet = try SplicingVisitor.splice(ByteBuilder.image(layout, defined: defined), changed)
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(layout.uid, dataSet)))
        #expect(file.findings.filter { $0.kind != .metaMismatch }.isEmpty)
        let texts = try Self.texts(of: Tag(0x0008_0104), in: file.dataSet)
        #expect(texts == [String(repeating: "x", count: 31)])
        #expect(try file.dataSet.string(.patientID) == "P1")
        #expect(file.dataSet[.pixelData]?.length == 6)
    }

    @Test("a removed element is gone and its sequence shrinks", arguments: ByteBuilder.Layout.allCases, [true, false])
    func removes(_ layout: ByteBuilder.Layout, _ defined: Bool) throws {
        let visitor = SplicingVisitor(decide: { element in
            element.tag == Tag(0x0008_0104) || element.tag == .patientName ? .remove : nil
        })
        let dataSet = try SplicingVisitor.splice(ByteBuilder.image(layout, defined: defined), visitor)
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(layout.uid, dataSet)))
        #expect(file.dataSet[.patientName] == nil)
        #expect(try Self.texts(of: Tag(0x0008_0104), in: file.dataSet).isEmpty)
        #expect(try file.dataSet.string(.patientID) == "P1")
    }

    @Test("new elements are put in the order of tags, at the top and in items", arguments: ByteBuilder.Layout.allCases)
    func adds(_ layout: ByteBuilder.Layout) throws {
        let visitor = SplicingVisitor(adding: { _ in [.text(Tag(0x0012_0062), .cs, "YES")] })
        let dataSet = try SplicingVisitor.splice(ByteBuilder.image(layout, defined: true), visitor)
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(layout.uid, dataSet)))
        #expect(file.findings.filter { $0.kind != .metaMismatch }.isEmpty)
        #expect(try Self.texts(of: Tag(0x0012_0062), in: file.dataSet) == ["YES", "YES", "YES"])
    }

    @Test("a new element displaces one with the same tag")
    func displaces() throws {
        let visitor = SplicingVisitor(adding: { $0 == 0 ? [.text(.patientID, .lo, "NEW")] : [] })
        let dataSet = try SplicingVisitor.splice(ByteBuilder.image(), visitor)
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, dataSet)))
        #expect(try file.dataSet.string(.patientID) == "NEW")
        #expect(!file.findings.contains { $0.kind == .duplicateTag })
    }

    @Test("items are dropped and appended", arguments: ByteBuilder.Layout.allCases, [true, false])
    func changesItems(_ layout: ByteBuilder.Layout, _ defined: Bool) throws {
        let visitor = SplicingVisitor(
            decide: { element in
                guard element.tag == Tag(0x0008_1140) else { return nil }
                return .descend(appending: [[.text(Tag(0x0008_0104), .lo, "new")]])
            },
            dropsItem: { tag, index in tag == Tag(0x0008_1140) && index == 0 })
        let dataSet = try SplicingVisitor.splice(ByteBuilder.image(layout, defined: defined), visitor)
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(layout.uid, dataSet)))
        #expect(try Self.texts(of: Tag(0x0008_0104), in: file.dataSet) == ["new"])
    }

    @Test("a deflated data set is deflated again")
    func deflatesAgain() throws {
        var visitor = SplicingVisitor(decide: { $0.tag == .patientName ? .remove : nil })
        let source = try SpliceSource(ByteSource(ByteBuilder.deflated()))
        let plan = try source.plan(&visitor)
        var sink = MemorySink()
        try source.write(
            plan, fileMeta: Array(source.fileMeta.dropFirst()).map { .text($0.tag, $0.vr, "") }, into: &sink)
        #expect(sink.bytes.count % 2 == 0)
        let meta: [Element] = [.text(.transferSyntaxUID, .ui, source.transferSyntax.rawValue)]
        var again = MemorySink()
        try source.write(plan, fileMeta: meta, into: &again)
        let file = try DICOMFile.read(ByteSource(again.bytes))
        #expect(file.transferSyntax == .deflatedExplicitVRLittleEndian)
        #expect(file.dataSet[.patientName] == nil)
        #expect(try file.dataSet.string(.patientID) == "P1")
    }

    /// The values of a text element at every depth.
    static func texts(of tag: Tag, in dataSet: DataSet) throws -> [String] {
        var found: [String] = []
        for element in dataSet {
            if element.tag == tag { found += try dataSet.strings(tag) ?? [] }
            guard case .items(let items) = element.content else { continue }
            for item in items { found += try texts(of: tag, in: item.dataSet) }
        }
        return found
    }
}
