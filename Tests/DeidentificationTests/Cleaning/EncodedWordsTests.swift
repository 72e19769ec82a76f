import DICOM
import Testing

@testable import Deidentification

@Suite("cleaning decodes what the audit decodes")
struct EncodedWordsTests {
    private static let patient = KnownPatient(name: "Zimmermannov\u{E1}^Kate\u{159}ina", id: "QX7731942")
    private static let name = Array("Zimmermannova".utf8)
    private static let line = Array("Patient: Zimmermannova Katerina, QX7731942".utf8)

    private static let texts = [
        EncodedTests.base64(name), EncodedTests.base64(Array("QX7731942".utf8)),
        "ID" + EncodedTests.base64(name), "PAT_" + EncodedTests.base64(name), EncodedTests.base64(name) + "_left",
        "PAT_" + EncodedTests.hexadecimal(name), EncodedTests.base64(line), EncodedTests.base64(line, line: 40),
        "token-" + EncodedTests.base64(line).replacing("+", with: "-"),
        EncodedTests.base64(name.flatMap { [$0, 0] }),
        EncodedTests.base64(Array(EncodedTests.base64(name).utf8)),
        EncodedTests.base64(Array(EncodedTests.hexadecimal(name).utf8)),
        EncodedTests.base64(Array("Zimmermannov\u{E1}".utf8)),
        EncodedTests.hexadecimal(name), EncodedTests.hexadecimal(name).lowercased(),
        "F" + EncodedTests.hexadecimal(name), EncodedTests.hexadecimal(name, " "),
        EncodedTests.hexadecimal(name, ":"), EncodedTests.hexadecimal(name, ", ", prefix: "0x"),
    ]

    @Test("Base64 and hexadecimal digits of a name or a number go from kept text", arguments: texts)
    func kept(_ text: String) throws {
        #expect(try Self.patient.kept("scan \(text) done") == "scan done")
        #expect(try Self.patient.kept(["left", "scan \(text) done"]) == ["left", "scan done"])
        #expect(!Self.patient.findings(in: "scan \(text) done").isEmpty)
    }

    @Test("a word before that ends in hexadecimal digits changes nothing")
    func before() throws {
        let text = EncodedTests.hexadecimal(Self.name)
        #expect(try Self.patient.kept("see \(text) again") == "see again")
        #expect(!Self.patient.findings(in: "see \(text) again").isEmpty)
    }

    @Test(
        "what spells nobody stays",
        arguments: [
            "Reconstruction T1_MPRAGE_SAG_iso", "1.2.840.113619.2.55.3.2831868886", "B31f_AxT2Flair4mm",
            EncodedTests.base64(Array("nothing to see here".utf8)),
            EncodedTests.hexadecimal(Array("nothing to see here".utf8)), "DEADBEEFCAFE0123 AB:CD:EF:01:23:45",
        ])
    func quiet(_ text: String) throws {
        #expect(try Self.patient.kept("scan \(text) done") == "scan \(text) done")
    }
}
