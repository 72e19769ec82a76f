import DICOM

/// The calls that make studies of studies. They answer at once with the UID of the new study; the work follows.
enum StudyMakingCalls {
    static let handlers: [String: StorageHandler] = [
        "Study.split": split, "Study.clone": clone, "Study.merge": merge, "Study.anonymize": anonymize,
        "Study.crop": crop, "Study.hl7_to_sr": structuredReport,
    ]

    /// Images that are moved keep their UIDs; copies get new ones.
    @Sendable private static func split(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let wanted = call.list("series_uid")
        let series = try await call.study().series.filter { wanted.isEmpty || wanted.contains($0.uid) }
        guard !series.isEmpty, wanted.allSatisfy({ uid in series.contains { $0.uid == uid } }) else {
            throw .seriesNotFound(wanted.first ?? "")
        }
        let moves = call.flag("delete_series_from_original")
        let target = try await newStudy(call)
        let images = series.flatMap(\.images)
        let rewriting = ImageRewriting(images, to: target.studyUID, newSeries: !moves, newImages: !moves)
        let (source, now) = (call.key, call.now)
        await call.begin {
            try await store(images, rewriting, in: target, call)
            guard moves else { return }
            let uids = Set(series.map(\.uid))
            await call.perform { model in
                model.change(source, at: now) {
                    $0.removeImages(in: source, at: now) { uids.contains($0.facts.seriesUID) }
                }
                model.announceEdit(of: source)
            }
        }
        return .text(target.studyUID, status: 202)
    }

    @Sendable private static func clone(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let images = try await call.study().current
        let target = ImageStore.Key(namespace: call.namespace, studyUID: UID.random().value)
        let rewriting = ImageRewriting(
            images, to: target.studyUID, newSeries: call.flag("new_series_uids"),
            newImages: call.flag("new_image_uids"))
        await call.begin { try await store(images, rewriting, in: target, call) }
        return .text(target.studyUID, status: 202)
    }

    /// Moves the images of other studies into this one. It is a GET, and changes what it names.
    @Sendable private static func merge(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let key = call.key
        _ = try await call.study()
        let wanted = call.list("series_uids")
        var images: [ImageStore.Version] = []
        let others = call.list("secondary_study_uid").map {
            ImageStore.Key(namespace: key.namespace, studyUID: $0)
        }
        guard !others.contains(key) else { throw .badRequest("a study cannot be merged into itself") }
        for other in others {
            images += try await call.study(other).current.filter {
                wanted.isEmpty || wanted.contains($0.facts.seriesUID)
            }
        }
        let rewriting = ImageRewriting(images, to: key.studyUID, newSeries: false, newImages: false)
        let deletes = call.flag("delete_secondary_study")
        await call.begin { [images] in
            try await store(images, rewriting, in: key, call)
            guard deletes else { return }
            let now = call.now
            await call.perform { model in
                for other in others {
                    model.change(other, at: now) { $0.remove(other, at: now) }
                    model.removeRecords(of: other)
                }
            }
        }
        return .empty(status: 202)
    }

    @Sendable private static func anonymize(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let tree = try RegionTree(try await call.json(), .list)
        let method = call.flag("is_ai") ? "System: regions hidden" : "User: regions hidden"
        let edit = PixelEdits.painting(tree, RegionPaint(call.query.value("color")), method: method)
        return try await edited(call, tree, edit)
    }

    @Sendable private static func crop(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        guard call.query.value("to_namespace") != nil || call.query.value("phi_namespace") != nil else {
            throw .invalid("one of the parameters to_namespace and phi_namespace has to be given")
        }
        let tree = try RegionTree(try await call.json(), .single)
        return try await edited(call, tree, PixelEdits.cropping(tree))
    }

    /// Makes a study of edited images. Whether the sandbox can edit their pixels is known before the answer.
    private static func edited(
        _ call: StorageCall, _ tree: RegionTree,
        _ edit: @escaping @Sendable (inout DICOMFile, InstanceFacts) throws -> Void
    ) async throws(StorageRefusal) -> SandboxResponse {
        let images = try await call.study().current
        for image in images where !tree.regions(of: image.facts).isEmpty {
            let file = try StorageCall.file(of: image)
            do throws(DICOMError) {
                _ = try NativeFrames(of: file)
            } catch {
                throw .regions(image.facts.imageUID, error)
            }
        }
        let target = try await newStudy(call)
        let keeps = call.flag("keep_image_uids")
        var rewriting = ImageRewriting(images, to: target.studyUID, newSeries: true, newImages: !keeps)
        rewriting.edit = edit
        await call.begin { [rewriting] in try await store(images, rewriting, in: target, call) }
        return .text(target.studyUID, status: 202)
    }

    /// The sandbox holds no HL7 messages that could be made into a report.
    @Sendable private static func structuredReport(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse
    {
        _ = try await call.study()
        throw .notFound("there is no HL7 report of this id")
    }

    /// The place of the study that a call makes.
    private static func newStudy(_ call: StorageCall) async throws(StorageRefusal) -> ImageStore.Key {
        _ = try await call.study()
        let namespace = call.query.value("to_namespace") ?? call.namespace
        guard let wanted = call.query.value("new_study_uid") else {
            return ImageStore.Key(namespace: namespace, studyUID: UID.random().value)
        }
        let key = ImageStore.Key(namespace: namespace, studyUID: wanted)
        guard UID(wanted) != nil, key != call.key else { throw .badValue("new_study_uid") }
        return key
    }

    private static func store(
        _ images: [ImageStore.Version], _ rewriting: ImageRewriting, in target: ImageStore.Key, _ call: StorageCall
    ) async throws {
        for image in images {
            let blob = try rewriting.blob(of: image, in: call.service.blobStore)
            _ = try await UploadCalls.store(blob, target.namespace, studyUID: target.studyUID, call)
        }
        let (userID, now) = (call.user.id, call.now)
        await call.perform { $0.addMadeStudy(target, by: userID, at: now) }
    }
}
