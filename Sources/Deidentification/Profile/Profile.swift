package import DICOM

/// What happens to each attribute: the Basic Application Level Confidentiality Profile with options
/// (PS3.15 annex E, edition ``ProfileEdition/confidentialityProfile``), resolved once.
public struct Profile: Sendable {
    /// The options that were chosen.
    public let options: ProfileOptions

    private let actions: [Tag: ProfileAction]
    /// Codes of attributes that no option keeps or cleans.
    private let codes: [Tag: ActionCode]
    private let patterns: [(value: UInt32, mask: UInt32, action: ProfileAction)]

    /// The basic profile without options.
    public static let basic = Profile(resolving: [])

    /// Resolves the table with options.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, for options that exclude each other: dates cannot be kept
    ///   and shifted.
    @_disfavoredOverload
    public init(options: ProfileOptions) throws { try self.init(options: options, .stated) }

    package init(options: ProfileOptions, _: ThrownType = .stated) throws(DeidentificationError) {
        guard !options.isSuperset(of: [.retainLongitudinalFullDates, .retainLongitudinalModifiedDates]) else {
            throw DeidentificationError(
                .contradictoryOptions,
                "retain-longitudinal-full-dates and retain-longitudinal-modified-dates exclude each other")
        }
        self.init(resolving: options)
    }

    private init(resolving options: ProfileOptions) {
        self.options = options
        var actions: [Tag: ProfileAction] = [:]
        actions.reserveCapacity(800)
        for (tag, row) in ProfileTable.shared.rows { actions[tag] = row.action(for: tag, options) }
        self.actions = actions
        codes = ProfileTable.shared.rows.compactMapValues { $0.isChanged(by: options) ? nil : $0.code }
        patterns = ProfileTable.shared.patterns.map { pattern in
            (pattern.value, pattern.mask, pattern.row.action(for: Tag(pattern.value), options))
        }
    }

    /// The action for an attribute that the table lists; `nil` for others. Private attributes have no row of their own.
    package func action(for tag: Tag) -> ProfileAction? {
        if let action = actions[tag] { return action }
        guard tag.group >= 0x5000, tag.group <= 0x60FF else { return nil }
        return patterns.first { tag.rawValue & $0.mask == $0.value }?.action
    }

    /// The action for an attribute that the table lists, where the object's IOD gives the attribute a type.
    func action(for tag: Tag, type: AttributeType?) -> ProfileAction? {
        guard let type, let code = codes[tag] else { return action(for: tag) }
        return code.action(for: tag, type: type)
    }

    /// Whether the row of a tag leaves a choice of actions, which is then in the report.
    func isChoice(_ tag: Tag) -> Bool { ProfileTable.shared.rows[tag]?.code.isChoice ?? false }
}

/// The edition of the standard that the tables of this module are taken from; every report and every result names it.
public enum ProfileEdition {
    /// PS3.15 table E.1-1.
    public static let confidentialityProfile = "PS3.15 2026d"
}
