/// What a data set shares with the items in it: one object for all of them, so that a file with a hundred thousand
/// items holds it once.
final class DataSetScope: Hashable, Sendable {
    let source: ByteSource
    let encoding: Encoding
    let characterSet: SpecificCharacterSet

    init(source: ByteSource, encoding: Encoding, characterSet: SpecificCharacterSet) {
        self.source = source
        self.encoding = encoding
        self.characterSet = characterSet
    }

    /// The same for items that are laid out in another way.
    func laidOut(_ encoding: Encoding) -> DataSetScope {
        guard encoding != self.encoding else { return self }
        return DataSetScope(source: source, encoding: encoding, characterSet: characterSet)
    }

    static func == (left: DataSetScope, right: DataSetScope) -> Bool {
        left === right
            || left.source == right.source && left.encoding == right.encoding
                && left.characterSet == right.characterSet
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(source)
        hasher.combine(encoding)
        hasher.combine(characterSet)
    }
}

extension DataSet {
    /// Reads the text of this data set in a character set, wherever it stands, and that of its items which state none
    /// of their own (PS3.3 section C.12.1.1.2).
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
