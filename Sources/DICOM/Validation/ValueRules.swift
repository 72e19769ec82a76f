/// The lengths, repertoires and forms of text VRs.
enum ValueRules {
    /// What is wrong with a value; nothing for VRs that are no text.
    ///
    /// - Parameter takesAnyRoot: Whether a UID may have a root that does not exist, and a single component.
    static func violations(of text: String, _ vr: VR, takesAnyRoot: Bool = false) -> [ValueViolation] {
        guard vr.isText, !text.isEmpty else { return [] }
        var found: [ValueViolation] = []
        if isTooLong(text, vr) { found.append(.tooLong) }
        if !text.unicodeScalars.allSatisfy({ isAllowed($0, vr) }) { found.append(.forbiddenCharacter) }
        switch form(of: text, vr, takesAnyRoot) {
        case .current: break
        case .obsolete: found.append(.obsoleteForm)
        case .wrong: found.append(.wrongForm)
        }
        return found
    }

    // MARK: Length

    /// Characters of one value at most; `nil` where only the length field limits it.
    static func longest(_ vr: VR) -> Int? {
        switch vr {
        case .as: 4
        case .da: 8
        case .is: 12
        case .tm: 14
        case .ae, .cs, .ds, .sh: 16
        case .dt: 26
        case .lo, .pn, .ui: 64
        case .st: 1024
        case .lt: 10_240
        default: nil
        }
    }

    private static func isTooLong(_ text: String, _ vr: VR) -> Bool {
        guard let longest = longest(vr) else { return false }
        guard vr == .pn else {
            // The withdrawn forms have signs in between that do not count.
            let counted =
                vr == .da || vr == .tm ? text.filter { $0 != ":" && (vr == .tm || $0 != ".") } : text
            return counted.unicodeScalars.count > longest
        }
        var count = 0
        for scalar in text.unicodeScalars {
            count = scalar == "=" ? 0 : count + 1
            if count > longest { return true }
        }
        return false
    }

    // MARK: Repertoire

    private static func isAllowed(_ scalar: Unicode.Scalar, _ vr: VR) -> Bool {
        let number = scalar.value
        // What decoding could not read is reported as such.
        if number == 0xFFFD { return true }
        switch vr {
        case .cs:
            return (0x41...0x5A).contains(number) || (0x30...0x39).contains(number) || number == 0x20
                || number == 0x5F
        case .lt, .st, .ut:
            // Line ends, tabs and form feeds.
            return !isControl(number) || [0x09, 0x0A, 0x0C, 0x0D].contains(number)
        case .lo, .pn, .sh, .uc: return !isControl(number) && number != 0x5C
        case .ur: return (0x21...0x7E).contains(number) && number != 0x5C
        default: return (0x20...0x7E).contains(number) && number != 0x5C
        }
    }

    private static func isControl(_ number: UInt32) -> Bool {
        number < 0x20 || (0x7F...0x9F).contains(number)
    }

    // MARK: Form

    private enum Form { case current, obsolete, wrong }

    private static func form(of text: String, _ vr: VR, _ takesAnyRoot: Bool) -> Form {
        switch vr {
        case .da: return form(DICOMDate(text)?.text, text)
        case .tm: return form(DICOMTime(text)?.text, text)
        case .dt: return DICOMDateTime(text) == nil ? .wrong : .current
        case .as: return AgeString(text)?.text == text ? .current : .wrong
        case .ds: return DecimalString(text) == nil ? .wrong : .current
        case .is:
            guard let number = IntegerString(text)?.value else { return .wrong }
            return Int32(exactly: number) == nil ? .wrong : .current
        case .ui:
            guard let uid = UID(text) else { return .wrong }
            return (takesAnyRoot ? !uid.hasLeadingZero : uid.isConformant) ? .current : .wrong
        case .pn: return isName(text) ? .current : .wrong
        default: return .current
        }
    }

    private static func form(_ conformant: String?, _ text: String) -> Form {
        guard let conformant else { return .wrong }
        return conformant == text ? .current : .obsolete
    }

    /// Three groups of five components at most.
    private static func isName(_ text: String) -> Bool {
        let groups = text.split(separator: "=", maxSplits: 3, omittingEmptySubsequences: false)
        guard groups.count <= 3 else { return false }
        return groups.allSatisfy {
            $0.split(separator: "^", maxSplits: 5, omittingEmptySubsequences: false).count <= 5
        }
    }
}

/// What a text does that its VR does not allow (PS3.5 section 6.2).
public enum ValueViolation: String, Hashable, Sendable, CaseIterable {
    /// There are more characters than the VR allows.
    case tooLong
    /// A character is not of the VR's repertoire.
    case forbiddenCharacter
    /// The characters do not have the form that the VR asks for.
    case wrongForm
    /// The form was withdrawn: a date with dots, a time with colons.
    case obsoleteForm

    /// The finding that reports it.
    var isOfForm: Bool { self == .wrongForm || self == .obsoleteForm }

    var finding: Finding.Kind {
        switch self {
        case .tooLong: .valueTooLong
        case .forbiddenCharacter: .forbiddenCharacter
        case .wrongForm: .invalidValue
        case .obsoleteForm: .obsoleteForm
        }
    }
}

extension VR {
    /// What one value, without padding, does that this VR does not allow; empty for a conformant value, for an empty
    /// one, and for VRs that are no text. The forms of queries, ranges and wildcards, are no values.
    public func violations(of text: String) -> [ValueViolation] {
        ValueRules.violations(of: text, self)
    }
}
