import DICOM
import Foundation
import Testing

@Suite("files are read by position and never trusted to stay")
struct ByteSourceTests {
    @Test("ranges inside and beyond the first bytes", arguments: [0, 1, 100, 1000, 5000])
    func ranges(headLength: Int) throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let source = try ByteSource(path: try folder.write(bytes, to: "f"), headLength: headLength)
        #expect(source.length == 1000)
        for range in [0..<0, 0..<1000, 90..<110, 999..<1000] {
            #expect(try source.bytes(in: range) == Array(bytes[range]))
        }
        #expect(failure { _ = try source.bytes(in: 990..<1001) } == .truncated)
    }

    @Test("a file that is shortened while it is read is an error, not a crash")
    func shortened() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([UInt8](repeating: 1, count: 100_000), to: "f")
        let source = try ByteSource(path: path)
        #expect(truncate(path, 50_000) == 0)
        #expect(failure { _ = try source.bytes(in: 60_000..<60_010) } == .unreadable)
        #expect(try source.bytes(in: 40_000..<40_001) == [1])
    }

    @Test("a folder is not a file")
    func folder() throws {
        let folder = try TemporaryFolder()
        #expect(failure { _ = try ByteSource(path: folder.path) } == .unreadable)
    }

    @Test("headers far behind the first bytes are read from the file", arguments: [true, false])
    func farHeaders(encapsulated: Bool) throws {
        let folder = try TemporaryFolder()
        var builder = ByteBuilder.header(.explicitLittle)
        builder.element(0x0029_1010, "OB", [UInt8](repeating: 9, count: 200_000))
        if encapsulated {
            builder.fragments([[UInt8]](repeating: [UInt8](repeating: 5, count: 3000), count: 300))
        } else {
            builder.element(0x7FE0_0010, "OW", [UInt8](repeating: 5, count: 300_000))
        }
        let syntax = encapsulated ? "1.2.840.10008.1.2.4.70" : "1.2.840.10008.1.2.1"
        let bytes = ByteBuilder.file(syntax, builder.bytes)
        let path = try folder.write(bytes, to: "f")
        #expect(try InstanceHeader(path: path).findings == [])
        #expect(try DICOMFile.read(path: path).dataSet.count == DICOMFile.read(ByteSource(bytes)).dataSet.count)
        let cut = try folder.write(Array(bytes.dropLast(2)), to: "g")
        #expect(failure { _ = try InstanceHeader(path: cut) } == .truncated)
    }
}
