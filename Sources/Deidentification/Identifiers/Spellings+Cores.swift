/// What every plain spelling of an identifier holds: most texts hold none of it and need no search.
extension Spellings {
    /// Runs of symbols of which each pattern in Latin letters and digits (``SpellingForms/plain``) holds one; `nil`
    /// where that is not known.
    static func cores(of identifier: KnownIdentifier) -> [SymbolRun]? {
        let text = identifier.text
        let whole = SymbolRun(TextFolding.fold(text))
        // Longer patterns are cut, and letters of other scripts are spelled in several ways.
        guard whole.symbols.count <= SearchPattern.longest, whole.isPlain else { return nil }
        switch identifier.category {
        case .birthDate, .eventDate: return identifier.isYear ? [whole] : []
        case .patientName, .personName: return NameSpellings.cores(ofName: text)
        case .patientID, .accessionNumber, .device: return [number(whole)]
        case .contact:
            let digits = SymbolRun(whole.symbols.filter { $0 < 0x3A })
            return text.contains("@") || digits.symbols.count < 6 ? [whole] : [number(digits), whole]
        case .institution, .address, .uid: return [whole]
        case .listed: return nil
        }
    }

    /// A number without the zeros in front, with which it need not be written.
    private static func number(_ whole: SymbolRun) -> SymbolRun { SymbolRun(whole.symbols.drop { $0 == 0x30 }) }
}
