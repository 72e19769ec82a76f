import DICOM

/// The attributes by which a de-identified object states what was done to it (PS3.15 section E.1.1 and the modules of
/// PS3.3 that hold them).
struct ResultAttributes: Sendable {
    private static let identityRemoved = Tag(0x0012_0062)
    private static let method = Tag(0x0012_0063)
    private static let methodCodes = Tag(0x0012_0064)
    private static let contributingEquipment = Tag(0x0018_A001)
    private static let burnedIn = Tag(0x0028_0301)
    private static let visualFeatures = Tag(0x0028_0302)
    private static let temporal = Tag(0x0028_0303)

    private let options: ProfileOptions
    /// Whether all text in the pixels is painted over, as the caller states.
    private let textIsCovered: Bool
    private let rules: DeidentificationRules
    private let codes: [MethodCode]
    /// Sequences that exist already and get their new items behind the old ones.
    private(set) var extended: Set<Tag> = []

    init(_ options: ProfileOptions, rules: DeidentificationRules, textIsCovered: Bool) {
        self.rules = rules
        self.textIsCovered = textIsCovered
        var stated = options
        if !textIsCovered { stated.remove(.cleanPixelData) }
        self.options = stated
        codes = MethodCode.all.filter { stated.isSuperset(of: $0.option) }
    }

    /// What becomes of an element of the top level that the result states anew; `nil` for others.
    mutating func action(for element: SplicedElement) -> SpliceAction? {
        switch element.tag {
        case Self.identityRemoved, Self.method, Self.temporal: return .remove
        case Self.burnedIn: return textIsCovered ? .remove : nil
        case Self.visualFeatures: return options.contains(.cleanRecognizableVisualFeatures) ? .remove : nil
        case Self.methodCodes, Self.contributingEquipment:
            guard case .sequence = element.layout, extended.insert(element.tag).inserted else { return .remove }
            let items = element.tag == Self.methodCodes ? codes.map(\.item) : [equipment]
            return .descend(appending: items.map { Array($0) })
        default: return nil
        }
    }

    /// Whether an item says what one of the new items says as well.
    func displaces(_ level: VisitedLevel) -> Bool {
        guard level.sequence == Self.methodCodes, level.scheme == "DCM" else { return false }
        return codes.contains { $0.value == level.code }
    }

    /// New elements of the top level.
    var elements: [Element] {
        var elements: [Element] = [
            .text(Self.identityRemoved, .cs, "YES"),
            method, .text(Self.temporal, .cs, temporalInformation),
        ]
        if textIsCovered { elements.append(.text(Self.burnedIn, .cs, "NO")) }
        if options.contains(.cleanRecognizableVisualFeatures) { elements.append(.text(Self.visualFeatures, .cs, "NO")) }
        if !extended.contains(Self.methodCodes) { elements.append(sequence(Self.methodCodes, codes.map(\.item))) }
        if !extended.contains(Self.contributingEquipment) {
            elements.append(sequence(Self.contributingEquipment, [equipment]))
        }
        return elements
    }

    private func sequence(_ tag: Tag, _ items: [DataSet]) -> Element {
        Element(tag: tag, vr: .sq, content: .items(items.map { Item($0) }))
    }

    private var temporalInformation: String {
        if options.contains(.retainLongitudinalFullDates) { return "UNMODIFIED" }
        let isShifted = options.contains(.retainLongitudinalModifiedDates) || rules.shiftsDates
        return isShifted ? "MODIFIED" : "REMOVED"
    }

    private var method: Element {
        if rules.isEmpty { return .text(Self.method, .lo, Self.edition) }
        return .text(Self.method, .lo, Self.edition, "rules of the user")
    }

    /// The program, without any word of who runs it.
    private var equipment: DataSet {
        DataSet([
            .text(Tag(0x0008_0070), .lo, "ambra-swift"), .text(Tag(0x0018_A003), .st, Self.edition),
            DummyItems.code(Tag(0x0040_A170), "109104", "DCM", "De-identifying Equipment"),
        ])
    }

    /// The method; at most 64 characters, as LO allows.
    static let edition = "Basic Profile and options as coded, " + ProfileEdition.confidentialityProfile
}

/// A code of CID 7050 and the option that it states; the profile itself has no option.
struct MethodCode: Sendable {
    let option: ProfileOptions
    let value: String
    let meaning: String

    var item: DataSet { DummyItems.codeItem(value, "DCM", meaning) }

    static let all: [MethodCode] = ConfidentialityTable.methodCodes.split(separator: "\n").compactMap { line in
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
        guard cells.count == 4 else { return nil }
        let option: ProfileOptions
        switch cells[0] {
        case "113100": option = []
        case "113101": option = .cleanPixelData
        case "113102": option = .cleanRecognizableVisualFeatures
        default:
            guard let named = ProfileOptions(name: cells[2].replacing("_", with: "-")) else { return nil }
            option = named
        }
        return MethodCode(option: option, value: cells[0], meaning: cells[3])
    }
}
