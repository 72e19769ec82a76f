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
