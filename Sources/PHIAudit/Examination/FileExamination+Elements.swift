import DICOM
import Deidentification

extension FileExamination {
    /// Examines the elements of a data set or an item; `path` is what leads to it.
    mutating func examine(_ dataSet: DataSet, at path: String) {
        examinePrivateBlocks(dataSet, at: path)
        for element in dataSet {
            guard !Task.isCancelled else { return }
            let place = path + element.tag.hexadecimal
            judge(element, of: dataSet, at: place)
            switch element.content {
            case .items(let items):
                for (number, item) in items.enumerated() { examine(item.dataSet, at: "\(place)/\(number)/") }
            case .fragments: break
            case .range, .stored, .bytes:
                do throws(DICOMError) {
                    try examineValue(element, of: dataSet, at: place)
                } catch {
                    ledger.add(.likely, .unexamined, at: place, "the value cannot be read: \(error.kind.rawValue)")
                }
            }
        }
    }

    private mutating func examineValue(
        _ element: Element, of dataSet: DataSet, at place: String
    ) throws(DICOMError) {
        guard let length = element.length, length > 0 else { return }
        if Self.pixelTags.contains(element.tag), place.utf8.count == 8 { return }
        if element.tag == .encapsulatedDocument {
            return try examineDocument(element, of: dataSet, at: place)
        }
        let vr = element.vr == .un && !element.tag.isPrivate ? Self.registeredVR(element.tag) : element.vr
        if TextInNumbers.vrs.contains(vr) { return try examineNumbers(element, vr, of: dataSet, at: place) }
        guard vr.isText, length <= Self.longestText else {
            if vr.isBulk || vr.isText { try examineBulk(element, of: dataSet, at: place) }
            return
        }
        try examineTexts(element, vr, of: dataSet, at: place)
    }

    /// Searches the bytes of a value that is not text, or too long to be read as text.
    private mutating func examineBulk(_ element: Element, of dataSet: DataSet, at place: String) throws(DICOMError) {
        let group = element.tag.group & 0xFF00
        // Overlays are bits of a drawing, curves and waveforms are samples: strings in them are chance.
        let isDrawn = group == 0x6000 || group == 0x5000 || group == 0x5400 || group == 0x5600
        let (source, range) = try self.place(of: element, in: dataSet)
        try examineBytes(
            source, range, at: place, characterSet: dataSet.characterSet,
            findsForms: !isDrawn && element.tag.group != 0x7FE0)
        // Text in words of big-endian files may be stored in either order.
        if case .range(let stored) = element.content, source !== dataSet.source {
            try examineBytes(dataSet.source, stored, at: place, findsForms: false, looksInside: false)
        }
    }

    /// Examines the values of a text, each by what its attribute should hold.
    private mutating func examineTexts(
        _ element: Element, _ vr: VR, of dataSet: DataSet, at place: String
    ) throws(DICOMError) {
        let nature = ValueNature(element.tag, vr)
        let values = try dataSet.strings(element.tag) ?? []
        let areNumbers =
            MisplacedNumbers.areDue(DICOMDictionary.entry(for: element.tag)?.vrs ?? [])
            && values.allSatisfy { WrittenNumbers.reads($0.utf8) }
        var context = areNumbers ? .number : Self.context(vr, nature)
        if context == .number, let action = Profile.basic.action(for: element.tag), action != .keep {
            context = .listedNumber
        }
        // What is reported as an identifier for its tag need not be found in itself.
        let isOwn = !statement.isDeidentified && IdentifierSources.category(of: element.tag, vr) != nil
        for value in values {
            let isWorded =
                vr == .pn || isOwn || (isStandardMeaning(element, of: dataSet) && !CodeMeaning.isOfSomebody(value))
            let forms: AuditFinding.Severity? = isWorded ? nil : .possible
            let isTerm = vr == .cs && DefinedTerms.isTerm(value)
            let actual = isTerm ? .term : Self.isOfForm(value, context) ? context : .free
            examineText(value, actual, at: place, formsFrom: forms, isOwn: isOwn)
        }
        guard context == .free || context == .maker, !isOwn else { return }
        examineJoined(values, context, at: place)
        // A stated character set may be wrong.
        let (source, range) = try self.place(of: element, in: dataSet)
        let bytes = try source.bytes(in: range)
        if bytes.contains(where: { $0 >= 0x80 || $0 == 0x1B || ($0 == 0 && $0 != bytes.last) }) {
            try examineBytes(source, range, at: place, findsForms: false, looksInside: false)
        }
    }

    /// Text in place of binary numbers is searched as bytes, and so are more values than the attribute may have;
    /// numbers are not.
    private mutating func examineNumbers(
        _ element: Element, _ vr: VR, of dataSet: DataSet, at place: String
    ) throws(DICOMError) {
        guard let length = element.length, length >= 4 else { return }
        let (source, range) = try self.place(of: element, in: dataSet)
        if TextInNumbers.allows(length, vr, vm: DICOMDictionary.entry(for: element.tag)?.vm) {
            guard length <= TextInNumbers.longest, TextInNumbers.words(try source.bytes(in: range), vr) != nil else {
                return
            }
        }
        try examineBytes(source, range, at: place, characterSet: dataSet.characterSet)
    }

    /// Whether the text is the meaning of a code that a registered scheme defines, which people do not write freely.
    private func isStandardMeaning(_ element: Element, of dataSet: DataSet) -> Bool {
        guard element.tag == .codeMeaning, let scheme = (try? dataSet.string(.codingSchemeDesignator)) ?? nil else {
            return false
        }
        return ["DCM", "SCT", "SRT", "LN", "UCUM", "RADLEX", "FMA", "UMLS", "SNM3"].contains(scheme)
    }

    private static let pixelTags: Set<Tag> = [.floatPixelData, .doubleFloatPixelData, .pixelData]
    /// Text beyond this length is searched as bytes.
    private static let longestText = 1 << 20

    /// Where the bytes of a value are.
    func place(of element: Element, in dataSet: DataSet) throws(DICOMError) -> (ByteSource, Range<Int>) {
        switch element.content {
        case .range(let range) where element.vr.unitSize == 1 || dataSet.isLittleEndian(element):
            return (dataSet.source, range)
        case .stored(let value): return (value.source, value.range)
        default:
            let bytes = try dataSet.littleEndianBytes(of: element)
            return (ByteSource(bytes), 0..<bytes.count)
        }
    }

    private static func registeredVR(_ tag: Tag) -> VR {
        DICOMDictionary.entry(for: tag)?.vrs.first ?? .un
    }

    /// Whether a value is what its VR promises; anything else is text that a person wrote there.
    private static func isOfForm(_ value: String, _ context: TextContext) -> Bool {
        switch context {
        case .uid: UID(value) != nil
        case .number, .listedNumber:
            value.utf8.allSatisfy { "0123456789+-.eE: DWMY".utf8.contains($0) } || WrittenNumbers.reads(value.utf8)
        case .date: value.utf8.allSatisfy { "0123456789+-.: ".utf8.contains($0) }
        case .free, .code, .term, .maker, .bytes, .noise: true
        }
    }

    private static func context(_ vr: VR, _ nature: ValueNature) -> TextContext {
        switch vr {
        case .cs, .ae: .code
        case .is, .ds, .as, .tm: .number
        case .da, .dt: .date
        case .ui: .uid
        default: nature == .maker ? .maker : .free
        }
    }
}
