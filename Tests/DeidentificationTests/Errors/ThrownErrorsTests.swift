import DICOM
import Deidentification
import Testing

/// The public declarations, which a call inside the package would pass over for the ones that state their type, are
/// named with all of their labels.
@Suite("what Deidentification's public surface throws is of the documented type")
struct ThrownErrorsTests {
    private struct Foreign: Error {}

    /// A caller's sink that fails with an error of its own.
    private struct ForeignSink: ByteSink {
        mutating func append(_ bytes: [UInt8]) throws { throw Foreign() }
    }

    private let missing = "/nowhere/at/all"

    private func deidentifier() throws -> Deidentifier {
        Deidentifier(profile: try Profile.init(options:)([]), key: try ProjectKey.init(_:)([UInt8](0..<32)))
    }

    @Test("files that cannot be de-identified: DICOMError")
    func files() throws {
        let deidentifier = try deidentifier()
        let text = ByteSource(Array("no image".utf8))
        #expect(failure { _ = try deidentifier.prepare(_:path:)(text, nil) } == .notDICOM)
        var sink = MemorySink()
        #expect(failure { _ = try deidentifier.deidentify(_:into:)(text, &sink) } == .notDICOM)
        var subjects = StudySubjects()
        #expect(failure { try subjects.add(_:path:limits:)(text, "p", ReadingLimits()) } == .notDICOM)
    }

    @Test("a caller's sink that fails with an error of its own: DICOMError of kind unwritable")
    func sinks() throws {
        let deidentifier = try deidentifier()
        let image = ByteSource(ByteBuilder.image())
        var sink = ForeignSink()
        #expect(failure { _ = try deidentifier.deidentify(_:into:)(image, &sink) } == .unwritable)
        let file = try deidentifier.prepare(_:path:)(image, nil)
        #expect(failure { try file.write(into:)(&sink) } == .unwritable)
    }

    @Test("options and keys: DeidentificationError")
    func settings() throws {
        let calls: [(DeidentificationError.Kind, () throws -> Void)] = [
            (
                .contradictoryOptions,
                { _ = try Profile.init(options:)([.retainLongitudinalFullDates, .retainLongitudinalModifiedDates]) }
            ),
            (.unusableKey, { _ = try ProjectKey.init(_:)([1]) }),
            (.unusableKey, { _ = try ProjectKey.init(path:)(missing) }),
            (.unusableKey, { try ProjectKey.random().write(path:)(missing) }),
        ]
        for (kind, call) in calls {
            let error = #expect(throws: DeidentificationError.self) { try call() }
            #expect(error?.kind == kind)
        }
    }

    @Test("files of rules, for attributes and for masks: RuleFileError")
    func rules() throws {
        #expect(throws: RuleFileError.self) { _ = try DeidentificationRules.init(path:)(missing) }
        let mistake = #expect(throws: RuleFileError.self) {
            _ = try DeidentificationRules.init(parsing:file:)("nonsense", "r")
        }
        #expect(mistake?.file == "r" && mistake?.problems.map(\.line) == [1])
        #expect(throws: RuleFileError.self) { _ = try MaskRules.init(path:)(missing) }
        let error = #expect(throws: RuleFileError.self) { _ = try MaskRules.init(parsing:file:)("nonsense", "m") }
        #expect(error?.file == "m")
    }

    @Test("a public call does what the package's own call of that name does")
    func results() throws {
        let deidentifier = try deidentifier()
        let image = ByteSource(ByteBuilder.image())
        var whole = MemorySink()
        let report = try deidentifier.deidentify(_:into:)(image, &whole)
        var parts = MemorySink()
        let file = try deidentifier.prepare(_:path:)(image, "p")
        try file.write(into:)(&parts)
        #expect(whole.bytes == parts.bytes && !whole.bytes.isEmpty)
        #expect(report == file.report)
    }
}
