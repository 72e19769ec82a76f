extension ElementCursor {
    /// Whether what follows is no element: padding at the end, or anything behind the pixel data.
    mutating func isTrailer(after last: Tag?, until end: Int) throws(DICOMError) -> Bool {
        if let last, last >= .pixelData { return try isTrailer(behindPixels: last, until: end) }
        let remaining = end - offset
        guard remaining > 0 else { return false }
        try window.require(min(8, remaining), at: offset)
        if remaining >= 8 {
            guard window.uint32(offset, littleEndian: true) == 0 else { return false }
        } else {
            // In little endian only groups that come before pixel data start with a zero, and of those the pixel data
            // that is then missing tells.
            guard encoding.isLittleEndian else { return false }
        }
        return try isZero(from: offset, until: end)
    }

    /// Whether what follows the pixel data is no element. What could be the start of one counts as an element, so
    /// that a file that was cut there is not taken for a whole one.
    private mutating func isTrailer(behindPixels last: Tag, until end: Int) throws(DICOMError) -> Bool {
        let start = offset
        let remaining = end - start
        guard remaining > 0 else { return false }
        let isLittle = encoding.isLittleEndian
        try window.require(min(8, remaining), at: start)
        guard remaining >= 8 else {
            let first = window.byte(start)
            return isLittle ? first != 0xFC && first != 0xFA : first != 0xFF
        }
        let tag = window.tag(start, littleEndian: isLittle)
        guard tag > last else { return true }
        guard encoding.isExplicit else { return DICOMDictionary.entry(for: tag) == nil && !tag.isPrivate }
        return VR(rawValue: window.uint16(start + 4, littleEndian: false)) == nil
    }

    /// Whether only zeros follow. The place of a byte that is none is kept: in a long run of zeros that are elements,
    /// each of them would look for it again.
    private mutating func isZero(from start: Int, until end: Int) throws(DICOMError) -> Bool {
        guard nonzero < start || nonzero >= end else { return false }
        var position = start
        while position < end {
            try window.require(1, at: position)
            guard window.byte(position) == 0 else {
                nonzero = position
                return false
            }
            position += 1
        }
        return true
    }
}
