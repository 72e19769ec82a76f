import DICOM
import Testing

@testable import Deidentification

@Suite("files that lack something")
struct AllowedDeparturesTests {
    private static func file(_ fill: (inout ByteBuilder) -> Void) -> [UInt8] {
        var builder = ByteBuilder()
        fill(&builder)
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    /// An image without pixels.
    private static let headerOnly = ByteBuilder.file(
        ByteBuilder.Layout.explicitLittle.uid, ByteBuilder.header(.explicitLittle).bytes)

    /// Class and instance stand in file meta information only.
    private static let metaOnly = file { builder in
        builder.text(0x0008_0018, "UI", "")
        builder.text(0x0010_0020, "LO", "P1")
        builder.text(0x0020_000D, "UI", "1.2.3")
        builder.element(0x7FE0_0010, "OW", [1, 2])
    }

    /// Another tool put hashes in the place of UIDs.
    private static let hashed = file { builder in
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "a9f0../e61")
        builder.text(0x0010_0020, "LO", "P1")
        builder.text(0x0020_000D, "UI", "b7c1/d2")
        builder.text(0x0020_000E, "UI", "../c3")
        builder.element(0x7FE0_0010, "OW", [1, 2])
    }

    private static func prepare(
        _ file: [UInt8], _ allowed: AllowedDepartures, _ options: ProfileOptions = []
    ) throws -> (file: DeidentifiedFile, dataSet: DataSet) {
        var deidentifier = try DeidentifierTests.deidentifier(options)
        deidentifier.allowed = allowed
        let prepared = try deidentifier.prepare(ByteSource(file))
        var sink = MemorySink()
        try prepared.write(into: &sink)
        return (prepared, try DICOMFile.read(ByteSource(sink.bytes)).dataSet)
    }

    private static func refusal(_ file: [UInt8], _ allowed: AllowedDepartures = []) -> String? {
        do {
            _ = try prepare(file, allowed)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test("each departure is refused with the name of the choice that allows it, and no other choice does")
    func refusals() {
        let cases: [([UInt8], AllowedDepartures)] = [
            (Self.headerOnly, .noPixels), (Self.metaOnly, .uidsFromMeta), (Self.hashed, .invalidUIDs),
        ]
        for (file, choice) in cases {
            let name = choice.names.first ?? "?"
            #expect(Self.refusal(file)?.contains("allow \(name)") == true)
            let others = AllowedDepartures([.noPixels, .uidsFromMeta, .invalidUIDs]).subtracting(choice)
            #expect(Self.refusal(file, others) != nil)
            #expect(Self.refusal(file, choice) == nil)
            #expect(AllowedDepartures(name: name) == choice)
        }
        #expect(AllowedDepartures(name: "everything") == nil)
    }

    @Test("a header without pixels is de-identified like others, with a warning")
    func headers() throws {
        let (file, dataSet) = try Self.prepare(Self.headerOnly, .noPixels)
        #expect(file.report.warnings.contains { $0.kind == .noPixels && $0.tag == .pixelData })
        #expect(try dataSet.string(.patientID)?.hasPrefix("P") == true && dataSet.string(.patientID) != "P1")
        #expect(dataSet.rows == 2)
    }

    @Test("UIDs of file meta information are written into the data set, the instance's as a new one")
    func meta() throws {
        let (file, dataSet) = try Self.prepare(Self.metaOnly, .uidsFromMeta)
        #expect(try dataSet.string(.sopClassUID) == ByteBuilder.ctStorage)
        #expect(try dataSet.string(.sopInstanceUID) == file.sopInstanceUID)
        #expect(file.sopInstanceUID.hasPrefix("2.25."))
        #expect(file.uidMap["1.2.3.4"] == file.sopInstanceUID)
        #expect(file.report.warnings.filter { $0.kind == .uidFromMeta }.map(\.tag) == [.sopClassUID, .sopInstanceUID])
    }

    @Test(
        "hashes get valid UIDs in their place, also where UIDs are retained",
        arguments: [[], .retainUIDs] as [ProfileOptions])
    func hashes(_ options: ProfileOptions) throws {
        let (file, dataSet) = try Self.prepare(Self.hashed, .invalidUIDs, options)
        let names = [file.studyInstanceUID, file.seriesInstanceUID, file.sopInstanceUID].compactMap { $0 }
        #expect(names.count == 3 && names.allSatisfy { UID($0) != nil && $0.hasPrefix("2.25.") })
        #expect(try dataSet.string(.studyInstanceUID) == file.studyInstanceUID)
        #expect(try dataSet.string(.seriesInstanceUID) == file.seriesInstanceUID)
        #expect(try dataSet.string(.sopInstanceUID) == file.sopInstanceUID)
        #expect(file.report.warnings.filter { $0.kind == .invalidUID }.count == 3)
    }
}
