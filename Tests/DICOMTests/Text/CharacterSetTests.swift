import DICOM
import Testing

@Suite("text is decoded by Specific Character Set")
struct CharacterSetTests {
    static func hex(_ text: String) -> [UInt8] {
        text.split(separator: " ").flatMap { word -> [UInt8] in
            guard let number = UInt8(word, radix: 16), word.count == 2 else { return Array(word.utf8) }
            return [number]
        }
    }

    static func dataSet(_ terms: String, _ vr: String, _ value: [UInt8]) throws -> DICOMFile {
        var builder = ByteBuilder()
        builder.text(0x0008_0005, "CS", terms)
        builder.element(vr == "PN" ? 0x0010_0010 : vr == "LO" ? 0x0010_0020 : 0x0010_21B0, vr, value)
        return try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
    }

    /// The names of PS3.5 annexes H, I, J and K, and one for each further set.
    static let names: [(terms: String, bytes: [UInt8], name: String)] = [
        ("ISO_IR 100", hex("42 75 63 5E 4A E9 72 F4 6D 65"), "Buc^Jérôme"),
        ("ISO_IR 101", hex("57 B3 6F 63 68"), "Włoch"),
        ("ISO_IR 109", hex("C6"), "Ĉ"),
        ("ISO_IR 110", hex("C0"), "Ā"),
        ("ISO_IR 144", hex("BB EE DA 63 65 DC D1 E0 D3"), "Люкceмбрг"),
        ("ISO_IR 127", hex("E2 C8 C7 E6 EA 5E E4 E6 D2 C7 D1"), "قباني^لنزار"),
        ("ISO_IR 126", hex("C4 E9 EF ED F5 F3 E9 EF F2"), "Διονυσιος"),
        ("ISO_IR 138", hex("F9 F8 E5 EF 5E E3 E1 E5 F8 E4"), "שרון^דבורה"),
        ("ISO_IR 148", hex("C7 61 76 75 FE"), "Çavuş"),
        ("ISO_IR 203", hex("A4"), "€"),
        ("ISO_IR 166", hex("A1 D2"), "กา"),
        ("ISO_IR 192", Array("Wang^XiaoDong=王^小东".utf8), "Wang^XiaoDong=王^小东"),
        ("GB18030", hex("57 61 6E 67 3D CD F5 5E D0 A1 B6 AB"), "Wang=王^小东"),
        ("GBK", hex("81 5C 5E 81 5E"), "乗^乛"),
        ("ISO_IR 13", hex("D4 CF C0 DE 5E C0 DB B3"), "ﾔﾏﾀﾞ^ﾀﾛｳ"),
        (
            "\\ISO 2022 IR 87",
            hex("59 61 6D 61 64 61 3D 1B 24 42 3B 33 45 44 1B 28 42 5E 1B 24 42 42 40 4F 3A 1B 28 42"),
            "Yamada=山田^太郎"
        ),
        (
            "ISO 2022 IR 13\\ISO 2022 IR 87",
            hex("D4 CF C0 DE 5E C0 DB B3 3D 1B 24 42 3B 33 45 44 1B 28 4A 5E 1B 24 42 42 40 4F 3A 1B 28 4A"),
            "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎"
        ),
        (
            "\\ISO 2022 IR 149",
            hex("48 6F 6E 67 3D 1B 24 29 43 FB F3 5E 1B 24 29 43 D1 CE D4 D7"), "Hong=洪^吉洞"
        ),
        ("\\ISO 2022 IR 58", hex("5A 3D 1B 24 29 41 D5 C5"), "Z=张"),
        ("\\ISO 2022 IR 159", hex("1B 24 28 44 30 21 1B 28 42"), "丂"),
        ("ISO 2022 IR 100\\ISO 2022 IR 144", hex("E9 1B 2D 4C BB"), "éЛ"),
    ]

    @Test(
        "terms with other separators are followed, and a finding says so",
        arguments: ["ISO-2022-IR-6\\ISO-2022-IR-87", "ISO2022 IR 6\\ISO2022 IR 87", "iso_2022_ir_6\\iso_2022_ir_87"])
    func misspelled(terms: String) throws {
        let bytes = Self.hex("59 61 6D 61 64 61 3D 1B 24 42 3B 33 45 44 1B 28 42 5E 1B 24 42 42 40 4F 3A 1B 28 42")
        let file = try Self.dataSet(terms, "PN", bytes)
        #expect(try file.dataSet.personName(.patientName)?.text == "Yamada=山田^太郎")
        #expect(file.findings.map(\.kind) == [.misspelledCharacterSet])
        #expect(try Self.dataSet("\\ISO 2022 IR 87", "PN", bytes).findings.isEmpty)
    }

    @Test("names in every set", arguments: names)
    func decoding(terms: String, bytes: [UInt8], name: String) throws {
        let file = try Self.dataSet(terms, "PN", bytes)
        #expect(try file.dataSet.personName(.patientName)?.text == name)
    }

    @Test("a second byte that looks like a backslash separates nothing", arguments: ["GBK", "GB18030"])
    func trailByte(terms: String) throws {
        let file = try Self.dataSet(terms, "LO", [0x81, 0x5C, 0x5C, 0x41])
        #expect(try file.dataSet.strings(.patientID) == ["乗", "A"])
    }

    @Test("a backslash inside two-byte text separates nothing, one outside does")
    func twoByteSets() throws {
        let bytes = Self.hex("1B 24 42 21 5C 1B 28 42 5C 42")
        let file = try Self.dataSet("\\ISO 2022 IR 87", "LO", bytes)
        #expect(try file.dataSet.strings(.patientID) == ["＋", "B"])
    }

    @Test("a separator brings the initial set back")
    func separatorResets() throws {
        let bytes = Self.hex("1B 2D 4C BB 5C E9")
        let file = try Self.dataSet("ISO 2022 IR 100\\ISO 2022 IR 144", "LO", bytes)
        #expect(try file.dataSet.strings(.patientID) == ["Л", "é"])
    }

    @Test("items inherit the character set, and may have their own")
    func inheritance() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0005, "CS", "ISO_IR 144")
        builder.sequence(0x0008_1140, defined: true) { $0.element(0x0008_0104, "LO", [0xBB, 0x20]) }
        builder.sequence(0x0008_1155, defined: true) { item in
            item.text(0x0008_0005, "CS", "ISO_IR 192")
            item.text(0x0008_0104, "LO", "é")
        }
        builder.element(0x0010_0020, "LO", [0xBB, 0x20])
        let dataSet = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes))).dataSet
        var texts: [String?] = [try dataSet.string(.patientID)]
        for element in dataSet {
            guard case .items(let items) = element.content else { continue }
            texts += try items.map { try $0.dataSet.string(Tag(0x0008_0104)) }
        }
        #expect(texts == ["Л", "Л", "é"])
    }

    @Test("a scan decodes text though the character set was not asked for")
    func scan() throws {
        let file = try DICOMFile.scan(ByteSource(ByteBuilder.image()), tags: [.patientName])
        #expect(file.dataSet.map(\.tag) == [.patientName])
        #expect(try file.dataSet.string(.patientName) == "Müller^Joe")
    }

    @Test("a two-byte set that is named alone leaves ASCII alone")
    func twoByteAlone() throws {
        let bytes = Self.hex("59 61 6D 61 64 61 3D 1B 24 42 3B 33 45 44 1B 28 42")
        let file = try Self.dataSet("ISO 2022 IR 87", "PN", bytes)
        #expect(try file.dataSet.string(.patientName) == "Yamada=山田")
    }

    @Test("bytes outside the set become U+FFFD and a finding")
    func undecodable() throws {
        var builder = ByteBuilder.header(.explicitLittle)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        var bytes = ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)
        let place = try #require(bytes.firstIndex(of: 0xFC))
        let terms = try #require(bytes.indices.first { bytes[$0...].starts(with: "ISO_IR 100".utf8) })
        bytes.replaceSubrange(terms..<terms + 10, with: "ISO_IR 192".utf8)
        let header = try InstanceHeader(ByteSource(bytes), path: "a")
        #expect(header.patientName?.text == "M\u{FFFD}ller^Joe")
        #expect(header.findings.map(\.kind) == [.undecodableText])
        #expect(header.findings.first?.offset ?? 0 <= place)
    }

    @Test("text beyond ASCII without a character set is guessed, with a finding")
    func undeclared() throws {
        var builder = ByteBuilder()
        for tag in [0x0008_0016, 0x0008_0018, 0x0020_000D] as [UInt32] {
            if tag == 0x0020_000D { builder.element(0x0010_0010, "PN", [0xE9, 0x20]) }
            builder.text(tag, "UI", "1.2.3.4")
        }
        let bytes = ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes, sopClass: "1.2.3.4")
        let header = try InstanceHeader(ByteSource(bytes), path: "a")
        #expect(header.patientName?.text == "é")
        #expect(header.findings.map(\.kind) == [.undecodableText])
    }

    @Test("components and groups of a name")
    func components() {
        let name = PersonName("Adams^John Robert^Quincy^Rev.^B.A. M.Div.=王^小东=")
        #expect(name.alphabetic.familyName == "Adams")
        #expect(name.alphabetic.givenName == "John Robert")
        #expect(name.alphabetic.middleName == "Quincy")
        #expect(name.alphabetic.prefix == "Rev.")
        #expect(name.alphabetic.suffix == "B.A. M.Div.")
        #expect(name.ideographic.familyName == "王")
        #expect(name.phonetic.text == "")
        #expect(name.text == "Adams^John Robert^Quincy^Rev.^B.A. M.Div.=王^小东")
    }
}
