import DICOM
import Testing

@testable import Deidentification

@Suite struct ContentItemTests {
    private static func item(
        _ builder: inout ByteBuilder, _ type: String, _ code: String, _ value: (inout ByteBuilder) -> Void
    ) {
        builder.sequence(0x0040_A730, defined: true) { item in
            item.text(0x0040_A010, "CS", "CONTAINS")
            item.text(0x0040_A040, "CS", type)
            item.sequence(0x0040_A043, defined: true) { concept in
                concept.text(0x0008_0100, "SH", code)
                concept.text(0x0008_0102, "SH", "DCM")
                concept.text(0x0008_0104, "LO", "Some Concept")
            }
            value(&item)
        }
    }

    private static func content(
        _ type: String, _ code: String, _ options: ProfileOptions, _ value: (inout ByteBuilder) -> Void
    ) throws -> DataSet? {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        item(&builder, type, code, value)
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        let dataSet = try DeidentifierTests.result(file, options).dataSet
        guard case .items(let items) = dataSet[Tag(0x0040_A730)]?.content else { return nil }
        return items.first?.dataSet
    }

    @Test("a code of a public scheme stays, although it reads like the patient's birth date")
    func codes() throws {
        func concept(_ scheme: String) throws -> DataSet? {
            var builder = ByteBuilder()
            builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
            builder.text(0x0008_0018, "UI", "1.2.3.4")
            builder.text(0x0010_0030, "DA", "19981112")
            builder.sequence(0x0040_A730, defined: true) { item in
                item.text(0x0040_A010, "CS", "CONTAINS")
                item.text(0x0040_A040, "CS", "TEXT")
                item.sequence(0x0040_A043, defined: true) { concept in
                    concept.text(0x0008_0100, "SH", "121198")
                    concept.text(0x0008_0102, "SH", scheme)
                    concept.text(0x0008_0104, "LO", "Some Concept")
                }
                item.text(0x0040_A160, "UT", "seen")
            }
            let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
            let dataSet = try DeidentifierTests.result(file, .cleanStructuredContent).dataSet
            guard case .items(let items) = dataSet[Tag(0x0040_A730)]?.content,
                case .items(let concept) = items.first?.dataSet[Tag(0x0040_A043)]?.content
            else { return nil }
            return concept.first?.dataSet
        }
        #expect(try concept("DCM")?.string(.codeValue) == "121198")
        let own = try #require(try concept("99OWN"))
        #expect(try own.string(.codeValue) != "121198")
        #expect(try own.string(.codingSchemeDesignator) != nil)
    }

    @Test("without the option a report has one item that says nothing")
    func basic() throws {
        let item = try #require(try Self.content("TEXT", "121071", []) { $0.text(0x0040_A160, "UT", "Doe was seen") })
        #expect(try item.string(Tag(0x0040_A160)) == "REMOVED")
    }

    @Test("with the option text is cleaned, and the concept is kept")
    func text() throws {
        let item = try #require(
            try Self.content("TEXT", "999999", .cleanStructuredContent) {
                $0.text(0x0040_A160, "UT", "lesion of Kowalski in left lung")
            })
        #expect(try item.string(Tag(0x0040_A160)) == "lesion of in left lung")
        guard case .items(let concept) = item[Tag(0x0040_A043)]?.content else {
            Issue.record("the concept is gone")
            return
        }
        #expect(try concept.first?.dataSet.string(Tag(0x0008_0104)) == "Some Concept")
    }

    @Test("an item whose concept must be removed keeps its place, and so do its items, without their content")
    func vacated() throws {
        // 121022 is Accession Number, code X.
        let item = try #require(
            try Self.content("TEXT", "121022", .cleanStructuredContent) {
                $0.text(0x0040_A160, "UT", "left lung")
                Self.item(&$0, "NUM", "121071") { $0.text(0x0040_A160, "UT", "right lung") }
            })
        #expect(try item.string(.textValue) == "REMOVED")
        #expect(try item.string(.valueType) == "TEXT")
        let inner = try #require(Self.items(item, .contentSequence).first)
        #expect(try inner.string(.valueType) == "NUM")
        #expect(try inner.string(.textValue) == "REMOVED")
        let concept = try #require(Self.items(inner, .conceptNameCodeSequence).first)
        #expect(try concept.string(.codeMeaning) == "Comment")
    }

    @Test("a concept that the table lists for text says nothing of a code")
    func valueType() throws {
        // 121071 is Finding, code D for TEXT.
        let item = try #require(
            try Self.content("CODE", "121071", .cleanStructuredContent) {
                $0.sequence(0x0040_A168, defined: true) { code in
                    code.text(0x0008_0100, "SH", "39607008")
                    code.text(0x0008_0102, "SH", "SCT")
                    code.text(0x0008_0104, "LO", "Lung structure")
                }
            })
        let code = try #require(Self.items(item, .conceptCodeSequence).first)
        #expect(try code.string(.codeMeaning) == "Lung structure")
    }

    @Test("a concept with several value types has a row for each")
    func severalTypes() throws {
        let concept = ContentConcept(code: "121112", scheme: "DCM")
        #expect(ContentItems.action(concept, "WAVEFORM", []) == .remove)
        #expect(ContentItems.action(concept, "IMAGE", []) == .dummy)
        #expect(ContentItems.action(concept, "TEXT", []) == nil)
        #expect(ContentItems.action(concept, nil, []) == .remove)
    }

    @Test("a code of a scheme of one's own becomes a dummy where a code must be, and a name that is cleaned away too")
    func localCodes() throws {
        let item = try #require(
            try Self.content("CODE", "999999", .cleanStructuredContent) {
                $0.sequence(0x0040_A168, defined: true) { code in
                    code.text(0x0008_0100, "SH", "K1")
                    code.text(0x0008_0102, "SH", "99KOWALSKI")
                    code.text(0x0008_0104, "LO", "Kowalski")
                    code.text(0x0008_0119, "UC", "Kowalski")
                }
            })
        let code = try #require(Self.items(item, .conceptCodeSequence).first)
        #expect(code.map(\.tag) == [.codeValue, .codingSchemeDesignator, .codeMeaning])
        #expect(try code.string(.codeMeaning) == "REMOVED")
        let text = try #require(
            try Self.content("TEXT", "999999", .cleanStructuredContent) { $0.text(0x0040_A160, "UT", "Kowalski") })
        #expect(try text.string(.textValue) == "REMOVED")
    }

    private static func items(_ dataSet: DataSet, _ tag: Tag) -> [DataSet] {
        if case .items(let items) = dataSet[tag]?.content { items.map(\.dataSet) } else { [] }
    }

    @Test("names, UIDs and dates in items are replaced, remapped and shifted")
    func values() throws {
        let name = try #require(
            try Self.content("PNAME", "121008", .cleanStructuredContent) { $0.text(0x0040_A123, "PN", "Doe^Observer") })
        #expect(try name.string(Tag(0x0040_A123)) == "REMOVED")
        let uid = try Self.content("UIDREF", "999999", .cleanStructuredContent) {
            $0.text(0x0040_A124, "UI", "1.2.3.9")
        }
        #expect(try uid?.string(Tag(0x0040_A124))?.hasPrefix("2.25.") == true)
        let options: ProfileOptions = [.cleanStructuredContent, .retainLongitudinalModifiedDates]
        let date = try Self.content("DATE", "126201", options) { $0.text(0x0040_A121, "DA", "20240301") }
        let shifted = try #require(try date?.string(Tag(0x0040_A121)))
        #expect(shifted < "20240301" && shifted > "20140101")
    }
}
