import DICOM
import Deidentification
import Testing

@Suite struct ProfileRowTests {
    /// The basic profile, each option alone, and all that go together.
    static let optionSets: [ProfileOptions] =
        [[]] + ProfileSpec.columns.map { $0 }
        + [
            ProfileOptions(ProfileSpec.columns).subtracting(.retainLongitudinalModifiedDates),
            ProfileOptions(ProfileSpec.columns).subtracting(.retainLongitudinalFullDates),
        ]

    private static let keyBytes = [UInt8](0..<32)

    static func deidentified(
        _ bytes: [UInt8], _ options: ProfileOptions, key: [UInt8] = keyBytes
    ) throws -> [UInt8] {
        let deidentifier = Deidentifier(profile: try Profile(options: options), key: try ProjectKey(key))
        var sink = MemorySink()
        _ = try deidentifier.deidentify(ByteSource(bytes), into: &sink)
        return sink.bytes
    }

    @Test("the object holds every attribute of the table")
    func isComplete() throws {
        #expect(ProfileSpec.shared.rows.count > 640)
        let file = try DICOMFile.read(ByteSource(ProfileObject.file()))
        for row in ProfileSpec.shared.rows { #expect(file.dataSet[Tag(row.tag)] != nil, "\(row)") }
    }

    @Test("every attribute obeys its code at the top level and in two levels of items", arguments: optionSets)
    func obeys(_ options: ProfileOptions) throws {
        let result = try DICOMFile.read(ByteSource(Self.deidentified(ProfileObject.file(), options)))
        #expect(result.findings.isEmpty)
        var level = result.dataSet
        let original = try DICOMFile.read(ByteSource(ProfileObject.file())).dataSet
        var scope = IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.88.11")?.scope(holding: original.map(\.tag))
        for depth in 0...2 {
            for row in ProfileSpec.shared.rows {
                let check = try ProfileCheck(row, in: level, options, scope?.type(of: Tag(row.tag)))
                #expect(check.isObeyed, "\(row) at depth \(depth): \(row.allowed(options)), \(check)")
            }
            if depth < 2 {
                let tag = Tag(depth == 0 ? ProfileObject.outer : ProfileObject.inner)
                scope = scope?.items(of: tag)
                level = try #require(Self.items(level, tag).first?.dataSet)
            }
        }
    }

    @Test("no canary is left by the basic profile")
    func leavesNothing() throws {
        let bytes = try Self.deidentified(ProfileObject.file(), [])
        #expect(!bytes.contains(Array(ProfileObject.canary.utf8)))
        #expect(!bytes.contains(Array("1.2.3.4711".utf8)))
        #expect(!bytes.contains(Array("19740513".utf8)))
    }

    @Test("a second run with the same key gives the same bytes", arguments: optionSets)
    func isDeterministic(_ options: ProfileOptions) throws {
        let file = ProfileObject.file()
        #expect(try Self.deidentified(file, options) == Self.deidentified(file, options))
    }

    @Test("another key shares no UID")
    func keysDiffer() throws {
        let file = ProfileObject.file()
        let other = [UInt8](1..<33)
        let first = try Self.instanceUIDs(DICOMFile.read(ByteSource(Self.deidentified(file, []))).dataSet)
        let second = try Self.instanceUIDs(DICOMFile.read(ByteSource(Self.deidentified(file, [], key: other))).dataSet)
        #expect(first.count > 40)
        #expect(first.count == second.count)
        #expect(first.isDisjoint(with: second))
    }

    @Test("private attributes go, but for safe ones where the option keeps them", arguments: [true, false])
    func privateAttributes(_ retains: Bool) throws {
        let options: ProfileOptions = retains ? .retainSafePrivate : []
        let file = try DICOMFile.read(ByteSource(Self.deidentified(ProfileObject.file(), options)))
        let outer = try #require(Self.items(file.dataSet, Tag(ProfileObject.outer)).first?.dataSet)
        for dataSet in [file.dataSet, outer] {
            let stays = dataSet.filter { $0.tag.isPrivate }.map(\.tag)
            #expect(stays == (retains ? [Tag(0x0019_0010), Tag(0x0019_100C)] : []))
        }
    }

    @Test(
        "a private attribute that the dictionary knows is not taken for safe",
        arguments: [[], .retainSafePrivate] as [ProfileOptions])
    func knownPrivateAttributes(_ options: ProfileOptions) throws {
        let tag = Tag(0x0009_1002)
        #expect(DICOMDictionary.privateEntry(for: tag, creator: "GEMS_IDEN_01")?.name == "Suite id")
        for layout in ByteBuilder.Layout.allCases {
            var builder = ByteBuilder(layout)
            builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
            builder.text(0x0008_0018, "UI", "1.2.3")
            builder.text(0x0009_0010, "LO", "GEMS_IDEN_01")
            builder.text(0x0009_1002, "UN", "DOE^JANE")
            builder.text(0x0010_0020, "LO", "P1")
            builder.text(0x0020_000D, "UI", "1.2.4")
            builder.text(0x0020_000E, "UI", "1.2.5")
            let result = try Self.deidentified(ByteBuilder.file(layout.uid, builder.bytes), options)
            #expect(!result.contains(Array("DOE".utf8)))
            #expect(try DICOMFile.read(ByteSource(result)).dataSet[tag] == nil)
        }
    }

    static func items(_ dataSet: DataSet, _ tag: Tag) -> [Item] {
        if case .items(let items) = dataSet[tag]?.content { items } else { [] }
    }

    /// UIDs that are no class's, at every depth.
    private static func instanceUIDs(_ dataSet: DataSet) throws -> Set<String> {
        var uids: Set<String> = []
        for element in dataSet {
            if element.vr == .ui { uids.formUnion(try dataSet.strings(element.tag) ?? []) }
            for item in items(dataSet, element.tag) { uids.formUnion(try instanceUIDs(item.dataSet)) }
        }
        return uids.filter { DICOMDictionary.name(forUID: $0) == nil }
    }
}

extension [UInt8] {
    /// Whether a run of bytes occurs.
    func contains(_ run: [UInt8]) -> Bool {
        guard let first = run.first, count >= run.count else { return run.isEmpty }
        return indices.dropLast(run.count - 1).contains {
            self[$0] == first && self[$0..<$0 + run.count].elementsEqual(run)
        }
    }
}
