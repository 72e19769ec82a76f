import DICOM

/// Rules of the user on top of a profile, at every depth of a data set.
///
/// A rule file has one rule a line: an action and what it is for. Empty lines and lines that start with `#` are
/// skipped. Of several rules for an attribute the first one counts.
///
/// ```
/// # what the study needs
/// keep     StudyDescription
/// replace  InstitutionName "Trial site 7"
/// hash     AccessionNumber
/// shift    AcquisitionDate
/// empty    0010,21B0
/// remove   /Comments$/
/// keep     0019,xx0C creator "SIEMENS MR HEADER"
/// remove   creator /^ACME/
/// ```
///
/// - `keep` leaves the value as it is; items of a sequence are visited. `remove` removes the element, `empty` its
///   value. `replace` writes a text instead, `hash` a code made from the value under the key, the same wherever the
///   value is the same; UIDs get the UID that they get everywhere. `shift` moves dates like the option for modified
///   dates, and a text that is only a date; what cannot be read as a date is treated as without the rule, with a
///   warning.
/// - An attribute is named by its keyword, by its tag with `x` for any digit, or by a regular expression between
///   slashes that is searched for in keywords. A private attribute is named by its tag with `xx` for the block and by
///   its creator, the name in quotes or an expression; `creator` alone names all attributes of a creator.
/// - What a rule keeps although the profile would not is reported as a warning.
/// - UIDs of class and instance, Specific Character Set, file meta information and what states the de-identification
///   cannot have rules.
public struct DeidentificationRules: Sendable {
    /// What a rule does.
    enum Action: Hashable, Sendable {
        case keep, remove, empty, hash, shift
        case replace(String)

        static let words = ["keep", "remove", "empty", "replace", "hash", "shift"]
    }

    private var tags: [Tag: (rank: Int, action: Action)] = [:]
    private var patterns: [(value: UInt32, mask: UInt32, rank: Int, action: Action)] = []
    private var creators: [(creator: NamePattern, tag: Tag?, rank: Int, action: Action)] = []

    /// No rules.
    public init() {}

    /// Whether there are no rules.
    public var isEmpty: Bool { tags.isEmpty && patterns.isEmpty && creators.isEmpty }

    /// Whether dates are moved.
    var shiftsDates: Bool {
        tags.values.contains { $0.action == .shift } || patterns.contains { $0.action == .shift }
            || creators.contains { $0.action == .shift }
    }

    mutating func add(_ action: Action, for target: RuleTarget, rank: Int) {
        switch target {
        case .tags(let list): for tag in list where tags[tag] == nil { tags[tag] = (rank, action) }
        case .pattern(let value, let mask): patterns.append((value, mask, rank, action))
        case .creator(let creator, let tag): creators.append((creator, tag, rank, action))
        }
    }

    /// The action for an attribute that is not private.
    func action(for tag: Tag) -> Action? {
        let exact = tags[tag]
        let pattern = patterns.first { tag.rawValue & $0.mask == $0.value }
        guard let pattern else { return exact?.action }
        guard let exact else { return pattern.action }
        return exact.rank < pattern.rank ? exact.action : pattern.action
    }

    /// The action for a private attribute in a creator's block.
    func action(for tag: Tag, creator: String) -> Action? {
        creators.first { rule in
            guard rule.creator.fits(creator) else { return false }
            guard let wanted = rule.tag else { return true }
            return wanted.group == tag.group && wanted.element & 0xFF == tag.element & 0xFF
        }?.action
    }

    /// Whether any rule is about private attributes.
    var namesCreators: Bool { !creators.isEmpty }
}

/// What a rule is for.
enum RuleTarget: Sendable {
    case tags([Tag])
    case pattern(value: UInt32, mask: UInt32)
    case creator(NamePattern, Tag?)
}

/// A name, or an expression that is looked for in names.
enum NamePattern: Hashable, Sendable {
    case name(String)
    case expression(String)

    func fits(_ name: String) -> Bool {
        switch self {
        case .name(let own): return own == name
        case .expression(let text):
            // Compiled expressions cannot be shared between threads.
            guard let expression = try? Regex(text) else { return false }
            return name.firstMatch(of: expression) != nil
        }
    }
}
