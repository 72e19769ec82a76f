/// Storing an image that comes in one piece.
enum UploadCalls {
    static let handlers: [String: StorageHandler] = ["Image.upload": image]

    /// An image that was stored.
    struct Stored: Sendable {
        var namespace: String
        var version: String
        var facts: InstanceFacts
        var size: Int

        /// What the service says of it.
        var answer: JSON {
            .object([
                "namespace": .string(namespace),
                "study_uid": .string(facts.studyUID),
                "series_uid": .string(facts.seriesUID),
                "image_uid": .string(facts.imageUID),
                "image_version": .string(version),
                "attr": .object(["sop_class": .string(facts.sopClassUID), "size": .integer(size)]),
            ])
        }
    }

    @Sendable private static func image(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let blob = try await call.blob()
        let stored = try await store(blob, call.namespace, studyUID: call.query.value("study_uid"), call)
        await call.finishJob()
        return .json(stored.answer, status: 202)
    }

    /// Stores an image under the study that it names itself, and only if that is the study that the caller named.
    static func store(
        _ blob: Blob, _ namespace: String, studyUID: String?, _ call: StorageCall
    ) async throws(StorageRefusal) -> Stored {
        let facts: InstanceFacts
        do throws(InstanceFault) {
            facts = try InstanceFacts(reading: blob)
        } catch {
            throw .notAnImage(error.reason)
        }
        if let studyUID, studyUID != facts.studyUID {
            var refusal = StorageRefusal.badRequest("the image belongs to another study than study_uid says")
            refusal.about = ["study_uid": studyUID]
            throw refusal
        }
        try blob.kept()
        let now = call.now
        let version = await call.perform { model in
            model.store(blob, facts: facts, namespace: namespace, at: now)
        }
        return Stored(namespace: namespace, version: version, facts: facts, size: blob.count)
    }
}

extension Blob {
    /// Brings the bytes to the disk, where they have to be before the answer.
    func kept() throws(StorageRefusal) {
        do throws(BlobError) {
            try persist()
        } catch {
            throw .notKept
        }
    }
}
