extension ElementEncoder {
    /// A whole element whose value is held in memory; sequences and items state their lengths.
    ///
    /// - Throws: ``DICOMError``: `unsupported` for a value that is in a file, `limitExceeded` for one that its length
    ///   field cannot hold.
    package func bytes(of element: Element) throws(DICOMError) -> [UInt8] {
        switch element.content {
        case .bytes(let value): return try self.element(element.tag, element.vr, littleEndian: value)
        case .items(let items):
            var content: [UInt8] = []
            for item in items { content += try bytes(ofItem: Array(item.dataSet)) }
            return try header(element.tag, .sq, length: content.count) + content
        case .range, .stored, .fragments:
            throw DICOMError(.unsupported, "an element of a file cannot be put into another data set", tag: element.tag)
        }
    }

    /// A whole item of elements in ascending order.
    package func bytes(ofItem elements: [Element]) throws(DICOMError) -> [UInt8] {
        var content: [UInt8] = []
        for element in elements { content += try bytes(of: element) }
        return try item(length: content.count) + content
    }
}
