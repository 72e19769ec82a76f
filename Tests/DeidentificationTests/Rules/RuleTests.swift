import DICOM
import Testing

@testable import Deidentification

@Suite struct RuleTests {
    private static func mistakes(_ text: String) -> [String] {
        do throws(RuleFileError) {
            _ = try DeidentificationRules(parsing: text, file: "r.txt")
            return []
        } catch {
            return error.description.split(separator: "\n").map(String.init)
        }
    }

    private static func result(_ rules: String, _ fill: (inout ByteBuilder) -> Void) throws -> DICOMFile {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        fill(&builder)
        var deidentifier = Deidentifier(profile: .basic, key: try ProjectKey([UInt8](0..<32)))
        deidentifier.rules = try DeidentificationRules(parsing: rules, file: "r.txt")
        var sink = MemorySink()
        _ = try deidentifier.deidentify(
            ByteSource(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)), into: &sink)
        return try DICOMFile.read(ByteSource(sink.bytes))
    }

    @Test("rules keep, remove, empty, replace, hash and shift")
    func actions() throws {
        let rules = """
            # what the study needs
            keep StudyDescription
            replace InstitutionName "Site 7"
            hash AccessionNumber
            shift 0008,0020
            empty Modality
            remove /^Manufacturer$/
            """
        let file = try Self.result(rules) { builder in
            builder.text(0x0008_0020, "DA", "20240301")
            builder.text(0x0008_0050, "SH", "A1")
            builder.text(0x0008_0060, "CS", "CT")
            builder.text(0x0008_0070, "LO", "ACME")
            builder.text(0x0008_0080, "LO", "Old")
            builder.text(0x0008_1030, "LO", "Smith's chest")
        }
        let dataSet = file.dataSet
        #expect(try dataSet.string(Tag(0x0008_1030)) == "Smith's chest")
        #expect(try dataSet.string(Tag(0x0008_0080)) == "Site 7")
        #expect(try dataSet.string(Tag(0x0008_0050))?.count == 16)
        #expect(try dataSet.string(Tag(0x0008_0020)).map { $0 < "20240301" && $0 > "20140201" } == true)
        #expect(dataSet[.modality]?.length == 0)
        #expect(dataSet[Tag(0x0008_0070)] == nil)
        #expect(try dataSet.string(Tag(0x0028_0303)) == "MODIFIED")
        #expect(try dataSet.strings(Tag(0x0012_0063))?.last == "rules of the user")
    }

    @Test("a private attribute is kept with its creator, wherever its block is")
    func privateAttribute() throws {
        let file = try Self.result("keep 0019,xx02 creator \"ACME 1\"\nremove creator /ACME/") { builder in
            builder.text(0x0019_0012, "LO", "ACME 1")
            builder.text(0x0019_1201, "LO", "gone")
            builder.text(0x0019_1202, "LO", "stays")
        }
        let tags = file.dataSet.filter { $0.tag.isPrivate }.map(\.tag)
        #expect(tags == [Tag(0x0019_0012), Tag(0x0019_1202)])
    }

    @Test("shift moves a text that is a date, and says of every other one that it was not moved and what became of it")
    func shiftedTexts() throws {
        let rules = """
            shift StudyDescription
            shift ImageComments
            shift 0029,xx19 creator "ACME 1"
            shift StudyDate
            shift ContentDate
            """
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0008_0020, "DA", "20240301\\soon")
        builder.text(0x0008_0023, "DA", "yesterday")
        builder.text(0x0008_1030, "LO", "2023-05-17")
        builder.text(0x0020_4000, "LT", "scan 2019-03-04 MRN QX-48151")
        builder.text(0x0029_0010, "LO", "ACME 1")
        builder.text(0x0029_1019, "LO", "20240301")
        var deidentifier = Deidentifier(profile: .basic, key: .random())
        deidentifier.daysShifted = -1
        deidentifier.rules = try DeidentificationRules(parsing: rules, file: "r.txt")
        var sink = MemorySink()
        let report = try deidentifier.deidentify(
            ByteSource(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)), into: &sink)
        let dataSet = try DICOMFile.read(ByteSource(sink.bytes)).dataSet
        #expect(try dataSet.strings(Tag(0x0008_0020)) == ["20240229", ""])
        #expect(try dataSet.string(Tag(0x0008_0023)) != "yesterday")
        #expect(try dataSet.string(Tag(0x0008_1030)) == "2023-05-16")
        #expect(dataSet[Tag(0x0020_4000)] == nil)
        #expect(try dataSet.string(Tag(0x0029_1019)) == "20240229")
        #expect(report.actions["shifted"] == 3)
        #expect(
            report.warnings.filter { $0.kind == .unmovedDate }.map(\.tag)
                == [Tag(0x0008_0020), Tag(0x0008_0023), Tag(0x0020_4000)])
    }

    @Test("rules count in items as well, and the first one that fits counts")
    func nested() throws {
        let file = try Self.result("remove CodeMeaning\nkeep /Code/") { builder in
            builder.sequence(0x0008_1115, defined: true) { item in
                item.text(0x0008_0100, "SH", "1")
                item.text(0x0008_0104, "LO", "x")
            }
        }
        guard case .items(let items) = file.dataSet[Tag(0x0008_1115)]?.content else {
            Issue.record("the sequence is gone")
            return
        }
        #expect(items.first?.dataSet.map(\.tag) == [Tag(0x0008_0100)])
    }

    @Test("what a rule keeps against the profile is a warning")
    func warning() throws {
        var deidentifier = Deidentifier(profile: .basic, key: .random())
        deidentifier.rules = try DeidentificationRules(parsing: "keep PatientID\nkeep Modality", file: "r.txt")
        let report = try deidentifier.prepare(ByteSource(ByteBuilder.image())).report
        #expect(report.warnings.filter { $0.kind == .keptByRule }.map(\.tag) == [.patientID])
    }

    @Test("all mistakes are named at once, each with its line and what is allowed")
    func allMistakes() {
        let mistakes = Self.mistakes(
            """
            keep PatientName
            destroy PatientName
            keep PatientNam
            replace PatientName
            keep 0019,1001
            keep SOPInstanceUID
            shift PatientName
            hash Rows
            remove /[/
            keep PatientName PatientID
            replace PatientName "x
            keep
            """)
        let lines = mistakes.compactMap { $0.split(separator: ":").dropFirst().first.flatMap { Int($0) } }
        #expect(lines == Array(2...12))
        #expect(mistakes.first?.contains("keep, remove, empty, replace, hash, shift") == true)
        #expect(mistakes.allSatisfy { $0.hasPrefix("r.txt:") })
    }

    @Test("comments, empty lines and every form of a tag are read")
    func forms() {
        #expect(
            Self.mistakes("\n  # x\n\tkeep (0010,0010)\nkeep 00100010\r\nremove 60xx3000\nempty 0010,0010\n").isEmpty)
    }
}
