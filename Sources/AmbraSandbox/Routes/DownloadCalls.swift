import DICOM

/// A study as a zip archive.
enum DownloadCalls {
    static let handlers: [String: StorageHandler] = ["Study.download": download]

    @Sendable private static func download(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let edits = try TagEdits(call.query.value("anonymize_tags"))
        guard call.query.value("bundle") == "dicom" else {
            throw .notAcceptable("the sandbox makes the bundle dicom only: it has no viewers and transcodes nothing")
        }
        let study = try await call.study()
        let (series, images) = (call.list("series_uid"), call.list("image_uid"))
        let chosen = study.current.filter { version in
            (series.isEmpty || series.contains(version.facts.seriesUID))
                && (images.isEmpty || images.contains(version.facts.imageUID))
        }
        guard !chosen.isEmpty || !study.attachments.isEmpty else { throw .noImages }
        var archive = StudyArchive(call, edits)
        do {
            for version in chosen { try archive.add(version) }
            if series.isEmpty, images.isEmpty { try archive.add(study.attachments) }
            let headers = [
                "content-type": "application/zip", "content-disposition": "attachment; filename=\"study.zip\"",
            ]
            return SandboxResponse(status: 200, headers: headers, body: .blob(try archive.finish()))
        } catch let refusal as StorageRefusal {
            throw refusal
        } catch {
            throw .notKept
        }
    }
}

/// An archive that is being filled with the images of a study. What cannot be put in is named in its `ERROR.txt`.
private struct StudyArchive {
    private let blobStore: BlobStore
    private let edits: TagEdits
    private let conversion: ImageConversion?
    private let stopsOnFailure: Bool
    private var layout: DownloadLayout
    private var zip: ZipWriter
    private var failures: [String] = []
    private var names: Set<String> = []

    init(_ call: StorageCall, _ edits: TagEdits) {
        blobStore = call.service.blobStore
        self.edits = edits
        conversion = call.query.value("transfer_syntax").map { ImageConversion(syntax: $0) }
        stopsOnFailure = call.flag("stop_on_failure")
        let kind: DownloadLayout.Kind =
            call.flag("flat_directory") ? .flat : call.flag("roche_directory") ? .roche : .series
        layout = DownloadLayout(kind)
        zip = ZipWriter(into: BlobSink(blobStore), modified: call.now)
    }

    mutating func add(_ version: ImageStore.Version) throws {
        let name = layout.name(of: version.facts)
        do {
            try zip.add(name, try content(of: version))
        } catch let refusal as StorageRefusal {
            try note(version, refusal.message)
        } catch let error as DICOMError {
            try note(version, error.description)
        }
    }

    private func content(of version: ImageStore.Version) throws -> Blob {
        if edits.isEmpty, conversion == nil { return version.blob }
        var file = try StorageCall.file(of: version)
        var blob = version.blob
        if !edits.isEmpty {
            try edits.apply(to: &file.dataSet)
            var sink = BlobSink(blobStore)
            try DICOMWriter().write(file, into: &sink)
            blob = try sink.finish()
        }
        return try conversion?.blob(of: file, or: blob, in: blobStore) ?? blob
    }

    private mutating func note(_ version: ImageStore.Version, _ reason: String) throws {
        if stopsOnFailure {
            throw StorageRefusal(readableStatus: "STORAGE_EXCEPTION_OCCURRED", code: 10, status: 500)
        }
        failures.append("\(version.facts.imageUID): \(reason)")
    }

    /// Reports and other files, under their own names.
    mutating func add(_ attachments: [ImageStore.Attachment]) throws {
        for attachment in attachments {
            var name = "ATTACHMENTS/" + SafeName(attachment.filename).text
            if !names.insert(name).inserted { name = "ATTACHMENTS/\(attachment.id)" }
            try zip.add(name, attachment.blob)
        }
    }

    mutating func finish() throws -> Blob {
        if !failures.isEmpty {
            let sink = BlobSink(blobStore)
            try sink.append(Array((failures.joined(separator: "\n") + "\n").utf8))
            try zip.add("ERROR.txt", try sink.finish())
        }
        return try zip.finish()
    }
}
