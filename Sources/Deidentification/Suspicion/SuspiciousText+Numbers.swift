extension SuspiciousText {
    private static let telephoneWords: Set<String> = [
        "tel", "telephone", "telefon", "telefono", "phone", "ph", "fax", "mobile", "mobil", "cell", "handy", "call",
        "called", "pager", "beeper", "portable",
    ]
    private static let numberWords: Set<String> = [
        "mrn", "ssn", "patid", "patientid", "pid", "accession", "acc", "insurance", "fallnummer", "fallnr", "hcn",
        "nhs",
        "medicare", "policy", "passport", "license", "licence",
    ]

    mutating func findNumbers() {
        for position in tokens.indices where isFree(position..<position + 1) {
            let token = tokens[position]
            if token.kind == .word {
                if let register = NationalNumbers.register(of: token.text) {
                    let detail = "a word of the form of the \(register) number"
                    add(.likely, .nationalNumber, detail, position..<position + 1)
                } else if isNamedNumber(position) {
                    add(.likely, .nationalNumber, Self.namedDetail, position..<position + 1)
                }
            } else if token.kind == .number {
                let run = NumberRun(tokens, at: position) { isFree($0..<$0 + 1) }
                examine(run, at: position)
            }
        }
    }

    private static let namedDetail = "a number beside a word for a person's number"

    private mutating func examine(_ run: NumberRun, at position: Int) {
        if let register = NationalNumbers.register(of: run) {
            add(.likely, .nationalNumber, "a number of the form of the \(register) number", run.range)
        } else if isNamedNumber(position) {
            add(.likely, .nationalNumber, Self.namedDetail, run.range)
        } else if let severity = telephone(run, at: position) {
            add(severity, .telephone, "text that reads like a telephone number", run.range)
        }
    }

    /// `MRN: 123456`, `Patient ID 4711-12`.
    private func isNamedNumber(_ position: Int) -> Bool {
        guard tokens[position].text.filter(\.isNumber).count >= 4 else { return false }
        var before = position - 1
        while before >= 0,
            tokens[before].kind == .mark || ["no", "nr", "number", "num"].contains(tokens[before].folded)
        {
            before -= 1
        }
        guard let word = tokens.at(before) else { return false }
        if Self.numberWords.contains(word.folded) { return true }
        guard word.folded == "id", let previous = tokens.at(before - 1) else { return false }
        return ["patient", "pat", "pt", "person", "case"].contains(previous.folded)
    }

    private func telephone(_ run: NumberRun, at position: Int) -> Severity? {
        let count = run.digits.utf8.count
        guard (6...15).contains(count) else { return nil }
        if isPreceded(position, by: Self.telephoneWords, within: 3) { return .likely }
        if run.prefix.hasPrefix("+"), count >= 8, run.digits.first != "0" { return .likely }
        let counts = run.counts
        let marks = Set(run.marks)
        if run.prefix == "(", counts.first.map({ (3...5).contains($0) }) == true, count >= 9 { return .likely }
        if counts == [3, 3, 4], run.digits.first.map({ $0 >= "2" }) == true {
            return marks.isSubset(of: ["-", "."]) ? .likely : .possible
        }
        // A trunk prefix, a slash or a dash, and the number of a subscriber.
        let isTrunk = run.groups[0].hasPrefix("0") && (3...5).contains(counts[0])
        if isTrunk, counts.count == 2, (5...8).contains(counts[1]), marks.isSubset(of: ["/", "-"]) { return .possible }
        guard counts.count >= 3, count >= 9, counts.allSatisfy({ (2...5).contains($0) }), marks.count == 1 else {
            return nil
        }
        return marks.isSubset(of: ["-", "/"]) ? .possible : nil
    }
}
