import DICOM
import Foundation
import Testing

@Suite("what comes through a pipe is read like a file", .serialized)
struct SpoolTests {
    /// Writes into a pipe from another thread, as the pipe holds little.
    private func piped(_ bytes: [UInt8], limit: Int = 1 << 30) throws -> ByteSource {
        let pipe = Pipe()
        let writing = pipe.fileHandleForWriting
        let writer = Thread {
            try? writing.write(contentsOf: Data(bytes))
            try? writing.close()
        }
        signal(SIGPIPE, SIG_IGN)
        writer.start()
        return try ByteSource.spooling(pipe.fileHandleForReading.fileDescriptor, limit: limit)
    }

    @Test(
        "small in memory, large in a file without a name", arguments: [0, 1, 70_000, 4_194_304, 4_194_305, 11_000_003])
    func contents(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 9) }
        let source = try piped(bytes)
        #expect(source.length == count)
        #expect(try source.bytes(in: 0..<count) == bytes)
        #expect(try source.bytes(in: count / 2..<count) == Array(bytes[(count / 2)...]))
    }

    @Test("an image reads the same")
    func image() throws {
        let file = try DICOMFile.read(piped(ByteBuilder.image()))
        #expect(try file.dataSet.string(.patientID) == "P1")
        #expect(file.findings == [])
    }

    @Test("no more is taken than the limit, and a descriptor that cannot be read is an error")
    func limits() throws {
        #expect(failure { _ = try piped([UInt8](repeating: 1, count: 1001), limit: 1000) } == .limitExceeded)
        #expect(try piped([UInt8](repeating: 1, count: 1000), limit: 1000).length == 1000)
        #expect(failure { _ = try ByteSource.spooling(-1) } == .unreadable)
    }
}
