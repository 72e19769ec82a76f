import DICOM

/// Which attributes of an image a call asks for, and how it wants their values.
struct AttributeSelection: Sendable {
    private var groups: Set<UInt16> = []
    private var tags: Set<Tag> = []
    private var namedOnly = false
    private var allValues = false

    /// What identifies the patient and the order.
    static let phi: AttributeSelection = {
        var selection = AttributeSelection()
        selection.groups = [Tag.patientName.group]
        selection.tags = [
            .studyDate, .studyTime, .accessionNumber, .referringPhysicianName, .studyDescription, .institutionName,
            .studyInstanceUID, .studyID,
        ]
        selection.isUnion = true
        return selection
    }()
    /// Whether an attribute of one of the groups is enough, and so is one of the tags.
    private var isUnion = false

    private init() {}

    /// All attributes.
    static let everything = AttributeSelection()

    /// Reads the filters of a call: `groups` are decimal or `0x` numbers, `include_tags` eight hexadecimal digits each.
    init(_ call: StorageCall) throws(StorageRefusal) {
        for text in call.list("groups") {
            let number = text.lowercased().hasPrefix("0x") ? UInt16(text.dropFirst(2), radix: 16) : UInt16(text)
            guard let number else { throw .badValue("groups") }
            groups.insert(number)
        }
        for text in call.list("include_tags") {
            guard let tag = Tag(hexadecimal: text) else { throw .badValue("include_tags") }
            tags.insert(tag)
        }
        namedOnly = call.flag("exclude_unnamed")
        allValues = call.flag("all_dicom_values")
    }

    private func includes(_ tag: Tag) -> Bool {
        if isUnion { return groups.contains(tag.group) || tags.contains(tag) }
        if tag.isGroupLength || (!groups.isEmpty && !groups.contains(tag.group)) { return false }
        return (tags.isEmpty || tags.contains(tag)) && !(namedOnly && DICOMDictionary.entry(for: tag) == nil)
    }

    /// `{"tags": [...]}` with group, element, VR, length, name and value of each attribute.
    func tags(of file: DICOMFile) throws(StorageRefusal) -> JSON {
        var rows: [JSON] = []
        for (element, dataSet) in elements(of: file) { rows.append(try row(element, dataSet)) }
        return .object(["tags": .array(rows)])
    }

    /// The values by tag, such as `(0010,0010)`; attributes that are bytes or sequences are left out.
    func values(of file: DICOMFile) throws(StorageRefusal) -> JSON {
        var values: [String: JSON] = [:]
        for (element, dataSet) in elements(of: file) {
            guard let texts = try Self.value(of: element, dataSet) else { continue }
            values[element.tag.description] = .string(texts.joined(separator: "\\"))
        }
        return .object(values)
    }

    private func elements(of file: DICOMFile) -> [(Element, DataSet)] {
        file.fileMeta.map { ($0, file.fileMeta) }.filter { includes($0.0.tag) }
            + file.dataSet.map { ($0, file.dataSet) }.filter { includes($0.0.tag) }
    }

    private func row(_ element: Element, _ dataSet: DataSet) throws(StorageRefusal) -> JSON {
        var row: [String: JSON] = [
            "group": .integer(Int(element.tag.group)),
            "element": .integer(Int(element.tag.element)),
            "vr": .string(element.vr.description),
            "vl": .integer(element.length.map { $0 + $0 % 2 } ?? -1),
            "name": .string(DICOMDictionary.entry(for: element.tag)?.keyword ?? "?"),
            "value": .string(""),
        ]
        if case .items(let items) = element.content {
            var nested: [JSON] = []
            for item in items {
                var rows: [JSON] = []
                for inner in item.dataSet { rows.append(try self.row(inner, item.dataSet)) }
                nested.append(.object(["tags": .array(rows)]))
            }
            row["value"] = .array(nested)
        } else if let texts = try Self.value(of: element, dataSet) {
            row["value"] = .string(allValues ? texts.joined(separator: "\\") : texts.first ?? "")
        }
        return .object(row)
    }

    /// The values as text; `nil` for what has no text.
    private static func value(of element: Element, _ dataSet: DataSet) throws(StorageRefusal) -> [String]? {
        do throws(DICOMError) {
            switch try dataSet.value(of: element) {
            case .bulk, .fragments, .items: return nil
            case let value: return value.strings
            }
        } catch {
            throw StorageRefusal(readableStatus: "ERROR_ON_READING_DICOM_TAGS", code: 23, status: 500)
        }
    }
}
