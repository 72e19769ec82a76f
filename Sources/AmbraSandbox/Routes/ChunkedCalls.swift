/// Storing a file that comes in chunks.
///
/// The real service joins the chunks after its answer; the sandbox does so before, and refuses what cannot be stored.
enum ChunkedCalls {
    static func initiate(_ user: AccountDirectory.User, _ context: CallContext) async -> SandboxResponse {
        let id = Identifier.new()
        await context.service.state.perform { model in model.uploads[id] = ChunkedUpload(userID: user.id) }
        return .json(.object(["upload_uuid": .string(id)]))
    }

    static func chunk(
        of id: String,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> SandboxResponse {
        guard await upload(id, user, context) != nil else { throw unknownUpload }
        let headers = context.request.headers
        guard let name = headers["x-file-name"], name.utf8.count == 5, let number = UInt(name) else {
            throw .badRequest("header X-File-Name has to be the chunk's number in five digits")
        }
        guard let size = headers["x-file-size"].flatMap({ Int($0) }) else {
            throw .badRequest("header X-File-Size has to be the chunk's number of bytes")
        }
        guard let checksum = headers["x-ambrahealth-part-checksum"].flatMap({ UInt32($0) }) else {
            throw .badRequest("header X-AmbraHealth-part-checksum has to be the chunk's CRC-32 in decimal")
        }
        let blob: Blob
        do {
            blob = try await context.blob(limit: context.service.configuration.imageLimit)
        } catch {
            throw StorageRefusal(error)
        }
        guard blob.count == size else { throw .badRequest("the chunk's size is not what X-File-Size says") }
        guard blob.checksum == checksum else {
            throw .badRequest("the chunk's CRC-32 is not what X-AmbraHealth-part-checksum says")
        }
        await context.service.state.perform { model in model.uploads[id]?.chunks[Int(number)] = blob }
        return .empty(status: 200)
    }

    static func complete(
        _ id: String,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> SandboxResponse {
        guard let upload = await upload(id, user, context) else { throw unknownUpload }
        let query = context.target.query
        guard let namespace = query.value("namespace") else { throw .badRequest("parameter namespace is missing") }
        guard (query.value("endpoint") ?? "image") == "image" else {
            throw .badRequest("the sandbox models the endpoint image only")
        }
        try await StorageRoutes.checkAccess(namespace, user, context)
        guard let size = context.request.headers["x-file-size"].flatMap({ Int($0) }) else {
            throw .badRequest("header X-File-Size has to be the file's number of bytes")
        }
        guard let chunks = upload.complete(size: size) else {
            throw .badRequest("chunks are missing, or their sizes do not sum up to X-File-Size")
        }
        let blob = try join(chunks, context.service.blobStore)
        _ = try await UploadCalls.store(blob, namespace, studyUID: query.value("study_uid"), context)
        await context.service.state.perform { model in model.uploads[id] = nil }
        return .empty(status: 202)
    }

    private static let unknownUpload = StorageRefusal.notFound("there is no such chunked upload of this user")

    private static func upload(_ id: String, _ user: AccountDirectory.User, _ context: CallContext) async
        -> ChunkedUpload?
    {
        let upload = await context.service.state.perform { model in model.uploads[id] }
        return upload?.userID == user.id ? upload : nil
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
