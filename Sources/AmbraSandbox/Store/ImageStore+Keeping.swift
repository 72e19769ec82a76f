import Foundation

extension ImageStore {
    /// What a later run has to know of a change, in the order in which changes come.
    enum Change: Sendable {
        case study(Key, lastChange: Date, revision: Int)
        case studyGone(Key)
        case version(Version, place: Int, of: Key)
        case versionGone(String)
        case attachment(Attachment, of: Key)
        case attachmentGone(String)
    }

    /// What an earlier run kept in a store, with its bytes.
    ///
    /// - Throws: A ``BlobError`` when bytes that were acknowledged are not in the folder any more.
    init(_ store: RecordStore, _ blobStore: BlobStore) throws {
        journal = []
        func all(_ kind: KeptRecord.Kind) -> [KeptRecord] {
            store.rows(RecordQuery(kind.layout)).map(KeptRecord.init(row:))
        }
        for record in all(.storedStudy) {
            guard let key = Key(record) else { continue }
            studies[key] = StoredStudy(
                lastChange: record.date("last_change"), revision: record["revision"]?.integer ?? 0)
            changes = max(changes, studies[key]?.revision ?? 0)
        }
        let images = all(.storedImage)
        let attachments = all(.storedAttachment)
        let addresses = Set((images + attachments).compactMap(\.address))
        try blobStore.open(keeping: Array(addresses))
        var blobs: [BlobAddress: Blob] = [:]
        for address in addresses { blobs[address] = try blobStore.blob(at: address) }
        for record in images { take(record, blobs) }
        for record in attachments { takeAttachment(record, blobs) }
        for key in studies.keys { studies[key]?.putInOrder() }
    }

    private mutating func take(_ record: KeptRecord, _ blobs: [BlobAddress: Blob]) {
        guard let key = Key(record), let blob = record.address.flatMap({ blobs[$0] }),
            let facts = record["facts"].flatMap(InstanceFacts.init(json:))
        else { return }
        blob.hold()
        let version = Version(
            hash: record.id, blob: blob, facts: facts, stored: record.date("stored"),
            order: record["order"]?.integer ?? 0)
        let place = record["place"]?.integer ?? 0
        changes = max(changes, version.order)
        studies[key]?.images[facts.imageUID, default: Image(versions: [], place: place)].versions.append(version)
    }

    private mutating func takeAttachment(_ record: KeptRecord, _ blobs: [BlobAddress: Blob]) {
        guard let key = Key(record), let blob = record.address.flatMap({ blobs[$0] }) else { return }
        blob.hold()
        func text(_ name: String) -> String { record[name]?.string ?? "" }
        studies[key]?.attachments.append(
            Attachment(
                id: record.id, version: text("version"), filename: text("filename"), contentType: text("content_type"),
                blob: blob, stored: record.date("stored")))
    }
}

extension ImageStore.StoredStudy {
    /// Puts what was read in any order into the order in which it came.
    fileprivate mutating func putInOrder() {
        for (uid, image) in images {
            images[uid]?.versions = image.versions.sorted { $0.order < $1.order }
        }
        order = images.sorted { $0.value.place < $1.value.place }.map(\.key)
        attachments.sort { $0.stored < $1.stored }
    }
}

extension ServiceModel {
    /// Writes to the store what has changed in storage, for a later run. Its bytes are on the disk afterwards.
    mutating func keepChangesOfStorage() {
        guard let changes = imageStore.journal, !changes.isEmpty else { return }
        imageStore.journal = []
        for change in changes {
            switch change {
            case .study(let key, let lastChange, let revision):
                keep(
                    .storedStudy,
                    KeptRecord(
                        of: key, id: key.text,
                        [
                            "last_change": .date(lastChange), "revision": .integer(revision),
                        ]))
            case .version(let version, let place, let key):
                keep(
                    .storedImage,
                    KeptRecord(
                        of: key, id: version.hash,
                        [
                            "order": .integer(version.order), "place": .integer(place), "stored": .date(version.stored),
                            "facts": version.facts.json, "blob": store.kept(version.blob),
                        ]))
            case .attachment(let attachment, let key):
                keep(
                    .storedAttachment,
                    KeptRecord(
                        of: key, id: attachment.id,
                        [
                            "version": .string(attachment.version), "filename": .string(attachment.filename),
                            "content_type": .string(attachment.contentType), "stored": .date(attachment.stored),
                            "blob": store.kept(attachment.blob),
                        ]))
            case .studyGone(let key): forget(.storedStudy, key.text)
            case .versionGone(let hash): forget(.storedImage, hash)
            case .attachmentGone(let id): forget(.storedAttachment, id)
            }
        }
    }
}

extension RecordStore {
    /// Where bytes lie that are on the disk. That they cannot be brought there, the next commit tells.
    fileprivate func kept(_ blob: Blob) -> JSON {
        do throws(BlobError) {
            try blob.persist()
        } catch {
            lose(error)
        }
        guard let address = blob.address else { return .null }
        return .object([
            "segment": .integer(address.segment), "offset": .integer(address.offset), "count": .integer(address.count),
            "checksum": .integer(Int(address.checksum)),
        ])
    }
}

extension ImageStore.Key {
    fileprivate init?(_ record: KeptRecord) {
        guard let namespace = record["namespace"]?.string, let studyUID = record["study_uid"]?.string else {
            return nil
        }
        self.init(namespace: namespace, studyUID: studyUID)
    }
}

extension KeptRecord {
    fileprivate init(of key: ImageStore.Key, id: String, _ values: [String: JSON]) {
        var values = values
        values["namespace"] = .string(key.namespace)
        values["study_uid"] = .string(key.studyUID)
        self.init(id: id, parent: key.text, values: values)
    }

    fileprivate func date(_ name: String) -> Date {
        Date(timeIntervalSince1970: self[name]?.number ?? 0)
    }

    /// Where the bytes of a record lie.
    fileprivate var address: BlobAddress? {
        guard let place = self["blob"], let segment = place["segment"]?.integer,
            let offset = place["offset"]?.integer, let count = place["count"]?.integer,
            let checksum = place["checksum"]?.integer.flatMap(UInt32.init(exactly:))
        else { return nil }
        return BlobAddress(segment: segment, offset: offset, count: count, checksum: checksum)
    }
}

extension JSON {
    fileprivate static func date(_ date: Date) -> JSON { .number(date.timeIntervalSince1970) }
}

extension InstanceFacts {
    fileprivate var json: JSON {
        .object([
            "study": .string(studyUID), "series": .string(seriesUID), "image": .string(imageUID),
            "class": .string(sopClassUID), "frames": .integer(frameCount),
            "fields": .object(studyFields.mapValues { .string($0) }),
        ])
    }

    fileprivate init?(json: JSON) {
        guard let study = json["study"]?.string, let series = json["series"]?.string,
            let image = json["image"]?.string, let sopClass = json["class"]?.string
        else { return nil }
        self.init(
            studyUID: study, seriesUID: series, imageUID: image, sopClassUID: sopClass,
            frameCount: json["frames"]?.integer ?? 1,
            studyFields: (json["fields"]?.object ?? [:]).compactMapValues(\.string))
    }
}
