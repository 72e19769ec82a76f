/// What storage holds of a study: its series, images and attachments, and how many there are.
enum SchemaCalls {
    static let handlers: [String: StorageHandler] = ["Study.schema": schema, "Study.count": count]

    @Sendable private static func schema(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let study = try await call.study()
        let isExtended = call.flag("extended")
        var answer: [String: JSON] = [
            "namespace": .string(call.key.namespace),
            "study_uid": .string(call.key.studyUID),
            "attachments": .array(study.attachments.map(\.row)),
        ]
        if !call.flag("attachments_only") { answer["series"] = .array(series(of: study)) }
        if isExtended {
            answer["phi_version"] = .null
            answer["transfer_attributes"] = .object([:])
        }
        return .json(.object(answer))
    }

    /// The series in the order in which their first images came.
    private static func series(of study: ImageStore.StoredStudy) -> [JSON] {
        study.series.map { series in
            let images = series.images.map { version -> JSON in
                .object([
                    "id": .string(version.facts.imageUID),
                    "version": .string(version.hash),
                    "sop_class": .string(version.facts.sopClassUID),
                    "frame_count": .integer(version.facts.frameCount),
                    "filename": .string(version.facts.imageUID + ".dcm"),
                ])
            }
            return .object(["series_uid": .string(series.uid), "images": .array(images)])
        }
    }

    @Sendable private static func count(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let study = try await call.study()
        var answer: [String: JSON] = [:]
        if !call.flag("attachments_only") { answer["images"] = .integer(study.order.count) }
        if !call.flag("images_only") { answer["attachments"] = .integer(study.attachments.count) }
        if call.flag("count_files") {
            let versions = study.images.values.reduce(0) { $0 + $1.versions.count }
            answer["files"] = .integer(versions + study.attachments.count)
        }
        return .json(.object(answer))
    }
}

extension ImageStore.StoredStudy {
    /// The current images of each series, in the order in which they first came.
    var series: [(uid: String, images: [ImageStore.Version])] {
        var series: [(uid: String, images: [ImageStore.Version])] = []
        var places: [String: Int] = [:]
        for version in current {
            let uid = version.facts.seriesUID
            if let place = places[uid] {
                series[place].images.append(version)
            } else {
                places[uid] = series.count
                series.append((uid, [version]))
            }
        }
        return series
    }
}

extension ImageStore.Attachment {
    /// The attachment as the schema names it.
    var row: JSON {
        .object([
            "id": .string(id), "version": .string(version), "filename": .string(filename),
            "content_type": .string(contentType), "size": .integer(blob.count),
            "stored": .string(ServiceTime.format(stored)),
        ])
    }
}
