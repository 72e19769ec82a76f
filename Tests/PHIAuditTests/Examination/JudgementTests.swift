import DICOM
import Foundation
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("an audit without knowing anybody")
struct JudgementTests {
    private func findings(_ file: PlantedFile) -> [AuditFinding] {
        PHIAudit().examine(ByteSource(file.bytes), path: "image.dcm").findings
    }

    private func findings(_ elements: @escaping (inout ByteBuilder) -> Void) -> [AuditFinding] {
        findings(PlantedFile(elements))
    }

    @Test(
        "an audit names every element that identifies in a file that was not de-identified, and finds its values elsewhere"
    )
    func original() {
        var file = PlantedFile { builder in
            builder.text(0x0010_0010, "PN", "Quigley^Ophelia")
            builder.text(0x0010_0020, "LO", "PX998877")
            builder.text(0x0010_0030, "DA", "19610203")
            builder.text(0x0020_4000, "LT", "ophelia quigley b. 3.2.1961 (px-99-88-77)")
        }
        file.isStated = false
        let found = findings(file)
        let attributes = found.filter { $0.kind == .identifyingAttribute && $0.severity == .identified }
        #expect(Set(attributes.map(\.place)) == ["00100010", "00100020", "00100030"])
        let known = found.filter { $0.kind == .knownIdentifier && $0.place == "00204000" }
        #expect(Set(known.map(\.detail)) == ["patient's name", "patient's number", "date of birth"])
        #expect(found.contains { $0.kind == .notStated })
    }

    @Test(
        "an audit takes placeholders for what they are",
        arguments: ["ANONYMOUS", "Anon^0012", "REMOVED", "Unknown", "XXXX"])
    func placeholders(_ value: String) {
        var file = PlantedFile { $0.text(0x0010_0010, "PN", value) }
        file.isStated = false
        #expect(findings(file).alarming == [])
    }

    @Test("an audit reports what the profile removes, unless an option keeps it")
    func profile() {
        let address = findings { $0.text(0x0010_1040, "LO", "12 Cherry Row") }
        #expect(address.contains { $0.kind == .leftByProfile && $0.severity == .likely && $0.place == "00101040" })
        let device = findings { $0.text(0x0018_1008, "LO", "GANTRY 7") }
        #expect(device.contains { $0.kind == .leftByProfile && $0.place == "00181008" })
        let file = PlantedFile { builder in
            builder.bytes = Self.replacing(builder.bytes, "113100", "113109")
            builder.text(0x0018_1008, "LO", "GANTRY 7")
        }
        #expect(!findings(file).contains { $0.kind == .leftByProfile })
    }

    private static func replacing(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        var bytes = bytes
        guard let start = bytes.firstRange(of: Array(old.utf8)) else { return bytes }
        bytes.replaceSubrange(start, with: Array(new.utf8))
        return bytes
    }

    @Test("an audit does not report dummies that were written where a value is required, but anything beside them")
    func dummies() {
        func annotation(_ text: String) -> [AuditFinding] {
            findings { builder in
                builder.sequence(0x0040_B020, defined: true) { item in
                    item.element(0x0040_A0B0, "US", [1, 0, 0, 0])
                    item.text(0x0070_0006, "ST", text)
                }
                builder.text(0x0070_0082, "DA", "19000101")
            }
        }
        #expect(!annotation("REMOVED").contains { $0.kind == .leftByProfile })
        let left = annotation("seen by the night shift").filter { $0.kind == .leftByProfile }
        #expect(left.contains { $0.place == "0040B020" } && !left.contains { $0.place == "00700082" })
    }

    @Test("an audit does not report the description of the equipment that de-identified, but any other")
    func equipment() {
        func contribution(_ purpose: String) -> [AuditFinding] {
            findings { builder in
                builder.sequence(0x0018_A001, defined: true) { item in
                    item.text(0x0018_A003, "ST", "a contribution")
                    item.sequence(0x0040_A170, defined: true) { $0.text(0x0008_0100, "SH", purpose) }
                }
            }
        }
        #expect(contribution("109104").alarming == [])
        #expect(contribution("109102").alarming.map(\.place) == ["0018A001/0/0018A003"])
    }

    @Test("an audit notes UIDs of other roots, private blocks, overlays, ages and documents")
    func notes() {
        let found = findings { builder in
            builder.text(0x0008_0014, "UI", "1.2.3.4.5.6")
            builder.text(0x0010_1010, "AS", "093Y")
            builder.text(0x0029_0010, "LO", "ACME 1")
            builder.text(0x0029_1010, "LO", "x")
            builder.element(0x0042_0011, "OB", Array("text".utf8))
            builder.element(0x6000_3000, "OW", [1, 2])
        }
        let kinds = Dictionary(grouping: found, by: \.kind)
        #expect(kinds[.originalUID]?.map(\.place) == ["00080014"])
        #expect(kinds[.age]?.count == 1)
        #expect(kinds[.privateData]?.map(\.place) == ["00290010"])
        #expect(kinds[.document]?.count == 1)
        #expect(kinds[.graphics]?.count == 1)
        #expect(Set(found.alarming.map(\.kind)) == [.leftByProfile])
    }

    @Test("an audit knows safe private attributes from others")
    func safePrivate() {
        let found = findings { builder in
            builder.text(0x0019_0010, "LO", "GEMS_ACQU_01")
            builder.text(0x0019_1023, "DS", "1.5")
        }
        #expect(found.filter { $0.kind == .privateData }.map(\.severity) == [.note])
    }

    @Test("an audit reports another instance named by file meta information")
    func meta() {
        var bytes = PlantedFile().bytes
        guard let range = bytes.firstRange(of: Array("2.25.4".utf8)) else { return #expect(Bool(false)) }
        bytes.replaceSubrange(range, with: Array("2.25.9".utf8))
        let found = PHIAudit().examine(ByteSource(bytes), path: "x").findings
        #expect(found.contains { $0.kind == .originalUID && $0.place == "00020003" && $0.severity == .likely })
    }

    @Test("a file that cannot be read as DICOM is said and searched; one that is not there is an error")
    func unreadable() throws {
        let damaged = Array(PlantedFile().bytes.prefix(180))
        #expect(PHIAudit().examine(ByteSource(damaged), path: "x").findings.contains { $0.kind == .unexamined })
        let missing = PHIAudit().examine(path: "/nonexistent/\(UUID().uuidString)")
        #expect(missing.error?.kind == .unreadable)
    }

    @Test("an audit keeps the worst findings when there are too many, and counts the others")
    func many() {
        var options = AuditOptions()
        options.findings = 5
        let file = PlantedFile { builder in
            for number in 0..<40 { builder.text(0x0018_9000 + UInt32(number), "LO", "private text") }
            builder.text(0x0020_4000, "LT", "mail a.b@clinic.example.org")
        }
        let audit = PHIAudit(options: options).examine(ByteSource(file.bytes), path: "x")
        #expect(audit.findings.count == 5)
        #expect(audit.omittedFindings > 0)
        #expect(audit.worst == .likely)
    }
}
