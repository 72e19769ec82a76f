import DICOM

/// The forms of text values (PS3.5 table 6.2-1).
enum ValueRules {
    /// What is wrong with a single value; `nil` when it is well formed.
    static func objection(to text: String, vr: VR) -> String? {
        let keepsLines = [.st, .lt, .ut].contains(vr)
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
                || keepsLines && [0x09, 0x0A, 0x0C, 0x0D].contains(scalar.value)
        }
        guard isClean else { return "holds control characters" }
        if vr.separatesValues, text.contains("\\") { return "holds a backslash; give several values as a list" }
        if !vr.usesCharacterSet, !text.utf8.allSatisfy({ $0 < 0x80 }) { return "may hold ASCII characters only" }
        if text.isEmpty { return nil }
        return form(of: text, vr)
    }

    private static func form(of text: String, _ vr: VR) -> String? {
        switch vr {
        case .ae, .sh: limit(text, 16)
        case .lo: limit(text, 64)
        case .st: limit(text, 1024)
        case .lt: limit(text, 10_240)
        case .pn: name(text)
        case .cs: limit(text, 16) ?? check(text.utf8.allSatisfy(isCode), "may hold A-Z, 0-9, space and _ only")
        case .ui: check(UID(text)?.isConformant == true, "must be a UID: numbers joined by dots, at most 64 characters")
        case .da: check(isDate(text), "must be a date as YYYYMMDD")
        case .tm: check(isTime(text), "must be a time as HHMMSS")
        case .dt: check(isDateTime(text), "must be a date and time as YYYYMMDDHHMMSS, with +ZZZZ for a zone")
        case .as: check(isAge(text), "must be an age as 042Y, 010M, 003W or 005D")
        case .is: check(text.utf8.count <= 12 && Int32(text) != nil, "must be a whole number")
        case .ds: check(text.utf8.count <= 16 && isDecimal(text), "must be a number of at most 16 characters")
        case .ur: check(!text.contains(" "), "must be a URI without spaces")
        default: nil
        }
    }

    private static func check(_ holds: Bool, _ reason: String) -> String? { holds ? nil : reason }

    private static func limit(_ text: String, _ count: Int) -> String? {
        check(text.unicodeScalars.count <= count, "has more than \(count) characters")
    }

    private static func name(_ text: String) -> String? {
        let groups = text.split(separator: "=", omittingEmptySubsequences: false)
        guard groups.count <= 3 else { return "has more than three groups of a name" }
        for group in groups {
            guard group.split(separator: "^", omittingEmptySubsequences: false).count <= 5 else {
                return "has more than five parts of a name"
            }
            guard group.unicodeScalars.count <= 64 else { return "has a name of more than 64 characters" }
        }
        return nil
    }

    private static func isCode(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x20, 0x5F: true
        default: false
        }
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    private static func isDate(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count == 8, let number = digits(text) else { return false }
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return day <= length
    }

    private static func isTime(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts[0]
        guard [2, 4, 6].contains(whole.utf8.count), let number = digits(whole) else { return false }
        if parts.count == 2 {
            guard whole.utf8.count == 6, (1...6).contains(parts[1].utf8.count), digits(parts[1]) != nil else {
                return false
            }
        }
        var values: [Int] = []
        var rest = number
        for _ in 0..<whole.utf8.count / 2 {
            values.insert(rest % 100, at: 0)
            rest /= 100
        }
        return zip(values, [23, 59, 60]).allSatisfy { $0 <= $1 }
    }

    private static func isDateTime(_ text: String) -> Bool {
        var text = Substring(text)
        if let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let zone = text[text.index(after: sign)...]
            guard zone.utf8.count == 4, let number = digits(zone), number <= 1400, number % 100 < 60 else {
                return false
            }
            text = text[..<sign]
        }
        guard text.utf8.count >= 8 else {
            guard [4, 6].contains(text.utf8.count), digits(text) != nil else { return false }
            return text.utf8.count == 4 || isDate(text + "01")
        }
        let time = text.dropFirst(8)
        return isDate(text.prefix(8)) && (time.isEmpty || isTime(time))
    }

    private static func isAge(_ text: String) -> Bool {
        text.utf8.count == 4 && digits(text.prefix(3)) != nil && "DWMY".contains(text.suffix(1))
    }

    private static func isDecimal(_ text: String) -> Bool {
        guard let number = Double(text), number.isFinite else { return false }
        return text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
    }
}
