import DICOM

/// The image itself.
enum ImageCalls {
    static let handlers: [String: StorageHandler] = ["Image.dicom_payload": payload, "Image.cadsr": cadsr]

    @Sendable private static func payload(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let version = try await call.version()
        var blob = version.blob
        if let syntax = call.query.value("transfer_syntax") {
            let file = try StorageCall.file(of: version)
            blob = try ImageConversion(syntax: syntax).blob(of: file, or: version.blob, in: call.service.blobStore)
        }
        return SandboxResponse(status: 200, headers: ["content-type": "application/dicom"], body: .blob(blob))
    }

    /// The graphics of a CAD report. The sandbox knows no vendor's, for which the service answers an empty list too.
    @Sendable private static func cadsr(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        _ = try await call.version()
        return .json(.array([]))
    }
}

/// Images in the transfer syntax that a call asks for.
struct ImageConversion: Sendable {
    /// The UID of the transfer syntax.
    var syntax: String

    /// The image as it is stored when that is the transfer syntax, and laid out anew between those without compression.
    ///
    /// - Throws: 406 where pixels would have to be compressed or decompressed, which the sandbox does not do.
    func blob(of file: DICOMFile, or stored: Blob, in blobStore: BlobStore) throws(StorageRefusal) -> Blob {
        let wanted = TransferSyntax(rawValue: syntax)
        guard wanted.properties != nil else { throw .badValue("transfer_syntax") }
        if wanted == file.transferSyntax { return stored }
        do {
            var sink = BlobSink(blobStore)
            try DICOMWriter().write(file, as: wanted, into: &sink)
            return try sink.finish()
        } catch is BlobError {
            throw .notKept
        } catch {
            throw .notAcceptable(
                "the sandbox neither compresses nor decompresses pixels, which this transfer syntax would need")
        }
    }
}
