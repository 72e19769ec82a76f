import DICOM
import Testing

@Suite("IODCheck")
struct IODCheckTests {
    private func findings(_ dataSet: DataSet, meta: DataSet = DataSet()) throws -> [String] {
        try IODCheck().findings(of: dataSet, meta: meta).summary
    }

    @Test("an object with all that its IOD asks for has no finding")
    func conformant() throws {
        #expect(try findings(SmallObject.image()) == [])
        #expect(try findings(SmallObject.report(SmallObject.contentItem("TEXT", .text(.textValue, .ut, "fine")))) == [])
    }

    @Test("missing attributes of types 1 and 2 and empty ones of type 1 are errors; 1C, 2C and 3 may be missing")
    func types() throws {
        let image = SmallObject.image().with(
            .text(.conversionType, .cs), .text(.studyInstanceUID, .ui, ""), without: .patientID, .sopInstanceUID,
            .samplesPerPixel)
        #expect(
            try findings(image) == [
                "error missingAttribute 00080018", "error emptyAttribute 00080064", "error missingAttribute 00100020",
                "error emptyAttribute 0020000D", "error missingAttribute 00280002",
            ])
        let found = try IODCheck().findings(of: image)[2]
        #expect(found.keyword == "PatientID" && found.tag == .patientID)
        #expect(found.message == "missing; type 2 of module patient")
    }

    @Test("an empty attribute of type 1C is an error, a value of spaces is empty, and an empty one of type 2C is not")
    func conditional() throws {
        let image = SmallObject.image().with(
            .unsigned16(.planarConfiguration), .text(.conversionType, .cs, "  "), .text(.laterality, .cs))
        #expect(try findings(image) == ["error emptyAttribute 00080064", "error emptyAttribute 00280006"])
    }

    @Test("attributes of no module are warned of, but private ones, group lengths and overlays")
    func unlisted() throws {
        let image = SmallObject.image().with(
            .text(.presentationCreationDate, .da, "20260102"), .text(Tag(0x0009_0010), .lo, "ACME"),
            .text(Tag(0x0009_1001), .lo, "text"), .unsigned32(Tag(0x0008_0000), 0), .unsigned16(Tag(0x6000_0010), 1),
            .text(Tag(0x0008_0FFE), .lo, "?"))
        #expect(
            try findings(image) == ["warning unlistedAttribute 00080FFE", "warning unlistedAttribute 00700082"])
        let messages = try IODCheck().findings(of: image).map(\.message)
        #expect(messages == ["PS3.6 does not know this element", "no module of the IOD lists it"])
    }

    @Test("a module that is not mandatory is asked for when the object holds an attribute of its own")
    func userModules() throws {
        let image = SmallObject.image().with(.text(.clinicalTrialSponsorName, .lo, "Sponsor"))
        let found = try IODCheck().findings(of: image)
        #expect(found.summary.first == "warning missingAttribute 00120020")
        #expect(found.first?.message.hasPrefix("missing; type 1 of module") == true)
        #expect(found.allSatisfy { $0.severity == .warning && $0.tag?.group == 0x0012 })
    }

    @Test("Modality of a secondary capture may be missing, as its own module says; that of a CT image must be there")
    func overriddenType() throws {
        #expect(try findings(SmallObject.image().with(without: .modality)) == [])
        #expect(try findings(SmallObject.image().with(.text(.modality, .cs))) == [])
        let image = SmallObject.image().with(.text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.2"), without: .modality)
        #expect(try findings(image).contains("error missingAttribute 00080060"))
        let frames = SmallObject.image().with(
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.7.3"), .text(.numberOfFrames, .is, "1"))
        #expect(try !findings(frames).contains { $0.contains("00280009") })
    }

    @Test("an item's attributes are found at its place")
    func items() throws {
        let reference = DataSet([.text(.referencedSOPClassUID, .ui, SmallObject.sopClass)])
        let whole = DataSet([
            .text(.referencedSOPClassUID, .ui, SmallObject.sopClass), .text(.referencedSOPInstanceUID, .ui, "1.2.9"),
            .text(.patientName, .pn, "Doe"),
        ])
        let image = SmallObject.image().with(.sequence(.referencedImageSequence, whole, reference))
        #expect(
            try findings(image) == [
                "error missingAttribute 00081140/1/00081155", "warning unlistedAttribute 00081140/0/00100010",
            ])
        let found = try IODCheck().findings(of: image)
        #expect(found.map(\.generalPlace) == ["00081140/*/00081155", "00081140/*/00100010"])
    }

    @Test("VR and values are compared with the dictionary, and no message repeats a value")
    func values() throws {
        let image = SmallObject.image().with(
            .text(.patientName, .lo, "Secret"), .text(.studyDate, .da, "SECRET"), .text(.patientSex, .cs, "secret"),
            .text(.instanceNumber, .is, "1", "2"),
            .text(.seriesDescription, .lo, String(repeating: "SECRET", count: 11)),
            .text(.frameOfReferenceUID, .ui, "1.02"), .text(.acquisitionTime, .tm, "10:15"))
        let found = try IODCheck().findings(of: image)
        #expect(
            found.filter { $0.severity == .error }.summary == [
                "error invalidValue 00080020", "error invalidValue 00080032", "error invalidValue 0008103E",
                "error unexpectedVR 00100010", "error invalidValue 00100040", "error wrongMultiplicity 00200013",
                "error invalidUID 00200052",
            ])
        #expect(found.allSatisfy { !$0.message.lowercased().contains("secret") })
        #expect(found.contains { $0.message == "the VR is LO; PS3.6 has PN" })
        #expect(found.contains { $0.message == "2 values; PS3.6 has a multiplicity of 1" })
    }

    @Test("numbers of pixels, bits and frames must not be 0")
    func zeros() throws {
        let image = SmallObject.image().with(
            .unsigned16(.rows, 0), .unsigned16(.columns, 0), .unsigned16(.highBit, 0), .unsigned16(.bitsAllocated, 0))
        #expect(
            try findings(image) == [
                "error invalidValue 00280010", "error invalidValue 00280011", "error invalidValue 00280100",
            ])
    }

    @Test("a sequence that is there must have an item, other than one of type 2")
    func emptySequences() throws {
        let image = SmallObject.image().with(
            .sequence(.sourceImageSequence), .sequence(.requestAttributesSequence, DataSet()),
            .sequence(.patientSpeciesCodeSequence), .sequence(.patientBreedCodeSequence),
            Element(tag: .otherPatientIDsSequence, vr: .sq, content: .bytes([])))
        #expect(
            try findings(image) == [
                "error emptyAttribute 00082112", "error emptyAttribute 00101002", "error emptyAttribute 00102202",
            ])
        #expect(
            try IODCheck().findings(of: image).first?.message
                == "no item; type 3 of module general-reference, which asks for one or more where the sequence is there"
        )
    }

    @Test("a value that is too long has one finding, beside one of another value")
    func tooLong() throws {
        let long = SmallObject.image().with(
            .text(.studyDate, .da, "202601022"), .text(.studyTime, .tm, "101500.12345678"),
            .text(.frameOfReferenceUID, .ui, "1.2." + String(repeating: "3", count: 61)),
            .text(.acquisitionDateTime, .dt, String(repeating: "2", count: 40)),
            .text(.positionReferenceIndicator, .lo))
        #expect(
            try findings(long) == [
                "error invalidValue 00080020", "error invalidValue 0008002A", "error invalidValue 00080030",
                "error invalidValue 00200052",
            ])
        let two = SmallObject.image().with(.text(.dateOfLastCalibration, .da, "202601022", "2026"))
        #expect(try findings(two).count { $0 == "error invalidValue 00181200" } == 2)
    }

    @Test("bytes that do not exist in the character set are an error")
    func undecodable() throws {
        let name = Element(tag: .patientName, vr: .pn, content: .bytes([0x4D, 0xFC]))
        #expect(try findings(SmallObject.image().with(name)) == ["error invalidValue 00100010"])
    }

    @Test("an element stored as UN is read by the dictionary's VR, and that is no finding")
    func unknownVR() throws {
        let element = Element(tag: .patientID, vr: .un, content: .bytes(Array("4711".utf8)))
        #expect(try findings(SmallObject.image().with(element)) == [])
    }

    @Test("a file is checked with what reading it found")
    func file() throws {
        let report = try IODCheck().check(ByteSource(ByteBuilder.image(.explicitLittle, defined: true)))
        #expect(report.sopClassName != nil && report.worst == .error)
        #expect(report.count(.error) == report.findings.count { $0.severity == .error })
    }

    @Test("no more findings of a severity are kept than the limit, and warnings leave errors their place")
    func limit() throws {
        var check = IODCheck()
        check.limit = 1
        let image = SmallObject.image().with(
            .text(.presentationCreationDate, .da, "20260102"), .text(.presentationCreationTime, .tm, "10"),
            without: .pixelData, .patientID, .rows)
        let report = try check.report(on: DICOMFile(dataSet: image))
        #expect(report.findings.summary == ["error missingAttribute 00100020", "warning unlistedAttribute 00700082"])
        #expect(report.omittedFindings == 2)
    }
}
