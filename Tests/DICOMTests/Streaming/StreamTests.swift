import DICOM
import Foundation
import Testing

@Suite("a stream gives what reading gives")
struct StreamTests {
    static let sizes = [1, 7, 4096]

    @Test("whole files, in pieces of any size", arguments: SampleFile.all, sizes)
    func samples(file: SampleFile, size: Int) throws {
        let streamed = try Streamed(streaming: file.bytes, by: size)
        #expect(streamed == (try Streamed(reading: file.bytes)))
        #expect(streamed.transferSyntax.rawValue == file.syntax)
        #expect(streamed.fields.count == 17)
        #expect(streamed.findings == [])
    }

    @Test("files that depart from the standard, with the same findings", arguments: FindingCase.all, sizes)
    func findings(example: FindingCase, size: Int) throws {
        var options = example.options(isStrict: false)
        // The examples are images without pixel data.
        options.allowsTruncation = true
        let streamed = try Streamed(streaming: example.bytes, by: size, options: options)
        #expect(streamed == (try Streamed(reading: example.bytes, options: options)))
        let kinds = Set(streamed.findings.map(\.kind))
        #expect(example.kind == .wrongOffsetTable ? kinds.isEmpty : kinds == [example.kind])
    }

    @Test("strict streaming refuses", arguments: FindingCase.all.filter { $0.kind != .wrongOffsetTable })
    func strict(example: FindingCase) {
        let options = example.options(isStrict: true)
        #expect(failure { _ = try Streamed(streaming: example.bytes, by: 512, options: options) } == .malformed)
    }

    @Test("a file that was cut is refused wherever it ends", arguments: SampleFile.all)
    func everyByte(file: SampleFile) throws {
        for count in 0..<file.bytes.count {
            let bytes = Array(file.bytes[0..<count])
            // Where reading finds no fault but missing pixel data, the cut is between two elements.
            let kind = failure { _ = try Streamed(reading: bytes) } ?? .truncated
            #expect(failure { _ = try Streamed(streaming: bytes, by: 64) } == kind, "cut at \(count)")
        }
    }

    @Test("what is there of a file that was cut comes when the options allow it", arguments: SampleFile.all)
    func allowedTruncation(file: SampleFile) throws {
        var options = ReadingOptions()
        options.allowsTruncation = true
        for count in stride(from: 0, to: file.bytes.count, by: 3) {
            let bytes = Array(file.bytes[0..<count])
            let kind = failure { _ = try Streamed(reading: bytes, options: options) }
            #expect(failure { _ = try Streamed(streaming: bytes, by: 64, options: options) } == kind, "cut at \(count)")
            guard kind == nil else { continue }
            let streamed = try Streamed(streaming: bytes, by: 64, options: options)
            #expect(streamed == (try Streamed(reading: bytes, options: options)), "cut at \(count)")
        }
    }

    @Test("damaged files end as they do when they are read", arguments: Array(SampleFile.all.enumerated()))
    func mutations(seed: Int, original: SampleFile) throws {
        var generator = MutationTests.Generator(state: UInt64(seed) + 99)
        var outcomes = (read: 0, refused: 0)
        for _ in 0..<400 {
            var bytes = original.bytes
            for _ in 0...generator.next(below: 3) { MutationTests.mutate(&bytes, &generator) }
            let streamed = try? Streamed(streaming: bytes, by: 300)
            let read = try? Streamed(reading: bytes)
            if let streamed, let read { #expect(streamed == read) }
            if streamed == nil { outcomes.refused += 1 } else { outcomes.read += 1 }
            // Only the length of a file tells some damage, and only the stream asks for pixel data.
            if read == nil, let streamed { #expect(streamed.findings != []) }
        }
        #expect(outcomes.read > 0 && outcomes.refused > 0)
    }

    @Test("bytes after the pixel data are a finding", arguments: TruncationTests.trailers)
    func trailing(bytes: [UInt8]) throws {
        let streamed = try Streamed(streaming: ByteBuilder.image() + bytes, by: 7)
        #expect(streamed.findings.map(\.kind) == [.trailingBytes])
        #expect(streamed == (try Streamed(reading: ByteBuilder.image() + bytes)))
    }

    @Test("zeros that end a report are padding", arguments: [1, 7, 8, 500, 1_200_000])
    func padding(count: Int) throws {
        var builder = ByteBuilder()
        builder.text(0x0040_A040, "CS", "CONTAINER")
        let bytes = ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes, sopClass: "1.2.3")
        let padded = bytes + [UInt8](repeating: 0, count: count)
        let streamed = try Streamed(streaming: padded, by: 4096)
        #expect(streamed.findings.map(\.kind) == [.trailingBytes])
        #expect(streamed == (try Streamed(reading: padded)))
        #expect(failure { _ = try Streamed(streaming: bytes + padded.suffix(count) + [1], by: 4096) } != nil)
    }

    @Test("elements that are laid out in another way than stated", arguments: [0, 4])
    func mismatch(length: Int) throws {
        var builder = ByteBuilder(.explicitLittle)
        builder.element(0x0008_0008, "CS", [UInt8](repeating: 0x41, count: length))
        builder.element(0x0040_A160, "UT", [UInt8](repeating: 0x41, count: 30_000))
        let bytes = ByteBuilder.file(ByteBuilder.Layout.implicitLittle.uid, builder.bytes, sopClass: "1.2.3")
        let streamed = try Streamed(streaming: bytes, by: 100)
        #expect(streamed.fields.map(\.vr) == [.cs, .ut])
        #expect(streamed.findings.map(\.kind) == [.transferSyntaxMismatch])
    }

    @Test("text is decoded as the character set before it says, and numbers in their byte order")
    func context() throws {
        for file in SampleFile.all {
            var stream = DICOMStream(supply: Streamed.supply(file.bytes, by: 99))
            var name: String?
            var rows: Int?
            while let event = try stream.next() {
                guard case .element(let element, in: let dataSet) = event else { continue }
                if element.tag == .patientName { name = try dataSet.string(.patientName) }
                if element.tag == .rows { rows = try dataSet.integer(.rows) }
            }
            #expect(name == "Müller^Joe")
            #expect(rows == 2)
        }
    }

    @Test("a descriptor is read to its end and stays open")
    func descriptor() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(ByteBuilder.encapsulated(), to: "image")
        let handle = try #require(FileHandle(forReadingAtPath: path))
        var stream = try DICOMStream(descriptor: handle.fileDescriptor)
        #expect(try Streamed(&stream) == Streamed(reading: ByteBuilder.encapsulated()))
        #expect(try stream.next() == nil)
        #expect(try handle.offset() == UInt64(ByteBuilder.encapsulated().count))
        #expect(failure { _ = try DICOMStream(descriptor: -1) } == .unreadable)
    }
}
