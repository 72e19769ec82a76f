import DICOM
import Platform

/// Judges text of attributes that the table does not list and that stays therefore: what an identifier of the same
/// file does in it, it must not. Numbers and terms are not compared (``ValueNature``).
struct KeptText {
    enum Verdict: Equatable {
        case harmless
        /// Terms of the device that stay, one of which reads as an identifier.
        case identifyingTerm
        /// Numbers that stay, one of which reads as a number of the patient, an order or a device, or a day of birth.
        case identifyingNumber
        /// Values without what identifies, and whether one that stays is a term that reads as an identifier.
        case cleaned([String], keepsIdentifyingTerm: Bool = false)
        /// Nothing of the value can stay.
        case refused
        /// The value has a form that its VR cannot have.
        case malformed
    }

    let personal: PersonalWords
    /// Whether dates of the examination may stay in text as they do elsewhere.
    var keepsDates = false

    /// Judges the values of a text; `new` maps UIDs that stand in it, `nil` for those that stay.
    func judge(_ values: [String], _ vr: VR, _ nature: ValueNature, new: (String) -> String?) -> Verdict {
        guard values.allSatisfy({ Self.hasForm($0, vr) }) else { return .malformed }
        switch nature {
        case .number:
            guard vr == .ds || vr == .is else { return .harmless }
            return values.contains { personal.areIn(number: $0) } ? .identifyingNumber : .harmless
        case .term(let describesImage): return judge(terms: values, describesImage: describesImage)
        case .maker, .text: break
        }
        let cleaned = self.cleaned(values, nature, new: new)
        guard cleaned.contains(where: { $0 != nil }) else { return .harmless }
        switch vr {
        case .lo, .lt, .sh, .st, .uc, .ut: return .cleaned(zip(values, cleaned).map { $1 ?? $0 })
        default: return .refused
        }
    }

    /// Terms stay one by one: a value in a place of a list keeps the others in theirs.
    private func judge(terms: [String], describesImage: Bool) -> Verdict {
        var staysIdentifying = false
        let kept = terms.map { term in
            // Terms of the standard are nobody's: most values need no search.
            guard !DefinedTerms.isTerm(term), identifies(term) else { return term }
            guard describesImage, Self.hasFormOfTerm(term) else { return "" }
            staysIdentifying = true
            return term
        }
        if kept == terms { return staysIdentifying ? .identifyingTerm : .harmless }
        guard kept.contains(where: { !$0.isEmpty }) else { return .refused }
        return .cleaned(kept, keepsIdentifyingTerm: staysIdentifying)
    }

    /// Whether a value has the form of a term (PS3.5 section 6.2): what has not was written by somebody.
    private static func hasFormOfTerm(_ value: String) -> Bool {
        value.utf8.count <= 16
            && value.utf8.allSatisfy { isDigit($0) || (0x41...0x5A).contains($0) || $0 == 0x20 || $0 == 0x5F }
    }

    /// Whether a free text holds an identifier.
    func identifies(_ text: String) -> Bool { cleaned([text], .text, new: { _ in nil }) != [nil] }

    /// Values without what identifies; `nil` for those that stay.
    private func cleaned(_ values: [String], _ nature: ValueNature, new: (String) -> String?) -> [String?] {
        let text = KeptValues.reading(values)
        let found = personal.identify(text.searched, as: nature == .maker ? .maker : .kept, keepsDates: keepsDates)
        guard found != nil || text.mayHoldAddress else { return values.map { _ in nil } }
        return text.tokens.enumerated().map { value, tokens in cleaned(tokens, found?[value], new: new) }
    }

    private func cleaned(_ tokens: [Substring], _ isFound: [Bool]?, new: (String) -> String?) -> String? {
        var changed = false
        var kept: [Substring] = []
        for (position, token) in tokens.enumerated() {
            if UID(token) != nil, token.split(separator: ".").count >= 5, let uid = new(String(token)) {
                changed = true
                kept.append(Substring(uid))
            } else if token.contains("@") || isFound?[position] == true {
                changed = true
            } else {
                kept.append(token)
            }
        }
        return changed ? kept.joined(separator: " ") : nil
    }

    /// Whether a value can be one of its VR. Only VRs with a narrow form are looked at: what is no number where one
    /// is due may be anything.
    private static func hasForm(_ value: String, _ vr: VR) -> Bool {
        switch vr {
        case .ds, .is: WrittenNumbers.reads(value.utf8)
        case .tm: value.utf8.allSatisfy { isOfNumber($0, vr) }
        case .as: value.utf8.allSatisfy { isOfNumber($0, vr) } && value.utf8.count <= 4
        case .cs: value.utf8.allSatisfy { $0 < 0x80 } && value.utf8.count <= 64
        default: true
        }
    }

    /// Whether bytes are values that have the form of numbers or times, however many.
    static func areNumbers(_ bytes: [UInt8], _ vr: VR) -> Bool {
        if vr == .ds || vr == .is { return WrittenNumbers.reads(bytes) }
        return bytes.allSatisfy { $0 == UInt8(ascii: "\\") || $0 == 0 || isOfNumber($0, vr) }
    }

    private static func isOfNumber(_ byte: UInt8, _ vr: VR) -> Bool {
        switch vr {
        case .tm: isDigit(byte) || ".:- ".utf8.contains(byte)
        default: isDigit(byte) || "DWMY ".utf8.contains(byte)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The words of values that may stay, ready to be compared. Files of all patients say the same for the most part:
/// makers, models and terms.
private struct KeptValues: Sendable {
    let tokens: [[Substring]]
    let searched: SearchedText
    /// Whether a UID or an address of mail may be among the words, whoever is looked for.
    let mayHoldAddress: Bool

    private init(_ values: [String]) {
        tokens = values.map {
            $0.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0.isNewline })
        }
        searched = SearchedText(tokens)
        mayHoldAddress = values.contains { value in
            value.utf8.contains(UInt8(ascii: "@")) || value.utf8.count(where: { $0 == UInt8(ascii: ".") }) >= 4
        }
    }

    static func reading(_ values: [String]) -> KeptValues { recent.value(for: values, make: KeptValues.init) }

    private static let recent = Memo<[String], KeptValues>(most: 512, longest: 128)
}
