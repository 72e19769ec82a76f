import DICOM
import Testing

@testable import Deidentification

@Suite("types of attributes") struct AttributeTypeTests {
    private static func result(
        _ sopClass: String, _ options: ProfileOptions = [], removesUnlisted: Bool = false,
        fill: (inout ByteBuilder) -> Void
    ) throws -> DataSet {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", sopClass)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        fill(&builder)
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        var deidentifier = try DeidentifierTests.deidentifier(options)
        deidentifier.allowed = .noPixels
        deidentifier.removesUnlisted = removesUnlisted
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

    @Test("X/Z depends on the type: removed where the IOD does not ask for it, emptied where it does")
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

    @Test("a code's meaning that names the patient becomes a text that says nothing, because it must have a value")
    func identifyingMeaning() throws {
        let result = try Self.result(Self.ct) { builder in
            builder.sequence(0x0008_2218, defined: true) { item in
                item.text(0x0008_0100, "SH", "69536005")
                item.text(0x0008_0102, "SH", "SCT")
                item.text(0x0008_0104, "LO", "Kowalski")
            }
            builder.text(0x0010_0010, "PN", "Kowalski^Anna")
        }
        guard case .items(let items) = result[.anatomicRegionSequence]?.content, let item = items.first?.dataSet else {
            Issue.record("the code is gone")
            return
        }
        #expect(try item.string(.codeMeaning) == "REMOVED")
        #expect(try item.string(.codeValue) == "69536005")
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

    @Test("references that may be empty keep their items too, for the object lists their series elsewhere")
    func referencesOfType2() throws {
        let image = Tag(0x0008_2112)
        #expect(ActionCode.removeEmptyOrUIDs.action(for: image, type: .present) == .keep)
        #expect(ActionCode.removeEmptyOrUIDs.action(for: image, type: .optional) == .remove)
    }

    @Test("a dummy has as many values as its attribute must have")
    func multiplicity() {
        #expect(DummyValue.bytes(.us, vm: "2-n") == [0, 0, 0, 0])
        #expect(DummyValue.bytes(.ds, vm: "3") == Array("0\\0\\0".utf8))
        #expect(DummyValue.bytes(.da, vm: "1-n") == Array("19000101".utf8))
        #expect(DummyValue.bytes(.fd, vm: "6").count == 48)
        #expect(DummyValue.bytes(.lo, vm: nil) == Array("REMOVED".utf8))
    }

    @Test("an annotation of a waveform becomes a text about a group of channels")
    func waveformAnnotation() throws {
        let result = try Self.result("1.2.840.10008.5.1.4.1.1.9.1.1") { builder in
            builder.sequence(0x0040_B020, defined: true) { $0.text(0x0070_0006, "ST", "Kowalski fainted") }
        }
        guard case .items(let items) = result[Tag(0x0040_B020)]?.content, let item = items.first?.dataSet else {
            Issue.record("the annotation is gone")
            return
        }
        #expect(try item.string(Tag(0x0070_0006)) == "REMOVED")
        // Two numbers of 16 bits: the first group, all its channels.
        #expect(item[Tag(0x0040_A0B0)]?.length == 4)
    }

    @Test("what the profile does not list is removed when asked, except what the object needs")
    func unlisted() throws {
        func fill(_ builder: inout ByteBuilder) {
            builder.text(0x0008_0008, "CS", "ORIGINAL\\PRIMARY\\AXIAL")  // type 1
            builder.text(0x0018_0015, "CS", "HEAD")  // type 3, but a condition rests on it
            builder.text(0x0018_0022, "CS", "HELICAL MODE")  // type 3
            builder.text(0x0018_0060, "DS", "120")  // type 2
            builder.text(0x0018_1120, "DS", "0")  // type 3: gantry tilt
            builder.text(0x0020_0032, "DS", "0\\0\\1")  // type 1
            builder.text(0x0020_1041, "DS", "1")  // type 3 of the image plane
            builder.text(0x0028_1050, "DS", "40")  // describes pixels
        }
        let kept = try Self.result(Self.ct, fill: fill)
        let less = try Self.result(Self.ct, removesUnlisted: true, fill: fill)
        let gone = Set(kept.map(\.tag)).subtracting(less.map(\.tag))
        #expect(gone == [Tag(0x0018_0022), Tag(0x0018_1120)])
    }

    @Test("a structure set keeps its regions, and a dose the number that images must have")
    func unlistedOfRadiotherapy() throws {
        let structures = try Self.result("1.2.840.10008.5.1.4.1.1.481.3", removesUnlisted: true) { builder in
            builder.text(0x0018_1120, "DS", "0")  // of no module
            builder.sequence(0x3006_0020, defined: true) { $0.text(0x3006_0022, "IS", "1") }
            builder.sequence(0x3006_0039, defined: true) { region in
                region.sequence(0x3006_0040, defined: true) { contour in
                    contour.text(0x3006_0042, "CS", "POINT")
                    contour.text(0x3006_0046, "IS", "1")
                    contour.text(0x3006_0050, "DS", "1\\2\\3")
                }
                region.text(0x3006_0084, "IS", "1")
            }
            builder.sequence(0x3006_0080, defined: true) { $0.text(0x3006_0084, "IS", "1") }
        }
        #expect(structures[Tag(0x0018_1120)] == nil)
        #expect(structures[.structureSetROISequence] != nil && structures[.rtROIObservationsSequence] != nil)
        guard case .items(let regions) = structures[.roiContourSequence]?.content,
            case .items(let contours) = regions.first?.dataSet[.contourSequence]?.content
        else {
            Issue.record("the contours are gone")
            return
        }
        #expect(try contours.first?.dataSet.strings(.contourData) == ["1", "2", "3"])
        // Type 3 of the dose module, 2 of General Image, which no attribute proves.
        let dose = try Self.result("1.2.840.10008.5.1.4.1.1.481.2", removesUnlisted: true) {
            $0.text(0x0020_0013, "IS", "1")
        }
        #expect(try dose.string(.instanceNumber) == "1")
    }

    @Test("without knowledge of the SOP class nothing says what may be removed")
    func unlistedOfUnknownClass() {
        #expect(throws: DICOMError.self) { try Self.result("1.2.3.9", removesUnlisted: true) { _ in } }
    }

    @Test("a dummy item has what the IOD wants of it")
    func dummyItems() throws {
        let scope = try #require(IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.88.33")).scope(holding: [])
        let tag = Tag.verifyingObserverSequence
        guard case .items(let items) = DummyValue.sequence(tag, scope.items(of: tag)).content,
            let item = items.first?.dataSet
        else {
            Issue.record("there is no item")
            return
        }
        #expect(try item.string(.verifyingOrganization) == "REMOVED")
        #expect(try item.string(.verificationDateTime) == "19000101000000")
        #expect(item[.verifyingObserverIdentificationCodeSequence] != nil)
        // Without tables the item is the same.
        guard case .items(let others) = DummyValue.sequence(tag).content else { return }
        #expect(others.first?.dataSet.map(\.tag) == item.map(\.tag))
    }
}
