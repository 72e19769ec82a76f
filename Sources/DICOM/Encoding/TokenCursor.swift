extension ElementCursor {
    /// Reads the next token; `nil` where the data may end and does.
    mutating func next(_ machine: inout TokenMachine) throws(DICOMError) -> Token? {
        while true {
            if let end = machine.endByLength() { return end }
            encoding = machine.encoding
            guard let header = try next(until: machine.bound) else {
                if let error = machine.cut(at: offset) { throw error }
                return nil
            }
            let token = try machine.take(header, &log)
            offset = machine.offset
            if let token { return token }
        }
    }
}

/// Reads the tokens of a data set that lies in a source. Values are passed over, none is read.
package struct TokenCursor {
    private var cursor: ElementCursor
    private var machine: TokenMachine

    /// Reads a range of a source.
    ///
    /// - Parameters:
    ///   - source: Holds the data set.
    ///   - range: Where in it the data set is.
    ///   - encoding: How elements are laid out.
    ///   - options: Limits and strictness.
    package init(
        _ source: ByteSource, in range: Range<Int>, encoding: Encoding, options: ReadingOptions = ReadingOptions()
    ) {
        cursor = ElementCursor(source, at: range.lowerBound, encoding: encoding, options: options)
        machine = TokenMachine(
            at: range.lowerBound, until: min(range.upperBound, source.length), encoding: encoding,
            limits: options.limits)
    }

    /// What departs from the standard in what was read so far.
    package var findings: [Finding] { cursor.log.findings }

    /// The next token; `nil` at the end.
    ///
    /// - Throws: ``DICOMError``: `truncated`, `malformed`, `limitExceeded`, `unreadable`.
    package mutating func next() throws(DICOMError) -> Token? { try cursor.next(&machine) }
}
