extension DICOMDictionary {
    /// What collectors know of a maker's private element: a guess of outsiders, at times. It serves reading and
    /// printing; that an element is known says nothing about what its values hold.
    public struct PrivateEntry: Hashable, Sendable {
        /// The VRs in the order in which they are tried: several where the sources differ.
        public let vrs: [VR]
        /// How many values there may be, such as `1` or `1-n`.
        public let vm: String
        /// The name as the maker or the collectors spell it; empty where none is known.
        public let name: String
    }

    /// The entry of a private element; `nil` for what is not known.
    ///
    /// - Parameters:
    ///   - tag: The element, in whatever block the creator has.
    ///   - creator: The private creator, without padding.
    public static func privateEntry(for tag: Tag, creator: String) -> PrivateEntry? {
        PrivateDictionary.shared.entry(tag, creator)
    }
}

/// The packed table of private elements, with an index made at the first look-up.
struct PrivateDictionary: Sendable {
    static let shared = PrivateDictionary()

    /// For each creator the eight characters of each tag, and where the rest of its line starts.
    private var creators: [String: [UInt64: Int32]] = [:]
    private let text: String

    private init() {
        text = PrivateElementTable.elements
        var creator = ""
        var lines: [UInt64: Int32] = [:]
        PackedText.forEachLine(of: text) { line, start in
            if line.first == UInt8(ascii: "|") {
                if !lines.isEmpty { creators[creator] = lines }
                lines = [:]
                creator = String(decoding: line.dropFirst(), as: UTF8.self)
            } else if line.count > 8 {
                lines[Self.key(line[..<8])] = Int32(start)
            }
        }
        if !lines.isEmpty { creators[creator] = lines }
    }

    func entry(_ tag: Tag, _ creator: String) -> DICOMDictionary.PrivateEntry? {
        guard let lines = creators[creator] else { return nil }
        let digits = Array(tag.hexadecimal.utf8)
        let any = UInt8(ascii: "x")
        // The element as it is, in any block, in any group of a range. The few rows for every element of a block name
        // creators, which need no entry.
        let patterns: [Range<Int>] = [0..<0, 4..<6, 2..<6]
        for pattern in patterns {
            var characters = digits
            for position in pattern { characters[position] = any }
            guard let line = lines[Self.key(characters)] else { continue }
            let fields = PackedText.fields(of: text, at: Int(line))
            guard fields.count == 4 else { return nil }
            return DICOMDictionary.PrivateEntry(
                vrs: fields[1].split(separator: " ").compactMap { VR($0) }, vm: fields[2], name: fields[3])
        }
        return nil
    }

    private static func key(_ characters: some Collection<UInt8>) -> UInt64 {
        characters.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
