import DICOM
import Deidentification

extension FileExamination {
    /// Judges an element by its tag and VR: by its purpose, and by what the profile does with it.
    mutating func judge(_ element: Element, of dataSet: DataSet, at place: String) {
        guard hasValue(element), !element.tag.isGroupLength else { return }
        let value = firstText(element, of: dataSet)
        if element.vr == .ui { judgeUID(element.tag, value, at: place) }
        if element.vr == .as { judgeAge(value, at: place) }
        if element.tag.group & 0xFF00 == 0x6000, element.tag.element == 0x3000 {
            ledger.add(.possible, .graphics, at: place, "an overlay, whose drawing may hold text")
        } else if element.tag.group & 0xFF00 == 0x5000, element.tag.element == 0x3000 {
            ledger.add(.possible, .graphics, at: place, "a curve")
        } else if element.tag == .iconImageSequence {
            ledger.add(.note, .graphics, at: place, "an icon of an image")
        }
        guard !element.tag.isPrivate, !isPlaceholder(value, element) else { return }
        let isSubject = element.tag == .patientName || element.tag == .patientID
        if isSubject, let value, value == statement.pseudonym { return }
        if statement.isDeidentified {
            judgeResult(element, of: dataSet, value, at: place)
        } else {
            judgeOriginal(element, value, at: place)
        }
    }

    /// In a file that does not say that it was de-identified, every element of the profile's table is something to
    /// remove.
    private mutating func judgeOriginal(_ element: Element, _ value: String?, at place: String) {
        let category = IdentifierSources.category(of: element.tag, element.vr)
        switch category {
        case .uid: return
        case .eventDate:
            ledger.add(.possible, .identifyingAttribute, at: place, "date of an examination", found: value)
        case .institution, .device:
            ledger.add(.likely, .identifyingAttribute, at: place, category?.words ?? "", found: value)
        case .some(let category):
            ledger.add(.identified, .identifyingAttribute, at: place, category.words, found: value)
        case nil:
            guard let action = Profile.basic.action(for: element.tag), action != .keep, element.vr != .ui else {
                return
            }
            ledger.add(.possible, .identifyingAttribute, at: place, "an attribute that the profile does not keep")
        }
    }

    /// In a file that was de-identified.
    private mutating func judgeResult(_ element: Element, of dataSet: DataSet, _ value: String?, at place: String) {
        let severity: AuditFinding.Severity = statement.namesMethod ? .likely : .possible
        switch statement.profile.action(for: element.tag) {
        case .remove:
            guard element.tag != .contributionDescription || !isDeidentifier(dataSet),
                !DummyValue.isAll(of: element, in: dataSet)
            else { return }
            ledger.add(severity, .leftByProfile, at: place, "the profile removes this attribute", found: value)
        case .empty:
            guard !DummyValue.isAll(of: element, in: dataSet) else { return }
            let isDate = element.vr == .da || element.vr == .dt
            let detail = "the profile empties this attribute, or gives it a value that says nothing"
            ledger.add(isDate ? .possible : .note, .leftByProfile, at: place, detail, found: value)
        case .keep, .clean, .dummy, .remap: break
        case nil:
            if element.vr == .pn {
                ledger.add(.likely, .identifyingAttribute, at: place, "a person's name", found: value)
            } else if DICOMDictionary.entry(for: element.tag) == nil, element.tag.group > 0x0002 {
                ledger.add(.possible, .hidden, at: place, "an attribute that the standard does not know")
            }
        }
    }

    /// Whether an item of Contributing Equipment is that of a de-identifier, which does not describe an examination.
    private func isDeidentifier(_ item: DataSet) -> Bool {
        guard case .items(let purposes) = item[.purposeOfReferenceCodeSequence]?.content else { return false }
        return purposes.contains { ((try? $0.dataSet.string(.codeValue)) ?? nil) == "109104" }
    }

    private mutating func judgeUID(_ tag: Tag, _ value: String?, at place: String) {
        guard statement.isDeidentified, !statement.options.contains(.retainUIDs), tag.group != 0x0002,
            let value, !value.hasPrefix("2.25."), !value.hasPrefix(UID.dicomRoot),
            DICOMDictionary.name(forUID: value) == nil, !Self.classTags.contains(tag)
        else { return }
        ledger.add(.note, .originalUID, at: place, "a UID that may be the original one", found: value)
    }

    /// UIDs that name classes and schemes, not instances.
    private static let classTags: Set<Tag> = [
        .sopClassUID, .referencedSOPClassUID, .relatedGeneralSOPClassUID, .originalSpecializedSOPClassUID,
        .codingSchemeUID, .mappingResourceUID,
    ]

    private mutating func judgeAge(_ value: String?, at place: String) {
        guard let value, value.hasSuffix("Y"), let years = Int(value.dropLast()), years > 89 else { return }
        // What the profile makes of all higher ones.
        if statement.isDeidentified, years == 90 { return }
        ledger.add(.possible, .age, at: place, "an age above 89 years", found: value)
    }

    // MARK: - Private blocks

    /// One finding for each block, with the number of its elements that are not known to be safe.
    mutating func examinePrivateBlocks(_ dataSet: DataSet, at path: String) {
        var creators: [Tag: String] = [:]
        var unsafe: [Tag: Int] = [:]
        var kept: [Tag: Int] = [:]
        for element in dataSet where element.tag.isPrivate {
            if element.tag.isPrivateCreator {
                creators[element.tag] = firstText(element, of: dataSet) ?? ""
            } else if hasValue(element) {
                let block = Tag(group: element.tag.group, element: element.tag.element >> 8)
                let isSafe =
                    creators[block].map { SafePrivateAttributes.vr(creator: $0, tag: element.tag) != nil } ?? false
                if isSafe { kept[block, default: 0] += 1 } else { unsafe[block, default: 0] += 1 }
            }
        }
        for block in Set(unsafe.keys).union(kept.keys).sorted() {
            let count = unsafe[block] ?? 0
            let severity: AuditFinding.Severity = count > 0 && statement.isDeidentified ? .possible : .note
            let state = creators[block] == nil ? "a private block without creator" : "a private block"
            let detail = count > 0 ? "\(state) that is not known to be safe" : "\(state) of safe attributes"
            ledger.add(severity, .privateData, at: path + block.hexadecimal, detail, found: creators[block])
        }
    }

    // MARK: - Values

    private func hasValue(_ element: Element) -> Bool {
        if case .items(let items) = element.content { return items.contains { !$0.dataSet.isEmpty } }
        return element.length != 0
    }

    private func firstText(_ element: Element, of dataSet: DataSet) -> String? {
        guard let length = element.length, length <= 1024 else { return nil }
        return (try? dataSet.string(element.tag)) ?? nil
    }

    private func isPlaceholder(_ value: String?, _ element: Element) -> Bool {
        if case .items = element.content { return false }
        guard element.vr.isText else { return false }
        guard let value else { return (element.length ?? 0) <= 1024 }
        let category = IdentifierSources.category(of: element.tag, element.vr) ?? .listed
        return KnownIdentifiers.isPlaceholder(KnownIdentifier(category, value))
    }
}

extension DummyValue {
    /// Whether an element holds only dummies: the one of its VR, or items of such elements, of empty ones, and of what
    /// a dummy item of the sequence has.
    static func isAll(of element: Element, in dataSet: DataSet) -> Bool { isDummy(element, in: dataSet, stated: nil) }

    private static func isDummy(_ element: Element, in dataSet: DataSet, stated: DataSet?) -> Bool {
        if case .items(let items) = element.content {
            let stated = (stated?[element.tag] ?? sequence(element.tag)).items.first
            return items.allSatisfy { item in
                item.dataSet.allSatisfy { isDummy($0, in: item.dataSet, stated: stated) }
            }
        }
        guard let length = element.length, length <= mostBytes, let bytes = bytes(of: element, in: dataSet) else {
            return false
        }
        let vm = DICOMDictionary.entry(for: element.tag)?.vm
        return bytes.isEmpty || bytes == trimmed(DummyValue.bytes(element.vr, vm: vm))
            || stated.flatMap { stated in stated[element.tag].flatMap { self.bytes(of: $0, in: stated) } } == bytes
    }

    private static let mostBytes = 256

    private static func bytes(of element: Element, in dataSet: DataSet) -> [UInt8]? {
        (try? dataSet.bytes(of: element)).map(trimmed)
    }

    /// Without padding and zeros at the end.
    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        bytes.removePadding()
        return bytes
    }
}

extension Element {
    fileprivate var items: [DataSet] {
        guard case .items(let items) = content else { return [] }
        return items.map(\.dataSet)
    }
}
