import DICOM

/// What `anonymize_tags` asks for: `TAG=VALUE,TAG=VALUE`, where TAG is the tag as one decimal number and the value
/// `__DELETE__` drops the attribute. A value has no comma.
struct TagEdits: Sendable {
    private var edits: [(tag: Tag, value: String?)] = []

    var isEmpty: Bool { edits.isEmpty }

    init(_ text: String?) throws(StorageRefusal) {
        for pair in (text ?? "").split(separator: ",", omittingEmptySubsequences: text?.isEmpty != false) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let number = UInt32(parts[0]) else { throw .anonymizeTags }
            let tag = Tag(number)
            // File meta information says what the file is.
            guard tag.group > Tag.transferSyntaxUID.group, !tag.isGroupLength else { throw .anonymizeTags }
            edits.append((tag, parts[1] == "__DELETE__" ? nil : String(parts[1])))
        }
    }

    /// Carries the edits out, at every level of the data set. An attribute that is not there is set at the top alone.
    func apply(to dataSet: inout DataSet) throws {
        for (tag, value) in edits {
            if value == nil || dataSet[tag] != nil {
                try dataSet.editEveryLevel { level in
                    guard level[tag] != nil else { return }
                    if let value { try level.set(tag, value) } else { level.remove(tag) }
                }
            } else if let value {
                try dataSet.set(tag, value)
            }
        }
    }
}
