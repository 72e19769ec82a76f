import DICOM
import Foundation
import Testing

@Suite("sinks take bytes in order, and a file appears only when it is whole")
struct SinkTests {
    /// More than a sink buffers and than it copies at once.
    static let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }

    private func contents(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func names(_ folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("ranges of memory and of files arrive between appended bytes", arguments: [true, false])
    func ranges(isFile: Bool) throws {
        let folder = try TemporaryFolder()
        let source =
            isFile ? try ByteSource(path: try folder.write(Self.large, to: "source")) : ByteSource(Self.large)
        let expected = [1, 2, 3] + Self.large[5..<9] + Self.large[7..<2_900_001] + [4] + Self.large + [5]
        var memory = MemorySink()
        let file = try FileSink(path: folder.path + "/result")
        func fill(_ sink: inout some ByteSink) throws {
            try sink.append([1, 2, 3])
            try sink.append(5..<9, of: source)
            try sink.append(7..<2_900_001, of: source)
            try sink.append([4])
            try sink.append(Self.large)
            try sink.append([5])
        }
        try fill(&memory)
        var sink = file
        try fill(&sink)
        #expect(file.count == expected.count)
        file.synchronizes = true
        try file.commit()
        #expect(memory.bytes == expected)
        #expect(try contents(folder.path + "/result") == expected)
        #expect(try names(folder).filter { $0.hasPrefix(".") } == [])
    }

    @Test("before it is committed the destination does not exist, and without a commit nothing stays")
    func abandoned() throws {
        let folder = try TemporaryFolder()
        var sink: FileSink? = try FileSink(path: folder.path + "/result")
        try sink?.append(Self.large)
        #expect(try names(folder).count == 1 && names(folder) != ["result"])
        sink = nil
        #expect(try names(folder) == [])
    }

    @Test("a file that has the name stays, unless it is to be replaced")
    func replacing() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([9], to: "result")
        let first = try FileSink(path: path)
        try first.append([1])
        #expect(failure { try first.commit() } == .unwritable)
        #expect(try contents(path) == [9])
        let second = try FileSink(path: path)
        try second.append([2])
        try second.commit(replacing: true)
        #expect(try contents(path) == [2])
    }

    @Test("a private file is private from the start")
    func mode() throws {
        let folder = try TemporaryFolder()
        let sink = try FileSink(path: folder.path + "/result", mode: 0o600)
        let hidden = try #require(try names(folder).first)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + hidden)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        try sink.commit()
    }

    @Test("a folder that does not exist is an error, and so is a range past the end")
    func failures() throws {
        #expect(failure { _ = try FileSink(path: "/nowhere/at/all/file") } == .unwritable)
        let folder = try TemporaryFolder()
        let source = try ByteSource(path: try folder.write(Self.large, to: "source"))
        let sink = try FileSink(path: folder.path + "/result")
        #expect(failure { try sink.append(0..<Self.large.count + 1, of: source) } == .truncated)
    }
}
