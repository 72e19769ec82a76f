import DICOM
import Testing

@testable import Deidentification

@Suite("Texts that are remembered")
struct RememberedTextsTests {
    private static func judge(_ text: String, of name: String) throws -> KeptText.Verdict {
        let personal = try PersonalWords(DataSet([.text(.patientName, .pn, name)], characterSet: .utf8))
        return KeptText(personal: personal).judge([text], .lo, .text) { _ in nil }
    }

    @Test("what is harmless in one patient's file is looked at anew in the next patient's")
    func otherPatients() throws {
        for _ in 0..<3 {
            #expect(try Self.judge("Mustermann protocol", of: "Doe^Jane") == .harmless)
            #expect(try Self.judge("Mustermann protocol", of: "Mustermann^Erika") == .cleaned(["protocol"]))
            #expect(try Self.judge("Doe protocol", of: "Mustermann^Erika") == .harmless)
        }
    }

    @Test("a name that is remembered in Latin letters is found in other letters as well")
    func otherLetters() throws {
        #expect(try Self.judge("Ivanov protocol", of: "Ivanov^Pyotr") == .cleaned(["protocol"]))
        #expect(try Self.judge("Иванов protocol", of: "Ivanov^Pyotr") == .cleaned(["protocol"]))
        #expect(try Self.judge("Ivanov protocol", of: "Ivanov^Pyotr") == .cleaned(["protocol"]))
    }

    @Test("more texts and patients than are remembered, in several threads, each get their own answer")
    func manyPatients() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for thread in 0..<4 { group.addTask { try Self.judgeMany(thread) } }
            try await group.waitForAll()
        }
    }

    private static func judgeMany(_ thread: Int) throws {
        for number in 0..<300 {
            let name = "Qatarstein" + String(repeating: "x", count: number % 7) + "\(thread)q\(number)q"
            #expect(try judge("\(name) protocol", of: "\(name)^Jane") == .cleaned(["protocol"]))
            #expect(try judge("\(name) protocol", of: "Other\(number)^Jane") == .harmless)
        }
    }

    @Test("spellings are one each, and parts stay with their name however many share one")
    func spellings() {
        var known = KnownIdentifiers()
        for given in ["Anna", "Berta", "Clara"] { known.insert(KnownIdentifier(.patientName, "Mustermann^\(given)")) }
        known.insert(KnownIdentifier(.patientID, "QX4821"))
        known.insert(KnownIdentifier(.accessionNumber, "QX4821"))
        let search = IdentifierSearch(known)
        let names = search.hits(in: TextFolding.fold("mustermann"), includingParts: true)
        #expect(Set(names.map(\.identifier.text)).count == 3)
        let numbers = search.hits(in: TextFolding.fold("qx4821"), includingParts: true).filter { $0.weight == .whole }
        #expect(numbers.map(\.identifier.category) == [.patientID])
        let whole = search.hits(in: TextFolding.fold("clara mustermann"))
        #expect(whole.contains { $0.identifier.text == "Mustermann^Clara" })
    }
}
