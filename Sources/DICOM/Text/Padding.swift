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
