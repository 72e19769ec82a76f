import CZlib
import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("the text of a PDF")
struct DocumentTests {
    private static func pdf(_ objects: [UInt8]) -> [UInt8] { Array("%PDF-1.4\n".utf8) + objects + Array("%%EOF".utf8) }

    private static func stream(_ dictionary: String, _ body: [UInt8]) -> [UInt8] {
        Array("4 0 obj\n<< /Length \(body.count) \(dictionary) >>\nstream\n".utf8) + body
            + Array("\nendstream\nendobj\n".utf8)
    }

    private static func zlib(_ text: String) -> [UInt8] { zlib(Array(text.utf8)) }

    /// A stream of zlib.
    static func zlib(_ plain: [UInt8]) -> [UInt8] {
        var bytes = plain
        var length = compressBound(UInt(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(length))
        guard compress(&output, &length, &bytes, UInt(bytes.count)) == Z_OK else { return [] }
        return Array(output[..<Int(length)])
    }

    /// Rows with each filter of PNG in turn.
    private static func png(_ text: String, columns: Int) -> [UInt8] {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        for (number, start) in stride(from: 0, to: bytes.count, by: columns).enumerated() {
            let filter = UInt8(number % 5)
            output.append(filter)
            for position in start..<min(start + columns, bytes.count) {
                let left = position > start ? Int(bytes[position - 1]) : 0
                let above = start > 0 ? Int(bytes[position - columns]) : 0
                let corner = position > start && start > 0 ? Int(bytes[position - columns - 1]) : 0
                let guess = [left, above, corner].min {
                    abs(left + above - corner - $0) < abs(left + above - corner - $1)
                }
                let predicted = [0, left, above, (left + above) / 2, guess ?? 0][Int(filter)]
                output.append(bytes[position] &- UInt8(predicted))
            }
        }
        return output
    }

    private static func tiff(_ text: String, columns: Int) -> [UInt8] {
        let bytes = Array(text.utf8)
        return bytes.indices.map { $0 % columns == 0 ? bytes[$0] : bytes[$0] &- bytes[$0 - 1] }
    }

    /// Codes of nine bits without any word of two letters.
    private static func lzw(_ text: String) -> [UInt8] {
        let codes = [256] + text.utf8.map { Int($0) } + [257]
        let bits = codes.flatMap { code in (0..<9).map { code >> (8 - $0) & 1 } }
        return stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(0) { $0 << 1 | UInt8(start + $1 < bits.count ? bits[start + $1] : 0) }
        }
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
        ("a stream of LZW", pdf(stream("/Filter /LZWDecode", lzw("BT (Zimmermannova) Tj ET")))),
        (
            "a stream of run lengths",
            pdf(stream("/Filter /RunLengthDecode", [22] + Array("BT (Zimmermannova) Tj ".utf8) + [255, 0x45, 128]))
        ),
        (
            "an object stream with the predictor of PNG",
            pdf(
                stream(
                    "/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >>",
                    zlib(png("1 0 << /Author (Zimmermannova Katerina) >>  ", columns: 5))))
        ),
        (
            "a stream with the predictor of TIFF",
            pdf(
                stream(
                    "/Filter /FlateDecode /DecodeParms << /Predictor 2 /Columns 9 >>",
                    zlib(tiff("BT (Zimmermannova Katerina) Tj ET", columns: 9))))
        ),
        (
            "a form that draws text and names pictures among its resources",
            pdf(
                stream(
                    "/Subtype /Form /Resources << /ProcSet [/PDF /ImageC] >> /Filter /FlateDecode",
                    zlib("BT (Zimmermannova) Tj ET")))
        ),
        ("an attached text", pdf(stream("/Type /EmbeddedFile /Filter /FlateDecode", zlib("Katerina Zimmermannova")))),
        (
            "an attached file that is packed again",
            pdf(
                stream(
                    "/Type /EmbeddedFile /Filter /FlateDecode",
                    zlib(EncodedTests.gzip("Katerina Zimmermannova"))))
        ),
        (
            "a document that is attached to a document",
            pdf(
                stream(
                    "/Type /EmbeddedFile /Filter /FlateDecode",
                    zlib(pdf(stream("/Filter /FlateDecode", zlib("BT (Zimmermannova) Tj ET"))))))
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

    @Test("text of a PDF is found in every form", arguments: documents)
    func forms(_ name: String, _ pdf: [UInt8]) {
        let bytes = pdf.count % 2 == 0 ? pdf : pdf + [0]
        let file = PlantedFile { $0.element(0x0042_0011, "OB", bytes) }
        let found = Somebody.findings(file.bytes)
        #expect(found.known.contains { $0.place.hasPrefix("00420011") }, "\(name)")
        #expect(found.contains { $0.kind == .document })
    }

    @Test(
        "text that cannot be read is reported",
        arguments: [
            ("the document is encrypted", pdf(Array("trailer << /Encrypt 5 0 R >>".utf8))),
            ("a part of the document cannot be decoded", pdf(stream("/Filter /JBIG2Decode", [1, 2, 3]))),
            ("the document holds pictures", pdf(stream("/Subtype /Image /Filter /DCTDecode", [1, 2, 3]))),
            (
                "text of the document is in glyph numbers without a map",
                pdf(stream("", Array("BT <00010002> Tj ET".utf8)))
            ),
        ])
    func gaps(_ gap: String, _ pdf: [UInt8]) {
        #expect(PDFText(pdf).gaps == [gap])
    }

    @Test("text is decoded by words of several letters, and by codes that grow")
    func words() {
        // The example of the PDF reference: 45 45 45 45 45 65 45 45 45 66.
        let packed: [UInt8] = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]
        #expect(LZWStream.expand(packed, changesEarly: true, limit: 100) == [45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
        #expect(LZWStream.expand(packed, changesEarly: true, limit: 9) == nil)
    }

    @Test("text that expands too far is left out and reported")
    func bomb() {
        let bomb = Self.pdf(Self.stream("/Filter /FlateDecode", Self.zlib([UInt8](repeating: 0x20, count: 70 << 20))))
        #expect(PDFText(bomb).gaps == ["a part of the document cannot be decoded"])
    }

    @Test("damaged text ends the reading, not the process", arguments: 0..<64)
    func damaged(_ cut: Int) {
        let whole = Self.documents[cut % Self.documents.count].1
        let part = Array(whole.prefix(whole.count * cut / 64))
        _ = PDFText(part)
        var broken = whole
        if !broken.isEmpty { broken[cut * 31 % broken.count] ^= 0x55 }
        _ = PDFText(broken)
    }
}
