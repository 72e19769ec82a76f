import DICOM
import Testing

@Suite("values by name and type")
struct TypedAccessTests {
    static func dataSet(_ fill: (inout ByteBuilder) -> Void) throws -> DataSet {
        var builder = ByteBuilder()
        fill(&builder)
        return try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
            .dataSet
    }

    @Test("a property has the type of its VR")
    func types() throws {
        let dataSet = try Self.dataSet { builder in
            builder.text(0x0008_0008, "CS", "ORIGINAL\\PRIMARY")
            builder.text(0x0008_0018, "UI", "1.2.3")
            builder.text(0x0008_0020, "DA", "20240229")
            builder.text(0x0008_0030, "TM", "101112.5")
            builder.text(0x0008_002A, "DT", "20240229101112+0100")
            builder.sequence(0x0008_1110, defined: true) { $0.text(0x0008_1155, "UI", "1.2.4") }
            builder.text(0x0010_0010, "PN", "Doe^Jane")
            builder.text(0x0010_1010, "AS", "018M")
            builder.text(0x0020_0013, "IS", "7")
            builder.element(0x0028_0009, "AT", [0x18, 0, 0x63, 0x10])
            builder.short(0x0028_0010, 65_535)
            builder.text(0x0028_0030, "DS", "0.50\\0.25")
            builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4])
        }
        #expect(dataSet.imageType == ["ORIGINAL", "PRIMARY"])
        #expect(dataSet.sopInstanceUID?.value == "1.2.3")
        #expect(dataSet.studyDate == DICOMDate(year: 2024, month: 2, day: 29))
        #expect(dataSet.studyTime?.fraction == "5")
        #expect(dataSet.acquisitionDateTime?.utcOffset == 60)
        #expect(dataSet.referencedStudySequence?.first?.referencedSOPInstanceUID?.value == "1.2.4")
        #expect(dataSet.patientName?.alphabetic.familyName == "Doe")
        #expect(dataSet.patientAge?.unit == .months)
        #expect(dataSet.instanceNumber?.value == 7)
        #expect(dataSet.frameIncrementPointer == [.frameTime])
        #expect(dataSet.rows.map { $0 * $0 } == 65_535 * 65_535)
        #expect(dataSet.pixelSpacing?.map(\.text) == ["0.50", "0.25"])
        #expect(try dataSet.pixelData?.integers(as: UInt16.self) == [0x0201, 0x0403])
        #expect(dataSet.patientID == nil && dataSet.otherPatientIDsSequence == nil)
        #expect(dataSet[.studyInstanceUID] == nil && dataSet[.sopInstanceUID]?.vr == .ui)
    }

    @Test("every keyword has a tag of its name, and the properties read it")
    func keywords() throws {
        #expect(Tag.patientName == DICOMDictionary.tag(forKeyword: "PatientName"))
        #expect(Tag.ctdiVol == DICOMDictionary.tag(forKeyword: "CTDIvol"))
        #expect(Tag.xRayTubeCurrent == DICOMDictionary.tag(forKeyword: "XRayTubeCurrent"))
        #expect(
            Tag.affectedSOPClassUID.rawValue == 2 && Tag.dataSetTrailingPadding.rawValue == 0xFFFC_FFFC)
    }

    @Test("what cannot be read is nil, and the throwing form says why without the value")
    func reasons() throws {
        let dataSet = try Self.dataSet { builder in
            builder.text(0x0008_0020, "DA", "yesterday")
            builder.text(0x0008_0021, "DA", "")
            builder.text(0x0028_0030, "DS", "1\\junk")
        }
        #expect(dataSet.studyDate == nil && dataSet.pixelSpacing == nil)
        #expect(dataSet.seriesDate == nil)
        #expect(try dataSet.value(.seriesDate, as: DICOMDate.self) == nil)
        #expect(try dataSet.values(.seriesDate, as: DICOMDate.self) == [])
        #expect(try dataSet.values(.contentDate, as: DICOMDate.self) == nil)
        #expect(try dataSet.value(.pixelSpacing, as: DecimalString.self)?.value == 1)
        let error = #expect(throws: DICOMError.self) {
            try dataSet.value(.studyDate, as: DICOMDate.self)
        }
        #expect(error?.kind == .malformed && error?.tag == .studyDate)
        #expect(error.map { "\($0)".contains("yesterday") } == false)
        #expect(failure { _ = try dataSet.values(.pixelSpacing, as: DecimalString.self) } == .malformed)
        #expect(failure { _ = try dataSet.value(.studyDate, as: Int.self) } == .malformed)
    }

    @Test("a type reads the VRs of narrower ones")
    func widening() throws {
        let dataSet = try Self.dataSet { builder in
            builder.text(0x0018_0050, "DS", "2.5")
            builder.text(0x0020_0013, "IS", "7")
            builder.short(0x0028_0010, 5)
        }
        #expect(try dataSet.value(.sliceThickness, as: Double.self) == 2.5)
        #expect(try dataSet.value(.instanceNumber, as: Int.self) == 7)
        #expect(try dataSet.value(.instanceNumber, as: Double.self) == 7)
        #expect(try dataSet.value(.rows, as: String.self) == "5")
        #expect(try dataSet.value(.rows, as: UInt64.self) == 5)
    }

    @Test("set values are read back", arguments: [false, true])
    func setting(big: Bool) throws {
        var dataSet = DataSet()
        if big {
            let bytes = ByteBuilder.image(.explicitBig)
            dataSet = try DICOMFile.read(ByteSource(bytes)).dataSet
        }
        try dataSet.set(.patientName, PersonName("Doe^Jane"))
        try dataSet.set(.patientID, "1")
        try dataSet.set(.rows, 512)
        try dataSet.set(.imageType, values: ["DERIVED", "SECONDARY"])
        try dataSet.set(.pixelSpacing, values: [0.5, 1.0 / 3])
        try dataSet.set(.instanceNumber, 7)
        try dataSet.set(.studyDate, try #require(DICOMDate("20240229")))
        try dataSet.set(.frameIncrementPointer, Tag.frameTime)
        try dataSet.set(.realWorldValueSlope, Double.pi)
        try dataSet.set(.smallestImagePixelValue, 3)
        try dataSet.set(.pixelData, BulkValue([1, 2, 3] as [UInt16]))
        try dataSet.set(
            .referencedStudySequence, DataSet([.text(.referencedSOPInstanceUID, .ui, "1.2")]))
        try dataSet.set(Tag(0x0009_1001), "own", vr: .lo)
        #expect(
            dataSet.patientName?.text == "Doe^Jane" && dataSet.patientID == "1" && dataSet.rows == 512)
        #expect(dataSet.imageType == ["DERIVED", "SECONDARY"] && dataSet.instanceNumber?.value == 7)
        #expect(dataSet.pixelSpacing?.map(\.text) == ["0.5", "0.33333333333333"])
        #expect(dataSet.studyDate?.text == "20240229" && dataSet.frameIncrementPointer == [.frameTime])
        #expect(dataSet.realWorldValueSlope == .pi && dataSet.smallestImagePixelValue == 3)
        let words: [UInt16]? = try dataSet.pixelData?.integers()
        #expect(words == [1, 2, 3] && dataSet.pixelData?.vr == .ow)
        #expect(dataSet.referencedStudySequence?.first?.referencedSOPInstanceUID?.value == "1.2")
        #expect(try dataSet.value(Tag(0x0009_1001), as: String.self) == "own")
        #expect(dataSet.map(\.tag) == dataSet.map(\.tag).sorted())
    }

    @Test("signed pixels make elements of two VRs signed")
    func signedness() throws {
        var dataSet = DataSet([.unsigned16(.pixelRepresentation, 1)])
        try dataSet.set(.pixelPaddingValue, -1024)
        #expect(dataSet[.pixelPaddingValue]?.vr == .ss && dataSet.pixelPaddingValue == -1024)
        #expect(
            failure {
                var other = DataSet()
                try other.set(.pixelPaddingValue, -1024)
            } == .malformed)
    }

    @Test("a value that the VR cannot hold is refused")
    func refusals() {
        var dataSet = DataSet()
        #expect(failure { try dataSet.set(.rows, 65_536) } == .malformed)
        #expect(failure { try dataSet.set(.modality, "lower case") } == .malformed)
        #expect(failure { try dataSet.set(.patientID, "a\\b") } == .malformed)
        #expect(failure { try dataSet.set(.accessionNumber, "seventeen letters") } == .malformed)
        #expect(failure { try dataSet.set(.patientName, 7) } == .malformed)
        #expect(failure { try dataSet.set(.rows, "7") } == .malformed)
        #expect(failure { try dataSet.set(Tag(0x0009_1001), "x") } == .malformed)
        #expect(failure { try dataSet.set(.patientName, "Müller") } == .unrepresentable)
        #expect(dataSet.isEmpty)
    }

    @Test("a range is put into a query and read back")
    func queries() throws {
        var query = DataSet()
        try query.set(.studyDate, try #require(DICOMRange<DICOMDate>("20240101-20240131")))
        let range: DICOMRange<DICOMDate>? = try query.value(.studyDate)
        #expect(range?.upper?.day == 31 && query.studyDate == nil)
    }

    @Test("values are checked at every level, with findings that name no value")
    func findings() throws {
        let dataSet = try Self.dataSet { builder in
            builder.text(0x0008_0020, "DA", "1998.01.02")
            builder.text(0x0008_0021, "DA", "19981302")
            builder.text(0x0008_0060, "CS", "ct")
            builder.sequence(0x0008_1110, defined: true) { $0.text(0x0008_1155, "UI", "1.02") }
            builder.text(0x0010_0010, "PN", "é")
            builder.text(0x0010_0020, "LO", String(repeating: "x", count: 66))
            builder.text(0x0010_0040, "CS", "M\\F")
            builder.element(0x0028_0010, "US", [1, 0, 2])
        }
        let found = try dataSet.valueFindings()
        let kinds = found.map { "\($0.tag?.hexadecimal ?? "") \($0.kind)" }
        #expect(
            kinds == [
                "00080020 obsoleteForm", "00080021 invalidValue", "00080060 forbiddenCharacter",
                "00081155 invalidUID",
                "00100010 undecodableText", "00100020 valueTooLong", "00100040 wrongMultiplicity",
                "00280010 invalidValue",
            ])
        #expect(try dataSet.valueFindings(limit: 2).count == 2)
        #expect(found.allSatisfy { $0.offset > 132 })
    }
}
