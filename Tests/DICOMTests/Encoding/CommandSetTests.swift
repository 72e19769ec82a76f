import Testing

@testable import DICOM

@Suite("Command sets")
struct CommandSetTests {
    /// A C-ECHO request (PS3.7 section 9.3.5) without its length.
    private static let echo = DataSet([
        .text(.affectedSOPClassUID, .ui, UID.verification.value),
        .unsigned16(.commandField, 0x0030),
        .unsigned16(.messageID, 1),
        .unsigned16(.commandDataSetType, 0x0101),
    ])

    private static var echoBytes: [UInt8] {
        var builder = ByteBuilder(.implicitLittle)
        builder.element(0x0000_0000, "UL", [56, 0, 0, 0])
        builder.text(0x0000_0002, "UI", "1.2.840.10008.1.1")
        builder.short(0x0000_0100, 0x0030)
        builder.short(0x0000_0110, 1)
        builder.short(0x0000_0800, 0x0101)
        return builder.bytes
    }

    @Test("a command is laid out in implicit VR little endian with its length")
    func bytes() throws { #expect(try CommandSet.bytes(Self.echo) == Self.echoBytes) }

    @Test("a length among the elements is found anew")
    func length() throws {
        var command = Self.echo
        try command.set(.unsigned32(.commandGroupLength, 7))
        #expect(try CommandSet.bytes(command) == Self.echoBytes)
    }

    @Test("a command reads as it was written")
    func read() throws {
        let command = try CommandSet.read(Self.echoBytes)
        #expect(try command.integer(.commandGroupLength) == 56)
        #expect(try command.string(.affectedSOPClassUID) == UID.verification.value)
        #expect(try command.integer(.commandField) == 0x30)
        #expect(try command.integer(.commandDataSetType) == 0x101)
        #expect(try CommandSet.bytes(command) == Self.echoBytes)
    }

    @Test("a command that was cut inside an element is an error")
    func cuts() {
        let ends = [12, 38, 48, 58, 68]
        for count in 1..<Self.echoBytes.count {
            let result = failure { _ = try CommandSet.read(Array(Self.echoBytes[..<count])) }
            #expect(result == (ends.contains(count) ? nil : .truncated), "cut at \(count)")
        }
    }

    @Test("elements of other groups and sequences are no part of a command")
    func foreign() {
        #expect(failure { _ = try CommandSet.bytes(DataSet([.text(.patientID, .lo, "P1")])) } == .malformed)
        #expect(failure { _ = try CommandSet.bytes(DataSet([.sequence(.commandField)])) } == .unsupported)
        var builder = ByteBuilder(.implicitLittle)
        builder.text(0x0010_0020, "LO", "P1")
        #expect(failure { _ = try CommandSet.read(builder.bytes) } == .malformed)
        var open = ByteBuilder(.implicitLittle)
        open.header(0x0000_0100, "US", .max)
        open.header(0xFFFE_E0DD, "", 0)
        #expect(failure { _ = try CommandSet.read(open.bytes) } == .malformed)
    }
}
