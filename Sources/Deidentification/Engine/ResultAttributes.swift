import DICOM

/// The attributes by which a de-identified object states what was done to it (PS3.15 section E.1.1 and the modules of
/// PS3.3 that hold them).
package struct ResultAttributes: Sendable {
    private let options: ProfileOptions
    /// Whether all text in the pixels is painted over, as the caller states.
    private let textIsCovered: Bool
    private let rules: DeidentificationRules
    private let codes: [MethodCode]
    /// Sequences that exist already and get their new items after the old ones.
    private(set) var extended: Set<Tag> = []

    init(_ options: ProfileOptions, rules: DeidentificationRules, textIsCovered: Bool) {
        self.rules = rules
        self.textIsCovered = textIsCovered
        var stated = options
        if !textIsCovered { stated.remove(.cleanPixelData) }
        self.options = stated
        codes = MethodCode.all.filter { stated.isSuperset(of: $0.option) }
    }

    /// What becomes of an element of the top level that the result states itself; `nil` for others.
    mutating func action(for element: SplicedElement) -> SpliceAction? {
        switch element.tag {
        case .patientIdentityRemoved, .deidentificationMethod, .longitudinalTemporalInformationModified: return .remove
        case .burnedInAnnotation: return textIsCovered ? .remove : nil
        case .recognizableVisualFeatures: return options.contains(.cleanRecognizableVisualFeatures) ? .remove : nil
        case .deidentificationMethodCodeSequence, .contributingEquipmentSequence:
            guard case .sequence = element.layout, extended.insert(element.tag).inserted else { return .remove }
            let items = element.tag == .deidentificationMethodCodeSequence ? codes.map(\.item) : [equipment]
            return .descend(appending: items.map { Array($0) })
        default: return nil
        }
    }

    /// Whether one of the new items repeats an item.
    func displaces(_ level: VisitedLevel) -> Bool {
        guard level.sequence == .deidentificationMethodCodeSequence, level.scheme == "DCM" else { return false }
        return codes.contains { $0.value == level.code }
    }

    /// New elements of the top level.
    var elements: [Element] {
        var elements: [Element] = [
            .text(.patientIdentityRemoved, .cs, "YES"),
            method, .text(.longitudinalTemporalInformationModified, .cs, temporalInformation),
        ]
        if textIsCovered { elements.append(.text(.burnedInAnnotation, .cs, "NO")) }
        if options.contains(.cleanRecognizableVisualFeatures) {
            elements.append(.text(.recognizableVisualFeatures, .cs, "NO"))
        }
        if !extended.contains(.deidentificationMethodCodeSequence) {
            elements.append(sequence(.deidentificationMethodCodeSequence, codes.map(\.item)))
        }
        if !extended.contains(.contributingEquipmentSequence) {
            elements.append(sequence(.contributingEquipmentSequence, [equipment]))
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
        if rules.isEmpty { return .text(.deidentificationMethod, .lo, Self.edition) }
        return .text(.deidentificationMethod, .lo, Self.edition, "rules of the user")
    }

    /// The program, without a word about who runs it.
    private var equipment: DataSet {
        DataSet([
            .text(.manufacturer, .lo, "ambra-swift"), .text(.contributionDescription, .st, Self.edition),
            Element.code(.purposeOfReferenceCodeSequence, "109104", "DCM", "De-identifying Equipment"),
        ])
    }

    /// The method; at most 64 characters, as LO allows.
    package static let edition = "Basic Profile and options as coded, " + ProfileEdition.confidentialityProfile
}

/// A code of CID 7050 and the option that it states; the profile itself has no option.
struct MethodCode: Sendable {
    let option: ProfileOptions
    let value: String
    let meaning: String

    var item: DataSet { DataSet.code(value, "DCM", meaning) }

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
