extension DICOMError {
    /// The data ends where a header does not.
    static func cutHeader(at start: Int, _ tag: Tag? = nil) -> DICOMError {
        DICOMError(.truncated, "the data ends inside the header of an element", offset: start, tag: tag)
    }

    /// The data ends where a value does not.
    static func cutValue(_ header: ElementHeader) -> DICOMError {
        DICOMError(
            .truncated, "a value of \(header.length) bytes reaches past the end of the data", offset: header.start,
            tag: header.tag)
    }

    static func tooManyElements(_ limit: Int, at start: Int) -> DICOMError {
        DICOMError(.limitExceeded, "there are more than \(limit) elements", offset: start)
    }

    static func tooDeep(_ limit: Int, _ sequence: ElementHeader) -> DICOMError {
        DICOMError(
            .limitExceeded, "sequences are nested deeper than \(limit)", offset: sequence.start, tag: sequence.tag)
    }

    /// The data ends where an item or a delimiter is expected.
    static func cutSequence(_ tag: Tag, at end: Int) -> DICOMError {
        DICOMError(.truncated, "the data ends before the sequence does", offset: end, tag: tag)
    }

    static func openFragment(_ header: ElementHeader, of tag: Tag) -> DICOMError {
        DICOMError(.malformed, "a fragment has no length", offset: header.start, tag: tag)
    }

    /// Something else comes in place of an item.
    static func itemDue(_ header: ElementHeader, of tag: Tag) -> DICOMError {
        DICOMError(.malformed, "an item is expected, but another element follows", offset: header.start, tag: tag)
    }
}
