import DICOM
import Testing

@Suite("IODCheck of identity")
struct IdentityFindingTests {
    private func findings(_ dataSet: DataSet, meta: DataSet = DataSet()) throws -> [IODFinding] {
        try IODCheck().findings(of: dataSet, meta: meta)
    }

    @Test("file meta information that names another class or instance contradicts the data set")
    func meta() throws {
        let meta = DataSet([
            .text(.mediaStorageSOPClassUID, .ui, SmallObject.sopClass),
            .text(.mediaStorageSOPInstanceUID, .ui, "1.2.3.9"),
        ])
        #expect(
            try findings(SmallObject.image(), meta: meta).summary == ["error conflictingUIDs 00020003"])
        let other = meta.with(.text(.mediaStorageSOPClassUID, .ui, "1.2.840.10008.5.1.4.1.1.2"))
        #expect(
            try findings(SmallObject.image(), meta: other).summary == [
                "error conflictingUIDs 00020002", "error conflictingUIDs 00020003",
            ])
    }

    @Test("one UID must not be instance and study, or instance and series")
    func roles() throws {
        let image = SmallObject.image()
        #expect(
            try findings(image.with(.text(.sopInstanceUID, .ui, "1.2.3"))).summary == [
                "error conflictingUIDs 0020000D"
            ])
        let series = try findings(image.with(.text(.sopInstanceUID, .ui, "1.2.3.4")))
        #expect(series.summary == ["error conflictingUIDs 0020000E"])
        #expect(series[0].message == "it is the same UID as SOP Instance UID")
    }

    @Test("without a SOP class one finding says so, and what needs none is still checked")
    func noClass() throws {
        let image = SmallObject.image().with(.text(.studyDate, .da, "2026"), without: .sopClassUID, .patientID)
        #expect(
            try findings(image).summary == ["error missingSOPClass 00080016", "error invalidValue 00080020"])
        let meta = DataSet([.text(.mediaStorageSOPClassUID, .ui, SmallObject.sopClass)])
        #expect(
            try findings(image, meta: meta).summary == [
                "error missingAttribute 00080016", "error invalidValue 00080020", "error missingAttribute 00100020",
            ])
    }

    @Test("an unknown SOP class is one warning, and what needs no IOD is still checked")
    func unknownClass() throws {
        let image = SmallObject.image().with(.text(.sopClassUID, .ui, "1.2.3.77"), without: .patientID)
        #expect(try findings(image).summary == ["warning unknownSOPClass 00080016"])
        let retired = image.with(.text(.sopClassUID, .ui, "1.2.840.10008.5.1.1.30"))
        let found = try findings(retired)
        #expect(found.first?.kind == .unknownSOPClass)
        #expect(found.first?.message.contains("Hardcopy Color Image Storage") == true)
    }

    @Test("a modality that the class refuses is an error, an unusual one a warning, and only known terms are repeated")
    func modality() throws {
        func modality(_ sopClass: String, _ modality: String) throws -> [IODFinding] {
            let image = SmallObject.image().with(.text(.sopClassUID, .ui, sopClass), .text(.modality, .cs, modality))
            return try findings(image).filter { $0.kind == .unexpectedModality }
        }
        #expect(try modality("1.2.840.10008.5.1.4.1.1.2", "CT") == [])
        let unusual = try modality("1.2.840.10008.5.1.4.1.1.2", "MR")
        #expect(unusual.summary == ["warning unexpectedModality 00080060"])
        #expect(unusual.first?.message == "MR; CT Image Storage has CT")
        let refused = try modality("1.2.840.10008.5.1.4.1.1.88.11", "SMITH")
        #expect(refused.summary == ["error unexpectedModality 00080060"])
        #expect(refused.first?.message == "another term; Basic Text SR Storage has SR")
        #expect(try modality(SmallObject.sopClass, "MR") == [])
        #expect(try modality("1.2.840.10008.5.1.4.1.1.481.1", "RTDOSE").map(\.severity) == [.warning])
    }

    @Test("over several files: one instance twice, a series in two studies, a study of two patients")
    func set() throws {
        let folder = try TemporaryFolder()
        var set = InstanceSetCheck()
        func add(_ name: String, _ dataSet: DataSet) throws {
            let path = try folder.write(try DICOMWriter().file(dataSet), to: name)
            set.add(try IODCheck().check(ByteSource(path: path)), path: path)
        }
        let image = SmallObject.image()
        try add("1", image)
        try add("2", image)
        #expect(set.findings.map(\.finding).summary == ["note repeatedInstance 00080018"])
        try add("3", image.with(.text(.studyID, .sh, "7")))
        try add("4", image.with(.text(.sopInstanceUID, .ui, "1.2.3.2"), .text(.patientID, .lo, " 4711 ")))
        try add("5", image.with(.text(.sopInstanceUID, .ui, "1.2.3.3"), .text(.patientID, .lo, "4712")))
        try add("6", image.with(.text(.sopInstanceUID, .ui, "1.2.3.5"), .text(.studyInstanceUID, .ui, "1.2.9")))
        try add("7", image.with(.text(.sopInstanceUID, .ui, "1.2.3.6"), .text(.studyInstanceUID, .ui, "1.2.9")))
        #expect(
            set.findings.dropFirst().map(\.finding).summary == [
                "error repeatedInstance 00080018", "error splitStudy 0020000D", "error splitSeries 0020000E",
            ])
        #expect(
            set.findings.map { $0.paths.map { $0.suffix(1) } } == [["1", "2"], ["1", "3"], ["1", "5"], ["1", "6"]])
    }

    @Test("a set beyond its limit says that it is not compared whole")
    func setLimit() throws {
        var set = InstanceSetCheck(limit: 1)
        for number in 1...3 {
            let image = SmallObject.image().with(.text(.sopInstanceUID, .ui, "1.2.3.\(number)"))
            set.add(try IODCheck().report(on: DICOMFile(dataSet: image)), path: "\(number)")
        }
        #expect(set.findings.map(\.finding).summary == ["warning incomplete "])
    }
}
