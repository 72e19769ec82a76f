import Testing

@testable import DICOM

@Suite("the registries of PS3.6")
struct RegistryTests {
    @Test("every registered UID is found by its line, and nothing else is")
    func uids() {
        var count = 0
        for line in DictionaryTable.uids.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            #expect(DICOMDictionary.keyword(forUID: fields[0]) == fields[1])
            #expect(DICOMDictionary.name(forUID: fields[0]) == fields[4])
            count += 1
        }
        #expect(count > 450)
        let unknown = [
            "", "0", "9", "1.2.840.10008", "1.2.840.10008.1.2.1.9", "1.2.840.10008.1.1|Verification",
            "1.2.840.10008.1.1\n", String(repeating: "1", count: 65),
        ]
        #expect(unknown.allSatisfy { DICOMDictionary.name(forUID: $0) == nil })
    }

    @Test("every keyword leads to the element that has it, asked for once and again")
    func keywords() {
        #expect(DICOMDictionary.keywords.count > 4_000)
        for _ in 0..<2 {
            let wrong = DICOMDictionary.keywords.filter { DICOMDictionary.entry(for: $0.value)?.keyword != $0.key }
            #expect(wrong.isEmpty)
        }
    }

    @Test("elements of repeating groups are found by each of their tags, in even groups")
    func repeatingGroups() {
        let overlays = [Tag(group: 0x6000, element: 0x0010), Tag(group: 0x601E, element: 0x0010)]
        #expect(overlays.allSatisfy { DICOMDictionary.entry(for: $0)?.keyword == "OverlayRows" })
        #expect(DICOMDictionary.entry(for: Tag(group: 0x6001, element: 0x0010)) == nil)
        #expect(DICOMDictionary.tag(forKeyword: "OverlayRows") == nil)
    }

    @Test("a private element is found under its creator, in whatever block")
    func privateElements() {
        let tags = [Tag(group: 0x0009, element: 0x1001), Tag(group: 0x0009, element: 0xA101)]
        #expect(tags.allSatisfy { DICOMDictionary.privateEntry(for: $0, creator: "GEMS_IDEN_01") != nil })
        #expect(DICOMDictionary.privateEntry(for: tags[0], creator: "GEMS_IDEN_01 ") == nil)
    }
}
