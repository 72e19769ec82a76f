import DICOM
import Testing

@testable import Deidentification

@Suite("ages above 89 years, of which there are few")
struct AgeCapTests {
    private static let age = Tag(0x0010_1010)

    private static func kept(_ age: String, _ options: ProfileOptions) throws -> String? {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.33")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_1010, "AS", age)
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        return try DeidentifierTests.result(file, options).dataSet.string(Self.age)
    }

    @Test(
        "ages are capped where characteristics are retained",
        arguments: [
            ("089Y", "089Y"), ("090Y", "090Y"), ("091Y", "090Y"), ("104Y", "090Y"), ("93", "090Y"), ("93Y", "090Y"),
            ("000D", "000D"), ("999M", "999M"), ("999W", "999W"), ("999D", "999D"), ("018M", "018M"), ("", ""),
            ("95 years", "090Y"), ("1080M", "090Y"), ("+95Y", ""), ("Y095", ""),
            ("9.5e1Y", ""), ("over 95", ""), ("９５Y", ""), ("95Y of Karlsson", ""),
        ])
    func ages(_ old: String, _ new: String) throws {
        #expect(try Self.kept(old, .retainPatientCharacteristics)?.trimmed() ?? "" == new)
        #expect(try Self.kept(old, []) == nil)
    }

    @Test(
        "ages of reports are capped by their unit",
        arguments: [
            (89, "a", 89), (90, "a", 90), (101, "a", 90), (1_080, "mo", 1_080), (1_100, "mo", 1_080), (700, "mo", 700),
            (35_000, "d", 32_872), (120, "d", 120), (5_000, "wk", 4_696), (101, "99", 90),
        ])
    func reports(_ old: Double, _ unit: String, _ new: Double) {
        #expect(AgeCap.capped(old, unit: unit) ?? old == new)
    }

    private static func measured(_ concept: String, _ number: String) throws -> [String?] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.33")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.sequence(0x0040_A730, defined: true) { item in
            item.text(0x0040_A010, "CS", "CONTAINS")
            item.text(0x0040_A040, "CS", "NUM")
            item.sequence(0x0040_A043, defined: true) { code in Self.code(&code, concept, "DCM") }
            item.sequence(0x0040_A300, defined: true) { value in
                value.sequence(0x0040_08EA, defined: true) { code in Self.code(&code, "a", "UCUM") }
                value.text(0x0040_A30A, "DS", number)
            }
        }
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        let options: ProfileOptions = [.cleanStructuredContent, .retainPatientCharacteristics]
        let dataSet = try DeidentifierTests.result(file, options).dataSet
        guard case .items(let items) = dataSet[Tag(0x0040_A730)]?.content,
            case .items(let values) = items.first?.dataSet[Tag(0x0040_A300)]?.content
        else { return [] }
        return try values.map { try $0.dataSet.string(Tag(0x0040_A30A)) }
    }

    private static func code(_ item: inout ByteBuilder, _ value: String, _ scheme: String) {
        item.text(0x0008_0100, "SH", value)
        item.text(0x0008_0102, "SH", scheme)
        item.text(0x0008_0104, "LO", "Some Concept")
    }

    @Test("ages of a report's subject are capped, other numbers of its items are kept")
    func content() throws {
        #expect(try Self.measured("121033", "97") == ["90"])
        #expect(try Self.measured("121033", "88") == ["88"])
        #expect(try Self.measured("121206", "97") == ["97"])
    }
}
