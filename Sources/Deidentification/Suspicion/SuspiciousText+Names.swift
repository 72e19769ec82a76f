extension SuspiciousText {
    /// Titles that mean something else in capitals: MR is a modality.
    private static let ambiguousTitles: Set<String> = ["mr", "ms", "sr", "hr", "fr", "dra"]
    private static let titles: Set<String> = [
        "dr", "prof", "mrs", "miss", "mister", "herr", "frau", "mme", "mlle", "monsieur", "madame", "sra", "dott",
        "doctor", "rev",
    ]
    private static let announcements: Set<String> = [
        "name", "patient", "pt", "pat", "referring", "ref", "referred", "physician", "operator", "technologist", "by",
        "surname", "firstname", "lastname", "attn", "contact", "mother", "father", "wife", "husband", "radiologist",
    ]

    /// Words and marks of the longest title with initials: otherwise each title of a long row would look at all that
    /// follow.
    private static let mostOfTitle = 16
    /// Words and marks of a name of five components in three groups.
    private static let mostOfName = 30

    mutating func findNames() {
        for position in tokens.indices where isFree(position..<position + 1) {
            findTitled(position)
            findCaret(position)
            findAnnounced(position)
            findGiven(position)
            findListed(position)
        }
    }

    /// `Dr. Meyer`, `Mrs Jones`.
    private mutating func findTitled(_ start: Int) {
        let title = tokens[start]
        let isAmbiguous = Self.ambiguousTitles.contains(title.folded)
        guard isAmbiguous || Self.titles.contains(title.folded) else { return }
        if isAmbiguous, !title.isCapitalized || title.isUppercase { return }
        var next = start + 1
        let last = start + Self.mostOfTitle
        while next < last, tokens.isMark(next, ".") || ["dr", "med"].contains(tokens.at(next)?.folded ?? "") {
            next += 1
        }
        // Initials may come before the name.
        while next < last, let initial = tokens.at(next), initial.isCapitalized, initial.count == 1 {
            next += tokens.isMark(next + 1, ".") ? 2 : 1
        }
        guard let name = tokens.at(next), name.isNameLike else { return }
        // DR is a modality, too.
        let isSure = !title.isUppercase || tokens.isMark(start + 1, ".")
        add(.likely, .name, "a title and a name", start..<endOfName(next), isSure: isSure)
    }

    /// `Doe^Jane`.
    private mutating func findCaret(_ start: Int) {
        guard tokens.isMark(start + 1, "^"), tokens.touches(start + 1), tokens.touches(start + 2),
            let given = tokens.at(start + 2), isLetters(tokens[start]), isLetters(given),
            !OrdinaryWords.contains(tokens[start].folded), !OrdinaryWords.contains(given.folded)
        else { return }
        var end = start + 3
        while end < start + Self.mostOfName, tokens.isMark(end, "^"), tokens.at(end + 1)?.kind == .word { end += 2 }
        // Protocols are written so, too, but with words of their own.
        guard (start..<end).allSatisfy({ !OrdinaryWords.contains(tokens[$0].folded) }) else { return }
        add(.likely, .name, "text of the form of a name", start..<end)
    }

    /// `Name: Doe`, `read by Jane Doe`.
    private mutating func findAnnounced(_ start: Int) {
        guard Self.announcements.contains(tokens[start].folded) else { return }
        let hasColon = tokens.isMark(start + 1, ":=")
        var next = hasColon ? start + 2 : start + 1
        if tokens.at(next)?.folded == "is" || tokens.at(next)?.folded == "name" { next += 1 }
        if tokens.isMark(next, ":=") { next += 1 }
        guard let first = tokens.at(next), first.isNameLike, first.count >= 3 else { return }
        let isPair = tokens.at(next + 1).map { $0.isNameLike && $0.isApart } ?? false
        guard hasColon || next > start + 1 || (isPair && !isShouted) else { return }
        let isSure = tokens.isMark(next - 1, ":=") || GivenNames.contains(first.folded)
        add(.likely, .name, "a word that announces a name, and a name", next..<endOfName(next), isSure: isSure)
    }

    /// A given name and another word: `Jane Doe`, `DOE JANE`.
    private mutating func findGiven(_ start: Int) {
        guard tokens[start].isCapitalized, GivenNames.contains(tokens[start].folded) else { return }
        if let next = tokens.at(start + 1), next.isNameLike, next.isApart, next.count >= 3 {
            add(.likely, .name, "a given name and another", start..<endOfName(start + 1), isSure: false)
        } else if let before = tokens.at(start - 1), before.isNameLike, tokens[start].isApart, before.count >= 3 {
            add(.likely, .name, "a given name and another", start - 1..<start + 1, isSure: false)
        } else if tokens.isMark(start - 1, ","), let before = tokens.at(start - 2), before.isNameLike {
            add(.likely, .name, "a given name and another", start - 2..<start + 1, isSure: false)
        }
    }

    /// `Doe, Jane`: two words that no description uses, and little else.
    private mutating func findListed(_ start: Int) {
        guard tokens.isMark(start + 1, ","), tokens.touches(start + 1), let second = tokens.at(start + 2),
            tokens[start].isNameLike, second.isNameLike, tokens[start].count >= 3, second.count >= 3,
            tokens.count <= 6
        else { return }
        add(.possible, .name, "two words of the form of a name", start..<start + 3, isSure: false)
    }

    private func isLetters(_ token: TextToken) -> Bool {
        token.kind == .word && token.count >= 2 && token.text.allSatisfy(\.isLetter)
    }

    /// The end of the words that follow like the rest of a name.
    private func endOfName(_ start: Int) -> Int {
        var end = start + 1
        while end < start + 3, let next = tokens.at(end), next.isNameLike, next.isApart { end += 1 }
        return end
    }
}

/// Common given names that are not words of descriptions.
enum GivenNames {
    static func contains(_ folded: String) -> Bool { names.contains(folded) }

    private static let names = Set((english + others).split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let english = """
        aaron adam alan albert alexander alexandra alice alison amanda amy andrea andrew angela ann anna anne anthony
        arthur ashley barbara benjamin betty beverly bradley brandon brenda brian bruce bryan carl carol caroline
        catherine charles charlotte cheryl christian christina christine christopher cynthia daniel danielle david
        deborah debra dennis diana diane donald donna dorothy douglas dylan edward elizabeth emily emma eric ethan
        eugene evelyn florence frances frank gabriel gary george gerald gloria gregory hannah harold harry heather
        helen henry isabella jack jacob jacqueline james jane janet janice jason jean jeffrey jennifer jeremy jerry
        jesse jessica joan joe john jonathan jordan jose joseph joshua joyce juan judith judy julia julie justin
        karen katherine kathleen kathryn keith kelly kenneth kevin kimberly kyle larry laura lauren lawrence linda lisa
        logan louis louise madison margaret maria marie marilyn martha martin mary matthew megan melissa michael
        michelle nancy natalie nathan nicholas nicole noah olivia oliver pamela patricia patrick paul peter philip
        rachel ralph randy raymond rebecca richard robert roger ronald roy russell ruth ryan samantha samuel sandra
        sara sarah scott sean sharon shirley sophia stephanie stephen steven susan teresa terry theresa thomas timothy
        tyler victoria vincent virginia walter wayne william zachary
        """

    private static let others = """
        agnes ahmed alejandro ali ana andreas andrzej angelika anja antonio astrid ayse beatriz bernd birgit bjorn
        carlos carmen chloe claudia cristina dagmar dieter dmitri dmitry dolores elena elke emre erika fatima fatma
        fernando francesca francesco francisco francois franz friedrich fritz gabriele georg gerhard giovanni giulia
        giuseppe guillaume hans hassan hector heike heinrich helga henrik hiroshi ibrahim ines ingrid irina ivan jan
        javier jesus joao johan johanna johannes jorge jurgen karin karl katarzyna kenji klaus krzysztof lars laszlo
        lena leonie lorenzo luca lucia luigi luis magdalena manfred manuel marco marek marta matteo matthias mehmet
        mercedes miguel mohamed mohammed monika mustafa nadia nikolai olga pablo paolo pedro petra pierre piotr
        rafael renate ricardo rosa sabine sergei sergio sofia stefan sven svetlana takashi tatiana thierry tomas
        ulrich ursula valentina vladimir wolfgang xavier yuki yusuf yves zofia
        """
}
