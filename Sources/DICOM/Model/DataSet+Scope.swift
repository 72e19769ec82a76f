extension DataSet {
    /// Reads the text of this data set in a character set, wherever it stands, and that of its items which state none of
    /// their own (PS3.3 section C.12.1.1.2).
    mutating func readText(in characterSet: SpecificCharacterSet) {
        var made: (old: DataSetScope, new: DataSetScope)?
        readText(in: characterSet, &made)
    }

    /// Items have one scope in common, and still do so afterwards.
    private mutating func readText(
        in characterSet: SpecificCharacterSet, _ made: inout (old: DataSetScope, new: DataSetScope)?
    ) {
        let old = scope
        if let made, made.old === old {
            scope = made.new
        } else if old.characterSet != characterSet {
            self.characterSet = characterSet
            made = (old, scope)
        }
        for position in elements.indices {
            guard case .items(var items) = elements[position].content, !items.isEmpty else { continue }
            for item in items.indices where items[item].dataSet[.specificCharacterSet] == nil {
                items[item].dataSet.readText(in: characterSet, &made)
            }
            let element = elements[position]
            elements[position] = Element(tag: element.tag, vr: element.vr, content: .items(items))
        }
    }
}
