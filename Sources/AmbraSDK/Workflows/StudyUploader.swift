import AmbraTransport

/// Takes one study from the disk to ready and verified.
struct StudyUploader: Sendable {
    let client: AmbraClient<Async>
    let study: StudyToUpload
    let namespace: String
    let options: UploadOptions
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
        await sendImages(to: storage, &report)
        if Task.isCancelled { throw .cancelled }
        guard (report.failures.isEmpty && study.refused.isEmpty) || options.allowsIncompleteStudies else {
            report.outcome = .incomplete
            return
        }
        progress(.waiting(studyUID: study.studyUID))
        let completion = StudyCompletion(
            client: client, storage: storage, place: place, studyUID: study.studyUID, namespace: namespace,
            timeout: options.readyTimeout)
        let failed = Set(report.failures.map(\.path))
        try await completion.run(expecting: Set(study.images.filter { !failed.contains($0.path) }.map(\.instanceUID)))
        report.outcome = failed.isEmpty && study.refused.isEmpty ? .verified : .incomplete
        progress(.studyVerified(studyUID: study.studyUID))
    }

    private func sendImages(to storage: StorageService<Async>, _ report: inout UploadedStudy) async {
        let sender = ImageSender(storage: storage, namespace: namespace, studyUID: study.studyUID, options: options)
        let tally = Locked(Tally())
        await concurrently(study.images, limit: options.jobs) { [progress] image in
            do throws(AmbraError) {
                try await sender.send(image)
                tally.withLock { $0.sent(image) }
                progress(.imageSent(bytes: image.size))
            } catch {
                if case .cancelled = error { return }
                let failure = FileFailure(path: image.path, message: Self.message(of: error))
                tally.withLock { $0.failures.append(failure) }
                progress(.imageFailed(failure))
            }
        }
        let result = tally.withLock { $0 }
        report.sentImages = result.images
        report.sentBytes = result.bytes
        report.failures = result.failures.sorted { $0.path < $1.path }
    }

    private static func message(of error: AmbraError) -> String {
        switch error {
        case .file(let failure), .dicom(let failure): failure.message
        default: error.description
        }
    }

    private struct Tally: Sendable {
        var images = 0
        var bytes: Int64 = 0
        var failures: [FileFailure] = []

        mutating func sent(_ image: ImageFile) {
            images += 1
            bytes += image.size
        }
    }
}
