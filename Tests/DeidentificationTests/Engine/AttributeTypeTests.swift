import DICOM
import Testing

@testable import Deidentification

@Suite("types of attributes") struct AttributeTypeTests {
    private static func result(
        _ sopClass: String, _ options: ProfileOptions = [], _ fill: (inout ByteBuilder) -> Void
    ) throws -> DataSet {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", sopClass)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        fill(&builder)
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        var deidentifier = try DeidentifierTests.deidentifier(options)
        deidentifier.allowed = .noPixels
        var sink = MemorySink()
        _ = try deidentifier.deidentify(ByteSource(file), into: &sink)
        return try DICOMFile.read(ByteSource(sink.bytes)).dataSet
    }

    private static let presentationState = "1.2.840.10008.5.1.4.1.1.11.1"
    private static let ct = "1.2.840.10008.5.1.4.1.1.2"
    private static let enhancedCT = "1.2.840.10008.5.1.4.1.1.2.1"

    @Test("a presentation state keeps a date and a time of its making, which say nothing")
    func presentationState() throws {
        let result = try Self.result(Self.presentationState) {
            $0.text(0x0070_0082, "DA", "20240301")
            $0.text(0x0070_0083, "TM", "112233")
        }
        #expect(try result.string(.presentationCreationDate) == "19000101")
        #expect(try result.string(.presentationCreationTime) == "000000")
    }

    @Test("X/Z goes by the type: removed where the IOD does not ask for it, emptied where it does")
    func choices() throws {
        // Series Date (X/D) is type 3, Content Date (Z/D) 2C in a CT image and 1 in an enhanced one.
        let plain = try Self.result(Self.ct) {
            $0.text(0x0008_0021, "DA", "20240301")
            $0.text(0x0008_0022, "DA", "20240301")
            $0.text(0x0008_0023, "DA", "20240301")
        }
        #expect(plain[.seriesDate] == nil && plain[.acquisitionDate] == nil)
        #expect(try plain.string(.contentDate) ?? "" == "")
        #expect(plain[.contentDate] != nil)
        let enhanced = try Self.result(Self.enhancedCT) { $0.text(0x0008_0023, "DA", "20240301") }
        #expect(try enhanced.string(.contentDate) == "19000101")
    }

    @Test("references that must be there keep their items, with other UIDs and without what describes them")
    func references() throws {
        let result = try Self.result(Self.enhancedCT) { builder in
            builder.sequence(0x0008_1111, defined: true) { item in
                item.text(0x0008_1150, "UI", "1.2.840.10008.3.1.2.3.3")
                item.text(0x0008_1155, "UI", "1.2.3.9")
                item.text(0x0040_0254, "LO", "Kowalski")
            }
        }
        guard case .items(let items) = result[.referencedPerformedProcedureStepSequence]?.content,
            let item = items.first?.dataSet
        else {
            Issue.record("the reference is gone")
            return
        }
        #expect(item.map(\.tag) == [.referencedSOPClassUID, .referencedSOPInstanceUID])
        #expect(try item.string(.referencedSOPInstanceUID)?.hasPrefix("2.25.") == true)
    }

    @Test("a dummy item has what the IOD wants of it")
    func dummyItems() throws {
        let scope = try #require(IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.88.33")).scope(holding: [])
        let tag = Tag.verifyingObserverSequence
        guard case .items(let items) = DummyItems.element(tag, scope.items(of: tag)).content,
            let item = items.first?.dataSet
        else {
            Issue.record("there is no item")
            return
        }
        #expect(try item.string(.verifyingOrganization) == "REMOVED")
        #expect(try item.string(.verificationDateTime) == "19000101000000")
        #expect(item[.verifyingObserverIdentificationCodeSequence] != nil)
        // Without tables the item is the same.
        guard case .items(let others) = DummyItems.element(tag).content else { return }
        #expect(others.first?.dataSet.map(\.tag) == item.map(\.tag))
    }
}
