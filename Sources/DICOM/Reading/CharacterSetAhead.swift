extension ElementCursor {
    /// The Specific Character Set of the level that begins here, where elements stand before it: it counts for them as
    /// well (PS3.3 section C.12.1.1.2). `nil` where none do, where there is no such element, and where the structure
    /// cannot be followed. It is looked for as far as tags ascend to it.
    ///
    /// - Throws: ``DICOMError`` of kind `unreadable` and nothing else.
    func characterSetAhead(until end: Int) throws(DICOMError) -> SpecificCharacterSet? {
        var look = self
        do throws(DICOMError) {
            var isFirst = true
            while let header = try look.next(until: end) {
                guard header.tag < .specificCharacterSet else {
                    return header.tag > .specificCharacterSet || isFirst ? nil : try look.characterSet(header, end)
                }
                isFirst = false
                try look.skip(header, until: end)
            }
            return nil
        } catch {
            // Whoever reads the elements in their turn says what is wrong with them.
            guard error.kind == .unreadable else { return nil }
            throw error
        }
    }

    private mutating func characterSet(_ header: ElementHeader, _ end: Int) throws(DICOMError) -> SpecificCharacterSet?
    {
        guard header.length <= SpecificCharacterSet.longest, header.end <= end else { return nil }
        try window.require(Int(header.length), at: header.value)
        return SpecificCharacterSet(stored: (header.value..<header.end).map { window.byte($0) })
    }
}
