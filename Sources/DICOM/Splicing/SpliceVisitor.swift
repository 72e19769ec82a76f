/// Decides what becomes of each element of a data set, in the order of the file.
package protocol SpliceVisitor {
    /// What becomes of an element. Elements that occur twice or out of order are asked for as they come.
    mutating func action(for element: SplicedElement) throws(DICOMError) -> SpliceAction

    /// The VR of a private element whose encoding states none or UN; `nil` where the visitor knows none.
    func privateVR(of tag: Tag) -> VR?

    /// Called before the elements of an item; `tag` is the sequence's.
    mutating func enterItem(of tag: Tag, index: Int) throws(DICOMError)

    /// Called behind ``enterItem(of:index:)`` where the item states a character set behind other elements, for which it
    /// counts as well.
    mutating func readText(in characterSet: SpecificCharacterSet)

    /// Whether a sequence goes, all items of which were left out; called when the level around it is current again.
    func drops(emptied sequence: Tag) -> Bool

    /// Called after the elements of an item, and of the data set itself, whose depth is 0.
    mutating func leave(depth: Int) throws(DICOMError) -> SpliceLeaving
}

extension SpliceVisitor {
    package func privateVR(of tag: Tag) -> VR? { nil }

    package mutating func readText(in characterSet: SpecificCharacterSet) {}

    package func drops(emptied sequence: Tag) -> Bool { false }
}

/// What becomes of an item as a whole.
package enum SpliceLeaving {
    /// It stays, and elements are put where they belong in it; they displace others of the same tag.
    case keep(adding: [Element])
    /// It is left out. The data set itself cannot be.
    case drop
    /// It stays with these elements and no others. The data set itself cannot be replaced.
    case replace(with: [Element])
}
