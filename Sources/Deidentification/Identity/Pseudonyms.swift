import DICOM
import Platform

/// Makes the replacements of identifiers, the same for the same identifier under the same key.
package struct Pseudonyms: Sendable {
    let key: ProjectKey
    /// UIDs that were made recently: the files of a study share most of theirs.
    private let uids = Memo<String, String>(most: 1024, longest: 64)

    init(key: ProjectKey) { self.key = key }

    /// A UID under the root 2.25, made like a version 8 UUID from the HMAC of the old one (PS3.5 section B.2).
    func uid(for old: String) -> String {
        uids.value(for: old) { old in
            var bytes = Array(key.code("uid", old.utf8).prefix(16))
            bytes[6] = bytes[6] & 0x0F | 0x80
            bytes[8] = bytes[8] & 0x3F | 0x80
            return "2.25." + Self.decimal(bytes)
        }
    }

    /// A patient identifier of 20 letters and digits.
    func patient(for identity: String) -> String {
        let code = key.code("patient", identity.utf8)
        let letters = code.prefix(19).map { Self.alphabet[Int($0) % Self.alphabet.count] }
        return "P" + String(decoding: letters, as: UTF8.self)
    }

    private static let alphabet = Array("ABCDEFGHJKMNPQRSTVWXYZ0123456789".utf8)

    /// Whether a text has the form of a patient identifier of ours.
    package static func isPatient(_ text: String) -> Bool {
        text.utf8.count == 20 && text.hasPrefix("P") && text.utf8.allSatisfy { alphabet.contains($0) }
    }

    /// A code for any text, for rules that ask for one: 16 hexadecimal digits.
    func code(for text: String) -> String { ContentDigest.hexadecimal(key.code("text", text.utf8).prefix(8)) }

    /// A code for a path of a file.
    func path(for path: String) -> String {
        "path-" + ContentDigest.hexadecimal(key.code("path", path.utf8).prefix(8))
    }

    /// How many days the dates of a patient move: 1 to 3,650 into the past.
    func daysShifted(for identity: String) -> Int {
        let code = key.code("date", identity.utf8)
        let number = code.prefix(6).reduce(0) { $0 << 8 | Int($1) }
        return -(number % 3650 + 1)
    }

    /// A number of 128 bits in decimal digits.
    private static func decimal(_ bytes: [UInt8]) -> String {
        let number = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        return String(number)
    }
}
