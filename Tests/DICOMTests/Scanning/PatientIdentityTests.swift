import DICOM
import Testing

@Suite("which values name the same patient")
struct PatientIdentityTests {
    @Test(
        "spaces and NULs around an ID are not significant, those in it are",
        arguments: [(" A1", "A1"), ("A1  ", "A1"), ("A1\0", "A1"), ("A 1", "A 1"), ("  ", ""), ("e\u{301}", "\u{E9}")])
    func identifiers(_ stored: String, _ significant: String) {
        #expect(Array(PatientIdentity(id: stored, name: nil).id.utf8) == Array(significant.utf8))
    }

    @Test(
        "empty components and groups at the end of a name are not significant, those before others are",
        arguments: [
            ("A^B^^^", "A^B"), ("A^B=", "A^B"), ("A^B==", "A^B"), ("A^B=^^=", "A^B"), ("A^^B", "A^^B"),
            ("=\u{5C71}^\u{592A}=", "=\u{5C71}^\u{592A}"), (" A ^ B ", "A^B"), ("^^^^", ""), ("=", ""),
            ("A^B=C^D^=E^^", "A^B=C^D=E"), ("A B^C", "A B^C"),
        ])
    func names(_ stored: String, _ significant: String) {
        #expect(PatientIdentity(id: nil, name: stored).name == significant)
    }

    @Test("the ID counts before the name, and nothing tells nobody")
    func keys() {
        #expect(PatientIdentity(id: " 1", name: "A").key == "1")
        #expect(PatientIdentity(id: " ", name: "A^").key == "A")
        #expect(PatientIdentity(id: nil, name: "^").key == nil)
    }

    @Test("studies, directories and uploads go by the same comparison")
    func studies() async throws {
        func file(_ number: Int, _ id: String, _ name: String) -> [UInt8] {
            var builder = ByteBuilder()
            builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.2")
            builder.text(0x0008_0018, "UI", "1.2.3.4.\(number)")
            builder.text(0x0008_0020, "DA", "20240301")
            builder.text(0x0008_0030, "TM", "101500")
            builder.text(0x0008_0060, "CS", "CT")
            builder.text(0x0010_0010, "PN", name)
            builder.text(0x0010_0020, "LO", id)
            builder.text(0x0020_000D, "UI", "1.2.3")
            builder.text(0x0020_000E, "UI", "1.2.3.1")
            builder.text(0x0020_0011, "IS", "1")
            builder.text(0x0020_0013, "IS", "\(number)")
            builder.element(0x7FE0_0010, "OW", [1, 2])
            return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        }
        for (values, isOne) in [
            ([("A1", "X"), (" A1", "Y")], true), ([("", "A^B"), ("", "A^B^^^"), (" ", "A^B=")], true),
            ([("A1", "X"), ("A2", "X")], false), ([("A1", "X"), ("", "X")], false), ([("", "A"), ("", "B")], false),
        ] {
            let folder = try TemporaryFolder()
            var builder = DirectoryBuilder()
            for (number, value) in values.enumerated() {
                let bytes = file(number, value.0, value.1)
                try folder.write(bytes, to: "\(number)")
                if !value.0.allSatisfy({ $0 == " " }) {
                    try builder.add(
                        DICOMFile.read(ByteSource(bytes)), as: #require(FileID(["F\(number)"])))
                }
            }
            let scan = try await FolderScanner().scan([folder.path])
            #expect(scan.studies.map(\.namesSeveralPatients) == [!isOne])
            if values[0].0 == "A1", values[1].0 != "" {
                #expect(try builder.directory().records.count == (isOne ? 1 : 2))
            }
        }
    }
}
