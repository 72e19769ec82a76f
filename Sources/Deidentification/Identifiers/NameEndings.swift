/// Endings of names in other cases and as adjectives, after the whole name: `Kowalskis`, `Nováka`,
/// `Kowalskiego`, `Virtanenille`. Of three letters at most, and of more none.
enum NameEndings {
    /// Names with fewer letters begin too many words.
    static let shortestName = 5
    private static let longest = 6

    /// Whether a position, after a name, has an ending and then the end of the word.
    static func mayFollow(_ name: [UInt8], at position: Int, in text: [UInt8]) -> Bool {
        let ending = text[position...].prefix(longest + 1).prefix { TextFolding.isSymbol($0) && $0 >= 0x3A }
        guard ending.count <= longest, endings.contains(Array(ending)) else { return false }
        let word = name + ending
        return !OrdinaryWords.contains(word) && !ClinicalVocabulary.contains(word) && !MakerNames.mayContain(word)
    }

    /// In German, English and the languages of the North; in Slavic and Baltic ones, in Latin and Cyrillic letters; in
    /// Finnish and Estonian; in Hungarian; in Greek.
    private static let endings = Set(
        """
        s es en ens n \
        a u e i y o om em ou ovi ova ove ow owi owa ego emu im ym ej om ami ach iem ie ich ych imi ymi mi ka ki ke ko in \
        ina ine am ai ui ei as os us \
        an lle lla lta ssa sta na ta tta ksi in ille ni st le ga \
        t nak nek val vel ban ben ra re hoz hez tol bol nal nel \
        а у е и ы о ю я й ом ем ой ою ей ым им ого ому его ему ова ове ови ев ев ых их ыми ими ам ами ах ин ину ины \
        α η ο ου ας ης ος
        """.split(separator: " ").map { TextFolding.fold($0) }.filter { $0.count <= longest })
}
