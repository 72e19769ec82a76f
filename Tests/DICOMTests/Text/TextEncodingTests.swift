import DICOM
import Testing

@Suite("text is encoded by Specific Character Set")
struct TextEncodingTests {
    @Test(
        "the names of the standard are written with the bytes of the standard",
        arguments: CharacterSetTests.names)
    func names(terms: String, bytes: [UInt8], name: String) throws {
        let set = SpecificCharacterSet(
            terms: terms.split(separator: "\\", omittingEmptySubsequences: false).map(String.init))
        let element = try Element.text(.patientName, .pn, [name], in: set)
        guard case .bytes(var written) = element.content else { return }
        let file = try CharacterSetTests.dataSet(terms, "PN", written)
        #expect(try file.dataSet.personName(.patientName)?.text == name)
        if written.last == 0x20, bytes.count % 2 == 1 { written.removeLast() }
        #expect(written == bytes)
    }

    @Test(
        "every character of a set is read as it was written",
        arguments: CharacterSetTests.names.map(\.terms))
    func wholeSets(terms: String) throws {
        let set = SpecificCharacterSet(
            terms: terms.split(separator: "\\", omittingEmptySubsequences: false).map(String.init))
        let spans: [ClosedRange<UInt32>] = [
            0x20...0x5B, 0x5D...0x7E, 0xA0...0x6FF, 0xE00...0xE7F, 0x2010...0x2300, 0x2500...0x2600,
            0x3000...0x3130,
            0x4E00...0x4F00, 0xAC00...0xAC80, 0xFF01...0xFF9F,
        ]
        var text = ""
        for number in spans.joined() {
            guard let scalar = Unicode.Scalar(number) else { continue }
            guard (try? Element.text(.patientID, .ut, [String(scalar)], in: set)) != nil else { continue }
            text.unicodeScalars.append(scalar)
        }
        #expect(text.unicodeScalars.count > 120 || terms.hasPrefix("ISO_IR 13"))
        let element = try Element.text(Tag(0x0010_21B0), .ut, [text + "."], in: set)
        guard case .bytes(let bytes) = element.content else { return }
        let read =
            try CharacterSetTests.dataSet(terms, "UT", bytes).dataSet.string(Tag(0x0010_21B0)) ?? ""
        let differences = zip(read.unicodeScalars, text.unicodeScalars).filter { $0 != $1 }
        #expect(differences.prefix(3).isEmpty && read == text + ".")
    }

    @Test("a character that no set has is an error")
    func missing() {
        for terms in [[], ["ISO_IR 100"], ["", "ISO 2022 IR 87"], ["GBK"], ["made up"]] {
            let set = SpecificCharacterSet(terms: terms)
            #expect(
                failure { _ = try Element.text(.patientID, .lo, ["กา"], in: set) } == .unrepresentable)
        }
    }

    @Test("an escape sequence cannot be smuggled in")
    func escape() {
        let set = SpecificCharacterSet(terms: ["", "ISO 2022 IR 87"])
        #expect(
            failure { _ = try Element.text(.patientID, .lo, ["a\u{1B}$B"], in: set) } == .unrepresentable)
    }

    @Test("a data set changes its character set, items included, and nothing is lost")
    func conversion() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0005, "CS", "ISO_IR 144")
        builder.sequence(0x0008_1140, defined: true) { item in
            item.text(0x0008_0005, "CS", "ISO_IR 100")
            item.element(0x0008_0104, "LO", [0xE9, 0x20])
        }
        builder.element(0x0010_0020, "LO", [0xBB, 0x20])
        let bytes = ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)
        var dataSet = try DICOMFile.read(ByteSource(bytes)).dataSet
        try dataSet.encodeText(as: .utf8)
        #expect(dataSet.specificCharacterSet == ["ISO_IR 192"] && dataSet.patientID == "Л")
        let item = try #require(dataSet.referencedImageSequence?.first)
        #expect(item.codeMeaning == "é" && item.specificCharacterSet == nil)
        let before = dataSet
        #expect(
            failure { try dataSet.encodeText(as: SpecificCharacterSet(terms: ["ISO_IR 100"])) }
                == .unrepresentable)
        #expect(dataSet == before)
        try dataSet.set(.specificCharacterSet, values: ["", "ISO 2022 IR 144", "ISO 2022 IR 100"])
        #expect(dataSet.patientID == "Л" && dataSet.specificCharacterSet?.count == 3)
    }
}
