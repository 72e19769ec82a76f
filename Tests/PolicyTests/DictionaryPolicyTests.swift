import Testing

/// Elements and UIDs of the standard are named by the generated constants, where a wrong number would show.
@Suite("tags and UIDs of the standard")
struct DictionaryPolicyTests {
    /// Where a literal is a definition: items have no keyword, and a root is not a UID. The constants of digests only
    /// look like elements.
    private static let definitions = [
        "Sources/DICOM/Model/Tag.swift", "Sources/DICOM/Model/UID.swift", "Sources/Platform/Digest/MD5.swift",
        "Sources/Platform/Digest/SHA1.swift",
    ]

    /// What looks like a UID that DICOM registers, or like the number of a standard element (its group is even).
    private static func hasLiteral(_ text: String) -> Bool {
        if text.contains("\"1.2.840.10008") || text.contains("Tag(group: 0x") { return true }
        return text.matches(of: /\b0x([0-9A-Fa-f]{4})_?[0-9A-Fa-f]{4}\b/).contains { match in
            UInt16(match.1, radix: 16).map { (0x0002...0x7FE0).contains($0) && $0 % 2 == 0 } ?? false
        }
    }

    @Test("no source writes a tag or a registered UID as a number")
    func sources() {
        let files = SourceTree().swiftFiles(below: "Sources").filter {
            !$0.path.contains("/Generated/") && !Self.definitions.contains($0.path)
        }
        let found = files.flatMap { file in
            file.code.filter { Self.hasLiteral($0.text) }.map { "\(file.path):\($0.number)" }
        }
        #expect(files.count > 400 && found == [])
    }

    @Test("literals are seen, and numbers of other kinds are not")
    func seen() {
        let literals = [
            "let tag = Tag(0x0010_0020)", "tags: [0x00100020]", "Tag(group: 0x0010, element: 0x0020)",
            "uid == \"1.2.840.10008.1.2\"",
        ]
        #expect(literals.allSatisfy(Self.hasLiteral))
        let others = [
            "value & 0xFFFF_FF00", "0x9E37_79B9", "0x3FFE_FFFF_0000_0001", "Tag(0x0009_1001)", "\"1.2.840.1\"",
        ]
        #expect(!others.contains(where: Self.hasLiteral))
    }
}
