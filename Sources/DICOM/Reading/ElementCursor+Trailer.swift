extension ElementCursor {
    /// Whether what follows the pixel data is no element. What could be the start of one counts as an element, so
    /// that a file that was cut there is not taken for a whole one.
    mutating func isTrailer(after last: Tag, until end: Int) throws(DICOMError) -> Bool {
        let start = offset
        let remaining = end - start
        guard remaining > 0 else { return false }
        let isLittle = encoding.isLittleEndian
        try window.require(min(8, remaining), at: start)
        guard remaining >= 8 else {
            let first = window.byte(start)
            return isLittle ? first != 0xFC && first != 0xFA : first != 0xFF
        }
        let tag = Tag(
            group: window.uint16(start, littleEndian: isLittle),
            element: window.uint16(start + 2, littleEndian: isLittle))
        guard tag > last else { return true }
        guard encoding.isExplicit else { return DICOMDictionary.entry(for: tag) == nil && !tag.isPrivate }
        return VR(rawValue: window.uint16(start + 4, littleEndian: false)) == nil
    }

    /// Whether only zeros follow.
    mutating func isZero(from start: Int, until end: Int) throws(DICOMError) -> Bool {
        var position = start
        while position < end {
            try window.require(1, at: position)
            guard window.byte(position) == 0 else { return false }
            position += 1
        }
        return true
    }
}
