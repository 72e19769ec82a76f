import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("what is stored otherwise than it should be is judged by what it is")
struct StoredOtherwiseTests {
    private static func file(
        _ layout: ByteBuilder.Layout = .explicitLittle, before: (inout ByteBuilder) -> Void = { _ in },
        _ elements: (inout ByteBuilder) -> Void
    ) -> [UInt8] {
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        before(&builder)
        builder.text(0x0010_0010, "PN", "Mustermann^Erika")
        builder.text(0x0010_0020, "LO", "KH-4711223")
        elements(&builder)
        return ByteBuilder.file(layout.uid, builder.bytes)
    }

    private static func safeBlock(_ builder: inout ByteBuilder) {
        builder.text(0x2001_0010, "LO", "Philips Imaging DD 001")
        builder.text(0x2001_1003, "FL", "\u{0}\u{0}zD")
        builder.sequence(0x2001_105F, defined: true) { item in
            item.text(0x2001_0010, "LO", "Philips Imaging DD 001")
            item.text(0x2001_102D, "SS", "\u{1}\u{0}")
        }
        builder.text(0x2001_106D, "LO", "T1TFE of Mustermann Erika")
    }

    @Test("a safe private attribute stays alike in implicit VR, in explicit VR and as UN")
    func safePrivate() throws {
        func kept(_ bytes: [UInt8]) throws -> [String] {
            let after = try DeidentifierTests.result(bytes, .retainSafePrivate).dataSet
            return try after.filter { $0.tag.isPrivate }.map { element in
                // Without a dictionary of private elements a reader of implicit VR sees bytes.
                if element.tag == Tag(0x2001_105F) { return "\(element.tag) \(element.length != 0)" }
                return "\(element.tag) \(try after.bytes(of: element))"
            }
        }
        let explicit = try kept(Self.file { Self.safeBlock(&$0) })
        #expect(try kept(Self.file(.implicitLittle) { Self.safeBlock(&$0) }) == explicit)
        #expect(explicit.contains("\(Tag(0x2001_106D)) \(Array("T1TFE of".utf8))"))
        let text = try kept(
            Self.file { builder in
                builder.text(0x2001_0010, "LO", "Philips Imaging DD 001")
                builder.text(0x2001_106D, "UN", "T1TFE of Mustermann Erika")
            })
        #expect(text.contains("\(Tag(0x2001_106D)) \(Array("T1TFE of".utf8))"))
        #expect(explicit.contains { $0.hasPrefix("\(Tag(0x2001_105F))") })
    }

    @Test("dates in another calendar go", arguments: ["S36/7/18", "5721 Av 5"])
    func calendars(_ text: String) throws {
        let after = try DeidentifierTests.result(
            Self.file { builder in
                builder.text(0x0010_0033, "LO", text)
                builder.text(0x0010_0034, "LO", text)
                builder.text(0x0010_0035, "CS", "HEBREW")
                builder.text(0x0070_0081, "LO", "born \(text)")
            }
        ).dataSet
        #expect(after[Tag(0x0010_0033)] == nil)
        #expect(after[Tag(0x0010_0034)] == nil)
        #expect(try after.string(Tag(0x0070_0081)) == "born")
    }

    private static let texts: [(tag: UInt32, vr: String, text: String)] = [
        (0x0028_0106, "UN", "MustermannErika "), (0x0028_0106, "US", "MustermannErika "),
        (0x0028_0009, "UN", "Mustermann"),
        (0x0028_0009, "AT", "Mustermann^Erika"), (0x0018_9073, "FD", "Mustermann Erika"),
        (0x0018_9073, "UN", "Kowalski"),
        (0x0018_9073, "UN", "Dr Kowalski of Ward"), (0x0008_1161, "UL", "Mustermann^Erika"),
        (0x0018_1622, "UL", "Kowalski"),
        (0x0018_605A, "FL", "Mustermann^Erika"), (0x0018_6048, "UL", "Mus"),
        (0x0028_0103, "US", "\u{1}\u{2}\u{1}\u{3}Mustermann\u{1}\u{2}"),
        (0x0028_0103, "US", "\u{1}\u{2}Erika Mustermann@\u{3}1.2.840"),
    ]

    @Test(
        "text in an attribute of binary numbers is removed where it cannot be a number, or the file is refused",
        arguments: texts)
    func text(_ tag: UInt32, _ vr: String, _ text: String) throws {
        let file = Self.file(before: { if tag < 0x0010_0000 { $0.text(tag, vr, text) } }) { builder in
            if tag > 0x0010_0020 { builder.text(tag, vr, text) }
        }
        if tag == 0x0028_0009 || tag == 0x0028_0103 {
            #expect(throws: DICOMError.self) { try DeidentifierTests.result(file) }
            return
        }
        let after = try DeidentifierTests.result(file)
        let element = after.dataSet[Tag(tag)]
        #expect(element?.length ?? 0 == (text == "Kowalski" && vr == "UN" ? 8 : text == "Mus" ? 4 : 0))
    }

    @Test("numbers in big-endian files are judged by what they are")
    func bigEndian() throws {
        let after = try DeidentifierTests.result(
            Self.file(.explicitBig) { $0.text(0x0028_0106, "US", "MustermannErika ") })
        #expect(after.dataSet[Tag(0x0028_0106)]?.length ?? 0 == 0)
    }

    @Test("no number that its attribute may have is taken for text")
    func numbers() {
        let judge = { (vr: VR, vm: String) in TextInNumbers(personal: PersonalWords(), vr: vr, vm: vm) }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWX".utf8)
        for (vr, count) in [(VR.us, 2), (.ss, 2), (.ul, 4), (.sl, 4), (.at, 4), (.fl, 4), (.fd, 8), (.uv, 8), (.sv, 8)]
        {
            #expect(!judge(vr, "1").isText(Array(letters[..<count])))
            #expect(!judge(vr, "1-n").isText(letters))
            #expect(!judge(vr, "3").isText(Array(letters[..<min(24, 3 * count)])))
        }
        // Numbers too many are numbers.
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            let floats: [UInt8] = (0..<8).flatMap { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let value = Float(Double(state >> 40) / 16_384 - 512)
                return (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt32($0))) }
            }
            #expect(!judge(.fl, "3").isText(floats))
        }
    }

    @Test(
        "a listed sequence that holds bytes goes", arguments: ["LO", "UT", "OB", "UN"],
        [0x0008_1140, 0x0008_0082, 0x0040_0555])
    func sequences(_ vr: String, _ tag: UInt32) throws {
        let options: [ProfileOptions] = [
            [], .cleanStructuredContent, .cleanDescriptors, .retainUIDs, .retainInstitutionIdentity,
        ]
        for option in options {
            let bytes = Self.file(before: { if tag < 0x0010_0000 { $0.text(tag, vr, "Zaphod Beeblebrox ") } }) {
                builder in
                if tag > 0x0010_0000 { builder.text(tag, vr, "Zaphod Beeblebrox ") }
            }
            #expect(try !DeidentifierTests.bytes(bytes, option).contains(Array("Zaphod".utf8)))
        }
    }

    @Test("a class UID made of a number of the patient is mapped, a maker's own is not")
    func classes() throws {
        for (uid, stays) in [
            ("1.2.840.113619.4.26", true), ("1.3.12.2.1107.5.9.1", true), ("1.2.9.4711223.1", false),
            ("1.2.840.113619.4711223", false), ("1.2.840.10008.5.1.4.1.1.2", true),
        ] {
            let bytes = Self.file { builder in
                builder.sequence(0x0040_A375, defined: true) { $0.text(0x0008_1150, "UI", uid) }
            }
            let after = try DeidentifierTests.result(bytes).dataSet
            let item = try #require(ProfileRowTests.items(after, Tag(0x0040_A375)).first)
            #expect(try (item.dataSet.string(Tag(0x0008_1150)) == uid) == stays)
        }
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.9.4711223.1")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_0020, "LO", "KH-4711223")
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        #expect(try !DeidentifierTests.bytes(file).contains(Array("4711223".utf8)))
        let after = try DeidentifierTests.result(file)
        #expect(try after.fileMeta.string(.mediaStorageSOPClassUID) == after.dataSet.string(.sopClassUID))
    }

    @Test("an audit does not report the pseudonym that was put for the patient, and reports any other name")
    func pseudonym() throws {
        let bytes = try DeidentifierTests.bytes(ByteBuilder.image())
        let found = PHIAudit().examine(ByteSource(bytes), path: "x").findings
        #expect(!found.contains { $0.place == "00100010" || $0.place == "00100020" })
        let file = try DICOMFile.read(ByteSource(bytes))
        let name = try #require(try file.dataSet.string(.patientName))
        var changed = bytes
        let range = try #require(changed.firstRange(of: Array(name.utf8)))
        changed.replaceSubrange(range, with: Array("Kowalski^Jan Maria X".utf8))
        #expect(PHIAudit().examine(ByteSource(changed), path: "x").findings.contains { $0.place == "00100010" })
    }

    @Test("text before the element of the character set is read in that character set")
    func earlyText() throws {
        var builder = ByteBuilder()
        builder.sequence(0x0006_0001, defined: true) { item in
            // Thai letters, which no word of a label is written in.
            item.element(0x003A_0203, "SH", [0xC1, 0xAB, 0xA9, 0xBE, 0xB8, 0xCA, 0xC3, 0xA4])
        }
        builder.text(0x0008_0005, "CS", "ISO_IR 166")
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.33")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        let dataSet = try DeidentifierTests.result(file, .cleanDescriptors).dataSet
        guard case .items(let items) = dataSet[Tag(0x0006_0001)]?.content else {
            Issue.record("the sequence is gone")
            return
        }
        for item in items {
            guard let label = item.dataSet[Tag(0x003A_0203)] else { continue }
            #expect(try !item.dataSet.bytes(of: label).contains(0xC1))
        }
    }

    /// A report with an item whose text is Thai in a set of its own, which stands where it is told to.
    private func itemWithSet(isInOrder: Bool) -> [UInt8] {
        var builder = ByteBuilder()
        builder.sequence(0x0006_0001, defined: true) { item in
            let label: [UInt8] = [0xC1, 0xAB, 0xA9, 0xBE, 0xB8, 0xCA, 0xC3, 0xA4]
            item.sequence(0x0006_0001, defined: false) { $0.element(0x003A_0203, "SH", label) }
            if isInOrder { item.text(0x0008_0005, "CS", "ISO_IR 166") }
            item.element(0x003A_0203, "SH", label)
            if !isInOrder { item.text(0x0008_0005, "CS", "ISO_IR 166") }
        }
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.33")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    @Test("text of an item before its character set is read in that character set, or the file is refused")
    func earlyTextOfItems() throws {
        let file = try DeidentifierTests.result(itemWithSet(isInOrder: true), .cleanDescriptors)
        var result = file.dataSet
        #expect(result.items(of: Tag(0x0006_0001)).first?.dataSet[.specificCharacterSet] != nil)
        result.editEveryLevel { level in
            guard let label = level[Tag(0x003A_0203)] else { return }
            #expect((try? level.bytes(of: label).contains(0xC1)) == false)
        }
        #expect { try DeidentifierTests.result(itemWithSet(isInOrder: false), .cleanDescriptors) } throws: { error in
            "\(error)".contains("character set")
        }
    }
}
