import DICOM
import Foundation
import Testing

@Suite("a deflated data set costs no more than it may")
struct InflatingTests {
    static let syntax = "1.2.840.10008.1.2.1.99"

    /// A deflated file whose pixel data are zeros, as many as asked for.
    static func blank(_ count: Int) -> [UInt8] {
        var builder = ByteBuilder.header(.explicitLittle)
        builder.header(0x7FE0_0010, "OW", UInt32(count))
        return ByteBuilder.file(syntax, Deflation.run(of: 0, count: count, after: builder.bytes))
    }

    @Test("a large one is read whole, its values where they belong", arguments: [258, 258 * 100_000])
    func large(count: Int) throws {
        let bytes = Self.blank(count)
        #expect(bytes.count < 2_000 + count / 100)
        // The run starts with a byte that stands for itself, so one more is there than was asked for.
        let file = try DICOMFile.read(ByteSource(bytes))
        #expect(try file.dataSet.string(.patientID) == "P1")
        let pixels = try #require(file.dataSet[.pixelData])
        #expect(pixels.length == count)
        #expect(try file.dataSet.bytes(of: pixels).allSatisfy { $0 == 0 })
    }

    @Test("what grows beyond the ratio is refused, and more is read when the ratio allows it")
    func ratio() throws {
        let source = ByteSource(Self.blank(80_000_000 / 258 * 258))
        var options = ReadingOptions()
        options.limits.inflationRatio = 100
        #expect(failure { _ = try DICOMFile.read(source, options: options) } == .limitExceeded)
        #expect(failure { _ = try DICOMFile.checkStructure(source, options: options) } == .limitExceeded)
        options.limits.inflationRatio = 1_000
        #expect(try DICOMFile.read(source, options: options).dataSet[.pixelData] != nil)
        options.limits.inflatedBytes = 70_000_000
        #expect(failure { _ = try DICOMFile.read(source, options: options) } == .limitExceeded)
    }

    @Test("a few bytes cannot stand for elements without number, unless more are allowed")
    func elements() throws {
        var builder = ByteBuilder.header(.implicitLittle)
        builder.header(0x0040_A730, "SQ", .max)
        builder.header(0xFFFE_E000, "", .max)
        // In an item that goes on, each eight zeros are an element without value.
        let bytes = ByteBuilder.file(Self.syntax, Deflation.run(of: 0, count: 258 * 4_000, after: builder.bytes))
        var options = ReadingOptions()
        options.allowsTruncation = true
        #expect(failure { _ = try DICOMFile.read(ByteSource(bytes), options: options) } == .limitExceeded)
        #expect(failure { _ = try DICOMFile.checkStructure(ByteSource(bytes), options: options) } != .limitExceeded)
        options.limits.deflatedElements = 1_000_000
        #expect(failure { _ = try DICOMFile.read(ByteSource(bytes), options: options) } == nil)
    }

    @Test("no temporary file stays, whether reading succeeds or not")
    func leavesNothing() throws {
        let folder = NSTemporaryDirectory()
        func leftovers() throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: folder).count { $0.hasPrefix("ambra-spool-") }
        }
        let file = try DICOMFile.read(ByteSource(Self.blank(258 * 20_000)))
        #expect(try leftovers() == 0)
        var damaged = Self.blank(258 * 20_000)
        damaged.removeLast(100)
        #expect(failure { _ = try DICOMFile.read(ByteSource(damaged)) } == .truncated)
        #expect(try leftovers() == 0)
        #expect(file.dataSet.count > 10)
    }

    // Looking for the end of the zeros again at each of 500,000 elements takes a quarter of an hour.
    @Test("zeros that are no padding are looked at once", .timeLimit(.minutes(10)))
    func zeros() {
        var bytes = ByteBuilder.header(.implicitLittle).bytes
        bytes += [UInt8](repeating: 0, count: 4_000_000) + [1]
        let source = ByteSource(ByteBuilder.file(ByteBuilder.Layout.implicitLittle.uid, bytes))
        #expect(failure { _ = try DICOMFile.checkStructure(source) } == .truncated)
    }
}
