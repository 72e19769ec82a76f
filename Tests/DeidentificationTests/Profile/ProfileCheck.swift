import DICOM
import Deidentification

/// What became of an attribute, and whether the table allows it.
struct ProfileCheck: CustomStringConvertible {
    let description: String
    let isObeyed: Bool

    init(_ row: ProfileSpec.Row, in dataSet: DataSet, _ options: ProfileOptions) throws {
        let outcome = try Outcome(row, dataSet)
        description = outcome.description
        isObeyed = row.allowed(options).contains { outcome.obeys($0, row, options) }
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
