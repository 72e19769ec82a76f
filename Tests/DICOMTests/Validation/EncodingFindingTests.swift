import DICOM
import Testing

@Suite("IODCheck of how a file is encoded")
struct EncodingFindingTests {
    private static let syntax = "1.2.840.10008.1.2.1"

    private func findings(_ bytes: [UInt8]) throws -> [String] {
        let found = try IODCheck().check(ByteSource(bytes)).findings.filter { $0.kind == .encoding }
        return found.map { "\($0.severity.rawValue) \($0.keyword ?? "") \($0.message)" }
    }

    private func body(_ layout: ByteBuilder.Layout) -> [UInt8] {
        var builder = ByteBuilder.header(layout)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        return builder.bytes
    }

    @Test(
        "a data set in another transfer syntax than the stated one is an error",
        arguments: ByteBuilder.Layout.allCases, ByteBuilder.Layout.allCases)
    func mismatch(stated: ByteBuilder.Layout, actual: ByteBuilder.Layout) throws {
        let error = "error  the elements are not laid out as the transfer syntax says"
        #expect(try findings(ByteBuilder.file(stated.uid, body(actual))) == (stated == actual ? [] : [error]))
    }

    @Test("native pixel data in a transfer syntax of compressed images is an error")
    func nativePixels() throws {
        #expect(
            try findings(ByteBuilder.file("1.2.840.10008.1.2.4.70", body(.explicitLittle))) == [
                "error PixelData the pixel data does not fit the transfer syntax: encapsulated or not"
            ])
    }

    @Test("a transfer syntax that is not registered is an error")
    func unregistered() throws {
        #expect(
            try findings(ByteBuilder.file("1.2.3.99", body(.explicitLittle))) == [
                "error  the transfer syntax is not registered"
            ])
    }

    @Test("a file without preamble, file meta information or both has an error for each")
    func noMeta() throws {
        let preamble = "error  the file starts without preamble and DICM"
        let meta = "error  there is no file meta information"
        let file = ByteBuilder.file(Self.syntax, body(.explicitLittle))
        #expect(try findings(Array(file.dropFirst(132))) == [preamble])
        #expect(try findings(Array(file.prefix(132)) + body(.explicitLittle)) == [meta])
        #expect(try findings(body(.explicitLittle)) == [preamble, meta])
    }

    @Test("what readers ignore stays a warning")
    func warnings() throws {
        let file = ByteBuilder.file(Self.syntax, body(.explicitLittle)) + [1, 2, 3]
        #expect(try findings(file) == ["warning  there are bytes after the data set"])
    }
}
