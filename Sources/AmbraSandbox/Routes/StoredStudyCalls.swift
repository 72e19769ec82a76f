/// Reading and removing what storage holds of a study.
enum StoredStudyCalls {
    static func schema(
        _ key: ImageStore.Key,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> SandboxResponse {
        let study = try await study(key, user, context)
        let query = context.target.query
        var answer: [String: JSON] = [
            "namespace": .string(key.namespace),
            "study_uid": .string(key.studyUID),
            "attachments": .array([]),
        ]
        if !query.flag("attachments_only") { answer["series"] = .array(series(of: study)) }
        if query.flag("extended") {
            answer["phi_version"] = .null
            answer["transfer_attributes"] = .object([:])
        }
        return .json(.object(answer))
    }

    /// The series in the order in which their first images came.
    private static func series(of study: ImageStore.StoredStudy) -> [JSON] {
        var order: [String] = []
        var images: [String: [JSON]] = [:]
        for version in study.current {
            let uid = version.facts.seriesUID
            if images[uid] == nil { order.append(uid) }
            let image: [String: JSON] = [
                "id": .string(version.facts.imageUID),
                "version": .string(version.hash),
                "sop_class": .string(version.facts.sopClassUID),
                "frame_count": .integer(version.facts.frameCount),
            ]
            images[uid, default: []].append(.object(image))
        }
        return order.map { uid in .object(["series_uid": .string(uid), "images": .array(images[uid] ?? [])]) }
    }

    static func count(
        _ key: ImageStore.Key,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> SandboxResponse {
        let images = try await study(key, user, context).order.count
        let query = context.target.query
        var answer: [String: JSON] = [:]
        if !query.flag("attachments_only") { answer["images"] = .integer(images) }
        if !query.flag("images_only") { answer["attachments"] = .integer(0) }
        return .json(.object(answer))
    }

    static func image(
        _ key: ImageStore.Key,
        image: String,
        version: String,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> SandboxResponse {
        let study = try await study(key, user, context)
        guard let found = study.images[image]?.version(version) else { throw .imageNotFound(image) }
        return SandboxResponse(status: 200, headers: ["content-type": "application/dicom"], body: .blob(found.blob))
    }

    /// Removes the images of a study. That nothing is there to remove is not an error.
    static func delete(
        _ key: ImageStore.Key,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> SandboxResponse {
        try await StorageRoutes.checkAccess(key.namespace, user, context)
        let now = context.service.configuration.now()
        await context.service.state.perform { model in model.removeImages(key, at: now) }
        return .empty(status: 202)
    }

    private static func study(
        _ key: ImageStore.Key,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> ImageStore.StoredStudy {
        try await StorageRoutes.checkAccess(key.namespace, user, context)
        guard let study = await context.service.state.perform({ model in model.imageStore[key] }) else {
            throw .studyNotFound(key.studyUID)
        }
        return study
    }
}
