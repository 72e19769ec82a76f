import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("an audit finds a known identifier in")
struct PlaceTests {
    static let plain = Array("ZIMMERMANNOVA KATERINA".utf8)

    struct Place: Sendable, CustomTestStringConvertible {
        let name: String
        let place: String
        let file: @Sendable () -> [UInt8]

        init(_ name: String, _ place: String, _ change: @escaping @Sendable (inout PlantedFile) -> Void) {
            self.name = name
            self.place = place
            file = {
                var file = PlantedFile()
                change(&file)
                return file.bytes
            }
        }

        init(_ name: String, at place: String, _ file: @escaping @Sendable () -> [UInt8]) {
            (self.name, self.place, self.file) = (name, place, file)
        }

        var testDescription: String { name }
    }

    /// An element of each VR that holds text or bytes.
    static let elements: [Place] = ["AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT", "OB", "OW", "UN"].map {
        vr in
        Place("an element of \(vr)", "00204000") { file in
            file.elements = { $0.element(0x0020_4000, vr, plain) }
        }
    }

    static let places: [Place] =
        elements + [
            Place("implicit text", "00204000") { file in
                file.layout = .implicitLittle
                file.elements = { $0.element(0x0020_4000, "LT", plain) }
            },
            Place("big-endian text", "00204000") { file in
                file.layout = .explicitBig
                file.elements = { $0.element(0x0020_4000, "LT", plain) }
            },
            Place("an item within an item", "00081140/0/0040A170/0/00080104") { file in
                file.elements = { builder in
                    builder.sequence(0x0008_1140, defined: true) { item in
                        item.sequence(0x0040_A170, defined: false) { $0.element(0x0008_0104, "LO", plain) }
                    }
                }
            },
            Place("private text", "00291010") { file in
                file.elements = { builder in
                    builder.text(0x0029_0010, "LO", "ACME 1")
                    builder.element(0x0029_1010, "LO", plain)
                }
            },
            Place("private bytes", "00291010") { file in
                file.elements = { builder in
                    builder.text(0x0029_0010, "LO", "ACME 1")
                    builder.element(0x0029_1010, "OB", [1, 0, 7, 200] + plain + [0, 3])
                }
            },
            Place("the name of a private creator", "00290010") { file in
                file.elements = { $0.element(0x0029_0010, "LO", plain) }
            },
            Place("bytes of an unknown private sequence", "00291010") { file in
                file.elements = { builder in
                    var inner = ByteBuilder(.implicitLittle)
                    inner.sequence(0x0029_1011, defined: true) { $0.element(0x0029_1012, "LO", plain) }
                    builder.element(0x0029_1010, "UN", inner.bytes)
                }
            },
            Place("file meta information", "00020016") { $0.applicationTitle = "ZIMMERMANNOVA" },
            Place("the preamble", "preamble") { $0.preamble.replaceSubrange(20..<20 + plain.count, with: plain) },
            Place("an overlay", "60003000") { file in
                file.elements = { $0.element(0x6000_3000, "OW", [9, 8] + plain + [7, 7]) }
            },
            Place("the description of an overlay", "60000022") { file in
                file.elements = { $0.element(0x6000_0022, "LO", plain) }
            },
            Place("what follows the last frame", "7FE00010 after the last frame") { $0.pixels += plain },
            Place("what follows the data set", "after the data set") {
                $0.trailing = [0xFF, 1, 2, 3, 4, 5, 6, 7] + plain
            },
            Place("a comment of a compressed frame", "7FE00010 comment") { file in
                file.fragments = [
                    [0xFF, 0xD8, 0xFF, 0xFE, 0, UInt8(plain.count + 2)] + plain + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
                ]
            },
            Place("EXIF of a compressed frame", "7FE00010 APP1") { file in
                let body = Array("Exif".utf8) + [0, 0] + plain
                file.fragments = [
                    [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
                ]
            },
            Place("a comment of a JPEG 2000 codestream", "7FE00010 comment") { file in
                file.fragments = [
                    [0xFF, 0x4F, 0xFF, 0x64, 0, UInt8(plain.count + 2)] + plain + [0xFF, 0x90, 0xFF, 0xD9]
                ]
            },
            Place("what follows a compressed frame", "7FE00010 after a frame") { file in
                file.fragments = [[0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9] + plain]
            },
            Place("the second of two elements of one tag", "00204000 hidden") { file in
                file.elements = { builder in
                    builder.text(0x0020_4000, "LT", "nothing")
                    builder.element(0x0020_4000, "LT", plain)
                }
            },
            Place("an element that comes again out of order", "00204000 hidden") { file in
                file.elements = { builder in
                    builder.text(0x0020_4000, "LT", "nothing")
                    builder.text(0x0028_3010, "LO", "later")
                    builder.element(0x0020_4000, "LT", plain)
                }
            },
            Place("a value that reaches past its item", "00081140/0/00081155") { file in
                file.elements = { builder in
                    var item = ByteBuilder()
                    item.text(0x0008_1150, "UI", ByteBuilder.ctStorage)
                    item.header(0x0008_1155, "UI", 200)
                    item.bytes += plain
                    builder.header(0x0008_1140, "SQ", UInt32(item.bytes.count + 8))
                    builder.header(0xFFFE_E000, "", UInt32(item.bytes.count))
                    builder.bytes += item.bytes
                }
            },
            Place("a text document", "00420011") { file in
                file.elements = {
                    $0.element(0x0042_0011, "OB", Array("<cda><name>".utf8) + plain + Array("</name>".utf8))
                }
            },
            Place("a deflated data set", at: "00204000") {
                PlantedFile.deflated(PlantedFile { $0.element(0x0020_4000, "LT", plain) }, trailing: [])
            },
            Place("what follows a deflated data set", at: "after the data set") {
                PlantedFile.deflated(PlantedFile(), trailing: plain)
            },
            Place("a file that is not DICOM", at: "file") { Array("name;number\n".utf8) + plain },
        ]

    @Test("an audit finds a known identifier in every place of a file", arguments: places)
    func place(_ place: Place) {
        let found = Somebody.findings(place.file()).known
        #expect(found.contains { $0.place.hasPrefix(place.place) }, "\(found.map(\.place))")
        #expect(found.allSatisfy { $0.value == nil })
    }

    @Test("the name of a file and of its folder")
    func names() {
        let clean = PlantedFile().bytes
        let found = Somebody.findings(clean, name: "zimmermannova_katerina/QX7731942.dcm").known
        #expect(Set(found.map(\.place)) == ["folder name", "file name"])
        let audit = PHIAudit(known: Somebody.known).examine(ByteSource(clean), path: "/data/Zimmermannova/1.dcm")
        #expect(audit.shownPath == "/data/Z…(13)/1.dcm")
    }

    @Test("a name whose bytes are not UTF-8 is read in Latin-1, too")
    func foreignNames() {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, "Müller^Hans"))
        let audit = PHIAudit(known: known).examine(
            ByteSource(PlantedFile().bytes), path: #"M\xFCller/H_M\xFCller_2.dcm"#)
        #expect(Set(audit.findings.known.map(\.place)) == ["folder name", "file name"])
        #expect(!audit.shownPath.contains("ller"), "\(audit.shownPath)")
    }

    @Test("a file that holds none of it is quiet", arguments: ByteBuilder.Layout.allCases)
    func clean(_ layout: ByteBuilder.Layout) {
        #expect(Somebody.findings(PlantedFile(layout: layout).bytes).alarming == [])
    }
}

extension PlantedFile {
    init(_ elements: @escaping (inout ByteBuilder) -> Void) {
        self.init()
        self.elements = elements
    }
}
