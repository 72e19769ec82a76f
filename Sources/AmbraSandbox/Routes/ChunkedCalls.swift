import Foundation

/// Storing a file that comes in chunks.
///
/// The real service joins the chunks after its answer; the sandbox does so before, and refuses what cannot be stored.
enum ChunkedCalls {
    static let handlers: [String: StorageHandler] = [
        "Multipart.initiate": initiate, "Multipart.part": chunk, "Multipart.complete": complete,
    ]

    @Sendable private static func initiate(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let id = Identifier.new()
        let (userID, now) = (call.user.id, call.now)
        await call.perform { model in
            model.dropAbandonedUploads(at: now)
            model.uploads[id] = ChunkedUpload(userID: userID, lastUse: now)
        }
        return .json(.object(["upload_uuid": .string(id)]))
    }

    @Sendable private static func chunk(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let id = call.path["upload_uuid"] ?? ""
        _ = try await upload(id, call)
        let headers = call.context.request.headers
        guard let name = headers["x-file-name"], name.utf8.count == 5, let number = UInt(name) else {
            throw .badRequest("header X-File-Name has to be the chunk's number in five digits")
        }
        guard let size = call.size() else {
            throw .badRequest("header X-File-Size has to be the chunk's number of bytes")
        }
        guard let checksum = headers["x-ambrahealth-part-checksum"].flatMap({ UInt32($0) }) else {
            throw .badRequest("header X-AmbraHealth-part-checksum has to be the chunk's CRC-32 in decimal")
        }
        let blob = try await call.blob()
        guard blob.count == size else { throw .badRequest("the chunk's size is not what X-File-Size says") }
        guard blob.checksum == checksum else {
            throw .badRequest("the chunk's CRC-32 is not what X-AmbraHealth-part-checksum says")
        }
        let now = call.now
        await call.perform { model in
            model.uploads[id]?.chunks[Int(number)] = blob
            model.uploads[id]?.lastUse = now
        }
        return .empty(status: 200)
    }

    @Sendable private static func complete(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let id = call.path["upload_uuid"] ?? ""
        let upload = try await upload(id, call)
        let namespace = call.query.value("namespace") ?? ""
        guard let size = call.size() else {
            throw .badRequest("header X-File-Size has to be the file's number of bytes")
        }
        guard let chunks = upload.complete(size: size) else {
            throw .badRequest("chunks are missing, or their sizes do not sum up to X-File-Size")
        }
        let blob = try join(chunks, call.service.blobStore)
        let studyUID = call.query.value("study_uid")
        if call.query.value("endpoint") == "wrap" {
            _ = try await WrapCalls.store(
                blob, tags: call.query.value("tags"), namespace: namespace, studyUID: studyUID, call)
        } else {
            _ = try await UploadCalls.store(blob, namespace, studyUID: studyUID, call)
        }
        await call.perform { model in model.uploads[id] = nil }
        return .empty(status: 202)
    }

    private static func upload(_ id: String, _ call: StorageCall) async throws(StorageRefusal) -> ChunkedUpload {
        let now = call.now
        let upload = await call.perform { model in
            model.dropAbandonedUploads(at: now)
            return model.uploads[id]
        }
        guard let upload, upload.userID == call.user.id else {
            throw .notFound("there is no such chunked upload of this user")
        }
        return upload
    }

    private static func join(_ chunks: [Blob], _ blobStore: BlobStore) throws(StorageRefusal) -> Blob {
        let sink = BlobSink(blobStore)
        do {
            for chunk in chunks {
                for start in stride(from: 0, to: chunk.count, by: Blob.pieceLength) {
                    try sink.append(try chunk.read(start..<start + Blob.pieceLength))
                }
            }
            return try sink.finish()
        } catch {
            throw .notKept
        }
    }
}

extension ServiceModel {
    /// Forgets chunked uploads that nobody has gone on with for a day, or what the configuration says.
    fileprivate mutating func dropAbandonedUploads(at now: Date) {
        let lifetime = settings.uploadLifetime
        uploads = uploads.filter { now.timeIntervalSince($0.value.lastUse) < lifetime }
    }
}
