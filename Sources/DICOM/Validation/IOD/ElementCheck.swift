/// Compares one element with the dictionary: its VR, its values and their number.
struct ElementCheck {
    let element: Element
    let dataSet: DataSet
    let place: String
    /// Whether there is no value, or no item.
    private(set) var isEmpty = false

    init(_ element: Element, of dataSet: DataSet, at place: String) {
        self.element = element
        self.dataSet = dataSet
        self.place = place
    }

    mutating func run(_ log: inout IODLog) throws(DICOMError) {
        checkVR(&log)
        switch element.content {
        case .items(let items): isEmpty = items.isEmpty
        case .fragments: break
        case .range, .stored, .bytes:
            isEmpty = element.length == 0
            let isText = dataSet.valueRepresentation(of: element).isText
            guard !isText || element.length ?? 0 <= dataSet.decodedLimit(of: element) else {
                return log.add(
                    .note, .incomplete, at: place, tag: element.tag, "the value is too long to be examined")
            }
            let values = try ElementValues(element, of: dataSet)
            isEmpty = values.isEmpty
            for kind in values.findings { report(kind, values.count, &log) }
            try checkZero(&log)
        }
    }

    private func checkVR(_ log: inout IODLog) {
        guard element.vr != .un, let entry = DICOMDictionary.entry(for: element.tag), !entry.vrs.isEmpty,
            !entry.vrs.contains(element.vr)
        else { return }
        let expected = entry.vrs.map(\.description).joined(separator: " or ")
        log.add(
            .error, .unexpectedVR, at: place, tag: element.tag, "the VR is \(element.vr); PS3.6 has \(expected)")
    }

    /// Numbers of pixels, bits and frames that are 0 describe no image.
    private static let counts: Set<Tag> = [
        .rows, .columns, .samplesPerPixel, .bitsAllocated, .bitsStored, .numberOfFrames,
    ]

    private func checkZero(_ log: inout IODLog) throws(DICOMError) {
        guard Self.counts.contains(element.tag), try dataSet.integer(element.tag) == 0 else { return }
        log.add(.error, .invalidValue, at: place, tag: element.tag, "the value is 0")
    }

    private func report(_ kind: Finding.Kind, _ count: Int?, _ log: inout IODLog) {
        let vr = dataSet.valueRepresentation(of: element)
        let (severity, own, message): (IODFinding.Severity, IODFinding.Kind, String) =
            switch kind {
            case .undecodableText: (.error, .invalidValue, "bytes do not exist in the character set")
            case .valueTooLong:
                (.error, .invalidValue, "a value has more characters than VR \(vr) allows" + Self.longest(vr))
            case .forbiddenCharacter: (.error, .invalidValue, "a value has a character that VR \(vr) does not allow")
            case .obsoleteForm: (.error, .invalidValue, "a value has a form of VR \(vr) that was withdrawn")
            case .wrongPadding: (.warning, .invalidValue, "the value is padded with a byte that VR \(vr) does not use")
            case .invalidUID: (.error, .invalidUID, "a value is not a valid UID")
            case .wrongMultiplicity: (.error, .wrongMultiplicity, multiplicity(count ?? 0))
            default: (.error, .invalidValue, "a value is not valid for VR \(vr)")
            }
        log.add(severity, own, at: place, tag: element.tag, message)
    }

    private func multiplicity(_ count: Int) -> String {
        let vm = DICOMDictionary.entry(for: element.tag)?.vm ?? ""
        return "\(count == 1 ? "1 value" : "\(count) values"); PS3.6 has a multiplicity of \(vm)"
    }

    private static func longest(_ vr: VR) -> String { ValueRules.longest(vr).map { ", \($0)" } ?? "" }
}
