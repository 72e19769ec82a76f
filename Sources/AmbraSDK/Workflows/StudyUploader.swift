import AmbraTransport
import Platform

/// Takes one study from the disk to ready and verified.
struct StudyUploader: Sendable {
    let client: AmbraClient<Async>
    let study: PlannedStudy
    let namespace: String
    let options: UploadOptions
    let approval: ContentApproval?
    let progress: @Sendable (UploadEvent) -> Void

    func run() async -> UploadedStudy {
        var report = UploadedStudy(studyUID: study.studyUID, namespace: namespace, images: study.images.count)
        do throws(AmbraError) {
            try await run(&report)
        } catch {
            report.error = error
            if case .cancelled = error { report.outcome = .interrupted } else { report.outcome = .failed }
            progress(.studyFailed(studyUID: study.studyUID, error))
        }
        return report
    }

    private func run(_ report: inout UploadedStudy) async throws(AmbraError) {
        let place = try await StudyRegistration(client: client, study: study, namespace: namespace).run()
        report.uuid = place.uuid
        report.engine = place.engine
        progress(.studyAdded(studyUID: study.studyUID, images: study.images.count))

        let storage = client.storage(engine: place.engine)
        try await sendImages(to: storage, &report)
        if Task.isCancelled { throw .cancelled }
        let isWhole = report.failures.isEmpty && study.refused.isEmpty
        guard isWhole || (options.allowsIncompleteStudies && report.sentImages > 0) else {
            report.outcome = .incomplete
            return
        }
        progress(.waiting(studyUID: study.studyUID))
        let completion = StudyCompletion(
            client: client, storage: storage, place: place, studyUID: study.studyUID, namespace: namespace,
            timeout: options.readyTimeout)
        let failed = Set(report.failures.map { FilePath($0.path) })
        let sent = study.images.filter { !failed.contains(FilePath($0.path)) }
        try await completion.run(expecting: Set(sent.map(\.sopInstanceUID)))
        report.isReady = true
        report.outcome = isWhole ? .verified : .incomplete
        progress(.studyVerified(studyUID: study.studyUID))
    }

    private func sendImages(
        to storage: StorageService<Async>, _ report: inout UploadedStudy
    ) async throws(AmbraError) {
        let sender = ImageSender(
            storage: storage, namespace: namespace, studyUID: study.studyUID, options: options, approval: approval)
        let tally = Locked(Tally())
        var images = study.images.makeIterator()
        await BoundedWork.run(
            limit: options.jobs, next: { tally.withLock { $0.end == nil } ? images.next() : nil }
        ) { [progress, approval] image in
            do throws(AmbraError) {
                try await sender.send(image)
                tally.withLock { $0.sent(image) }
                progress(.imageSent(bytes: image.size))
            } catch  where error.endsUpload {
                tally.withLock { $0.end = error }
            } catch {
                let failure = FileFailure(path: image.path, message: error.messageForFile)
                tally.withLock { tally in
                    tally.failures.append(failure)
                    // A study of which somebody changed an approved file is not made ready, with or without that file.
                    guard approval != nil, error.isOfContent else { return }
                    tally.end = tally.end ?? error.naming(image, by: sender.upload)
                }
                progress(.imageFailed(failure))
            }
        } each: { _ in
        }
        let result = tally.withLock { $0 }
        report.sentImages = result.images
        report.sentBytes = result.bytes
        report.failures = result.failures.sorted { $0.path < $1.path }
        if let end = result.end { throw end }
    }

    private struct Tally: Sendable {
        var images = 0
        var bytes: Int64 = 0
        var failures: [FileFailure] = []
        /// What makes it pointless to send further images.
        var end: AmbraError?

        mutating func sent(_ image: PlannedImage) {
            images += 1
            bytes += image.size
        }
    }
}

extension AmbraError {
    /// Whether the next image would fail as well: the session or the network is gone, or the caller wants no more.
    var endsUpload: Bool {
        switch self {
        case .authentication, .cancelled: true
        case .transport(let failure): failure.transport?.kind != .requestBody
        default: false
        }
    }

    /// The failure of an approved file as that of its study.
    fileprivate func naming(_ image: PlannedImage, by query: StorageQuery<StoredImage, Async>) -> AmbraError {
        .verification(query.failure("\(image.path): \(messageForFile)"))
    }

    /// What is said of a file whose path is named beside it.
    var messageForFile: String {
        switch self {
        case .file(let failure), .dicom(let failure): failure.message
        default: description
        }
    }
}
