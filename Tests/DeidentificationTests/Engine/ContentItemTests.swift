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

    @Test("without the option a report has one item that says nothing")
    func basic() throws {
        let item = try #require(try Self.content("TEXT", "121071", []) { $0.text(0x0040_A160, "UT", "Doe was seen") })
        #expect(try item.string(Tag(0x0040_A160)) == "REMOVED")
    }

    @Test("with it text is cleaned, and the concept stays")
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

    @Test("an item whose concept must go goes as a whole")
    func dropped() throws {
        // 121022 is Accession Number, code X.
        let item = try Self.content("TEXT", "121022", .cleanStructuredContent) {
            $0.text(0x0040_A160, "UT", "left lung")
        }
        #expect(item == nil)
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
