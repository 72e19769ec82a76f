import DICOM

/// New UIDs for old ones, each made once a file.
struct UIDMapping {
    let pseudonyms: Pseudonyms
    let keepsAll: Bool
    /// Old UIDs to new ones, as far as they were asked for.
    private(set) var map: [String: String] = [:]

    init(_ pseudonyms: Pseudonyms, keepsAll: Bool) {
        self.pseudonyms = pseudonyms
        self.keepsAll = keepsAll
    }

    /// The UID that stands for an old one: itself when it is registered, and where UIDs are retained. Some attributes
    /// have new ones even then, and so has what is not a valid UID: it may be anything.
    mutating func new(for old: String, evenWhereRetained isForced: Bool = false) -> String {
        if keepsAll, !isForced, UID(old) != nil { return old }
        if let known = map[old] { return known }
        if DICOMDictionary.name(forUID: old) != nil { return old }
        let new = pseudonyms.uid(for: old)
        map[old] = new
        return new
    }

    /// The values of a UI element with new UIDs; `nil` when all stay. Text that is no UID is replaced as well.
    mutating func replaced(_ bytes: [UInt8], evenWhereRetained isForced: Bool) -> [UInt8]? {
        var changed = false
        var values: [String] = []
        for value in bytes.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false) {
            let old = String(decoding: value, as: UTF8.self).trimmed()
            let new = old.isEmpty ? "" : self.new(for: old, evenWhereRetained: isForced)
            changed = changed || new != old
            values.append(new)
        }
        return changed ? Array(values.joined(separator: "\\").utf8) : nil
    }
}
