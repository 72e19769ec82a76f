/// Storing an image that comes in one piece.
enum UploadCalls {
    static func image(
        namespace: String,
        _ user: AccountDirectory.User,
        _ context: CallContext
    ) async throws(StorageRefusal) -> SandboxResponse {
        try await StorageRoutes.checkAccess(namespace, user, context)
        let blob: Blob
        do {
            blob = try await context.blob(limit: context.service.configuration.imageLimit)
        } catch {
            throw StorageRefusal(error)
        }
        let stored = try await store(blob, namespace, studyUID: context.target.query.value("study_uid"), context)
        if let job = context.request.headers["x-ambrahealth-job-id"] {
            await context.service.state.perform { model in
                model.jobs[job] = Job(id: job, userID: user.id, state: "DONE")
            }
        }
        return .json(
            .object([
                "namespace": .string(namespace),
                "study_uid": .string(stored.facts.studyUID),
                "series_uid": .string(stored.facts.seriesUID),
                "image_uid": .string(stored.facts.imageUID),
                "image_version": .string(stored.version),
                "attr": .object(["sop_class": .string(stored.facts.sopClassUID), "size": .integer(blob.count)]),
            ]),
            status: 202
        )
    }

    /// Stores an image under the study that it names itself, and only if that is the study that the caller named.
    static func store(
        _ blob: Blob,
        _ namespace: String,
        studyUID: String?,
        _ context: CallContext
    ) async throws(StorageRefusal) -> (version: String, facts: InstanceFacts) {
        let facts: InstanceFacts
        do {
            facts = try InstanceFacts(reading: blob)
        } catch {
            throw .notAnImage(error.reason)
        }
        if let studyUID, studyUID != facts.studyUID {
            var refusal = StorageRefusal.badRequest("the image belongs to another study than study_uid says")
            refusal.about = ["study_uid": studyUID]
            throw refusal
        }
        let now = context.service.configuration.now()
        let version = await context.service.state.perform { model in
            model.store(blob, facts: facts, namespace: namespace, at: now)
        }
        return (version, facts)
    }
}
