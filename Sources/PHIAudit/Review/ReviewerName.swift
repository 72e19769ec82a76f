import Deidentification

/// The names under which people sign.
package enum ReviewerName {
    /// The most characters that a name has.
    package static let longest = 100

    /// Why nobody can sign under a name; `nil` when somebody can. It never shows the name.
    package static func objection(to name: String) -> String? {
        guard !ReviewRecord.words(of: name).isEmpty else { return "the reviewer's name is empty; write a name" }
        guard name.count <= longest, name.utf8.count <= 4 * longest else {
            return "the reviewer's name has more than \(longest) characters; write a shorter one"
        }
        guard name.unicodeScalars.allSatisfy(isShown) else {
            return "the reviewer's name holds characters that nobody sees, such as a line break; leave them out"
        }
        // The list of reviewers would take it for a key.
        guard !name.split(whereSeparator: \.isWhitespace).contains(where: { isKey($0) }) else {
            return "the reviewer's name holds a public key; write the name alone"
        }
        return nil
    }

    /// Whether a word is a public key.
    static func isKey(_ word: Substring) -> Bool { word.utf8.count == 64 && ContentDigest.bytes(String(word)) != nil }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }
}
