import DICOM
import Testing

@testable import AmbraSandbox

@Suite("calls for what is in an image")
struct FrameCallTests {
    /// An image that stands in the study 1.2.3.
    private static func image(
        _ more: [Element] = [], frames: Int = 1, syntax: TransferSyntax = .explicitVRLittleEndian,
        pixels: Element? = nil
    ) throws -> [UInt8] {
        let cells = (0..<frames * 24).map { UInt8(truncatingIfNeeded: $0 * 9) }
        let elements: [Element] = [
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.7"), .text(.sopInstanceUID, .ui, "1.2.3.1.1"),
            .text(.studyInstanceUID, .ui, "1.2.3"), .text(.seriesInstanceUID, .ui, "1.2.3.1"),
            .unsigned16(.samplesPerPixel, 1), .text(.photometricInterpretation, .cs, "MONOCHROME2"),
            .text(.numberOfFrames, .is, "\(frames)"), .unsigned16(.rows, 4), .unsigned16(.columns, 6),
            .unsigned16(.bitsAllocated, 8), .unsigned16(.bitsStored, 8), .unsigned16(.highBit, 7),
            .unsigned16(.pixelRepresentation, 0),
            pixels ?? Element(tag: .pixelData, vr: .ob, content: .bytes(cells)),
        ]
        return try DICOMWriter().file(DataSet(elements + more), transferSyntax: syntax)
    }

    private static func fragment(_ bytes: [UInt8]) -> Element {
        let fragments = Fragments(offsetTable: 0..<0, ranges: [0..<bytes.count], source: ByteSource(bytes))
        return Element(tag: .pixelData, vr: .ob, content: .fragments(fragments))
    }

    private static func client(_ image: [UInt8]) async throws -> InProcessClient {
        let client = try await InProcessClient.loggedIn()
        #expect(await client.upload(image).status == 202)
        return client
    }

    private static func get(
        _ client: InProcessClient, _ path: String, _ query: [String: String] = [:]
    ) async -> SandboxResponse {
        let base = "/study/\(client.service.namespaceID)/1.2.3/image/1.2.3.1.1/version/*/"
        return await client.storage("GET", base + path, query)
    }

    @Test("the number of a frame may have an extension; HEAD answers with the same length")
    func names() async throws {
        let client = try await Self.client(Self.image())
        let plain = await Self.get(client, "frame/0")
        #expect(plain.status == 200 && plain.headers["content-type"] == "image/jpeg")
        #expect(try await Self.get(client, "frame/0.jpg").body.collect() == plain.body.collect())
        let base = "/study/\(client.service.namespaceID)/1.2.3/image/1.2.3.1.1/version/*/frame/0"
        #expect(await client.storage("HEAD", base).body.count == plain.body.count)
    }

    @Test("depth, quality and size that say nothing are refused")
    func parameters() async throws {
        let client = try await Self.client(Self.image())
        let wrong = [
            ("depth", "12"), ("quality", "0"), ("quality", "1.1"), ("quality", "nan"), ("size", "-1"), ("size", "4x"),
            ("size", "4x4x4"), ("size", "99999999999999999999"), ("size", "5000"), ("size", "0x4"),
        ]
        for (name, value) in wrong {
            let answer = await Self.get(client, "frame/0", [name: value])
            #expect(answer.status == 400, "\(name)=\(value)")
            #expect(try answer.readableStatus == "BAD_REQUEST")
        }
        #expect(await Self.get(client, "frame/0", ["depth": "16", "quality": "1.0", "size": "0"]).status == 200)
    }

    @Test("frames that are not there and kinds of pictures that there are none of")
    func missing() async throws {
        let client = try await Self.client(Self.image(frames: 2))
        #expect(await Self.get(client, "frame/1/tiff").status == 200)
        for path in [
            "frame/2", "frame/-1", "frame/x", "frame/99999999999999999999/tiff", "frame/0/bmp", "frame/all/tiff",
        ] {
            #expect(await Self.get(client, path).status == 404, "\(path)")
        }
    }

    @Test("all frames come as a tar of PNG files")
    func all() async throws {
        let client = try await Self.client(Self.image(frames: 3))
        let answer = await Self.get(client, "frame/all/diagnostic", ["depth": "8"])
        #expect(answer.headers["content-type"] == "application/x-tar")
        let bytes = try answer.body.collect()
        var position = 0
        for number in 0..<3 {
            let name = "\(number).png"
            #expect(Array(bytes[position..<position + 6]) == Array(name.utf8) + [0])
            let digits = String(decoding: bytes[position + 124..<position + 135], as: UTF8.self)
            let length = try #require(Int(digits, radix: 8))
            let png = try await Self.get(client, "frame/\(number)/diagnostic", ["depth": "8"]).body.collect()
            #expect(Array(bytes[position + 512..<position + 512 + length]) == png)
            position += 512 + (length + 511) / 512 * 512
        }
        #expect(bytes.count == position + 1024 && bytes[position...].allSatisfy { $0 == 0 })
    }

    @Test("pixels that are not decoded are refused by the name of their compression; damaged ones say where")
    func refused() async throws {
        let jpegLS = try await Self.client(Self.image(syntax: .jpegLSLossless, pixels: Self.fragment([1, 2, 3, 4])))
        let answer = await Self.get(jpegLS, "frame/0")
        #expect(answer.status == 406)
        #expect(try answer.readableStatus == "NOT_ACCEPTABLE")
        #expect(try answer.json["message"]?.string?.contains("JPEG-LS Lossless") == true)
        let damaged = try await Self.client(Self.image(syntax: .jpegLossless, pixels: Self.fragment([1, 2, 3, 4])))
        let message = try await Self.get(damaged, "frame/0/tiff").json["message"]?.string
        #expect(message?.hasPrefix("frame 1: JPEG Lossless: ") == true)
    }

    @Test("a document comes without its padding, a video as it was stored")
    func documents() async throws {
        let pdf = Array("%PDF-1.4 odd\n".utf8)
        let document = try await Self.client(
            Self.image([
                Element(tag: .encapsulatedDocument, vr: .ob, content: .bytes(pdf + [0])),
                .text(.mimeTypeOfEncapsulatedDocument, .lo, "application/pdf"),
                .unsigned32(.encapsulatedDocumentLength, UInt32(pdf.count)),
            ]))
        let found = await Self.get(document, "pdf")
        #expect(found.headers["content-type"] == "application/pdf")
        #expect(try found.body.collect() == pdf)
        let stream = (0..<100).map { UInt8($0) }
        let video = try await Self.client(Self.image(syntax: .mpeg4HP41, pixels: Self.fragment(stream)))
        let played = await Self.get(video, "video")
        #expect(played.headers["content-type"] == "video/mp4")
        #expect(try played.body.collect() == stream)
        #expect(await Self.get(video, "frame/0").status == 406)
        #expect(try await Self.get(video, "pdf").readableStatus == "NOT_PDF_FILE")
        #expect(try await Self.get(document, "video").readableStatus == "NOT_VIDEO_IN_IMAGE")
        #expect(try await Self.get(document, "cadsr").json == .array([]))
    }
}
