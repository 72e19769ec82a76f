/// Letters of Latin, Cyrillic and Greek that look alike: `Mоnica` with a Cyrillic о is Monica.
enum LookAlikes {
    private enum Script: Int, CaseIterable { case latin, cyrillic, greek }

    private typealias Forms = [UInt32]

    /// Makes each word that mixes scripts one of a single script, as far as all letters of it have a look-alike there:
    /// of that from which most of them are.
    static func mend(_ scalars: inout [UInt32]) {
        guard mixesScripts(scalars) else { return }
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, script(of: scalars[end]) != nil || isUnseen(scalars[end]) { end += 1 }
            if end > start { mend(&scalars, start..<end) }
            start = end + 1
        }
    }

    private static func mixesScripts(_ scalars: [UInt32]) -> Bool {
        var seen = 0
        for value in scalars {
            guard let script = script(of: value) else { continue }
            seen |= 1 << script.rawValue
            if seen & (seen - 1) != 0 { return true }
        }
        return false
    }

    private static func mend(_ scalars: inout [UInt32], _ word: Range<Int>) {
        var counts = [0, 0, 0]
        for value in scalars[word] { if let script = script(of: value) { counts[script.rawValue] += 1 } }
        guard counts.count(where: { $0 > 0 }) > 1 else { return }
        for target in Script.allCases.sorted(by: { counts[$0.rawValue] > counts[$1.rawValue] }) {
            let letters = scalars[word].map { value in
                script(of: value).map { $0 == target ? value : forms[value]?[target.rawValue] ?? 0 } ?? value
            }
            guard !letters.contains(0) else { continue }
            scalars.replaceSubrange(word, with: letters)
            return
        }
    }

    /// A folded text of one script in letters of the others that look alike in capitals; nothing where one letter of it
    /// has none.
    static func inOtherScripts(_ folded: [UInt8]) -> [[UInt8]] {
        guard folded.contains(where: { $0 >= 0x61 }), !folded.contains(where: { lonely.contains($0) }) else {
            return []
        }
        let scalars = String(decoding: folded, as: UTF8.self).unicodeScalars.map(\.value)
        let scripts = Set(scalars.compactMap(script))
        guard scripts.count == 1 else { return [] }
        return Script.allCases.filter { !scripts.contains($0) }.compactMap { target in
            var output: [UInt8] = []
            for value in scalars {
                let form = script(of: value) == nil ? value : capitals[value]?[target.rawValue] ?? 0
                guard form != 0 else { return nil }
                TextFolding.append(form, to: &output)
            }
            return output
        }
    }

    /// Letters of ASCII that no other script has.
    private static let lonely = Set("dfglqruvw".utf8)

    private static func script(of value: UInt32) -> Script? {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
        case 0x370...0x3FF: .greek
        case 0x400...0x52F: .cyrillic
        default: nil
        }
    }

    /// Marks over letters, and characters that nobody sees: they end no word.
    private static func isUnseen(_ value: UInt32) -> Bool {
        (0x300...0x36F).contains(value) || TextFolding.isIgnorable(value)
    }

    /// What each letter looks like in each script; 0 where it has nothing alike.
    private static let forms = table(capitalRows + smallRows, inSmallLetters: false)
    /// The same of capitals, in small letters.
    private static let capitals = table(capitalRows, inSmallLetters: true)

    private static func table(_ rows: String, inSmallLetters: Bool) -> [UInt32: Forms] {
        let rows = inSmallLetters ? rows.lowercased() : rows
        var table: [UInt32: Forms] = [:]
        for row in rows.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let forms = row.unicodeScalars.map { $0 == "-" ? 0 : $0.value }
            for form in forms where form != 0 && table[form] == nil { table[form] = forms }
        }
        return table
    }

    /// Each letter in Latin, Cyrillic and Greek.
    private static let capitalRows = """
        AАΑ BВΒ CСϹ EЕΕ HНΗ IІΙ JЈͿ KКΚ MМΜ N-Ν OОΟ PРΡ SЅ- TТΤ XХΧ YУΥ Z-Ζ

        """

    private static let smallRows = """
        aаα bвβ cсϲ eеε hн- iіι jјϳ kкκ mм- n-η oоο pрρ sѕ- tтτ u-υ v-ν w-ω xхχ yуγ z-ζ
        """
}
