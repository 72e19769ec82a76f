/// Identifiers to look for, pooled from files and lists. Values that identify nobody are not added.
public struct KnownIdentifiers: Sendable {
    private(set) var identifiers: [KnownIdentifier] = []
    private var seen: Set<KnownIdentifier> = []

    /// Values that are too short to be told from ordinary text and numbers; they are not searched for.
    public private(set) var tooShort = 0

    /// Creates an empty pool.
    public init() {}

    /// How many there are.
    public var count: Int { identifiers.count }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { identifiers.isEmpty }

    /// Adds an identifier, unless it is a placeholder such as `ANONYMOUS` or is there already.
    public mutating func insert(_ identifier: KnownIdentifier) {
        let folded = TextFolding.fold(identifier.text)
        guard !Self.isPlaceholder(identifier, folded) else { return }
        let symbolCount = folded.count { TextFolding.isSymbol($0) }
        guard symbolCount >= Self.shortest(identifier.category) || identifier.isYear else {
            tooShort += 1
            return
        }
        if seen.insert(identifier).inserted { identifiers.append(identifier) }
    }

    /// Adds all identifiers of another pool.
    public mutating func formUnion(_ other: KnownIdentifiers) {
        for identifier in other.identifiers where seen.insert(identifier).inserted { identifiers.append(identifier) }
        tooShort += other.tooShort
    }

    /// Adds the lines of a list: names as `Family^Given`, `Family, Given` or `Given Family`, dates, numbers, UIDs or
    /// any other text, one a line. Empty lines and lines that start with `#` are skipped.
    public mutating func insert(list: String) {
        for line in list.split(whereSeparator: \.isNewline) {
            let text = String(line.drop { $0 == " " || $0 == "\t" })
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            insert(KnownIdentifier(.listed, text))
        }
    }

    private static func shortest(_ category: KnownIdentifier.Category) -> Int {
        switch category {
        case .patientName, .personName: 3
        case .birthDate, .eventDate: 8
        case .contact: 6
        case .institution, .address, .device, .patientID, .accessionNumber, .uid, .listed: 4
        }
    }

    /// Whether a value is a placeholder for an unknown or a removed one.
    package static func isPlaceholder(_ identifier: KnownIdentifier) -> Bool {
        isPlaceholder(identifier, TextFolding.fold(identifier.text))
    }

    private static func isPlaceholder(_ identifier: KnownIdentifier, _ folded: [UInt8]) -> Bool {
        let symbols = folded.filter { TextFolding.isSymbol($0) }
        guard let first = symbols.first, symbols.contains(where: { $0 != first }) else { return true }
        if identifier.category == .birthDate || identifier.category == .eventDate {
            return ["19000101", "00010101", "18000101"].contains(String(decoding: symbols, as: UTF8.self))
        }
        let words = folded.split { !TextFolding.isSymbol($0) }
        guard words.contains(where: { $0.contains { $0 != UInt8(ascii: "0") } }) else { return true }
        var hasLetters = false
        for word in words {
            let letters = word.filter { !(0x30...0x39).contains($0) }
            hasLetters = hasLetters || !letters.isEmpty
            // A counter after a placeholder, as in ANON0012, does not make it a person.
            guard word.count - letters.count <= 4,
                letters.isEmpty || placeholders.contains(letters.count >= 4 ? letters : Array(word))
            else { return false }
        }
        return hasLetters
    }

    private static let placeholders = Set(
        """
        anon anonymous anonymized anonymised anonym anonymousize deidentified de identified removed none unknown \
        null na n a empty blank not available notavailable patient name no test phantom dummy xxx x subject id \
        confidential redacted hidden physician doctor dr operator institution hospital
        """.split(separator: " ").map { Array($0.utf8) })
}

extension KnownIdentifier {
    /// Whether it is a year of birth, which counts where it points at a person.
    var isYear: Bool {
        category == .birthDate && text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
