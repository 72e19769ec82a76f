import DICOM

/// One line of a rule file, taken apart.
struct RuleLine {
    private(set) var action: DeidentificationRules.Action
    let target: RuleTarget

    init(_ line: String) throws(RuleMistake) {
        var words = try RuleWords(line)
        let verb = words.next() ?? ""
        let replaces = verb == "replace"
        switch verb {
        case "keep": action = .keep
        case "remove": action = .remove
        case "empty": action = .empty
        case "hash": action = .hash
        case "shift": action = .shift
        case "replace": action = .replace("")
        default:
            let words = DeidentificationRules.Action.words.joined(separator: ", ")
            throw RuleMistake("a rule starts with one of \(words)")
        }
        target = try Self.target(&words)
        if replaces {
            guard let text = words.next(), text.hasPrefix("\"") else {
                throw RuleMistake("replace needs the new text in quotes at its end")
            }
            action = .replace(String(text.dropFirst().dropLast()))
        }
        guard words.next() == nil else { throw RuleMistake("there is more on the line than a rule has") }
        try Self.check(action, target)
    }

    private static func target(_ words: inout RuleWords) throws(RuleMistake) -> RuleTarget {
        guard let word = words.next() else {
            throw RuleMistake("name an attribute: a keyword, a tag such as 0010,0020, or /expression/")
        }
        if word == "creator" { return .creator(try creator(&words), nil) }
        if word.hasPrefix("/") { return .tags(try keywords(word)) }
        guard let (value, mask) = digits(word) else {
            guard let tag = DICOMDictionary.tag(forKeyword: word) else {
                throw RuleMistake("no attribute has the keyword \(word); keywords are written as in PS3.6")
            }
            return .tags([tag])
        }
        if value & 0x0001_0000 != 0 {
            guard words.skip("creator") else {
                throw RuleMistake("a private attribute needs its creator: 0019,xx10 creator \"NAME\"")
            }
            guard mask & 0xFFFF_00FF == 0xFFFF_00FF else {
                throw RuleMistake("of a private tag only the block may be open: write xx for it, as in 0019,xx10")
            }
            return .creator(try creator(&words), Tag(value))
        }
        return mask == .max ? .tags([Tag(value)]) : .pattern(value: value, mask: mask)
    }

    private static func creator(_ words: inout RuleWords) throws(RuleMistake) -> NamePattern {
        guard let word = words.next() else { throw RuleMistake("creator needs a name in quotes or an /expression/") }
        if word.hasPrefix("/") { return .expression(try expression(word)) }
        guard word.hasPrefix("\""), word.utf8.count > 2 else {
            throw RuleMistake("write the creator's name in quotes")
        }
        return .name(String(word.dropFirst().dropLast()))
    }

    private static func keywords(_ word: String) throws(RuleMistake) -> [Tag] {
        let pattern = NamePattern.expression(try expression(word))
        let found = DICOMDictionary.keywords.filter { pattern.fits($0.key) }.map(\.value)
        guard !found.isEmpty else { throw RuleMistake("no keyword of PS3.6 fits \(word)") }
        return found.filter { !isReserved($0) }
    }

    private static func expression(_ word: String) throws(RuleMistake) -> String {
        let text = String(word.dropFirst().dropLast())
        guard !text.isEmpty, (try? Regex(text)) != nil else {
            throw RuleMistake("\(word) is not a regular expression")
        }
        return text
    }

    /// Eight digits of a tag, of which `x` leaves some open.
    private static func digits(_ word: String) -> (value: UInt32, mask: UInt32)? {
        let text = word.filter { $0 != "," && $0 != "(" && $0 != ")" }
        guard text.utf8.count == 8, text.allSatisfy({ $0.isHexDigit || $0 == "x" || $0 == "X" }) else { return nil }
        let value = UInt32(String(text.map { $0.isHexDigit ? $0 : "0" }), radix: 16)
        let mask = UInt32(String(text.map { $0.isHexDigit ? "F" : "0" }), radix: 16)
        guard let value, let mask else { return nil }
        return (value, mask)
    }

    private static func check(_ action: DeidentificationRules.Action, _ target: RuleTarget) throws(RuleMistake) {
        guard case .tags(let tags) = target else { return }
        for tag in tags {
            guard !isReserved(tag) else {
                throw RuleMistake("\(tag) cannot have rules; UIDs are kept by the option retain-uids")
            }
            guard let vrs = DICOMDictionary.entry(for: tag)?.vrs, !vrs.isEmpty, tags.count == 1 else { continue }
            switch action {
            case .replace where !vrs.contains(where: { $0.isText && $0 != .ui }):
                throw RuleMistake("\(tag) holds no text that could be replaced")
            case .hash where !vrs.contains(where: { [.lo, .sh, .lt, .st, .ut, .uc, .pn, .ui].contains($0) }):
                throw RuleMistake("\(tag) cannot hold a code; hash is for names, texts and UIDs")
            case .shift
            where !vrs.contains(where: { [.da, .dt, .tm, .lo, .sh, .lt, .st, .ut, .uc].contains($0) }):
                throw RuleMistake("\(tag) holds neither a date nor a text that could be one")
            default: break
            }
        }
    }

    /// Attributes on which the file itself depends, and those that state the result.
    private static func isReserved(_ tag: Tag) -> Bool {
        if tag.group < 0x0008 || tag.isGroupLength { return true }
        switch tag {
        case .sopClassUID, .sopInstanceUID, .studyInstanceUID, .seriesInstanceUID, .specificCharacterSet: return true
        case .patientIdentityRemoved, .deidentificationMethod, .deidentificationMethodCodeSequence,
            .longitudinalTemporalInformationModified:
            return true
        default: return false
        }
    }
}

/// Words of a line: text in quotes and between slashes is one.
struct RuleWords {
    private var words: ArraySlice<String> = []

    init(_ line: String) throws(RuleMistake) {
        var rest = Substring(line)
        while let first = rest.first {
            if first == " " || first == "\t" {
                rest.removeFirst()
            } else if first == "\"" || first == "/" {
                guard let end = rest.dropFirst().firstIndex(of: first) else {
                    throw RuleMistake("the line ends before the closing \(first)")
                }
                words.append(String(rest[...end]))
                rest = rest[rest.index(after: end)...]
            } else {
                let word = rest.prefix { $0 != " " && $0 != "\t" }
                words.append(String(word))
                rest = rest[word.endIndex...]
            }
        }
    }

    mutating func next() -> String? { words.popFirst() }

    mutating func skip(_ word: String) -> Bool {
        guard words.first == word else { return false }
        words.removeFirst()
        return true
    }
}
