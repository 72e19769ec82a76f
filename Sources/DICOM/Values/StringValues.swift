extension String: DICOMValue {
    /// The texts of an element without padding; numbers, tags and names in their usual notation.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: DataSet.Element, in dataSet: DataSet) throws -> [String?] {
        let value = try dataSet.value(of: element)
        switch value {
        case .bulk, .items, .fragments: throw DICOMError.wrongVR(element.tag)
        default: return value.strings
        }
    }

    /// An element of text, encoded as the data set's text is and padded to even length.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [String], for dataSet: DataSet
    ) throws -> DataSet.Element {
        guard vr.isText else { throw DICOMError.wrongVR(tag) }
        // UIDs of files are written again, whoever made them up.
        for value in values where !ValueRules.violations(of: value, vr, takesAnyRoot: true).isEmpty {
            throw DICOMError.wrongForm(tag)
        }
        return try DataSet.Element.text(tag, vr, values, in: dataSet.characterSet)
    }
}

extension DataSet: DICOMValue {
    /// The data sets of a sequence's items.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [DataSet?] {
        switch element.content {
        case .items(let items): return items.map(\.dataSet)
        default:
            // A sequence without items may be stored as a value of no bytes.
            guard element.length == 0, dataSet.valueRepresentation(of: element) == .sq else {
                throw DICOMError.wrongVR(element.tag)
            }
            return []
        }
    }

    /// A sequence of items.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [DataSet], for dataSet: DataSet
    ) throws -> Element {
        guard vr == .sq else { throw DICOMError.wrongVR(tag) }
        return Element(tag: tag, vr: .sq, content: .items(values.map { Item($0) }))
    }
}
