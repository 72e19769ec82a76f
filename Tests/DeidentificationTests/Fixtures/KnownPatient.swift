import DICOM
import PHIAudit

@testable import Deidentification

/// A patient of whom texts may speak, and what becomes of those.
struct KnownPatient {
    let name: String
    var id = "KH-4711223"
    var birth = "19470312"
    var study = "20230517"

    private var personal: PersonalWords {
        get throws {
            try PersonalWords(
                DataSet(
                    [
                        .text(.studyDate, .da, study), .text(.patientName, .pn, name), .text(.patientID, .lo, id),
                        .text(.patientBirthDate, .da, birth),
                    ], characterSet: .utf8))
        }
    }

    /// A text that stays, without what identifies.
    func kept(_ text: String) throws -> String { try kept([text]).joined() }

    func kept(_ values: [String]) throws -> [String] {
        switch KeptText(personal: try personal).judge(values, .lo, .text, new: { _ in nil }) {
        case .harmless, .identifyingTerm, .identifyingNumber: values
        case .cleaned(let values, _): values
        case .refused, .malformed: []
        }
    }

    /// A free text after cleaning.
    func cleaned(_ text: String) throws -> String { TextCleaner(personal: try personal).cleaned(text) ?? text }

    /// What an audit names in a text for certain.
    func findings(in text: String) -> [AuditFinding] { findings { $0.text(0x0020_4000, "LT", text) } }

    func findings(inValues values: [String]) -> [AuditFinding] {
        findings { $0.text(0x0028_1055, "LO", values.joined(separator: "\\")) }
    }

    private func findings(_ elements: @escaping (inout ByteBuilder) -> Void) -> [AuditFinding] {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, name))
        known.insert(KnownIdentifier(.patientID, id))
        known.insert(KnownIdentifier(.birthDate, birth))
        known.insert(KnownIdentifier(.eventDate, study))
        let file = PlantedFile(elements: elements)
        return PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings.known
    }
}
