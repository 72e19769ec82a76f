package import DICOM

/// The rows of table E.1-1, parsed once.
struct ProfileTable: Sendable {
    struct Row: Sendable {
        let code: ActionCode
        /// One letter for each option, `K`, `C` or `-`.
        let options: [UInt8]

        /// What the code becomes with the chosen options. What one of them cleans and another keeps is cleaned.
        func action(for tag: Tag, _ chosen: ProfileOptions) -> ProfileAction {
            var keeps = false
            var cleaning: ProfileAction.Cleaning?
            for (column, letter) in options.enumerated() where chosen.contains(column: column) {
                if letter == UInt8(ascii: "K") { keeps = true }
                if letter == UInt8(ascii: "C") { cleaning = ProfileOptions.cleaning(column: column) }
            }
            if let cleaning { return .clean(cleaning) }
            return keeps ? .keep : code.action(for: tag)
        }

        /// Whether a chosen option changes the action for the attribute.
        func isChanged(by chosen: ProfileOptions) -> Bool {
            options.enumerated().contains { chosen.contains(column: $0.offset) && $0.element != UInt8(ascii: "-") }
        }
    }

    static let shared = ProfileTable()

    private(set) var rows: [Tag: Row] = [:]
    /// Rows of repeating groups: the digits that are fixed, their mask.
    private(set) var patterns: [(value: UInt32, mask: UInt32, row: Row)] = []

    private init() {
        rows.reserveCapacity(800)
        for line in ConfidentialityTable.attributes.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 3, let code = ActionCode(rawValue: String(cells[1])) else { continue }
            let row = Row(code: code, options: Array(cells[2].utf8))
            if let tag = Tag(hexadecimal: cells[0]) {
                rows[tag] = row
            } else if cells[0].utf8.count == 8 {
                let value = UInt32(cells[0].replacing("x", with: "0"), radix: 16)
                let mask = UInt32(String(cells[0].map { $0 == "x" ? "0" : "F" }), radix: 16)
                if let value, let mask { patterns.append((value, mask, row)) }
            }
        }
    }
}

extension ProfileOptions {
    fileprivate func contains(column: Int) -> Bool { rawValue & (1 << UInt16(column)) != 0 }

    fileprivate static func cleaning(column: Int) -> ProfileAction.Cleaning {
        switch ProfileOptions(rawValue: 1 << UInt16(column)) {
        case .retainLongitudinalModifiedDates: .dates
        case .cleanStructuredContent: .structuredContent
        case .cleanGraphics: .graphics
        default: .text
        }
    }
}

/// Private attributes that table E.3.10-1 of PS3.15 lists as safe, by creator and the digits that are not the block.
package enum SafePrivateAttributes {
    /// The VR of a safe attribute, UN where the standard states none; `nil` for one that is not listed.
    package static func vr(creator: String, tag: Tag) -> VR? { table[Key(creator: creator, tag: tag)] }

    private struct Key: Hashable {
        let creator: String
        let group: UInt16
        let element: UInt8

        init(creator: String, tag: Tag) {
            self.creator = creator
            group = tag.group
            element = UInt8(truncatingIfNeeded: tag.element)
        }
    }

    private static let table: [Key: VR] = {
        var table: [Key: VR] = [:]
        for line in SafePrivateTable.attributes.split(separator: "\n") {
            let cells = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
            guard cells.count == 3, let tag = Tag(hexadecimal: cells[0].replacing("xx", with: "00")) else { continue }
            table[Key(creator: String(cells[2]), tag: tag)] = VR(cells[1].prefix(2)) ?? .un
        }
        return table
    }()
}
