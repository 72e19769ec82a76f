extension AmbraClient where Mode == Async {
    /// Uploads all DICOM images below the given files and folders, and returns when the service has them ready and
    /// storage lists each of them.
    ///
    /// Images are found by content, not by name, and grouped by study. A file that is not an image is reported and left
    /// out. One image that fails does not stop the others.
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - options: Where to, and how.
    ///   - progress: Called on any thread with each step.
    /// - Returns: What was done, for each study and each file that was left out. After a cancellation the report says
    ///   how far it got.
    /// - Throws: ``AmbraError`` and nothing else, when nothing could be begun: no such folder, no DICOM image, no
    ///   session.
    public func upload(
        _ paths: [String],
        options: UploadOptions = UploadOptions(),
        progress: @escaping @Sendable (UploadEvent) -> Void = { _ in }
    ) async throws -> UploadReport {
        try await Upload(client: self, options: options, progress: progress).run { () async throws(AmbraError) in
            try await UploadPlan(scanning: paths)
        }
    }

    /// Finds what an upload of files and folders would send. Nothing is sent.
    ///
    /// - Throws: ``AmbraError`` and nothing else: no such folder, no DICOM image.
    public func plan(_ paths: [String]) async throws -> UploadPlan { try await UploadPlan(scanning: paths) }

    /// Uploads what a plan holds and nothing else: a file that has changed since the plan was made is refused.
    ///
    /// - Throws: ``AmbraError`` and nothing else, when nothing could be begun: a plan without images, no session.
    public func upload(
        _ plan: UploadPlan,
        options: UploadOptions = UploadOptions(),
        progress: @escaping @Sendable (UploadEvent) -> Void = { _ in }
    ) async throws -> UploadReport {
        try await Upload(client: self, options: options, progress: progress)
            .run { () async throws(AmbraError) in try plan.checked() }
    }
}

extension AmbraClient where Mode == Blocking {
    /// Uploads all DICOM images below the given files and folders, and returns when the service has them ready and
    /// storage lists each of them. As the `async` form, on the SDK's own thread.
    public func upload(
        _ paths: [String],
        options: UploadOptions = UploadOptions(),
        progress: @escaping @Sendable (UploadEvent) -> Void = { _ in }
    ) throws -> UploadReport {
        try core.block { () async throws(AmbraError) in
            try await Upload(client: self.async, options: options, progress: progress)
                .run { () async throws(AmbraError) in try await UploadPlan(scanning: paths) }
        }
    }

    /// Finds what an upload of files and folders would send. As the `async` form, on the SDK's own thread.
    public func plan(_ paths: [String]) throws -> UploadPlan {
        try core.block { () async throws(AmbraError) in try await UploadPlan(scanning: paths) }
    }

    /// Uploads what a plan holds and nothing else. As the `async` form, on the SDK's own thread.
    public func upload(
        _ plan: UploadPlan,
        options: UploadOptions = UploadOptions(),
        progress: @escaping @Sendable (UploadEvent) -> Void = { _ in }
    ) throws -> UploadReport {
        try core.block { () async throws(AmbraError) in
            try await Upload(client: self.async, options: options, progress: progress)
                .run { () async throws(AmbraError) in try plan.checked() }
        }
    }
}

extension UploadPlan {
    fileprivate func checked() throws(AmbraError) -> UploadPlan {
        guard imageCount > 0 else {
            throw .invalidArgument(InvalidArgument("the plan holds no image; nothing was sent"))
        }
        return self
    }
}

/// One upload: scan, then study after study.
struct Upload: Sendable {
    let client: AmbraClient<Async>
    let options: UploadOptions
    let progress: @Sendable (UploadEvent) -> Void

    func run(
        _ makePlan: () async throws(AmbraError) -> UploadPlan
    ) async throws(AmbraError) -> UploadReport {
        try options.check()
        let plan = try await makePlan()
        let meter = TransferMeter(images: plan.imageCount, bytes: plan.bytes, show: progress)
        let progress: @Sendable (UploadEvent) -> Void = { meter.note($0) }
        progress(
            .scanned(
                studies: plan.studies.count, images: plan.imageCount, bytes: plan.bytes, skipped: plan.skipped.count))
        let namespace = try await self.namespace()
        var studies: [UploadedStudy] = []
        var end: AmbraError?
        for study in plan.studies where !Task.isCancelled {
            if let end {
                studies.append(.notBegun(study, namespace, because: end))
                continue
            }
            let uploader = StudyUploader(
                client: client, study: study, namespace: namespace, options: options, approval: plan.approval,
                progress: progress)
            let report = await uploader.run()
            studies.append(report)
            end = report.error.flatMap { $0.endsUpload ? $0 : nil }
        }
        let isInterrupted = studies.count < plan.studies.count || studies.contains { $0.outcome == .interrupted }
        let report = UploadReport(
            studies: studies, skipped: plan.skipped, refused: plan.refused, isInterrupted: isInterrupted)
        progress(.finished(report))
        return report
    }

    private func namespace() async throws(AmbraError) -> String {
        if let namespace = options.namespace { return namespace }
        let user = client.session.user()
        guard let own = try await user.answer().namespaceID else {
            throw .decoding(user.failure("the user has no namespace of its own; name one to upload to"))
        }
        return own
    }
}

extension UploadedStudy {
    fileprivate static func notBegun(_ study: PlannedStudy, _ namespace: String, because error: AmbraError)
        -> UploadedStudy
    {
        var report = UploadedStudy(studyUID: study.studyUID, namespace: namespace, images: study.images.count)
        report.outcome = .failed
        report.error = error
        return report
    }
}
