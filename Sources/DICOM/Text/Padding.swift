extension StringProtocol {
    /// Without padding at the end, and at the start unless told otherwise: spaces and NULs, or what `isPadding` says.
    package func trimmed(
        leading: Bool = true, of isPadding: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\0" }
    ) -> String {
        var text = Substring(self).unicodeScalars
        while let last = text.last, isPadding(last) { text.removeLast() }
        if leading { while let first = text.first, isPadding(first) { text.removeFirst() } }
        return String(text)
    }
}

extension RangeReplaceableCollection<UInt8> where Self: BidirectionalCollection {
    /// Removes padding at the end: spaces and NULs.
    package mutating func removePadding() {
        while let last, last == 0x20 || last == 0 { removeLast() }
    }
}
