import DICOM
import Foundation
import Testing

@testable import Deidentification

@Suite("cleaning decodes what the audit decodes")
struct EncodedWordsTests {
    private static let patient = KnownPatient(name: "Zimmermannov\u{E1}^Kate\u{159}ina", id: "QX7731942")
    private static let name = Array("Zimmermannova".utf8)
    private static let line = Array("Patient: Zimmermannova Katerina, QX7731942".utf8)

    private enum Encoded {
        static func base64(_ bytes: [UInt8], line: Int = .max) -> String {
            var rest = Data(bytes).base64EncodedString()[...]
            var lines: [Substring] = []
            while !rest.isEmpty {
                lines.append(rest.prefix(line))
                rest = rest.dropFirst(line)
            }
            return lines.joined(separator: "\r\n")
        }

        static func hexadecimal(_ bytes: [UInt8], _ separator: String = "", prefix: String = "") -> String {
            bytes.map { prefix + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
                .joined(separator: separator)
        }
    }

    private static let texts: [String] = [
        Encoded.base64(name), Encoded.base64(Array("QX7731942".utf8)),
        "ID" + Encoded.base64(name), "PAT_" + Encoded.base64(name), Encoded.base64(name) + "_left",
        "PAT_" + Encoded.hexadecimal(name), Encoded.base64(line), Encoded.base64(line, line: 40),
        "token-" + Encoded.base64(line).replacing("+", with: "-"),
        Encoded.base64(name.flatMap { [$0, 0] }),
        Encoded.base64(Array(Encoded.base64(name).utf8)),
        Encoded.base64(Array(Encoded.hexadecimal(name).utf8)),
        Encoded.base64(Array("Zimmermannov\u{E1}".utf8)),
        Encoded.hexadecimal(name), Encoded.hexadecimal(name).lowercased(),
        "F" + Encoded.hexadecimal(name), Encoded.hexadecimal(name, " "),
        Encoded.hexadecimal(name, ":"), Encoded.hexadecimal(name, ", ", prefix: "0x"),
    ]

    @Test("Base64 and hexadecimal digits of a name or a number go from kept text", arguments: texts)
    func kept(_ text: String) throws {
        #expect(try Self.patient.kept("scan \(text) done") == "scan done")
        #expect(try Self.patient.kept(["left", "scan \(text) done"]) == ["left", "scan done"])
        #expect(!Self.patient.findings(in: "scan \(text) done").isEmpty)
    }

    @Test("a word before that ends in hexadecimal digits changes nothing")
    func before() throws {
        let text = Encoded.hexadecimal(Self.name)
        #expect(try Self.patient.kept("see \(text) again") == "see again")
        #expect(!Self.patient.findings(in: "see \(text) again").isEmpty)
    }

    @Test(
        "what spells nobody stays",
        arguments: [
            "Reconstruction T1_MPRAGE_SAG_iso", "1.2.840.113619.2.55.3.2831868886", "B31f_AxT2Flair4mm",
            Encoded.base64(Array("nothing to see here".utf8)),
            Encoded.hexadecimal(Array("nothing to see here".utf8)), "DEADBEEFCAFE0123 AB:CD:EF:01:23:45",
        ])
    func quiet(_ text: String) throws {
        #expect(try Self.patient.kept("scan \(text) done") == "scan \(text) done")
    }
}
