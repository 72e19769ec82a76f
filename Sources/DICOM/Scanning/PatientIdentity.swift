import Foundation

/// What tells one patient from another by what a file says: the Patient ID, else Patient's Name.
///
/// Compared is what is significant (PS3.5 section 6.2): neither spaces around a value or a component nor empty
/// components and groups at the end of a name count, so that `A^B` and `A^B^^^` are one name.
package struct PatientIdentity: Hashable, Sendable {
    /// Patient ID; empty when there is none.
    package let id: String

    /// Patient's Name; empty when there is none.
    package let name: String

    /// Takes the values as they are stored.
    package init(id: String?, name: String?) {
        self.id = Self.significant(id ?? "")
        self.name = Self.significant(name: name ?? "")
    }

    /// What tells the patient from others; `nil` when the file says nothing of it.
    package var key: String? {
        if !id.isEmpty { return id }
        return name.isEmpty ? nil : name
    }

    /// A text of VR LO or SH without what is not significant.
    package static func significant(_ text: some StringProtocol) -> String {
        let trimmed = text.trimmed()
        // The same characters may be stored in two ways; codes are made of bytes.
        return trimmed.utf8.allSatisfy { $0 < 0x80 } ? trimmed : trimmed.precomposedStringWithCanonicalMapping
    }

    /// A text of VR PN without what is not significant.
    package static func significant(name: some StringProtocol) -> String {
        joined(name, "=") { group in joined(group, "^") { significant($0) } }
    }

    /// The parts of a text, without empty ones at the end.
    private static func joined(
        _ text: some StringProtocol, _ separator: Character, _ part: (String) -> String
    ) -> String {
        var parts = text.split(separator: separator, omittingEmptySubsequences: false).map { part(String($0)) }
        while parts.last?.isEmpty == true { parts.removeLast() }
        return parts.joined(separator: String(separator))
    }
}

extension InstanceHeader {
    /// The patient whom the file names.
    package var patientIdentity: PatientIdentity { PatientIdentity(id: patientID, name: patientName?.text) }
}
