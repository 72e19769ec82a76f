import DICOM
import Deidentification
import Foundation
import Testing

@Suite("de-identified objects and their IODs")
struct ConformanceTests {
    private static let phantom = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Examples/Data/head-phantom").path

    private static let options: [ProfileOptions] = [
        [], .retainUIDs, [.retainLongitudinalModifiedDates, .cleanDescriptors],
        [.cleanStructuredContent, .cleanGraphics],
        [.retainDeviceIdentity, .retainInstitutionIdentity, .retainPatientCharacteristics],
    ]

    /// What is an error, whatever the item.
    private static func errors(_ source: ByteSource) throws -> Set<String> {
        let report = try IODCheck().check(source)
        #expect(report.iodName != nil && report.omittedFindings == 0)
        return Set(
            report.findings.filter { $0.severity == .error }.map {
                "\($0.kind.rawValue) \($0.generalPlace) \($0.message)"
            })
    }

    private static func newErrors(_ source: ByteSource, _ options: ProfileOptions) throws -> Set<String> {
        var deidentifier = try DeidentifierTests.deidentifier(options)
        deidentifier.allowed = .noPixels
        var sink = MemorySink()
        _ = try deidentifier.deidentify(source, into: &sink)
        return try errors(ByteSource(sink.bytes)).subtracting(errors(source))
    }

    @Test("an image has no error before and after", arguments: options)
    func image(options: ProfileOptions) throws {
        let source = try ByteSource(path: Self.phantom + "/scout/0001.dcm")
        #expect(try Self.errors(source) == [])
        let new = try Self.newErrors(source, options)
        #expect(new == [])
    }

    @Test("an object with every attribute of the profile gets no error that it did not have", arguments: options)
    func everything(options: ProfileOptions) throws {
        let new = try Self.newErrors(ByteSource(ProfileObject.file()), options)
        #expect(new == [])
    }

    @Test("a presentation state, an image with references and a report get no error that they did not have")
    func objects() throws {
        for (sopClass, fill) in Self.objects {
            var builder = ByteBuilder()
            builder.text(0x0008_0016, "UI", sopClass)
            builder.text(0x0008_0018, "UI", "1.2.3.4")
            fill(&builder)
            let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
            for options in Self.options {
                let new = try Self.newErrors(ByteSource(file), options)
                #expect(new == [])
            }
        }
    }

    private static let objects: [(String, @Sendable (inout ByteBuilder) -> Void)] = [
        (
            "1.2.840.10008.5.1.4.1.1.11.1",
            {
                $0.text(0x0070_0080, "CS", "STATE")
                $0.text(0x0070_0082, "DA", "20240301")
                $0.text(0x0070_0083, "TM", "112233")
                $0.text(0x0070_0084, "PN", "Kowalski")
            }
        ),
        (
            "1.2.840.10008.5.1.4.1.1.2.1",
            {
                $0.text(0x0008_0023, "DA", "20240301")
                $0.sequence(0x0008_1111, defined: true) { item in
                    item.text(0x0008_1150, "UI", "1.2.840.10008.3.1.2.3.3")
                    item.text(0x0008_1155, "UI", "1.2.3.9")
                }
            }
        ),
        (
            "1.2.840.10008.5.1.4.1.1.88.33",
            {
                $0.text(0x0040_A040, "CS", "CONTAINER")
                $0.text(0x0040_A050, "CS", "SEPARATE")
                $0.sequence(0x0040_A073, defined: true) { item in
                    item.text(0x0040_A027, "LO", "Hospital")
                    item.text(0x0040_A030, "DT", "20240301112233")
                    item.text(0x0040_A075, "PN", "Kowalski")
                }
                $0.sequence(0x0040_A730, defined: true) { item in
                    item.text(0x0040_A010, "CS", "CONTAINS")
                    item.text(0x0040_A040, "CS", "TEXT")
                    item.text(0x0040_A160, "UT", "Kowalski coughs")
                }
            }
        ),
    ]
}
