import DICOM

/// Words and numbers of a file that identify its patient, or people and places around the patient.
///
/// Taken from the top level of the file before anything is decided, so that they can be found in other text.
struct PersonalWords: Sendable {
    /// Parts of names, folded.
    private var names: Set<[UInt8]> = []
    /// Words of institutions and addresses that are no ordinary ones, folded.
    private var places: Set<[UInt8]> = []
    /// Numbers without what separates their parts, folded.
    private var numbers: Set<[UInt8]> = []
    /// Numbers and names of devices, likewise.
    private var devices: Set<[UInt8]> = []

    init() {}

    init(_ dataSet: DataSet) throws(DICOMError) {
        for tag in Self.nameTags { for text in try dataSet.strings(tag) ?? [] { addName(text) } }
        for tag in Self.placeTags { for text in try dataSet.strings(tag) ?? [] { addPlace(text) } }
        for tag in Self.numberTags { for text in try dataSet.strings(tag) ?? [] { Self.add(text, to: &numbers) } }
        for tag in Self.deviceTags { for text in try dataSet.strings(tag) ?? [] { Self.add(text, to: &devices) } }
    }

    static let tags: [Tag] = nameTags + placeTags + numberTags + deviceTags

    /// Names of the patient, relatives, physicians and operators.
    private static let nameTags: [Tag] = [
        Tag(0x0008_0090), Tag(0x0008_009C), Tag(0x0008_1048), Tag(0x0008_1050), Tag(0x0008_1060), Tag(0x0008_1070),
        Tag(0x0010_0010), Tag(0x0010_1001), Tag(0x0010_1005), Tag(0x0010_1060), Tag(0x0010_2297), Tag(0x0032_1032),
        Tag(0x0032_1033), Tag(0x0040_1010), Tag(0x0040_2008), Tag(0x0070_0084), Tag(0x300E_0008),
    ]

    private static let placeTags: [Tag] = [
        Tag(0x0008_0080), Tag(0x0008_0081), Tag(0x0008_1040), Tag(0x0010_1040), Tag(0x0010_2150), Tag(0x0010_2152),
    ]

    private static let numberTags: [Tag] = [
        Tag(0x0008_0050), Tag(0x0008_0094), Tag(0x0010_0020), Tag(0x0010_0030), Tag(0x0010_1000), Tag(0x0010_1090),
        Tag(0x0010_2154), Tag(0x0020_0010), Tag(0x0038_0010), Tag(0x0038_0060), Tag(0x0040_1001), Tag(0x0040_2016),
        Tag(0x0040_2017),
    ]

    private static let deviceTags: [Tag] = [Tag(0x0008_1010), Tag(0x0018_1000), Tag(0x0018_700A)]

    mutating func addName(_ text: String) {
        for word in Self.words(text) where word.count >= 2 { names.insert(word) }
    }

    private mutating func addPlace(_ text: String) {
        for word in Self.words(text)
        where word.count >= 4 && !OrdinaryWords.contains(word) && !MakerNames.contains(word) {
            places.insert(word)
        }
    }

    private static func add(_ text: String, to numbers: inout Set<[UInt8]>) {
        let symbols = TextFolding.fold(text).filter { TextFolding.isSymbol($0) }
        if symbols.count >= 4 { numbers.insert(symbols) }
    }

    /// The words of a text, folded: runs of letters and digits.
    static func words(_ text: some StringProtocol) -> [[UInt8]] {
        TextFolding.fold(text).split { !TextFolding.isSymbol($0) }.map { Array($0) }
    }

    /// Whether a word or a number identifies, whatever else it may mean.
    func contains(_ word: [UInt8]) -> Bool {
        names.contains(word) || places.contains(word) || numbers.contains(word) || devices.contains(word)
    }

    /// Whether a word identifies and is no ordinary word; short parts of names are taken for ordinary.
    func clearlyContains(_ word: [UInt8]) -> Bool {
        if numbers.contains(word) || places.contains(word) || devices.contains(word) { return true }
        return word.count >= 3 && names.contains(word) && !OrdinaryWords.contains(word)
    }

    /// The same in an attribute of a maker, a model or a coding scheme, whose words and short numbers are its own.
    func clearlyContains(_ word: [UInt8], besideMakers: Bool) -> Bool {
        guard besideMakers else { return clearlyContains(word) }
        if numbers.contains(word) { return word.count >= 6 }
        return word.count >= 3 && names.contains(word) && !OrdinaryWords.contains(word) && !MakerNames.mayContain(word)
    }
}
