/// The modalities that objects of a SOP class have.
struct SOPClassModalities: Hashable, Sendable {
    /// Those that are usual, the most usual first.
    let usual: [String]

    /// All that are allowed, where the IOD enumerates them; `nil` where others are unusual only.
    let allowed: [String]?

    /// - Returns: `nil` for a class whose objects may have any modality or none, and for one that is not known.
    static func of(_ sopClass: String) -> SOPClassModalities? { table[sopClass] }

    /// Whether a term is a modality of any class.
    static func isKnown(_ modality: String) -> Bool { terms.contains(modality) }

    private static let table: [String: SOPClassModalities] = {
        var table: [String: SOPClassModalities] = [:]
        for line in IODTable.modalities.split(separator: "\n") {
            let cells = line.split(separator: " ").map(String.init)
            guard cells.count == 2 || cells.count == 3 else { continue }
            table[cells[0]] = SOPClassModalities(
                usual: list(cells[1]), allowed: cells.count == 3 ? list(cells[2]) : nil)
        }
        return table
    }()

    private static let terms: Set<String> = Set(table.values.flatMap { $0.usual + ($0.allowed ?? []) })

    private static func list(_ cell: String) -> [String] { cell.split(separator: ",").map(String.init) }
}
