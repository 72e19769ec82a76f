import AmbraCatalogue
import DICOM
import Foundation

/// The calls that make studies of a study's images. They answer at once; the work follows.
enum StudyCopyCalls {
    static let handlers: [String: Handler] = [
        "/study/clone": clone, "/study/split": split, "/study/attach/customfields": attachCustomfields,
        "/study/take": take,
    ]

    /// The images of a study.
    ///
    /// - Throws: `NOT_AVAILABLE` while it is a phantom or thin.
    private static func images(
        of study: StudyRecord, _ model: ServiceModel
    ) throws(Refusal) -> [ImageStore.Version] {
        guard !study.isPhantom, !study.isThin, let stored = model.imageStore[study.storageKey] else {
            throw Refusal("NOT_AVAILABLE", subtype: .string(study.id))
        }
        return stored.current
    }

    @Sendable private static func clone(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_clone")
        let images = try images(of: study, model)
        let target = ImageStore.Key(namespace: study.storageNamespace, studyUID: UID.random().value)
        let rewriting = ImageRewriting(
            images, to: target.studyUID, newSeries: call.parameters.flag("new_series_uids"),
            newImages: call.parameters.flag("new_image_uids"))
        make(images, rewriting, target, model, call)
        return ["study_uid": .string(target.studyUID)]
    }

    /// Makes a study of each series, or one of all of them, in another namespace.
    @Sendable private static func split(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_split")
        let place = call.parameters["namespace_id"] ?? ""
        guard model.directory.namespaces[place] != nil,
            model.directory.isVisible(namespace: place, to: try call.caller())
        else { throw .notFound(place) }
        try model.check("study_upload", call, in: place)
        let images = try images(of: study, model)
        var splits = study.marks["_splits"]?.object ?? [:]
        if let last = splits[place]?.number, call.now.timeIntervalSince1970 - last < 24 * 60 * 60 {
            throw Refusal("RECENT_NAMESPACE_SPLIT", subtype: .string(place))
        }
        splits[place] = .number(call.now.timeIntervalSince1970)
        study.marks["_splits"] = .object(splits)
        model.put(study, at: call.now)
        let groups =
            call.parameters.flag("no_split")
            ? [images] : Dictionary(grouping: images) { $0.facts.seriesUID }.values.map { $0 }
        for group in groups {
            let target = ImageStore.Key(namespace: place, studyUID: UID.random().value)
            let rewriting = ImageRewriting(group, to: target.studyUID, newSeries: true, newImages: true)
            make(group, rewriting, target, model, call)
        }
        return [:]
    }

    private static func make(
        _ images: [ImageStore.Version], _ rewriting: ImageRewriting, _ target: ImageStore.Key, _ model: ServiceModel,
        _ call: Invocation
    ) {
        guard let blobStore = model.blobStore, let user = call.user?.id else { return }
        let now = call.now
        model.background.begin { perform in
            var made: [(Blob, InstanceFacts)] = []
            for image in images {
                guard let blob = try? rewriting.blob(of: image, in: blobStore),
                    let facts = try? InstanceFacts(reading: blob)
                else { continue }
                made.append((blob, facts))
            }
            await perform { [made] model in
                for (blob, facts) in made {
                    _ = model.store(blob, facts: facts, namespace: target.namespace, at: now)
                }
                model.addMadeStudy(target, by: user, at: now)
            }
        }
    }

    /// Attaches a text with the names and values of the study's custom fields.
    @Sendable private static func attachCustomfields(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_view")
        _ = try images(of: study, model)
        guard let blobStore = model.blobStore else { throw Refusal("NOT_AVAILABLE") }
        let fields = model.customfields(of: model.directory.account(of: study.phiNamespace), object: "study")
        let lines = fields.map { field in
            let value = field["uuid"]?.string.flatMap { study.customfields[$0] } ?? .null
            return (field["name"]?.string ?? "") + ": " + value.plainText
        }
        let sink = BlobSink(blobStore)
        guard (try? sink.append(Array(lines.joined(separator: "\n").utf8))) != nil, let blob = try? sink.finish() else {
            throw Refusal("NOT_AVAILABLE")
        }
        let attachment = ImageStore.Attachment(
            id: Identifier.new(), version: ImageStore.newHash(),
            filename: call.parameters.value("report_name") ?? "customfields.txt", contentType: "text/plain", blob: blob,
            stored: call.now)
        model.change(study.storageKey, at: call.now) { $0.add(attachment, to: study.storageKey, at: call.now) }
        model.announceEdit(of: study.storageKey)
        return [:]
    }

    /// Shares the oldest studies of the account's source namespace that the target does not have.
    @Sendable private static func take(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let target = call.parameters["namespace_id"] ?? ""
        guard let account = model.directory.account(of: target),
            model.directory.isVisible(namespace: target, to: try call.caller())
        else { throw .notFound(target) }
        try model.check("study_take", call, in: target)
        let settings = model.accountSettings(of: account)
        guard settings["enable_take_study_feature"]?.isOn == true,
            let source = settings["take_study_source_namespace"]?.string, model.directory.account(of: source) == account
        else { throw Refusal("NOT_ENABLED") }
        let count = settings["take_study_number_to_take_at_a_time"].flatMap { $0.integer ?? Int($0.plainText) } ?? 1
        let known = RecordQuery(StudyTable.layout, ["phi_namespace": target])
        let there = Set(model.store.rows(known).compactMap { $0["study_uid"]?.string })
        let studies = model.store.rows(RecordQuery(StudyTable.layout, ["phi_namespace": source]))
            .compactMap(StudyRecord.init).filter { !$0.isPhantom && !there.contains($0.studyUID) }
        guard !studies.isEmpty else { throw Refusal("NOTHING_TO_TAKE") }
        for study in studies.prefix(max(count, 1)) {
            var copy = try StudySharingCalls.copied(study, to: target, model, call)
            copy.marks["shared_from"] = .string(study.id)
            model.put(copy, at: call.now)
        }
        return [:]
    }
}

extension ServiceModel {
    /// The settings of an account.
    func accountSettings(of account: String) -> [String: JSON] {
        store.row(account, in: layout("/account"))?["settings"]?.object ?? [:]
    }
}
