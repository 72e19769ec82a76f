import DICOM
import Foundation
import Testing

@Suite("a data set as JSON and as text")
struct OutputTests {
    static func dataSet() throws -> DataSet {
        var builder = ByteBuilder()
        builder.header(0x0008_0000, "UL", 4)
        builder.number(4, 4)
        builder.text(0x0008_0005, "CS", "ISO_IR 192")
        builder.text(0x0008_0008, "CS", "ORIGINAL\\\\AXIAL")
        builder.sequence(0x0008_1140, defined: true) { $0.text(0x0008_1150, "UI", "1.2.3") }
        builder.text(0x0010_0010, "PN", "Wang^XiaoDong=王^小东")
        builder.text(0x0010_0020, "LO", "")
        builder.text(0x0018_0050, "DS", "5.000\\+1.5\\.5\\junk")
        builder.text(0x0020_0013, "IS", "7")
        builder.element(0x0028_0009, "AT", [0x10, 0, 0x20, 0])
        builder.text(0x0040_0555, "LT", "say \"hi\"\n\t\u{1}\\")
        builder.element(0x0040_A161, "FD", [0, 0, 0, 0, 0, 0, 0xF8, 0x7F])
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4])
        return try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes))).dataSet
    }

    @Test("the JSON model of PS3.18 annex F")
    func json() throws {
        var writer = DICOMJSON()
        writer.bulkData = .inline
        let text = try writer.text(of: Self.dataSet())
        let expected = [
            #"{"00080005":{"vr":"CS","Value":["ISO_IR 192"]}"#,
            #""00080008":{"vr":"CS","Value":["ORIGINAL",null,"AXIAL"]}"#,
            #""00081140":{"vr":"SQ","Value":[{"00081150":{"vr":"UI","Value":["1.2.3"]}}]}"#,
            #""00100010":{"vr":"PN","Value":[{"Alphabetic":"Wang^XiaoDong","Ideographic":"王^小东"}]}"#,
            #""00100020":{"vr":"LO"}"#,
            #""00180050":{"vr":"DS","Value":[5.000,1.5,0.5,"junk"]}"#,
            #""00200013":{"vr":"IS","Value":[7]}"#,
            #""00280009":{"vr":"AT","Value":["00100020"]}"#,
            #""00400555":{"vr":"LT","Value":["say \"hi\"\n\t\u0001\\"]}"#,
            #""0040A161":{"vr":"FD","Value":["NaN"]}"#,
            #""7FE00010":{"vr":"OW","InlineBinary":"AQIDBA=="}}"#,
        ]
        #expect(text == expected.joined(separator: ","))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }

    @Test("bytes are inline, referred to or left out with their attribute, never an attribute that looks empty")
    func bulkData() throws {
        var writer = DICOMJSON()
        #expect(try writer.text(of: Self.dataSet()).hasSuffix(#""7FE00010":{"vr":"OW","InlineBinary":"AQIDBA=="}}"#))
        writer.bulkData = .uri(above: 3) { "bulk/\($0.path)/\($0.length)" }
        #expect(try writer.text(of: Self.dataSet()).hasSuffix(#"{"vr":"OW","BulkDataURI":"bulk/7FE00010/4"}}"#))
        for bulkData in [.uri(above: 4) { _ in "x" }, .uri(above: 0) { _ in nil }, .files(above: 0)]
            as [DICOMJSON.BulkData]
        {
            writer.bulkData = bulkData
            #expect(try writer.text(of: Self.dataSet()).hasSuffix(#"{"vr":"OW","InlineBinary":"AQIDBA=="}}"#))
        }
        writer.bulkData = .omitted
        #expect(try !writer.text(of: Self.dataSet()).contains("7FE00010"))
        #expect(
            try writer.text(of: DataSet([Element(tag: .pixelData, vr: .ow, content: .bytes([]))])).contains("7FE00010"))
    }

    @Test("bulk data of big-endian files is given in little endian")
    func byteOrder() throws {
        var builder = ByteBuilder(.explicitBig)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4])
        let bytes = ByteBuilder.file("1.2.840.10008.1.2.2", builder.bytes)
        var writer = DICOMJSON()
        writer.bulkData = .inline
        let text = try writer.text(of: try DICOMFile.read(ByteSource(bytes)).dataSet)
        #expect(text == #"{"7FE00010":{"vr":"OW","InlineBinary":"AgEEAw=="}}"#)
    }

    @Test("integer strings are integers, other numbers keep their digits, what is no number is text")
    func integers() throws {
        let cases = [
            ("0001", "1"), (" +7", "7"), ("-0", "0"), ("3.0", "3"), ("12@", #""12@""#), ("2147483648", "2147483648"),
            ("512\\\\512", "512,null,512"), ("1.5", #""1.5""#), ("1e300", #""1e300""#), ("NaN", #""NaN""#),
        ]
        for (text, expected) in cases {
            let dataSet = DataSet([.text(.instanceNumber, .is, text)])
            #expect(try DICOMJSON().text(of: dataSet) == #"{"00200013":{"vr":"IS","Value":["# + expected + "]}}")
        }
        let decimal = DataSet([.text(.sliceThickness, .ds, "5.000\\0.50")])
        #expect(try DICOMJSON().text(of: decimal) == #"{"00180050":{"vr":"DS","Value":[5.000,0.50]}}"#)
    }

    @Test("indented JSON says the same")
    func pretty() throws {
        var writer = DICOMJSON()
        let plain = try writer.text(of: Self.dataSet())
        writer.isPretty = true
        let pretty = try writer.text(of: Self.dataSet())
        #expect(pretty.contains("\n  \"00080005\": {\n"))
        let plainObject = try JSONSerialization.jsonObject(with: Data(plain.utf8)) as? NSDictionary
        let prettyObject = try JSONSerialization.jsonObject(with: Data(pretty.utf8)) as? NSDictionary
        #expect(plainObject != nil && plainObject == prettyObject)
    }

    @Test("the dump has a line for each element, and no control characters")
    func dump() throws {
        let text = DataSetDump().text(of: try Self.dataSet())
        #expect(text.contains("(0010,0010) PN    24  PatientName  Wang^XiaoDong=王^小东\n"))
        #expect(text.contains("(0008,1140) SQ     -  ReferencedImageSequence  (1 item)\n  item 1\n    (0008,1150) UI"))
        #expect(text.contains("(7FE0,0010) OW     4  PixelData  0201\\0403\n"))
        #expect(text.contains(#"say "hi"...\"#))
    }

    @Test("a file's findings are named, those of its values too, and UIDs by their names")
    func fileDump() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0020, "DA", "1998.01.02")
        builder.element(0x0042_0011, "OB", [1, 255])
        builder.element(0x0042_0012, "OB", [UInt8](repeating: 7, count: 18))
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
        var dump = DataSetDump()
        let text = dump.text(of: file)
        #expect(text.contains("SOPClassUID  1.2.840.10008.5.1.4.1.1.2  (CT Image Storage)\n"))
        #expect(text.contains("EncapsulatedDocument  01\\FF\n") && text.contains("  (18 bytes)\n"))
        #expect(text.contains("# Explicit VR Little Endian\n"))
        #expect(text.contains("# finding: obsoleteForm (0008,0020) at byte"))
        dump.checksValues = false
        #expect(!dump.text(of: file).contains("obsoleteForm"))
    }

    @Test("items beyond the limit are counted")
    func itemLimit() {
        let items = DataSet([.text(.patientID, .lo, "x")])
        let dataSet = DataSet([.sequence(Tag(0x0008_1140), items, items, items)])
        var dump = DataSetDump()
        dump.itemLimit = 1
        let text = dump.text(of: dataSet)
        #expect(text.contains("item 1\n") && !text.contains("item 2\n") && text.contains("and 2 more items"))
    }

    @Test("of a long text the start is decoded only")
    func longText() throws {
        var builder = ByteBuilder()
        builder.text(0x0040_0555, "LT", String(repeating: " ", count: 3000) + "x")
        builder.element(0x0040_A160, "UT", [UInt8](repeating: 0x5C, count: 500_000))
        builder.element(0x0072_006E, "UC", [UInt8](repeating: 0x5C, count: 500_000))
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
        let lines = DataSetDump().text(of: file.dataSet).split(separator: "\n")
        try #require(lines.count == 3)
        #expect(lines[0].hasSuffix("  …"))
        #expect(lines[1].hasSuffix(String(repeating: "\\", count: 72) + "…"))
        #expect(lines[2].hasSuffix(String(repeating: "\\", count: 72) + "…"))
    }

    @Test("what goes to a sink is the text, in pieces of whole characters")
    func sink() throws {
        var builder = ByteBuilder(.explicitBig)
        builder.text(0x0008_0005, "CS", "ISO_IR 192")
        builder.text(0x0040_A160, "UT", String(repeating: "小\u{1}x", count: 60_000))
        builder.element(0x7FE0_0010, "OW", (0..<700_000).map { UInt8(truncatingIfNeeded: $0 / 3) })
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.2", builder.bytes)))
        var writer = DICOMJSON()
        writer.bulkData = .inline
        var pieces = Pieces()
        try writer.write(file.dataSet, to: &pieces)
        #expect(pieces.all.count > 10)
        #expect(pieces.all.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(pieces.all.joined().elementsEqual(try writer.text(of: file.dataSet).utf8))
        let copy = try DICOMJSON.dataSet(from: Array(pieces.all.joined()))
        #expect(try copy.string(Tag(0x0040_A160)) == file.dataSet.string(Tag(0x0040_A160)))
        let pixels = try #require(copy.pixelData)
        #expect(try pixels.bytes() == file.dataSet.pixelData?.bytes())
    }

    private struct Pieces: ByteSink {
        var all: [[UInt8]] = []
        mutating func append(_ bytes: [UInt8]) { all.append(bytes) }
    }

    @Test("a number that no reader would take is written as text")
    func longExponent() throws {
        let dataSet = DataSet([.text(Tag(0x0010_1030), .ds, "0e184467440737095516162\\1e10")])
        let text = try DICOMJSON().text(of: dataSet)
        #expect(text == #"{"00101030":{"vr":"DS","Value":["0e184467440737095516162",1e10]}}"#)
        #expect(try DICOMJSON().text(of: DICOMJSON.dataSet(from: text)) == text)
    }

    @Test("long values are shortened")
    func shortened() throws {
        var builder = ByteBuilder()
        builder.element(0x0028_3006, "US", [UInt8](repeating: 1, count: 2000))
        builder.text(0x0040_0555, "LT", String(repeating: "x", count: 200))
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
        var dump = DataSetDump()
        dump.valueWidth = 10
        #expect(dump.text(of: file.dataSet).contains("  xxxxxxxxxx…\n"))
        #expect(dump.text(of: file.dataSet).contains("LUTData  (2000 bytes)\n"))
    }
}
