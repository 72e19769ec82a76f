import DICOM
import Testing

@testable import Deidentification

@Suite struct DeidentifierTests {
    static func deidentifier(_ options: ProfileOptions = []) throws -> Deidentifier {
        Deidentifier(profile: try Profile(options: options), key: try ProjectKey([UInt8](0..<32)))
    }

    static func bytes(_ file: [UInt8], _ options: ProfileOptions = []) throws -> [UInt8] {
        var sink = MemorySink()
        _ = try deidentifier(options).deidentify(ByteSource(file), into: &sink)
        return sink.bytes
    }

    static func result(_ file: [UInt8], _ options: ProfileOptions = []) throws -> DICOMFile {
        try DICOMFile.read(ByteSource(bytes(file, options)))
    }

    private static let files =
        ByteBuilder.Layout.allCases.map { ByteBuilder.image($0) }
        + [ByteBuilder.encapsulated(), ByteBuilder.deflated()]

    @Test("every layout is de-identified in its own, with its pixels as they were", arguments: files)
    func layouts(_ file: [UInt8]) throws {
        let before = try DICOMFile.read(ByteSource(file))
        let after = try Self.result(file)
        #expect(after.findings.isEmpty)
        #expect(after.transferSyntax == before.transferSyntax)
        #expect(try after.dataSet.string(.patientID) != "P1")
        #expect(try after.dataSet.string(.patientName) == after.dataSet.string(.patientID))
        guard let old = before.dataSet[.pixelData], let new = after.dataSet[.pixelData] else {
            Issue.record("there are no pixels")
            return
        }
        if case .range = old.content { #expect(try before.dataSet.bytes(of: old) == after.dataSet.bytes(of: new)) }
    }

    @Test("preamble, file meta information and trailing bytes are new or gone")
    func surroundings() throws {
        var file = ByteBuilder.image()
        file.replaceSubrange(0..<8, with: Array("Doe^John".utf8))
        file += Array("Doe^John".utf8)
        let bytes = try Self.bytes(file)
        #expect(bytes[0..<128].allSatisfy { $0 == 0 })
        #expect(!bytes.contains(Array("Doe^John".utf8)))
        let after = try DICOMFile.read(ByteSource(bytes))
        let instance = try after.dataSet.string(.sopInstanceUID)
        #expect(try after.fileMeta.string(.mediaStorageSOPInstanceUID) == instance)
        #expect(instance?.hasPrefix("2.25.") == true)
        #expect(!bytes.contains(Array("1.2.3.4".utf8)))
    }

    @Test("the result says what was done to it")
    func statement() throws {
        let options: ProfileOptions = [.retainUIDs, .cleanDescriptors]
        let dataSet = try Self.result(ByteBuilder.image(), options).dataSet
        #expect(try dataSet.string(Tag(0x0012_0062)) == "YES")
        #expect(try dataSet.string(Tag(0x0012_0063))?.contains("2026d") == true)
        #expect(try dataSet.string(Tag(0x0028_0303)) == "REMOVED")
        #expect(try Self.codes(dataSet) == ["113100", "113105", "113110"])
        guard case .items(let equipment) = dataSet[Tag(0x0018_A001)]?.content else {
            Issue.record("no contributing equipment")
            return
        }
        #expect(equipment.count == 1)
    }

    static func codes(_ dataSet: DataSet) throws -> [String] {
        guard case .items(let items) = dataSet[Tag(0x0012_0064)]?.content else { return [] }
        return try items.map { try $0.dataSet.string(Tag(0x0008_0100)) ?? "" }
    }

    @Test("a second de-identification keeps earlier codes and does not repeat its own")
    func again() throws {
        let first = try Self.bytes(ByteBuilder.image(), [.cleanDescriptors])
        let codes = try Self.codes(Self.result(first, [.retainUIDs]).dataSet)
        #expect(codes == ["113105", "113100", "113110"])
    }

    @Test("dates of a patient move by the same days, and times stay")
    func dates() throws {
        let shifted = try (0..<2).map { number in
            try Self.result(Self.dated(patient: "P1", study: "1.2.\(number)"), .retainLongitudinalModifiedDates).dataSet
        }
        let other = try Self.result(Self.dated(patient: "P2", study: "1.2"), .retainLongitudinalModifiedDates).dataSet
        let dates = try shifted.map { try $0.string(.studyDate) }
        #expect(dates[0] == dates[1])
        #expect(dates[0] != "20240301")
        #expect(try other.string(.studyDate) != dates[0])
        #expect(try shifted[0].string(Tag(0x0008_0030)) == "101112")
        #expect(try shifted[0].string(Tag(0x0028_0303)) == "MODIFIED")
    }

    private static func dated(patient: String, study: String) -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", study + ".9")
        builder.text(0x0008_0020, "DA", "20240301")
        builder.text(0x0008_0030, "TM", "101112")
        builder.text(0x0010_0020, "LO", patient)
        builder.text(0x0020_000D, "UI", study)
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    @Test("every occurrence of a repeated identifier is gone, and so are unknown elements and group lengths")
    func oddities() throws {
        var builder = ByteBuilder()
        builder.element(0x0008_0000, "UL", [1, 0, 0, 0])
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_0020, "LO", "SECRET1")
        builder.text(0x0010_0010, "PN", "SECRET2")
        builder.text(0x0010_0020, "LO", "SECRET3")
        builder.text(0x0014_7FFF, "LO", "SECRET4")
        builder.element(0x0010_0010, "UN", Array("SECRET5 ".utf8))
        let bytes = try Self.bytes(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        #expect(!bytes.contains(Array("SECRET".utf8)))
        let after = try DICOMFile.read(ByteSource(bytes))
        #expect(after.findings.isEmpty)
        #expect(!after.dataSet.contains { $0.tag.isGroupLength })
    }

    @Test("dates cannot be kept and shifted")
    func contradiction() {
        #expect(throws: DeidentificationError.self) {
            try Profile(options: [.retainLongitudinalFullDates, .retainLongitudinalModifiedDates])
        }
    }

    @Test("an image that was cut in front of its pixel data is refused, in every layout")
    func cut() throws {
        for layout in ByteBuilder.Layout.allCases {
            let bytes = ByteBuilder.file(layout.uid, ByteBuilder.header(layout).bytes)
            #expect(failure { _ = try Self.bytes(bytes) } == .truncated)
        }
    }

    @Test("a DICOMDIR and an object without UIDs are refused")
    func refused() throws {
        let directory = ByteBuilder.file(
            ByteBuilder.Layout.explicitLittle.uid, [], sopClass: "1.2.840.10008.1.3.10")
        #expect(failure { _ = try Self.bytes(directory) } == .mediaDirectory)
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        let bare = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        #expect(failure { _ = try Self.bytes(bare) } == .missingUID)
    }
}
