import DICOM
import Testing

@Suite("files are recognised by content")
struct RecognitionTests {
    static let others: [[UInt8]] = [
        [], [0], Array("hello, this is a text file with more than a hundred and thirty-two characters".utf8),
        [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 400),
        Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 10, count: 300),
        [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 300), Array(#"{"00080005": {"vr": "CS"}}"#.utf8),
        [UInt8](repeating: 0, count: 1000), [0x08, 0, 0x05, 0, 0x43, 0x53], [8, 0] + [UInt8](repeating: 0, count: 500),
        [8, 0, 5, 0] + [UInt8](repeating: 0xFF, count: 500), [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10],
    ]

    @Test("other kinds of files are not DICOM", arguments: others)
    func otherFiles(bytes: [UInt8]) {
        #expect(failure { _ = try InstanceHeader(ByteSource(bytes), path: "a") } == .notDICOM)
    }

    @Test("a data set without preamble is taken", arguments: ByteBuilder.Layout.allCases)
    func bare(layout: ByteBuilder.Layout) throws {
        var builder = ByteBuilder.header(layout)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let header = try InstanceHeader(ByteSource(builder.bytes), path: "a")
        #expect(header.studyInstanceUID.value == "1.2.3")
        #expect(header.transferSyntax.rawValue == layout.uid)
        #expect(header.findings.map(\.kind) == [.missingPreamble, .missingFileMeta])
    }

    @Test("file meta information without preamble is taken")
    func metaOnly() throws {
        let header = try InstanceHeader(ByteSource(Array(ByteBuilder.encapsulated().dropFirst(132))), path: "a")
        #expect(header.transferSyntax.rawValue == "1.2.840.10008.1.2.4.70")
        #expect(header.findings.map(\.kind) == [.missingPreamble])
    }

    @Test("a preamble without file meta information is taken")
    func preambleOnly() throws {
        var builder = ByteBuilder.header(.implicitLittle)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let bytes = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + builder.bytes
        #expect(try InstanceHeader(ByteSource(bytes), path: "a").findings.map(\.kind) == [.missingFileMeta])
    }

    @Test("a DICOMDIR is named as such")
    func directory() {
        let bytes = ByteBuilder.file(
            ByteBuilder.Layout.explicitLittle.uid, ByteBuilder.header(.explicitLittle).bytes,
            sopClass: "1.2.840.10008.1.3.10")
        #expect(failure { _ = try InstanceHeader(ByteSource(bytes + pixels), path: "a") } == .mediaDirectory)
    }

    private var pixels: [UInt8] {
        var builder = ByteBuilder()
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        return builder.bytes
    }

    @Test("an object without one of the three UIDs is no instance", arguments: [0x0008_0016, 0x0008_0018, 0x0020_000D])
    func missingUID(tag: UInt32) {
        var builder = ByteBuilder()
        for other in [0x0008_0016, 0x0008_0018, 0x0020_000D] as [UInt32] where other != tag {
            builder.text(other, "UI", "1.2.3.4")
        }
        let bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        #expect(failure { _ = try InstanceHeader(ByteSource(bytes), path: "a") } == .missingUID)
    }

    @Test("a UID that could leave a folder or a URL is refused", arguments: ["../../etc", "1..2", "1.2/3", "."])
    func hostileUID(text: String) {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.3")
        builder.text(0x0008_0018, "UI", text)
        builder.text(0x0020_000D, "UI", "1.2.3")
        let bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        #expect(failure { _ = try InstanceHeader(ByteSource(bytes), path: "a") } == .malformed)
    }
}
