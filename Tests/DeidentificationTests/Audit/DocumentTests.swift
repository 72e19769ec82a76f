import CZlib
import DICOM
import Testing

@testable import Deidentification

@Suite("the text of a PDF")
struct DocumentTests {
    private static func pdf(_ objects: [UInt8]) -> [UInt8] { Array("%PDF-1.4\n".utf8) + objects + Array("%%EOF".utf8) }

    private static func stream(_ dictionary: String, _ body: [UInt8]) -> [UInt8] {
        Array("4 0 obj\n<< /Length \(body.count) \(dictionary) >>\nstream\n".utf8) + body
            + Array("\nendstream\nendobj\n".utf8)
    }

    /// A zlib stream of one stored block.
    private static func zlib(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        var length = compressBound(UInt(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(length))
        guard compress(&output, &length, &bytes, UInt(bytes.count)) == Z_OK else { return [] }
        return Array(output[..<Int(length)])
    }

    private static func hexadecimal(_ text: some Sequence<UInt8>) -> String {
        text.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    static let documents: [(String, [UInt8])] = [
        ("a literal string", pdf(stream("", Array("BT (Zimmermannova Katerina) Tj ET".utf8)))),
        ("escapes", pdf(stream("", Array("BT (Zimm\\145rmannova\\040Katerina) Tj ET".utf8)))),
        ("pieces with kerning", pdf(stream("", Array("BT [(Zimm) -20 (erman) 15 (nova) -300 (Katerina)] TJ ET".utf8)))),
        ("a hexadecimal string", pdf(stream("", Array("BT <\(hexadecimal("Zimmermannova".utf8))> Tj ET".utf8)))),
        ("a deflated stream", pdf(stream("/Filter /FlateDecode", zlib("BT (Zimmermannova) Tj ET")))),
        (
            "two filters",
            pdf(
                stream(
                    "/Filter [/ASCIIHexDecode /FlateDecode]",
                    Array((hexadecimal(zlib("BT (Zimmermannova) Tj ET")) + ">").utf8)))
        ),
        ("document information", pdf(Array("1 0 obj << /Author (Zimmermannova) >> endobj\n".utf8))),
        (
            "information in UTF-16",
            pdf(
                Array("1 0 obj << /Title (".utf8) + [0xFE, 0xFF]
                    + "Zimmermannová".utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
                    + Array(") >>".utf8))
        ),
        ("metadata", pdf(stream("/Type /Metadata", Array("<?xpacket?><dc:creator>Zimmermannova</dc:creator>".utf8)))),
        (
            "glyph numbers with a map",
            pdf(
                stream("", Array("begincmap 1 beginbfrange\n<0001> <001a> <0061>\nendbfrange endcmap".utf8))
                    + stream(
                        "/Filter /FlateDecode",
                        zlib(
                            "BT <"
                                + "zimmermannova".utf8.map {
                                    "00" + hexadecimal([$0 - 0x60])
                                }.joined() + "> Tj ET")))
        ),
    ]

    @Test("is found in every form", arguments: documents)
    func forms(_ name: String, _ pdf: [UInt8]) {
        let bytes = pdf.count % 2 == 0 ? pdf : pdf + [0]
        let file = PlantedFile { $0.element(0x0042_0011, "OB", bytes) }
        let found = Somebody.findings(file.bytes)
        #expect(found.known.contains { $0.place.hasPrefix("00420011") }, "\(name)")
        #expect(found.contains { $0.kind == .document })
    }

    @Test(
        "that cannot be read is said",
        arguments: [
            ("the document is encrypted", pdf(Array("trailer << /Encrypt 5 0 R >>".utf8))),
            ("a part of the document cannot be decoded", pdf(stream("/Filter /LZWDecode", [1, 2, 3]))),
            ("the document holds pictures", pdf(stream("/Subtype /Image /Filter /DCTDecode", [1, 2, 3]))),
            (
                "text of the document is in glyph numbers without a map",
                pdf(stream("", Array("BT <00010002> Tj ET".utf8)))
            ),
        ])
    func gaps(_ gap: String, _ pdf: [UInt8]) {
        #expect(PDFText(pdf).gaps == [gap])
    }

    @Test("that is damaged ends the reading, not the process", arguments: 0..<64)
    func damaged(_ cut: Int) {
        let whole = Self.documents[cut % Self.documents.count].1
        let part = Array(whole.prefix(whole.count * cut / 64))
        _ = PDFText(part)
        var broken = whole
        if !broken.isEmpty { broken[cut * 31 % broken.count] ^= 0x55 }
        _ = PDFText(broken)
    }
}
