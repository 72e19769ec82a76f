/// Removing what storage holds.
enum DeletionCalls {
    static let handlers: [String: StorageHandler] = [
        "Study.delete": study, "Study.delete_image": image, "Study.delete_images": images, "Study.cache": cache,
    ]

    /// Removes the images of a study. That nothing is there to remove is not an error.
    @Sendable private static func study(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let (key, now, keeps) = (call.key, call.now, call.flag("keep_attachments"))
        await call.perform { model in
            model.change(key, at: now) { $0.remove(key, keepsAttachments: keeps, at: now) }
        }
        return .empty(status: 202)
    }

    @Sendable private static func image(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let uid = call.path["image_uid"] ?? ""
        let study = try await call.study()
        guard study.images[uid] != nil else { throw .imageNotFound(uid) }
        await remove([uid], call)
        await call.finishJob()
        return .empty(status: 202)
    }

    /// Removes the images of a comma list in the body.
    @Sendable private static func images(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let text = String(decoding: try await call.body(), as: UTF8.self)
        let uids = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
        guard !uids.isEmpty else { throw .badRequest("the body has to be a comma list of image UIDs") }
        let study = try await call.study()
        guard uids.contains(where: { study.images[$0] != nil }) else {
            throw StorageRefusal(readableStatus: "IMAGES_NOT_FOUND", code: 15, status: 404)
        }
        await remove(Set(uids), call)
        return .empty(status: 202)
    }

    private static func remove(_ uids: Set<String>, _ call: StorageCall) async {
        let (key, now) = (call.key, call.now)
        await call.perform { model in
            model.change(key, at: now) { $0.removeImages(in: key, at: now) { uids.contains($0.facts.imageUID) } }
            model.announceEdit(of: key)
        }
    }

    /// Asks storage to build its index anew. There is nothing that could differ from it here.
    @Sendable private static func cache(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        _ = try await call.study()
        return .empty(status: 202)
    }
}
