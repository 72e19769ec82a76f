import DICOM
import Rendering

/// Pictures of frames.
enum FrameCalls {
    /// Draws one picture at a time, so that pictures leave the other calls room and memory.
    private actor Painter {
        func paint<Result: Sendable>(
            _ body: @Sendable () throws(StorageRefusal) -> Result
        ) throws(StorageRefusal) -> Result { try body() }
    }

    private static let painter = Painter()

    static let handlers: [String: StorageHandler] = [
        "Frame.jpeg": jpeg, "Frame.thumbnail": thumbnail, "Frame.diagnostic": diagnostic, "Frame.tiff": tiff,
    ]

    @Sendable private static func jpeg(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        try await picture(call, "image/jpeg") { frames, number, request throws(StorageRefusal) in
            try frames.jpeg(number, request)
        }
    }

    @Sendable private static func thumbnail(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        try await picture(call, "image/jpeg") { frames, number, request throws(StorageRefusal) in
            try frames.jpeg(number, request.small)
        }
    }

    @Sendable private static func diagnostic(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        if call.path["frame_number"] == "all" { return try await allFrames(call) }
        return try await picture(call, "image/png") { frames, number, request throws(StorageRefusal) in
            try frames.picture(number, request, isDeep: request.depth != 8).png
        }
    }

    @Sendable private static func tiff(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        try await picture(call, "image/tiff") { frames, number, request throws(StorageRefusal) in
            TIFFFile.bytes(of: try frames.picture(number, request, isDeep: request.depth == 16))
        }
    }

    private static func picture(
        _ call: StorageCall, _ type: String,
        _ paint: @escaping @Sendable (Frames, Int, FrameRequest) throws(StorageRefusal) -> [UInt8]
    ) async throws(StorageRefusal) -> SandboxResponse {
        let version = try await call.version()
        let request = try FrameRequest(call.query)
        guard let number = call.path["frame_number"].flatMap({ Int($0) }), number >= 0 else {
            throw .notFound("frames have numbers from 0; write the number in the path")
        }
        let bytes = try await painter.paint { () throws(StorageRefusal) in
            try paint(try Frames(of: version), number, request)
        }
        return SandboxResponse(status: 200, headers: ["content-type": type], body: .bytes(bytes))
    }

    /// A small picture of the first frame, as JPEG.
    static func smallPicture(of version: ImageStore.Version) async throws(StorageRefusal) -> [UInt8] {
        let request = try FrameRequest(Parameters()).small
        return try await painter.paint { () throws(StorageRefusal) in try Frames(of: version).jpeg(0, request) }
    }

    private static func allFrames(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let version = try await call.version()
        let request = try FrameRequest(call.query)
        let store = call.service.blobStore
        let blob = try await painter.paint { () throws(StorageRefusal) in try allFrames(of: version, request, store) }
        return SandboxResponse(status: 200, headers: ["content-type": "application/x-tar"], body: .blob(blob))
    }

    private static func allFrames(
        of version: ImageStore.Version, _ request: FrameRequest, _ store: BlobStore
    ) throws(StorageRefusal) -> Blob {
        let frames = try Frames(of: version)
        do {
            let sink = BlobSink(store)
            for number in 0..<frames.count {
                let png = try frames.picture(number, request, isDeep: request.depth != 8).png
                let (header, padding) = TarFile.frame(name: "\(number).png", count: png.count)
                try sink.append(header + png + padding)
            }
            try sink.append(TarFile.end)
            return try sink.finish()
        } catch let refusal as StorageRefusal {
            throw refusal
        } catch {
            throw .notKept
        }
    }
}

/// The frames of a stored image.
private struct Frames {
    private let file: DICOMFile
    let count: Int

    init(of version: ImageStore.Version) throws(StorageRefusal) {
        count = version.facts.frameCount
        file = try StorageCall.file(of: version)
    }

    func picture(_ frame: Int, _ request: FrameRequest, isDeep: Bool) throws(StorageRefusal) -> FramePicture {
        let options = FramePicture.Options(size: request.size, isDeep: isDeep)
        let picture: FramePicture?
        do throws(DICOMError) {
            picture = try FramePicture(
                file.dataSet, transferSyntax: file.transferSyntax, frame: frame, options: options)
        } catch {
            throw .notAcceptable(error.description)
        }
        if let picture { return picture }
        guard PixelTag.pixels.contains(where: { file.dataSet[$0] != nil }) else {
            throw .notAcceptable("the image has no pixels")
        }
        throw .notFound("the image has no frame \(frame); its frames count from 0")
    }

    func jpeg(_ frame: Int, _ request: FrameRequest) throws(StorageRefusal) -> [UInt8] {
        let picture = try picture(frame, request, isDeep: false)
        do throws(DICOMError) {
            return try JPEGFile.bytes(of: picture, quality: request.quality)
        } catch {
            throw .notAcceptable(error.description)
        }
    }
}

/// What the query of a call asks of a picture.
struct FrameRequest: Sendable {
    /// Bits of a sample, where the caller says so. JPEG has 8 whatever is asked for.
    let depth: Int?
    /// Quality of a JPEG, above 0 and up to 1.
    let quality: Double
    private(set) var size = PictureSize.original

    /// The longest side that a caller may ask for.
    private static let longestSide = 4096

    init(_ query: Parameters) throws(StorageRefusal) {
        switch query.value("depth") {
        case nil: depth = nil
        case "8": depth = 8
        case "16": depth = 16
        default: throw .badRequest("depth is neither 8 nor 16")
        }
        guard let quality = Double(query.value("quality") ?? "0.9"), quality > 0, quality <= 1 else {
            throw .badRequest("quality is no number above 0 and up to 1")
        }
        self.quality = quality
        guard let size = query.value("size"), size != "0" else { return }
        let sides = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard (1...2).contains(sides.count), sides.allSatisfy({ (1...Self.longestSide).contains($0) }) else {
            throw .badRequest("size is neither 0, nor a number, nor WxH, of up to \(Self.longestSide) pixels a side")
        }
        self.size = sides.count == 1 ? .longestEdge(sides[0]) : .box(width: sides[0], height: sides[1])
    }

    /// The same for a thumbnail, which has a size of its own.
    var small: FrameRequest {
        var small = self
        small.size = .atMost(160)
        return small
    }
}
