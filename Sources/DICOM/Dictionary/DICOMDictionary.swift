/// What PS3.6 registers of data elements and UIDs.
public enum DICOMDictionary {
    /// An entry of the registry of data elements.
    public struct Entry: Hashable, Sendable {
        /// The VR, or the alternatives in the standard's order.
        public var vrs: [VR] { row.vrs }
        /// How many values there may be, such as `1`, `1-n` or `2-2n`.
        public var vm: String { row.vm }
        /// Whether the standard has withdrawn the element.
        public var isRetired: Bool { row.isRetired }
        /// The keyword, such as `PatientName`.
        public var keyword: String { row.keyword }
        /// The name, such as `Patient's Name`.
        public var name: String { row.name }

        /// One reference, for an entry is copied with each element that is looked up.
        private let row: Row

        init(vrs: [VR], vm: String, isRetired: Bool, keyword: String, name: String) {
            row = Row(vrs: vrs, vm: vm, isRetired: isRetired, keyword: keyword, name: name)
        }

        /// Keywords are unique.
        public static func == (left: Entry, right: Entry) -> Bool { left.keyword == right.keyword }

        /// Hashes the keyword.
        public func hash(into hasher: inout Hasher) { hasher.combine(keyword) }
    }

    private final class Row: Sendable {
        let vrs: [VR]
        let vm: String
        let isRetired: Bool
        let keyword: String
        let name: String

        init(vrs: [VR], vm: String, isRetired: Bool, keyword: String, name: String) {
            self.vrs = vrs
            self.vm = vm
            self.isRetired = isRetired
            self.keyword = keyword
            self.name = name
        }
    }

    /// The entry of a tag; repeating groups are found by any of their tags. `nil` for private and unknown tags.
    public static func entry(for tag: Tag) -> Entry? { ElementTable.shared.entry(tag) }

    /// The tag with a keyword; case matters. Elements of repeating groups are not found.
    public static func tag(forKeyword keyword: String) -> Tag? { KeywordTable.tags[keyword] }

    /// All keywords with their tags; elements of repeating groups are not among them.
    package static var keywords: [String: Tag] { KeywordTable.tags }

    /// The name of a registered UID.
    public static func name(forUID uid: String) -> String? { UIDTable.shared.entry(uid)?.name }

    /// The keyword of a registered UID, such as `CTImageStorage`.
    public static func keyword(forUID uid: String) -> String? { UIDTable.shared.entry(uid)?.keyword }

    /// The VR that an element has where the encoding states none: the first alternative, with 16-bit words for pixel
    /// data (PS3.5 section A.1); LO for private creators, UL for group lengths, UN for what is not registered.
    static func vr(of tag: Tag) -> VR {
        if tag.isGroupLength { return .ul }
        if tag.isPrivate { return tag.isPrivateCreator ? .lo : .un }
        guard let entry = entry(for: tag), let first = entry.vrs.first else { return .un }
        return entry.vrs.contains(.ow) && entry.vrs.count > 1 ? .ow : first
    }
}
