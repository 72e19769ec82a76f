package import DICOM

/// Private attributes that table E.3.10-1 of PS3.15 lists as safe, by creator and the digits that are not the block.
package enum SafePrivate {
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
