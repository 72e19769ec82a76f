import Platform

/// Meanings of codes. Schemes define them, so they stay as they are; but anybody can write one, of any scheme.
package enum CodeMeaning {
    /// Whether a meaning has a form that no scheme gives one: a title and a name, a date, a number of a telephone or a
    /// person, an address. Terms of the standard have none.
    package static func isOfSomebody(_ meaning: String) -> Bool {
        DefinedTerms.isTerm(meaning) ? false : recent.value(for: meaning, make: hasSigns)
    }

    /// Meanings are few, and all files of a device have the same.
    private static let recent = Memo<String, Bool>(most: 1024, longest: 64)

    private static func hasSigns(_ meaning: String) -> Bool {
        SuspiciousText.signs(in: meaning).contains { $0.isSure && ($0.severity >= .likely || $0.kind == .name) }
    }
}
