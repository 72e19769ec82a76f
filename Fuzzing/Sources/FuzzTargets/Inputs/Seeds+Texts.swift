extension Seeds {
    /// The DICOM JSON Model (PS3.18 annex F).
    static let texts: [FuzzInput] = [
        text(
            "json-names",
            #"{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Yamada^Tarou","Ideographic":"\u5c71"},null]}}"#),
        text(
            "json-numbers", #"{"00280010":{"vr":"US","Value":[512]},"00101030":{"vr":"DS","Value":[72.5,"1e2",null]}}"#),
        text(
            "json-bulk",
            #"{"7FE00010":{"vr":"OW","InlineBinary":"AAECAwQF"},"00420011":{"vr":"OB","BulkDataURI":"a/b"}}"#),
        text(
            "json-nested",
            #"{"0040A730":{"vr":"SQ","Value":[{"0040A168":{"vr":"SQ","Value":[{"00080100":{"vr":"SH"}}]}},{}]}}"#),
        text(
            "json-tags",
            #"{"00280009":{"vr":"AT","Value":["00181063"]},"00080305":{"vr":"UV","Value":["18446744073709551615"]}}"#),
    ]

    private static func text(_ name: String, _ text: String) -> FuzzInput {
        FuzzInput(name: name, kind: .json, bytes: Array(text.utf8))
    }
}
