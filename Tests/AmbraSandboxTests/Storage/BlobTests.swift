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
        return writer.finish()
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

    @Test("the fingerprint tells contents apart, however they were cut")
    func fingerprint() {
        func fingerprint(_ pieces: [[UInt8]]) -> String {
            var fingerprint = Fingerprint()
            for piece in pieces { fingerprint.update(piece) }
            return fingerprint.hexadecimal
        }
        let whole = fingerprint([bytes])
        for cut in [1, 7, 8, 9, 4999] {
            #expect(fingerprint([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
        }
        var seen: Set = [
            whole, fingerprint([bytes + [0]]), fingerprint([]), fingerprint([[0]]), fingerprint([[0, 0]]),
        ]
        for index in stride(from: 0, to: bytes.count, by: 97) {
            var changed = bytes
            changed[index] ^= 1
            seen.insert(fingerprint([changed]))
        }
        #expect(seen.count == 5 + (bytes.count + 96) / 97)
    }
}
