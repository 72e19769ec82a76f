/// What a data set shares with the items in it: one object for all of them, so that a file with a hundred thousand items
/// holds it once.
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
