import CZlib
import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("an audit looks inside of")
struct EncodedTests {
    private static let text = "Patient: Kateřina Zimmermannová, QX7731942"

    static func base64(_ bytes: [UInt8], line: Int = .max) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var output = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            if start > 0, start * 4 / 3 % line == 0 { output += "\r\n" }
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                output += place <= group.count ? String(letters[Int(bits >> UInt32(18 - 6 * place) & 63)]) : "="
            }
        }
        return output
    }

    static func hexadecimal(_ bytes: [UInt8], _ separator: String = "", prefix: String = "") -> String {
        bytes.map { prefix + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(
            separator: separator)
    }

    /// A raw deflate stream: that of zlib without its frame.
    static func deflated(_ bytes: [UInt8]) -> [UInt8] { Array(DocumentTests.zlib(bytes).dropFirst(2).dropLast(4)) }

    static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        [0x1F, 0x8B, 8, 0x18, 0, 0, 0, 0, 0, 3] + Array("name\0comment\0".utf8) + deflated(bytes)
            + [UInt8](repeating: 0, count: 8)
    }

    static func zip(_ bytes: [UInt8]) -> [UInt8] {
        [0x50, 0x4B, 3, 4, 20, 0, 8, 0, 8, 0] + [UInt8](repeating: 0, count: 16) + [5, 0, 2, 0]
            + Array("a.txt".utf8) + [0, 0] + deflated(bytes) + [UInt8](repeating: 0, count: 16)
    }

    /// A member that is not deflated, whose size stands in its header or behind it.
    static func storedZip(_ bytes: [UInt8], sizeIsBehind: Bool = false) -> [UInt8] {
        let size: [UInt8] = sizeIsBehind ? [0, 0, 0, 0] : [UInt8(bytes.count), 0, 0, 0]
        return [0x50, 0x4B, 3, 4, 20, 0, sizeIsBehind ? 8 : 0, 0, 0, 0] + [UInt8](repeating: 0, count: 8) + size + size
            + [4, 0, 0, 0] + Array("page".utf8) + bytes + [0x50, 0x4B, sizeIsBehind ? 7 : 1, sizeIsBehind ? 8 : 2]
            + [UInt8](repeating: 0, count: 16)
    }

    struct Form: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let name: String
        let bytes: [UInt8]

        init(_ description: String, _ name: String, _ bytes: [UInt8]) {
            (testDescription, self.name, self.bytes) = (description, name, bytes)
        }

        init(_ description: String, _ name: String, _ text: String) {
            self.init(description, name, Array(text.utf8))
        }
    }

    private static let plain = Array(text.utf8)
    private static let name = Array("Zimmermannova".utf8)

    static let texts: [Form] = [
        Form("Base64", "Base64", base64(plain)),
        Form("Base64 of a short word", "Base64", "id " + base64(Array("QX7731942".utf8))),
        Form("Base64 with letters before it", "Base64", "ID" + base64(plain)),
        Form("Base64 in lines", "Base64", base64(plain + plain, line: 40)),
        Form("Base64 of the alphabet for addresses", "Base64", "token-" + base64(plain).replacing("+", with: "-")),
        Form("Base64 of UTF-16", "Base64", base64(name.flatMap { [$0, 0] })),
        Form("Base64 twice", "Base64", base64(Array(base64(plain).utf8))),
        Form("Base64 of gzip", "Base64 gzip", base64(gzip(plain))),
        Form("hexadecimal digits", "hexadecimal", hexadecimal(name)),
        Form("hexadecimal digits behind an odd one", "hexadecimal", "F" + hexadecimal(name)),
        Form("hexadecimal digits with spaces", "hexadecimal", hexadecimal(name, " ")),
        Form("hexadecimal digits with colons", "hexadecimal", hexadecimal(name, ":")),
        Form("hexadecimal numbers of C", "hexadecimal", hexadecimal(name, ", ", prefix: "0x")),
        Form("percent encoding", "percent encoding", "name=Zim%6Dermann%6Fv%C3%A1&a=b"),
        Form("quoted-printable", "quoted-printable", "Zim=6Dermannov=C3=A1"),
        Form("escapes of JSON", "character references", "{\"n\":\"Zi\\u006Dmermannov\\u00e1\"}"),
        Form("references of HTML", "character references", "Zi&#109;mermannov&#xE1;"),
    ]

    static let packed: [Form] = [
        Form("gzip", "gzip", [1, 2, 3] + gzip(plain)), Form("zip", "zip", [9] + zip(plain) + zip(name)),
        Form("a stored member of a zip, which begins with a name", "zip", storedZip(name)),
        Form("a stored member whose size stands behind it", "zip", [9] + storedZip(name, sizeIsBehind: true)),
        Form("Base64 in a stored member", "zip Base64", storedZip(Array(base64(plain).utf8))),
        Form("zlib", "zlib", [0, 0, 7] + DocumentTests.zlib(plain)),
        Form("zip in gzip", "gzip zip", gzip(zip(plain))),
        Form("Base64 in zip in gzip", "gzip zip Base64", gzip(zip(Array(base64(plain).utf8)))),
    ]

    private static func places(_ element: UInt32, _ vr: String, _ bytes: [UInt8]) -> [String] {
        let padded = bytes.count % 2 == 0 ? bytes : bytes + [vr == "UT" ? 0x20 : 0]
        let file = PlantedFile { builder in
            builder.text(0x0029_0010, "LO", "ACME 1")
            builder.element(element, vr, padded)
        }
        return Somebody.findings(file.bytes).known.map(\.place)
    }

    @Test("text of elements", arguments: texts)
    func elements(_ form: Form) {
        #expect(Self.places(0x0029_1010, "UT", form.bytes).contains("00291010 " + form.name))
        // Escapes hold backslashes, which divide values of other VRs.
    }

    @Test("bytes of elements", arguments: texts + packed, ["OB", "UN"])
    func bytes(_ form: Form, _ vr: String) {
        #expect(Self.places(0x0029_1010, vr, form.bytes).contains("00291010 " + form.name))
    }

    @Test("an audit looks into comments of compressed frames, and what follows them", arguments: texts)
    func frames(_ form: Form) {
        var file = PlantedFile()
        let head: [UInt8] = [0xFF, 0xD8, 0xFF, 0xFE, 0, UInt8(form.bytes.count + 2)]
        file.fragments = [head + form.bytes + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]]
        #expect(Somebody.findings(file.bytes).known.map(\.place).contains("7FE00010 comment " + form.name))
        file.fragments = [[0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9] + form.bytes]
        #expect(Somebody.findings(file.bytes).known.map(\.place).contains("7FE00010 after a frame " + form.name))
    }

    @Test("an audit looks into names of files, which are then not shown")
    func fileNames() {
        let name = Self.base64(Self.name) + ".dcm"
        let audit = PHIAudit(known: Somebody.known).examine(ByteSource(PlantedFile().bytes), path: name)
        #expect(audit.findings.known.map(\.place) == ["file name Base64"])
        #expect(!audit.shownPath.contains(Self.base64(Self.name)))
    }

    @Test("forms are found inside as well, such as an unknown address in Base64")
    func forms() {
        let file = PlantedFile { builder in
            builder.text(0x0029_0010, "LO", "ACME 1")
            builder.text(0x0029_1010, "LT", Self.base64(Array("write to k.z@ward.example.org".utf8)))
        }
        #expect(Somebody.findings(file.bytes).contains { $0.kind == .email && $0.place == "00291010 Base64" })
    }

    @Test("ordinary words, numbers, codes and UIDs hold nothing to find")
    func quiet() {
        let words = [
            "Abdomen/Pelvis with contrast, ORIGINAL_PRIMARY_AXIAL_CSA_RESAMPLED", "DEADBEEF CAFEBABE 0123456789ABCDEF",
            "100% of dose = 20 mGy; a&b; C:\\users\\data", "123e4567-e89b-12d3-a456-426614174000",
            "3.14159265358979 20230517112233.123456 1.2.840.10008.5.1.4.1.1.2",
        ]
        let file = PlantedFile { builder in
            builder.text(0x0029_0010, "LO", "ACME 1")
            builder.text(0x0029_1010, "UT", words.joined(separator: "\n"))
        }
        let inside = Somebody.findings(file.bytes).filter { $0.place.hasPrefix("00291010 ") }
        #expect(inside.isEmpty, "\(inside)")
    }

    @Test("a bomb only so far, and says so", arguments: [1, 2])
    func bomb(_ layers: Int) {
        var bytes = [UInt8](repeating: 0x2E, count: 3 << 20)
        for _ in 0..<layers { bytes = Self.gzip(bytes) }
        let file = PlantedFile { builder in
            builder.text(0x0029_0010, "LO", "ACME 1")
            builder.element(0x0029_1010, "OB", bytes.count % 2 == 0 ? bytes : bytes + [0])
        }
        let found = Somebody.findings(file.bytes)
        #expect(found.contains { $0.kind == .unexamined && $0.place.hasPrefix("00291010") })
    }

    @Test("an audit looks into a limited number of layers, and says when there are more")
    func depth() {
        var bytes = Array(Self.text.utf8)
        var names = ""
        for layer in 1...EscapedText.deepest {
            bytes = layer % 2 == 0 ? Self.gzip(bytes) : Self.zip(bytes)
            names = (layer % 2 == 0 ? " gzip" : " zip") + names
        }
        #expect(Self.places(0x0029_1010, "OB", bytes).contains("00291010" + names))
        let file = PlantedFile { builder in
            builder.text(0x0029_0010, "LO", "ACME 1")
            let deeper = Self.zip(bytes)
            builder.element(0x0029_1010, "OB", deeper.count % 2 == 0 ? deeper : deeper + [0])
        }
        #expect(Somebody.findings(file.bytes).contains { $0.kind == .unexamined })
    }

    @Test("damaged streams ends, and takes nothing with it", arguments: 0..<48)
    func damaged(_ turn: Int) {
        let whole = Self.packed[turn % Self.packed.count].bytes
        var broken = whole
        broken[turn * 13 % broken.count] ^= 0x5A
        for bytes in [broken, Array(whole.prefix(whole.count * turn / 48))] {
            _ = Self.places(0x0029_1010, "OB", bytes)
        }
    }
}
