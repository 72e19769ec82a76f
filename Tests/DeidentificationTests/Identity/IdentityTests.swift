import DICOM
import Foundation
import Testing

@testable import Deidentification

@Suite struct IdentityTests {
    private static let key = [UInt8](0..<32)

    private static func pseudonyms(_ key: [UInt8] = key) throws -> Pseudonyms { Pseudonyms(key: try ProjectKey(key)) }

    @Test("a new UID is a valid one of the root 2.25 and holds a UUID of version 8")
    func uid() throws {
        for number in 0..<200 {
            let new = try Self.pseudonyms().uid(for: "1.2.840.\(number)")
            let uid = try #require(UID(new))
            #expect(uid.isConformant)
            #expect(new.hasPrefix("2.25."))
            let value = try #require(UInt128(new.dropFirst(5)))
            #expect(value >> 76 & 0xF == 8)
            #expect(value >> 62 & 0x3 == 2)
        }
    }

    @Test("the same UID gets the same one under a key, and another under another")
    func stability() throws {
        let first = try Self.pseudonyms().uid(for: "1.2.3")
        #expect(try Self.pseudonyms().uid(for: "1.2.3") == first)
        #expect(try Self.pseudonyms().uid(for: "1.2.4") != first)
        #expect(try Self.pseudonyms([UInt8](1..<33)).uid(for: "1.2.3") != first)
        // Computed with Python's hmac: what other machines that share the key get.
        #expect(first == "2.25.323208961630152450876443539203389659764")
    }

    @Test("dates of a patient move between one day and ten years into the past")
    func offsets() throws {
        let days = try (0..<500).map { try Self.pseudonyms().daysShifted(for: "patient \($0)") }
        #expect(days.allSatisfy { (-3650 ... -1).contains($0) })
        #expect(Set(days).count > 400)
    }

    @Test(
        "dates move with their precision and zone",
        arguments: [
            ("20240301", -1, "20240229"), ("2024.03.01", -1, "20240229"), ("20230301", -1, "20230228"),
            ("19700101", -1, "19691231"), ("20000229", 366, "20010301"), ("20240101-20240110", 10, "20240111-20240120"),
            ("20240101-", 1, "20240102-"), ("-20240101", 1, "-20240102"), ("00010102", -1, "00010101"),
            // Forms that DA does not have, but that can be read.
            (" 20240301 ", -1, "20240229"), ("20240301\n", -1, "20240229"), ("20240301\0", -1, "20240229"),
            ("2024-03-01", -1, "20240229"), ("2024/03/01", -1, "20240229"), ("202403", -31, "202402"),
            ("20240301112233", -1, "20240229"), ("2024-03-01T11:22:33Z", -1, "20240229"),
            ("20240101 - 20240110", 10, "20240111-20240120"),
        ])
    func dates(_ old: String, _ days: Int, _ new: String) { #expect(DateShift(days: days).date(old) == new) }

    @Test(
        "dates with times move as well",
        arguments: [
            ("20240301112233.5+0100", -1, "20240229112233.5+0100"), ("20240301", -1, "20240229"),
            ("2024", -400, "2023"),
            ("202403", -31, "202402"), ("2024030111-0500", -1, "2024022911-0500"),
            ("20240301112233.1234567", -1, "20240229112233.1234567"),
            ("20240301112233.000000\n", -1, "20240229112233.000000"),
            ("20240301112233 +0100", -1, "20240229112233+0100"), ("20240301 1122", -1, "202402291122"),
            ("2024-03-01T11:22:33", -1, "20240229112233"), ("2024-03-01 11:22:33.5+01:00", -1, "20240229112233.5+0100"),
            ("20240301-20240401", -1, "20240229-20240331"), ("2024-0500", -400, "2023-0500"),
            ("2023-2024", -400, "2022-2023"), ("20240301112233-0500-20240401", -1, "20240229112233-0500-20240331"),
        ])
    func dateTimes(_ old: String, _ days: Int, _ new: String) { #expect(DateShift(days: days).dateTime(old) == new) }

    @Test(
        "a value that is not a date is not moved",
        arguments: [
            "", "20240230", "20241301", "today", "2024-03", "2024-3-1", "00010101", "20240301x", "-", "99999999",
            "01.03.2024", "20240301 x", "2024-03/01",
        ])
    func noDates(_ text: String) { #expect(DateShift(days: -1).date(text) == nil) }

    @Test(
        "a value that is not a date with time is not moved",
        arguments: ["", "2024030", "20240301112233.", "20240301+01", "20240301 John", "20240301+2000"])
    func noDateTimes(_ text: String) { #expect(DateShift(days: -1).dateTime(text) == nil) }

    @Test(
        "a text that is only a date moves in its own form, and no other text does",
        arguments: [
            ("20240301", "20240229"), ("2024-03-01", "2024-02-29"), ("2024/03/01", "2024/02/29"),
            ("2024.03.01 ", "2024.02.29"), ("2024-03-01T11:22:33Z", "2024-02-29T11:22:33Z"),
            ("born 20240301", nil), ("20240301 MRN 4711", nil), ("2024", nil), ("202403", nil), ("01.03.2024", nil),
        ])
    func texts(_ old: String, _ new: String?) { #expect(DateShift(days: -1).text(old) == new) }

    @Test("every VR has a dummy that is valid in it", arguments: VR.allCases.filter { $0 != .sq && $0 != .un })
    func dummies(_ vr: VR) throws {
        let bytes = DummyValue.bytes(vr)
        #expect(!bytes.isEmpty)
        #expect(bytes.count % vr.unitSize == 0)
        let element = Element(tag: Tag(0x0010_4000), vr: vr, content: .bytes(bytes))
        #expect(try DataSet([element]).valueFindings().isEmpty)
    }
}
