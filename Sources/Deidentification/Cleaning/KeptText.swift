import DICOM

/// Judges text of attributes that the table does not list and that stays therefore: what an identifier of the same
/// file does in it, it must not.
struct KeptText {
    enum Verdict: Equatable {
        case harmless
        /// Values without what identifies.
        case cleaned([String])
        /// Nothing of the value can stay.
        case refused
        /// The value has a form that its VR cannot have.
        case malformed
    }

    let personal: PersonalWords

    /// Judges the values of a text; `new` maps UIDs that stand in it, `nil` for those that stay.
    func judge(_ values: [String], _ vr: VR, new: (String) -> String?) -> Verdict {
        guard values.allSatisfy({ Self.hasForm($0, vr) }) else { return .malformed }
        var changed = false
        var cleaned: [String] = []
        for value in values {
            let text = self.cleaned(value, new: new)
            changed = changed || text != nil
            cleaned.append(text ?? value)
        }
        guard changed else { return .harmless }
        switch vr {
        case .lo, .lt, .sh, .st, .uc, .ut: return .cleaned(cleaned)
        default: return .refused
        }
    }

    private func cleaned(_ text: String, new: (String) -> String?) -> String? {
        var changed = false
        var kept: [Substring] = []
        for token in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0.isNewline }) {
            if UID(token) != nil, token.split(separator: ".").count >= 5, let uid = new(String(token)) {
                changed = true
                kept.append(Substring(uid))
            } else if token.contains("@") || identifies(token) {
                changed = true
            } else {
                kept.append(token)
            }
        }
        return changed ? kept.joined(separator: " ") : nil
    }

    private func identifies(_ token: Substring) -> Bool {
        let words = PersonalWords.words(token)
        return words.contains { personal.clearlyContains($0) }
            || (words.count > 1 && personal.clearlyContains(words.flatMap { $0 }))
    }

    /// Whether a value can be one of its VR. Only VRs with a narrow form are looked at: what is no number where one
    /// is due may be anything.
    private static func hasForm(_ value: String, _ vr: VR) -> Bool {
        switch vr {
        case .ds: value.utf8.allSatisfy { isDigit($0) || "+-.eE ".utf8.contains($0) }
        case .is: value.utf8.allSatisfy { isDigit($0) || "+- ".utf8.contains($0) }
        case .tm: value.utf8.allSatisfy { isDigit($0) || ".:- ".utf8.contains($0) }
        case .as: value.utf8.allSatisfy { isDigit($0) || "DWMY ".utf8.contains($0) } && value.utf8.count <= 4
        case .cs: value.utf8.allSatisfy { $0 < 0x80 } && value.utf8.count <= 64
        default: true
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
