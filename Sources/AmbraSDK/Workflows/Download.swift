import AmbraTransport
import DICOM

/// One download: the schema, then its images side by side.
struct Download: Sendable {
    let client: AmbraClient<Async>
    let studyUUID: String
    let folder: String
    let options: DownloadOptions
    let progress: @Sendable (DownloadEvent) -> Void

    func run() async throws(AmbraError) -> DownloadReport {
        try options.check()
        let study = try await client.study.get(uuid: studyUUID).answer()
        guard let studyUID = study.studyUID, let namespace = study.storageNamespace, let engine = study.engineFQDN
        else {
            throw .decoding(
                CallFailure(call: "/study/get", message: "the answer lacks study_uid, storage_namespace or engine_fqdn")
            )
        }
        let storage = client.storage(engine: engine)
        let schema = try await storage.schema(namespace: namespace, studyUID: studyUID).answer()
        let images = try ImageToDownload.list(schema, in: folder, only: options.seriesUIDs)
        guard !images.isEmpty || options.seriesUIDs == nil else {
            throw .invalidArgument(InvalidArgument("the study has none of the series asked for"))
        }
        let target = try DownloadFolder(path: folder, mode: options.mode)
        defer { target.removeEmpty() }
        let meter = TransferMeter(images: images.count, bytes: nil, show: progress)
        let progress: @Sendable (DownloadEvent) -> Void = { meter.note($0) }
        progress(.started(images: images.count))

        let fetcher = ImageFetcher(
            storage: storage, folder: target, namespace: namespace, phiNamespace: study.phiNamespace,
            studyUID: studyUID,
            existing: options.existing, progress: progress)
        let report = await fetch(images, DownloadReport(studyUID: studyUID, images: images.count), fetcher)
        progress(.finished(report))
        return report
    }

    private func fetch(
        _ images: [ImageToDownload], _ empty: DownloadReport, _ fetcher: ImageFetcher
    ) async -> DownloadReport {
        let report = Locked(empty)
        await concurrently(images, limit: options.jobs) { image in
            do throws(AmbraError) {
                switch try await fetcher.fetch(image) {
                case .written(let bytes):
                    report.withLock {
                        $0.written.append(image.path)
                        $0.bytes += bytes
                    }
                case .kept:
                    report.withLock { $0.kept.append(image.path) }
                }
                fetcher.progress(.imageDone(path: image.path))
            } catch {
                if case .cancelled = error { return }
                let failure = FileFailure(path: image.path, message: error.messageForFile)
                report.withLock { $0.failures.append(failure) }
                fetcher.progress(.imageFailed(failure))
            }
        }
        var result = report.withLock { $0 }
        result.written.sort()
        result.kept.sort()
        result.failures.sort { $0.path < $1.path }
        result.isInterrupted = result.written.count + result.kept.count + result.failures.count < images.count
        return result
    }
}

/// One image of a schema, and where it goes.
struct ImageToDownload: Sendable, Hashable {
    let instanceUID: String
    let version: String
    /// Where the image goes, from the folder of the download on.
    let name: String
    let path: String

    /// The images of a study. Names come from the server: only UIDs become names of files and folders.
    static func list(
        _ schema: StudySchema, in folder: String, only series: Set<String>?
    ) throws(AmbraError) -> [ImageToDownload] {
        var images: [ImageToDownload] = []
        for entry in schema.series ?? [] {
            let seriesUID = try checkedUID(entry.seriesUID)
            if let series, !series.contains(seriesUID) { continue }
            for image in entry.images ?? [] {
                let instanceUID = try checkedUID(image.id)
                let name = "\(seriesUID)/\(instanceUID).dcm"
                images.append(
                    ImageToDownload(
                        instanceUID: instanceUID, version: image.version ?? "*", name: name,
                        path: "\(folder)/\(name)"))
            }
        }
        guard Set(images.map(\.path)).count == images.count else { throw failure("the schema lists an image twice") }
        return images
    }

    private static func checkedUID(_ text: String?) throws(AmbraError) -> String {
        guard let uid = text.flatMap({ UID($0) }) else {
            throw failure("the schema holds something that is no UID where one belongs")
        }
        return uid.value
    }

    private static func failure(_ message: String) -> AmbraError {
        .decoding(CallFailure(call: "/study/{namespace}/{study_uid}/schema", message: message))
    }
}
