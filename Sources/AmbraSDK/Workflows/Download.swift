import AmbraTransport
import DICOM
import Platform

/// One download: the schema, then its images side by side.
struct Download: Sendable {
    let client: AmbraClient<Async>
    let studyUUID: String
    let folder: String
    let options: DownloadOptions
    let progress: @Sendable (DownloadEvent) -> Void

    /// The service would find no such study, and not say that another kind of id was given.
    private func checkIdentity() throws(AmbraError) {
        guard studyUUID.contains("."), UID(studyUUID) != nil else { return }
        throw .invalidArgument(
            InvalidArgument(
                "\(studyUUID) is a Study Instance UID, and studyUUID is the id that the service gave the study: its "
                    + "uuid, as study.list() filtered by \\.studyUID gives it"))
    }

    func run() async throws(AmbraError) -> DownloadReport {
        try options.check()
        try checkIdentity()
        let record = client.study.get(uuid: studyUUID)
        let study = try await record.answer()
        guard let studyUID = study.studyUID, let namespace = study.storageNamespace, let engine = study.engineFQDN
        else {
            throw .decoding(record.failure("the answer lacks study_uid, storage_namespace or engine_fqdn"))
        }
        let storage = client.storage(engine: engine)
        let schema = storage.study.schema(namespace: namespace, studyUID: studyUID)
        let stored = try StoredStudy(try await schema.answer(), of: studyUID, by: schema)
        let images = try ImageToDownload.list(stored, in: folder, only: options.seriesUIDs)
        let discrepancy = stored.discrepancy(with: study)
        try checkSeries(of: stored, discrepancy)
        let target = try DownloadFolder(path: folder, mode: options.mode)
        defer { target.removeEmpty() }
        let meter = TransferMeter(images: images.count, bytes: nil, show: progress)
        let progress: @Sendable (DownloadEvent) -> Void = { meter.note($0) }
        progress(.started(images: images.count))

        let fetcher = ImageFetcher(
            storage: storage, folder: target, namespace: namespace, phiNamespace: study.phiNamespace,
            studyUID: studyUID,
            existing: options.existing, progress: progress)
        var empty = DownloadReport(studyUID: studyUID, images: images.count)
        empty.discrepancy = discrepancy
        let report = await fetch(images, empty, fetcher)
        progress(.finished(report))
        return report
    }

    /// A series that was asked for and is not listed is missing, or the list is not whole.
    private func checkSeries(of stored: StoredStudy, _ discrepancy: AmbraError?) throws(AmbraError) {
        guard let wanted = options.seriesUIDs else { return }
        let missing = wanted.subtracting(stored.series.compactMap(\.uid)).count
        guard missing > 0 else { return }
        if let discrepancy { throw discrepancy }
        throw .invalidArgument(
            InvalidArgument(
                missing == wanted.count
                    ? "the study has none of the series asked for"
                    : "the study lacks \(missing) of the \(wanted.count) series asked for; nothing was fetched"))
    }

    private func fetch(
        _ images: [ImageToDownload], _ empty: DownloadReport, _ fetcher: ImageFetcher
    ) async -> DownloadReport {
        let report = Locked(empty)
        var rest = images.makeIterator()
        await BoundedWork.run(limit: options.jobs, next: { rest.next() }) { image in
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
        } each: { _ in
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
        _ study: StoredStudy, in folder: String, only series: Set<String>?
    ) throws(AmbraError) -> [ImageToDownload] {
        var images: [ImageToDownload] = []
        for entry in study.series {
            let seriesUID = try checkedUID(entry.uid, of: study)
            if let series, !series.contains(seriesUID) { continue }
            for image in entry.images {
                let instanceUID = try checkedUID(image.id, of: study)
                let name = "\(seriesUID)/\(instanceUID).dcm"
                images.append(
                    ImageToDownload(
                        instanceUID: instanceUID, version: image.version ?? "*", name: name,
                        path: "\(folder)/\(name)"))
            }
        }
        guard Set(images.map(\.path)).count == images.count else {
            throw study.failure("the schema lists an image twice")
        }
        return images
    }

    private static func checkedUID(_ text: String?, of study: StoredStudy) throws(AmbraError) -> String {
        guard let uid = text.flatMap({ UID($0) }) else {
            throw study.failure("the schema has something that is not a UID in place of one")
        }
        return uid.value
    }
}

/// The folder that a download writes to. Images are patient data: files and folders are for the user alone when nothing
/// else is said, and no link below the folder is followed.
struct DownloadFolder: Sendable {
    private let folder: ResultFolder

    /// Makes the folder and the missing ones above it.
    init(path: String, mode: OutputMode) throws(AmbraError) {
        do throws(FolderPath.Failure) {
            folder = try ResultFolder(making: path, mode: mode)
        } catch {
            throw .file(FileFailure(path: error.path, message: error.description))
        }
    }

    /// Removes folders that were made and into which no image came.
    func removeEmpty() { folder.removeEmpty() }

    /// What is in the place of an image; `nil` for nothing.
    func source(_ image: ImageToDownload) throws(AmbraError) -> ByteSource? {
        try Self.naming(image.path, folder.source(image.name))
    }

    /// A new file for an image.
    func sink(_ image: ImageToDownload) throws(AmbraError) -> FileSink {
        try Self.naming(image.path, folder.sink(image.name))
    }

    /// The outcome of work on a file; names the file when the work fails.
    static func naming<Value>(
        _ path: String, _ work: @autoclosure () throws(DICOMError) -> Value
    ) throws(AmbraError) -> Value {
        do throws(DICOMError) {
            return try work()
        } catch {
            throw .file(FileFailure(path: path, message: error.description))
        }
    }
}
