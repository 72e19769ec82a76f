extension String: DICOMValue {
    /// The texts of an element without padding; numbers, tags and names in their usual notation.
    public static func values(of element: DataSet.Element, in dataSet: DataSet) throws(DICOMError)
        -> [String?]
    {
        let value = try dataSet.value(of: element)
        switch value {
        case .bulk, .items, .fragments: throw .wrongVR(element.tag)
        default: return value.strings
        }
    }

    /// An element of text, encoded as the data set's text is and padded to even length.
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [String], for dataSet: DataSet
    ) throws(DICOMError) -> DataSet.Element {
        guard vr.isText else { throw .wrongVR(tag) }
        for value in values where !ValueRules.violations(of: value, vr).isEmpty {
            throw .wrongForm(tag)
        }
        return try DataSet.Element.text(tag, vr, values, in: dataSet.characterSet)
    }
}

extension DataSet: DICOMValue {
    /// The data sets of a sequence's items.
    public static func values(of element: Element, in dataSet: DataSet) throws(DICOMError)
        -> [DataSet?]
    {
        switch element.content {
        case .items(let items): return items.map(\.dataSet)
        default:
            // A sequence without items may be stored as a value of no bytes.
            guard element.length == 0, dataSet.valueRepresentation(of: element) == .sq else {
                throw .wrongVR(element.tag)
            }
            return []
        }
    }

    /// A sequence of items.
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [DataSet], for dataSet: DataSet
    ) throws(DICOMError) -> Element {
        guard vr == .sq else { throw .wrongVR(tag) }
        return Element(tag: tag, vr: .sq, content: .items(values.map { Item($0) }))
    }
}
