import DICOM
import Testing

@Suite("directories of media")
struct DirectoryTests {
    /// A file of one image.
    static func image(
        patient: String = "P1", study: String = "1.2", series: String = "1.2.1", instance: String,
        _ fill: (inout DataSet) throws -> Void = { _ in }
    ) throws -> DICOMFile {
        var dataSet = DataSet()
        try dataSet.set(.specificCharacterSet, values: ["ISO_IR 100"])
        try dataSet.set(.sopClassUID, ByteBuilder.ctStorage)
        try dataSet.set(.sopInstanceUID, instance)
        try dataSet.set(.studyDate, "20240229")
        try dataSet.set(.modality, "CT")
        try dataSet.set(.patientName, "Müller^Joe")
        try dataSet.set(.patientID, patient)
        try dataSet.set(.studyInstanceUID, study)
        try dataSet.set(.seriesInstanceUID, series)
        try fill(&dataSet)
        return try DICOMFile.read(ByteSource(try DICOMWriter().file(dataSet)))
    }

    static func directory() throws -> MediaDirectory {
        var builder = DirectoryBuilder(fileSetID: "TEST")
        for (number, place) in [("P1", "1.2"), ("P2", "1.4"), ("P1", "1.2"), ("P1", "1.3")].enumerated() {
            let file = try image(
                patient: place.0, study: place.1, series: place.1 + ".1", instance: "2.25.\(number)")
            try builder.add(file, as: try #require(FileID(["DIR\(number)", "IM\(number)"])))
        }
        return try builder.directory()
    }

    static func written(_ directory: MediaDirectory) throws -> [UInt8] {
        var sink = MemorySink()
        try directory.write(into: &sink)
        return sink.bytes
    }

    @Test("a directory that was written is read with the same tree")
    func roundTrip() throws {
        let read = try MediaDirectory.read(ByteSource(try Self.written(try Self.directory())))
        #expect(read.fileSetID == "TEST" && read.findings.isEmpty)
        #expect(read.records.map(\.kind) == [.patient, .patient])
        #expect(read.records.first?.dataSet.patientName?.text == "Müller^Joe")
        #expect(read.records.first?.children.map(\.kind) == [.study, .study])
        #expect(read.files.map(\.record.fileID?.path) == ["DIR0/IM0", "DIR2/IM2", "DIR3/IM3", "DIR1/IM1"])
        #expect(
            read.files.map(\.record.dataSet.referencedSOPInstanceUIDInFile?.value) == [
                "2.25.0", "2.25.2", "2.25.3", "2.25.1",
            ])
        #expect(read.files.map { $0.record.dataSet.instanceNumber?.value } == [1, 2, 1, 1])
        #expect(read.files.map { $0.path.map(\.kind) } == Array(repeating: [.patient, .study, .series], count: 4))
        #expect(read.files.first?.path[1].dataSet.studyTime?.text == "000000")
        let strict = try Self.written(try Self.directory())
        var options = ReadingOptions()
        options.isStrict = true
        #expect(try MediaDirectory.read(ByteSource(strict), options: options).records.count == 2)
    }

    @Test("an empty directory is one too")
    func empty() throws {
        let read = try MediaDirectory.read(ByteSource(try Self.written(try MediaDirectory())))
        #expect(read.records.isEmpty && read.fileSetID == nil && read.findings.isEmpty)
    }

    @Test("a file ID is one to eight short names and never leads out of its folder")
    func fileIDs() {
        #expect(FileID(["A", "IMG_0001"])?.path == "A/IMG_0001")
        for wrong in [
            [], ["a"], ["IMG00001.DCM"], ["TOOLONG12"], [""], [".."], ["A/B"], ["É"], Array(repeating: "A", count: 9),
        ] {
            #expect(FileID(wrong) == nil)
        }
    }

    @Test("a file that lacks what a record needs is refused, and the directory stays as it was")
    func refusals() throws {
        var builder = DirectoryBuilder()
        let id = try #require(FileID(["A"]))
        let noPatient = try Self.image(instance: "2.25.1") { $0.remove(.patientID) }
        let error = #expect(throws: DICOMError.self) { try builder.add(noPatient, as: id) }
        #expect(error?.tag == .patientID && error?.description.contains("PatientID") == true)
        let verification = try Self.image(instance: "2.25.1") { try $0.set(.sopClassUID, "1.2.840.10008.1.1") }
        #expect(failure { try builder.add(verification, as: id) } == .unsupported)
        let report = try Self.image(instance: "2.25.1") { try $0.set(.sopClassUID, "1.2.840.10008.5.1.4.1.1.88.11") }
        #expect(failure { try builder.add(report, as: id) } == .malformed)
        #expect(try builder.directory().records.isEmpty)
        try builder.add(try Self.image(instance: "2.25.1"), as: id)
        #expect(failure { try builder.add(try Self.image(instance: "2.25.1"), as: id) } == .malformed)
        #expect(try builder.directory().files.count == 1)
        #expect(failure { _ = try DirectoryBuilder(fileSetID: "lower").directory() } == .malformed)
    }

    @Test("a report's record holds its title and what modifies it")
    func reports() throws {
        let file = try Self.image(instance: "2.25.1") { report in
            try report.set(.sopClassUID, "1.2.840.10008.5.1.4.1.1.88.11")
            try report.set(.contentDate, "20240101")
            try report.set(.contentTime, "10")
            try report.set(.completionFlag, "COMPLETE")
            try report.set(.verificationFlag, "UNVERIFIED")
            let code = DataSet([.text(.codeValue, .sh, "1"), .text(.codeMeaning, .lo, "Report")])
            try report.set(.conceptNameCodeSequence, code)
            let modifier = DataSet([.text(.relationshipType, .cs, "HAS CONCEPT MOD")])
            let other = DataSet([.text(.relationshipType, .cs, "CONTAINS")])
            try report.set(.contentSequence, values: [other, modifier])
        }
        var builder = DirectoryBuilder()
        try builder.add(file, as: try #require(FileID(["SR"])))
        let read = try MediaDirectory.read(ByteSource(try Self.written(try builder.directory())))
        let record = try #require(read.files.first?.record)
        #expect(record.kind.rawValue == "SR DOCUMENT")
        #expect(record.dataSet.conceptNameCodeSequence?.first?.codeMeaning == "Report")
        #expect(record.dataSet.contentSequence?.map(\.relationshipType) == ["HAS CONCEPT MOD"])
    }

    /// Changes one of the offsets of a directory: four bytes behind the header of an element, of the n-th one.
    static func patched(_ element: [UInt8], _ occurrence: Int, _ change: (UInt32) -> UInt32) throws -> [UInt8] {
        var bytes = try written(try directory())
        let starts = bytes.indices.filter { bytes[$0...].starts(with: element + Array("UL".utf8)) }
        let start = try #require(starts.indices.contains(occurrence) ? starts[occurrence] : nil) + 8
        let old = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
        for step in 0..<4 { bytes[start + step] = UInt8(truncatingIfNeeded: change(old) >> (8 * UInt32(step))) }
        return bytes
    }

    static let next: [UInt8] = [4, 0, 0, 0x14]
    static let lower: [UInt8] = [4, 0, 0x20, 0x14]
    static let first: [UInt8] = [4, 0, 0, 0x12]

    @Test("offsets that lead nowhere, back or not at all end their lists, with findings")
    func wrongOffsets() throws {
        let outside = try MediaDirectory.read(ByteSource(try Self.patched(Self.lower, 0) { _ in 0xFFFF_FFFE }))
        #expect(outside.records.first?.children.isEmpty == true && outside.records.count == 2)
        #expect(outside.findings.first?.kind == .danglingOffset)
        #expect(outside.findings.filter { $0.kind == .unreachableRecord }.count == 7)
        let inside = try MediaDirectory.read(ByteSource(try Self.patched(Self.next, 0) { $0 + 2 }))
        #expect(inside.records.count == 1 && inside.findings.first?.kind == .danglingOffset)
        var options = ReadingOptions()
        options.isStrict = true
        let bytes = try Self.patched(Self.next, 0) { $0 + 2 }
        #expect(failure { _ = try MediaDirectory.read(ByteSource(bytes), options: options) } == .malformed)
    }

    @Test("a list that leads back to itself ends")
    func loops() throws {
        let root = try MediaDirectory.read(ByteSource(try Self.written(try Self.directory())))
        let firstOffset = try #require(
            try DICOMFile.read(ByteSource(try Self.written(try Self.directory()))).dataSet
                .offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity)
        for (element, occurrence) in [(Self.next, 3), (Self.lower, 3), (Self.lower, 0)] {
            let bytes = try Self.patched(element, occurrence) { _ in UInt32(firstOffset) }
            let read = try MediaDirectory.read(ByteSource(bytes))
            #expect(read.findings.contains { $0.kind == .danglingOffset })
            #expect(read.records.count <= root.records.count)
        }
    }

    @Test("without offsets the records' order and kinds make the tree")
    func withoutOffsets() throws {
        let read = try MediaDirectory.read(ByteSource(try Self.patched(Self.first, 0) { _ in 0 }))
        let expected = try Self.directory()
        #expect(read.files.map(\.record.fileID) == expected.files.map(\.record.fileID))
        #expect(read.files.map { $0.path.map(\.kind) } == expected.files.map { $0.path.map(\.kind) })
        #expect(read.findings.map(\.kind) == [.danglingOffset])
    }

    @Test("offsets that are all wrong by one number are followed with it", arguments: [-144, -2, 2, 10, 400])
    func shiftedOffsets(shift: Int) throws {
        var bytes = try Self.written(try Self.directory())
        for element in [Self.next, Self.lower, Self.first, [4, 0, 2, 0x12]] {
            let header = element + Array("UL".utf8)
            for start in bytes.indices.dropLast(12) where bytes[start...].starts(with: header) {
                let old = (8..<12).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * ($1 - 8)) }
                guard old != 0 else { continue }
                for step in 0..<4 { bytes[start + 8 + step] = UInt8(truncatingIfNeeded: (old + shift) >> (8 * step)) }
            }
        }
        let read = try MediaDirectory.read(ByteSource(bytes))
        #expect(read.findings.map(\.kind) == [.shiftedOffsets])
        #expect(read.files.map(\.record.fileID?.path) == ["DIR0/IM0", "DIR2/IM2", "DIR3/IM3", "DIR1/IM1"])
        #expect(read.files.map { $0.path.map(\.kind) } == Array(repeating: [.patient, .study, .series], count: 4))
        #expect(read.files.map { $0.path.first?.dataSet.patientID } == ["P1", "P1", "P1", "P2"])
    }

    @Test("records nested without end are refused by reading and writing")
    func depth() throws {
        var record = try DirectoryRecord(.private, DataSet())
        for _ in 0..<70 { record = try DirectoryRecord(.private, DataSet(), children: [record]) }
        let directory = try MediaDirectory(records: [record])
        #expect(failure { _ = try Self.written(directory) } == .limitExceeded)
        var options = ReadingOptions()
        options.limits.depth = 3
        let bytes = try Self.written(try Self.directory())
        #expect(failure { _ = try MediaDirectory.read(ByteSource(bytes), options: options) } == .limitExceeded)
    }

    @Test("what is no directory is refused as such")
    func noDirectory() throws {
        #expect(failure { _ = try MediaDirectory.read(ByteSource(ByteBuilder.image())) } == .unsupported)
    }

    @Test("a directory is never written over another unless told")
    func saving() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/DICOMDIR"
        try Self.directory().save(to: path)
        #expect(failure { try Self.directory().save(to: path) } == .unwritable)
        try MediaDirectory().save(to: path, replacing: true)
        #expect(try MediaDirectory.read(path: path).records.isEmpty)
    }

    @Test("random UIDs are valid, and differ")
    func uids() {
        let made = (0..<1000).map { _ in UID.random() }
        #expect(Set(made).count == 1000 && made.allSatisfy { UID($0.value)?.isConformant == true })
    }
}
