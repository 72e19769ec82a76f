import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("a code's meaning stays when it reads like one")
struct CodeMeaningTests {
    private static let anatomy: UInt32 = 0x0008_2218

    /// An object with a code in its Anatomic Region Sequence.
    private static func file(_ scheme: String, _ meaning: String) -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.66")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.sequence(anatomy, defined: true) { item in
            item.text(0x0008_0100, "SH", "T-A0100")
            item.text(0x0008_0102, "SH", scheme)
            item.text(0x0008_0104, "LO", meaning)
        }
        builder.text(0x0010_0010, "PN", "Kowalski^Jan")
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    private static func meaning(_ file: [UInt8], _ options: ProfileOptions) throws -> String? {
        let dataSet = try DeidentifierTests.result(file, options).dataSet
        return try dataSet.items(of: Tag(anatomy)).first?.dataSet.string(.codeMeaning)
    }

    private static let options: [ProfileOptions] = [[], .cleanDescriptors, .cleanStructuredContent, .cleanGraphics]

    @Test(
        "what reads like somebody gives way to a dummy, for a code must have a meaning", arguments: options,
        [
            "Mr. John Smith", "Dr. Smith", "JOHN SMITH", "Smith^John", "seen on 12.03.2019", "Tel. 030/1234567",
            "Smith, John", "read by Jane Smith", "Patient: Smythe", "DR SMITH", "john.smith@example.org",
            "MRN: 4711223", "Kowalski",
        ])
    func somebody(_ options: ProfileOptions, _ text: String) throws {
        for scheme in ["SRT", "DCM", "SCT"] {
            let file = Self.file(scheme, text)
            let left = try #require(try Self.meaning(file, options))
            #expect(!left.isEmpty)
            #expect(!text.split(separator: " ").contains { $0.count > 3 && left.contains($0) }, "\(left)")
            let report = try DeidentifierTests.deidentifier(options).prepare(ByteSource(file)).report
            #expect(report.warnings.contains { $0.kind == .identifierInText && $0.tag == .codeMeaning })
        }
    }

    @Test(
        "a plain meaning stays as it is", arguments: options,
        [
            "Brain", "Patient Head First", "Person Observer's Role", "Lateral 90 degree", "Cranio-caudal 15",
            "Bell's palsy", "St. Gallen", "Lymph node, left", "Attachment to 2nd lumbar vertebra", "Date of Birth",
            "Patient Name", "Frank Lead A", "CR/DR Mechanical Configuration", "Patient Equivalent Thickness",
            "Jack Russell terrier dog breed", "Left Ventricle Mass by Truncated Ellipse",
        ])
    func plain(_ options: ProfileOptions, _ text: String) throws {
        #expect(try Self.meaning(Self.file("SRT", text), options) == text)
    }

    @Test("an audit names what reads like somebody in the meaning of any code, and no plain meaning")
    func audit() {
        for (text, isNamed) in [("Mr. John Smith", true), ("Patient Head First", false), ("Bell's palsy", false)] {
            let found = PHIAudit().examine(ByteSource(Self.file("SRT", text)), path: "x").findings
            #expect(found.contains { $0.kind == .name && $0.place.hasSuffix("00080104") } == isNamed, "\(text)")
        }
    }
}
