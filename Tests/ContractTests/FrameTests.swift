import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("pictures of frames")
struct FrameTests {
    /// An uploaded study of one image of 64 by 64 pixels, and where it is.
    private struct Uploaded {
        let storage: StorageService<Async>
        let namespace: String
        let study: TestStudy

        var image: String { "\(study.uid).9.1" }
    }

    private func withImage(_ way: Way, _ body: (Uploaded) async throws -> Void) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let study = TestStudy(uid: TestStudy.freshUID(), images: 1, series: 1)
            try study.write(to: folder.url)
            let client = try AsyncAmbra.of(sandbox)
            let sent = try #require(try await client.upload([folder.url.path]).studies.first)
            let storage = client.storage(engine: try #require(sent.engine))
            try await body(Uploaded(storage: storage, namespace: sent.namespace, study: study))
        }
    }

    private func size(ofPNG bytes: [UInt8]) -> [Int] {
        [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    }

    @Test("each kind of picture has its type and its first bytes", arguments: Way.allCases)
    func kinds(way: Way) async throws {
        try await withImage(way) { uploaded in
            let frame = uploaded.storage.frame
            let (namespace, study, image) = (uploaded.namespace, uploaded.study.uid, uploaded.image)
            let pictures = [
                try await frame.thumbnail(
                    namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*", frame: 0
                ).send(),
                try await frame.diagnostic(
                    namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*", frame: 0
                ).send(),
                try await frame.jpeg(
                    namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*", frame: 0, quality: 0.5
                ).send(),
                try await frame.tiff(
                    namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*", frame: 0
                ).send(),
            ]
            let types = ["image/jpeg", "image/png", "image/jpeg", "image/tiff"]
            #expect(pictures.map(\.contentType) == types)
            let starts: [[UInt8]] = [
                [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x4D, 0x4D, 0, 42],
            ]
            for (picture, start) in zip(pictures, starts) {
                let bytes = try await picture.body.collect(upTo: 1 << 20)
                #expect(bytes.starts(with: start) && picture.length == Int64(bytes.count))
            }
        }
    }

    @Test("a size is the longest edge or a box, and a depth the bits of a sample", arguments: Way.allCases)
    func sizes(way: Way) async throws {
        try await withImage(way) { uploaded in
            func picture(_ depth: StorageFrameDepth?, _ size: ImageSize?) async throws -> [UInt8] {
                try await uploaded.storage.frame.diagnostic(
                    namespace: uploaded.namespace, studyUID: uploaded.study.uid, imageUID: uploaded.image,
                    imageVersion: "*", frame: 0, depth: depth, size: size
                ).send().body.collect(upTo: 1 << 20)
            }
            let sizes: [(ImageSize?, [Int])] = [
                (nil, [64, 64]), (.longestEdge(16), [16, 16]), (.longestEdge(100), [100, 100]),
                (.box(width: 40, height: 9), [9, 9]),
            ]
            for (asked, expected) in sizes {
                let bytes = try await picture(nil, asked)
                #expect(size(ofPNG: bytes) == expected)
            }
            #expect(try await picture(nil, nil)[24] == 16)
            #expect(try await picture(.bits16, nil)[24] == 16)
            #expect(try await picture(.bits8, nil)[24] == 8)
        }
    }

    @Test("what is not there is refused with its status", arguments: Way.allCases)
    func refusals(way: Way) async throws {
        try await withImage(way) { uploaded in
            let (namespace, study, image) = (uploaded.namespace, uploaded.study.uid, uploaded.image)
            await expect(404, "NOT_FOUND") {
                _ = try await uploaded.storage.frame.thumbnail(
                    namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*", frame: 1
                ).send()
            }
            await expect(404, "IMAGE_NOT_FOUND") {
                _ = try await uploaded.storage.frame.jpeg(
                    namespace: namespace, studyUID: study, imageUID: "1.2.3", imageVersion: "*", frame: 0
                ).send()
            }
            await expect(415, "NOT_PDF_FILE") {
                _ = try await uploaded.storage.image.pdf(
                    namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*"
                ).send()
            }
            await expect(415, "NOT_VIDEO_IN_IMAGE") {
                _ = try await uploaded.storage.image.video(
                    namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*"
                ).send()
            }
            let annotations = try await uploaded.storage.image.cadsr(
                namespace: namespace, studyUID: study, imageUID: image, imageVersion: "*"
            ).send()
            #expect(annotations.isEmpty)
        }
    }

    private func expect(_ code: Int, _ status: String, _ call: () async throws -> Void) async {
        do {
            try await call()
            Issue.record("the call was not refused with \(status)")
        } catch AmbraError.storage(let error) {
            #expect(error.httpStatus == code && error.status?.rawValue == status)
        } catch {
            Issue.record("the call was refused with \(error)")
        }
    }
}
