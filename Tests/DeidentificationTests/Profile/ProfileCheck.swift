import DICOM
import Deidentification

/// What became of an attribute, and whether the table allows it.
struct ProfileCheck: CustomStringConvertible {
    let description: String
    let isObeyed: Bool

    /// - Parameter type: The attribute's type in the object's IOD, `nil` where that does not list it.
    init(_ row: ProfileSpec.Row, in dataSet: DataSet, _ options: ProfileOptions, _ type: AttributeType?) throws {
        let outcome = try Outcome(row, dataSet)
        description = outcome.description
        let allowed = row.allowed(options)
        // What must be there or have a value may be empty or a dummy, whatever the code: both say nothing.
        let mustBeThere = type?.needsPresence == true && (allowed.contains("X") || allowed.contains("Z"))
        isObeyed =
            if mustBeThere { outcome.isValid(type) && outcome.saysNothing } else {
                allowed.contains { outcome.obeys($0, row, options) }
            }
    }
}

/// The state of an attribute in a result.
private struct Outcome: CustomStringConvertible {
    let value: [UInt8]?
    let items: [Item]?
    let original: [UInt8]
    let isUIDOfOurs: Bool

    init(_ row: ProfileSpec.Row, _ dataSet: DataSet) throws {
        original = ProfileObject.value(row)
        let tag = Tag(row.tag)
        guard let element = dataSet[tag] else {
            (value, items, isUIDOfOurs) = (nil, nil, false)
            return
        }
        if case .items(let items) = element.content {
            (self.items, value) = (items, nil)
        } else {
            items = nil
            value = try dataSet.bytes(of: element)
        }
        isUIDOfOurs = try row.vr == "UI" && dataSet.strings(tag)?.first?.hasPrefix("2.25.") == true
    }

    var description: String {
        if let items { return "\(items.count) items" }
        return value.map { "\($0.count) bytes" } ?? "absent"
    }

    private var isAbsent: Bool { value == nil && items == nil }
    private var isEmpty: Bool { value?.isEmpty ?? items?.isEmpty ?? false }
    private var isOriginal: Bool { value?.starts(with: original) ?? false }
    private var holdsCanary: Bool {
        if let items { return items.contains { item in item.dataSet.contains { Self.holds($0, item.dataSet) } } }
        return value?.contains(Array(ProfileObject.canary.utf8)) ?? false
    }

    private static func holds(_ element: Element, _ dataSet: DataSet) -> Bool {
        ((try? dataSet.bytes(of: element)) ?? []).contains(Array(ProfileObject.canary.utf8))
    }

    /// A value that is no trace of the original.
    private var isDummy: Bool { !isAbsent && !isEmpty && !isOriginal && !holdsCanary }

    var saysNothing: Bool { isAbsent || isEmpty || isDummy }

    /// Whether the attribute is there, and with a value where it must have one.
    func isValid(_ type: AttributeType?) -> Bool { !isAbsent && !(type?.needsValue == true && isEmpty) }

    func obeys(_ code: String, _ row: ProfileSpec.Row, _ options: ProfileOptions) -> Bool {
        switch code {
        case "X": return isAbsent
        case "Z": return isEmpty || isDummy
        case "D": return isDummy
        case "U": return isUIDOfOurs && !isOriginal
        case "U*": return items?.isEmpty == false
        case "K": return isOriginal || items?.isEmpty == false
        case "C":
            // Times stay where dates are shifted; everything else may stay without what identifies, or not at all.
            if row.vr == "TM" { return isOriginal }
            return !isOriginal && !holdsCanary
        default: return false
        }
    }
}
