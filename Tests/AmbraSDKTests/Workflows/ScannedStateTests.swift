import Foundation
import Platform
import Testing

@testable import AmbraSDK

@Suite("the file of an image is sent as it was scanned")
struct ScannedStateTests {
    private func with(_ body: (PlannedImage, URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "image")
        try Data("scanned".utf8).write(to: file)
        let stamp = try #require(FileStamp(path: file.path))
        try await body(PlannedImage(path: file.path, size: 7, sopInstanceUID: "1.2", stamp: stamp), file)
    }

    @Test("a request's body is of the state that the scan has seen, whatever is there when it is made")
    func body() async throws {
        try await with { image, file in
            #expect(try await image.body.collect(upTo: 100) == Array("scanned".utf8))
            try Data("changed".utf8).write(to: file)
            let error = await #expect(throws: TransportError.self) { try await image.body.collect(upTo: 100) }
            #expect(error?.kind == .requestBody)
        }
    }

    @Test("a chunk of a file that changed is refused, also when it has the length and the name")
    func chunk() async throws {
        try await with { image, file in
            #expect(try image.read(offset: 2, count: 3) == Array("ann".utf8))
            try Data("changed".utf8).write(to: file)
            #expect {
                try image.read(offset: 2, count: 3)
            } throws: { error in
                guard case AmbraError.file(let failure) = error else { return false }
                return failure.path == file.path && failure.message.contains("changed since it was scanned")
            }
        }
    }
}
