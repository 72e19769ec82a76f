import DICOM

/// New UIDs for old ones, each made once for each file.
struct UIDMapping {
    let pseudonyms: Pseudonyms
    let keepsAll: Bool
    /// Old UIDs to new ones, as far as they were needed.
    private(set) var map: [String: String] = [:]

    init(_ pseudonyms: Pseudonyms, keepsAll: Bool) {
        self.pseudonyms = pseudonyms
        self.keepsAll = keepsAll
    }

    /// The new UID for an old one: unchanged when it is registered, and where UIDs are retained. Some attributes get
    /// new ones even then, and so does an invalid UID, which may be anything.
    mutating func new(for old: String, evenWhereRetained isForced: Bool = false) -> String {
        if keepsAll, !isForced, UID(old) != nil { return old }
        if let known = map[old] { return known }
        if DICOMDictionary.name(forUID: old) != nil { return old }
        let new = pseudonyms.uid(for: old)
        map[old] = new
        return new
    }

    /// The values of a UI element with new UIDs; `nil` when all are kept. Text that is not a UID is replaced as well.
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

/// Attributes of VR UI by what their values name.
enum UIDAttributes {
    /// Values name SOP classes, transfer syntaxes, coding schemes and the like, never an instance.
    static let areClasses: Set<Tag> = [
        .referencedSOPClassUIDInFile, .referencedTransferSyntaxUIDInFile, .referencedRelatedGeneralSOPClassUIDInFile,
        .sopClassUID, .relatedGeneralSOPClassUID, .originalSpecializedSOPClassUID,
        .sopClassesInStudy, .codingSchemeUID, .contextGroupExtensionCreatorUID, .contextUID, .mappingResourceUID,
        .storedInstanceTransferSyntaxUID,
        .referencedSOPClassUID, .sopClassesSupported, .availableTransferSyntaxUID, .flowTransferSyntaxUID,
        .macCalculationTransferSyntaxUID, .encryptedContentTransferSyntaxUID,
        .pertinentSOPClassesInStudy, .pertinentSOPClassesInSeries,
    ]
}
