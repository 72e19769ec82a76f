import DICOM

/// The document or video in an image.
enum ImageContentCalls {
    static let handlers: [String: StorageHandler] = ["Image.pdf": pdf, "Image.video": video]

    @Sendable private static func pdf(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        try document(in: try await call.file())
    }

    @Sendable private static func video(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        try video(in: try await call.file(), call.service.blobStore)
    }

    private static func document(in file: DICOMFile) throws(StorageRefusal) -> SandboxResponse {
        let refusal = StorageRefusal.unsupportedMedia("NOT_PDF_FILE", code: 39, "the image holds no PDF")
        do {
            let dataSet = file.dataSet
            guard let element = dataSet[.encapsulatedDocument],
                try dataSet.string(.mimeTypeOfEncapsulatedDocument)?.lowercased() == "application/pdf"
            else { throw refusal }
            var bytes = try dataSet.bytes(of: element)
            if let length = try dataSet.integer(.encapsulatedDocumentLength), length >= 0 {
                bytes = Array(bytes.prefix(length))
            }
            return SandboxResponse(status: 200, headers: ["content-type": "application/pdf"], body: .bytes(bytes))
        } catch {
            throw refusal
        }
    }

    /// The stream as it was stored. It is the sandbox's `reencode_video=1` as well: it has no encoder.
    private static func video(
        in file: DICOMFile, _ blobStore: BlobStore
    ) throws(StorageRefusal) -> SandboxResponse {
        let refusal = StorageRefusal.unsupportedMedia("NOT_VIDEO_IN_IMAGE", code: 38, "the image holds no video")
        do {
            guard file.transferSyntax.compression == .video,
                case .fragments(let fragments)? = file.dataSet[.pixelData]?.content
            else { throw refusal }
            let source = fragments.source ?? file.dataSet.source
            let sink = BlobSink(blobStore)
            for range in fragments.ranges {
                for start in stride(from: range.lowerBound, to: range.upperBound, by: 1 << 20) {
                    try sink.append(try source.bytes(in: start..<min(start + 1 << 20, range.upperBound)))
                }
            }
            let isMPEG2 = file.transferSyntax.properties?.name.contains("MPEG2") ?? false
            let headers = ["content-type": isMPEG2 ? "video/mpeg" : "video/mp4"]
            return SandboxResponse(status: 200, headers: headers, body: .blob(try sink.finish()))
        } catch {
            throw refusal
        }
    }
}

extension StorageRefusal {
    fileprivate static func unsupportedMedia(_ status: String, code: Int, _ reason: String) -> Self {
        var refusal = Self(readableStatus: status, code: code, status: 415)
        refusal.message = reason
        return refusal
    }
}
