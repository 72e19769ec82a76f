import Foundation
import Platform
import Testing

@testable import AmbraSandbox

@Suite("kept bytes")
struct BlobTests {
    private let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    private func blob(_ blobStore: BlobStore, piece: Int = 700) throws -> Blob {
        var writer = BlobWriter(blobStore: blobStore)
        for start in stride(from: 0, to: bytes.count, by: piece) {
            try writer.append(Array(bytes[start..<min(start + piece, bytes.count)]))
        }
        return writer.finish(checksum: CRC32.checksum(of: bytes))
    }

    @Test("read back as they were, in memory, in a file, and moved to one on the way", arguments: [0, 2000, 100_000])
    func readBack(budget: Int) throws {
        let blobStore = BlobStore(budget: budget)
        let blob = try blob(blobStore)
        #expect(try blob.read(0..<blob.count) == bytes)
        #expect(try blob.read(10..<20) == Array(bytes[10..<20]))
        #expect(try blob.read(4990..<9000) == Array(bytes[4990...]))
        #expect(blobStore.used == (budget == 100_000 ? 5000 : 0))
    }

    @Test("give their room back")
    func room() throws {
        let blobStore = BlobStore(budget: 100_000)
        do {
            let blob = try blob(blobStore)
            #expect(blobStore.used == blob.count)
        }
        #expect(blobStore.used == 0)
        do {
            var writer = BlobWriter(blobStore: blobStore)
            try writer.append(bytes)
        }
        #expect(blobStore.used == 0, "an upload that was broken off gives its room back too")
    }

    @Test("a file has no name, so that nothing is left behind")
    func noNames() throws {
        let folder = NSTemporaryDirectory() + "/blob-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let blob = try blob(BlobStore(budget: 0, folder: folder))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        #expect(try blob.read(0..<blob.count) == bytes)
    }

    @Test("a folder that cannot be written to is an error that names no path")
    func noRoom() throws {
        var writer = BlobWriter(blobStore: BlobStore(budget: 0, folder: "/no-such-folder"))
        do throws(BlobError) {
            try writer.append(bytes)
            Issue.record("nothing was thrown")
        } catch {
            #expect(error.code == ENOENT)
            #expect(!error.description.contains("no-such"))
        }
    }

    @Test("an image in a file is read as one in memory is")
    func imageInFile() async throws {
        var configuration = SandboxConfiguration()
        configuration.memoryLimit = 0
        let client = try await InProcessClient.loggedIn(configuration)
        let image = ImageBytes.image()
        #expect(await client.upload(image, studyUID: "1.2.3").status == 202)
        let path = "/study/\(client.service.namespaceID)/1.2.3/image/1.2.3.1.1/version/*"
        #expect(try await client.storage("GET", path).body.collect() == image)
    }

    @Test("thousands of bodies beyond the budget take a handful of descriptors and stay what they are")
    func descriptors() throws {
        let blobStore = BlobStore(budget: 0)
        let blobs = try (0..<3000).map { number in
            var writer = BlobWriter(blobStore: blobStore)
            try writer.append(Self.body(number))
            return writer.finish(checksum: CRC32.checksum(of: Self.body(number)))
        }
        #expect(blobStore.openFiles == 1)
        for number in stride(from: 0, to: 3000, by: 97) {
            #expect(try blobs[number].read(0..<Int.max) == Self.body(number))
        }
    }

    private static func body(_ number: Int) -> [UInt8] {
        (0..<200 + number % 7).map { UInt8(truncatingIfNeeded: $0 &* number) }
    }

    @Test("bodies that are written at once lie in segments of their own, and one that is broken off leaves none")
    func writers() throws {
        let blobStore = BlobStore(budget: 0)
        var first = BlobWriter(blobStore: blobStore)
        var second = BlobWriter(blobStore: blobStore)
        for part in 0..<4 {
            try first.append(Self.body(part))
            try second.append(Self.body(part + 4))
        }
        #expect(blobStore.openFiles == 2)
        let whole = (0..<4).flatMap(Self.body)
        let blob = first.finish(checksum: CRC32.checksum(of: whole))
        #expect(try blob.read(0..<blob.count) == whole)
        do {
            var broken = BlobWriter(blobStore: blobStore)
            try broken.append(bytes)
        }
        let next = try self.blob(blobStore)
        #expect(try next.read(0..<next.count) == bytes)
        #expect(try blob.read(0..<blob.count) == whole)
        _ = second.finish(checksum: 0)
    }

    @Test("what is deleted gives its room back, in the middle of a segment and the segment as a whole")
    func reclaim() throws {
        let blobStore = BlobStore(budget: 0)
        let large = [UInt8](repeating: 7, count: 4 << 20)
        func make() throws -> Blob {
            var writer = BlobWriter(blobStore: blobStore)
            try writer.append(large)
            return writer.finish(checksum: CRC32.checksum(of: large))
        }
        let first = try make()
        var second: Blob? = try make()
        let third = try make()
        let before = blobStore.room
        #expect(before >= 12 << 20 && second?.count == large.count)
        second = nil
        #if os(Linux)
        #expect(blobStore.room < before)
        #endif
        #expect(try first.read(0..<first.count) == large && third.read(0..<third.count) == large)
        func alone() throws {
            let own = BlobStore(budget: 0)
            do { _ = try self.blob(own) }
            #expect(own.openFiles == 0)
        }
        try alone()
    }

    @Test("a store that keeps finds what was persisted again, and nothing else")
    func keeping() throws {
        let folder = NSTemporaryDirectory() + "/blob-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func fill() throws -> [BlobAddress] {
            let blobStore = BlobStore(budget: 1 << 20, folder: folder, isKeeping: true)
            try blobStore.open(keeping: [])
            _ = try blob(blobStore)
            let kept = try blob(blobStore)
            let released = try blob(blobStore)
            for blob in [kept, released] {
                try blob.persist()
                blob.hold()
            }
            released.release()
            return [kept.address, released.address].compactMap { $0 }
        }
        let addresses = try fill()
        try #require(addresses.count == 2)
        let later = BlobStore(budget: 0, folder: folder, isKeeping: true)
        try later.open(keeping: [addresses[0]])
        let found = try later.blob(at: addresses[0])
        #expect(try found.read(0..<found.count) == bytes)
        #expect(found.address == addresses[0])
        #expect(throws: BlobError.self) { try later.blob(at: addresses[1]) }
        #expect(try blob(later).read(0..<10) == Array(bytes[..<10]))
        #expect(try found.read(0..<found.count) == bytes)
        let empty = BlobStore(budget: 0, folder: folder, isKeeping: true)
        try empty.open(keeping: [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test("equal bytes are told from others of the same length")
    func sameBytes() throws {
        let blobStore = BlobStore(budget: 6000)
        let (first, second) = (try blob(blobStore), try blob(blobStore))
        #expect(first.holdsSame(as: second))
        var changed = bytes
        changed[4999] ^= 1
        var writer = BlobWriter(blobStore: blobStore)
        try writer.append(changed)
        #expect(!first.holdsSame(as: writer.finish(checksum: first.checksum)))
    }
}
