import DICOM
import Testing

@Suite("a file that was cut is never taken for a whole one")
struct TruncationTests {
    static let files = SampleFile.all

    @Test("whole files pass", arguments: files)
    func whole(file: SampleFile) throws {
        let header = try InstanceHeader(ByteSource(file.bytes), path: "a")
        #expect(header.findings == [])
        #expect(header.sopInstanceUID.value == "1.2.3.4")
    }

    @Test("cut at any byte", arguments: files)
    func everyByte(file: SampleFile) {
        for count in 0..<file.bytes.count {
            let source = ByteSource(Array(file.bytes[0..<count]))
            #expect(throws: DICOMError.self, "cut at \(count)") { try InstanceHeader(source, path: "a") }
        }
    }

    @Test("cut inside the pixel data is called truncated", arguments: files)
    func kind(file: SampleFile) {
        let source = ByteSource(Array(file.bytes.dropLast(3)))
        #expect(failure { _ = try DICOMFile.checkStructure(source) } == .truncated)
        #expect(failure { _ = try DICOMFile.read(source) } == .truncated)
    }

    @Test("what is there can be looked at when the options allow it", arguments: files.dropLast())
    func lenientRead(sample: SampleFile) throws {
        var options = ReadingOptions()
        options.allowsTruncation = true
        let file = try DICOMFile.read(ByteSource(Array(sample.bytes.dropLast(3))), options: options)
        #expect(try file.dataSet.string(.patientID) == "P1")
        #expect(file.findings.map(\.kind).contains(.truncated))
    }

    @Test("a length field that promises more than there is allocates nothing")
    func hugeLength() {
        var builder = ByteBuilder()
        builder.header(0x7FE0_0010, "OW", 0xFFFF_FFF0)
        let source = ByteSource(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        #expect(failure { _ = try DICOMFile.read(source) } == .truncated)
        #expect(failure { _ = try DICOMFile.checkStructure(source) } == .truncated)
    }

    @Test("pixel data shorter than the image is a finding")
    func shortPixels() throws {
        var builder = ByteBuilder.header(.explicitLittle)
        builder.element(0x7FE0_0010, "OW", [1, 2])
        let source = ByteSource(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        #expect(try DICOMFile.checkStructure(source).findings.map(\.kind) == [.pixelDataTooShort])
    }

    static let trailers: [[UInt8]] = [
        [0], [0, 0, 0], [UInt8](repeating: 0, count: 700), Array("garbage at the end".utf8),
    ]

    @Test("bytes after the pixel data are a finding, not an element", arguments: trailers)
    func trailing(bytes: [UInt8]) throws {
        let file = try DICOMFile.checkStructure(ByteSource(ByteBuilder.image() + bytes))
        #expect(file.findings.map(\.kind) == [.trailingBytes])
        #expect(try DICOMFile.read(ByteSource(ByteBuilder.image() + bytes)).findings.map(\.kind) == [.trailingBytes])
    }

    @Test("a report may be padded with zeros", arguments: [1, 7, 8, 500])
    func paddedReport(count: Int) throws {
        var builder = ByteBuilder()
        builder.text(0x0040_A040, "CS", "CONTAINER")
        let zeros = [UInt8](repeating: 0, count: count)
        let source = ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes + zeros, sopClass: "1.2.3"))
        #expect(try DICOMFile.checkStructure(source).findings.map(\.kind) == [.trailingBytes])
        #expect(try DICOMFile.read(source).findings.map(\.kind) == [.trailingBytes])
    }

    @Test("trailing padding is an element, and cut padding is noticed")
    func padding() throws {
        var padding = ByteBuilder()
        padding.element(0xFFFC_FFFC, "OB", [UInt8](repeating: 0, count: 40))
        let whole = ByteBuilder.image() + padding.bytes
        #expect(try DICOMFile.checkStructure(ByteSource(whole)).findings == [])
        for cut in 1..<padding.bytes.count {
            let source = ByteSource(Array(whole.dropLast(cut)))
            #expect(failure { _ = try DICOMFile.checkStructure(source) } == .truncated, "\(cut) bytes less")
        }
    }
}
