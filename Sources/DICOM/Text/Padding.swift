extension StringProtocol {
    /// Without padding: spaces and NULs at the end, and at the start unless told otherwise.
    func trimmed(leading: Bool = true) -> String {
        var text = Substring(self).unicodeScalars
        while let last = text.last, last == " " || last == "\0" { text.removeLast() }
        if leading { while let first = text.first, first == " " || first == "\0" { text.removeFirst() } }
        return String(text)
    }
}
