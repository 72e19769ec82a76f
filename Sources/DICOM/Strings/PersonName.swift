/// A person's name: up to three writings of five components each (PS3.5 section 6.2.1).
public struct PersonName: Hashable, Sendable {
    /// One writing of a name; absent components are empty.
    public struct Group: Hashable, Sendable {
        /// The components as stored, joined by `^`.
        public let text: String

        /// Creates a group from its stored form.
        public init(_ text: String) { self.text = text }

        /// Family name complex.
        public var familyName: String { component(0) }
        /// Given name complex.
        public var givenName: String { component(1) }
        /// Middle name.
        public var middleName: String { component(2) }
        /// Name prefix.
        public var prefix: String { component(3) }
        /// Name suffix.
        public var suffix: String { component(4) }

        private func component(_ position: Int) -> String {
            let parts = text.utf8.split(separator: UInt8(ascii: "^"), maxSplits: 5, omittingEmptySubsequences: false)
            return position < parts.count ? Substring(parts[position]).trimmed() : ""
        }
    }

    /// In single-byte characters, mostly Latin.
    public let alphabetic: Group
    /// In ideographs.
    public let ideographic: Group
    /// As it is spoken.
    public let phonetic: Group

    /// Splits the stored form at `=`.
    public init(_ text: some StringProtocol) {
        let text = String(text)
        let groups = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 2, omittingEmptySubsequences: false)
        func group(_ position: Int) -> Group {
            Group(position < groups.count ? Substring(groups[position]).trimmed(leading: false) : "")
        }
        alphabetic = group(0)
        ideographic = group(1)
        phonetic = group(2)
    }

    /// The stored form without trailing empty groups.
    public var text: String {
        var groups = [alphabetic.text, ideographic.text, phonetic.text]
        while groups.count > 1, groups.last?.isEmpty == true { groups.removeLast() }
        return groups.joined(separator: "=")
    }
}
