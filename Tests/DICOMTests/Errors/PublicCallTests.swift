import DICOM
import Foundation
import Testing

@Suite("a public call does what the package's own call of that name does")
struct PublicCallTests {
    private static let bytes = ByteBuilder.image(.implicitLittle)

    private func file() throws -> DICOMFile { try DICOMFile.read(_:options:)(ByteSource(Self.bytes), ReadingOptions()) }

    @Test("options, limits and tags are passed on")
    func reading() throws {
        let source = ByteSource(Self.bytes)
        #expect(try DICOMFile.read(_:options:)(source, ReadingOptions()) == DICOMFile.read(source))
        let found = try DICOMFile.scan(_:tags:options:)(source, [.rows], ReadingOptions()).dataSet
        #expect(found.map(\.tag) == [.rows])
        let cut = ByteSource(Array(Self.bytes.dropLast(2)))
        var options = ReadingOptions()
        options.allowsTruncation = true
        #expect(try DICOMFile.read(_:options:)(cut, options).findings.contains { $0.kind == .truncated })
        #expect(try DICOMFile.checkStructure(_:tags:options:)(source, [.columns], options).dataSet[.columns] != nil)
        #expect(try InstanceHeader.init(_:path:options:)(source, "a/b", options).path == "a/b")
    }

    @Test("values are the same")
    func values() throws {
        let dataSet = try file().dataSet
        #expect(try dataSet.strings(_:)(.patientName) == ["Müller^Joe"])
        #expect(try dataSet.string(_:)(.patientID) == "P1")
        #expect(try dataSet.uid(_:)(.studyInstanceUID) == UID("1.2.3"))
        #expect(try dataSet.personName(_:)(.patientName) == PersonName("Müller^Joe"))
        #expect(try dataSet.integer(_:)(.instanceNumber) == 7)
        #expect(try dataSet.value(_:as:)(.rows, Int.self) == 2)
        #expect(try dataSet.values(_:as:)(.columns, Int.self) == [3])
        let pixels = try #require(dataSet[.pixelData])
        #expect(try dataSet.bytes(of:)(pixels) == [1, 2, 3, 4, 5, 6])
        #expect(try dataSet.pixelData?.integers(as:)(UInt16.self) == [0x0201, 0x0403, 0x0605])
    }

    @Test("what is set and written is the same")
    func writing() throws {
        var dataSet = DataSet()
        try dataSet.set(_:_:vr:)(.patientID, "X", nil)
        try dataSet.set(_:values:vr:)(DICOM.Tag(0x0009_1001), [1, 2], .us)
        try dataSet.append(_:to:)(DataSet(), DICOM.Tag(0x0008_1140))
        #expect(try dataSet.values(DICOM.Tag(0x0009_1001), as: Int.self) == [1, 2])
        #expect(dataSet.map(\.vr) == [.sq, .us, .lo])
        var whole = try file().dataSet
        try whole.encodeText(as:)(.utf8)
        #expect(try whole.string(.patientName) == "Müller^Joe")
        var sink = MemorySink()
        try DICOMWriter().write(_:transferSyntax:into:)(whole, .explicitVRBigEndian, &sink)
        #expect(try DICOMFile.read(ByteSource(sink.bytes)).transferSyntax == .explicitVRBigEndian)
        let text = try DICOMJSON().text(of:)(dataSet)
        #expect(try DICOMJSON.dataSet(from:bulkData:)(text, nil).string(.patientID) == "X")
    }

    @Test("a file gets the mode and the name that were asked for")
    func sink() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([1], to: "old")
        let sink = try FileSink.init(path:mode:)(path, 0o600)
        try sink.append(_:)([2, 3])
        try sink.append(_:of:)(1..<3, ByteSource([4, 5, 6]))
        #expect(failure { try sink.commit(replacing:)(false) } == .unwritable)
        let second = try FileSink.init(path:mode:)(path, 0o600)
        try second.append(_:)([7])
        try second.commit(replacing:)(true)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data([7]))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
