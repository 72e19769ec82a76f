/// Waits until storage lists every image, lets the service sync the study, waits until it is ready, and verifies it.
struct StudyCompletion: Sendable {
    let client: AmbraClient<Async>
    let storage: StorageService<Async>
    let place: StudyPlace
    let studyUID: String
    let namespace: String
    let timeout: Duration

    private var schema: StorageQuery<StudySchema, Async> {
        storage.study.schema(namespace: namespace, studyUID: studyUID)
    }

    private var record: Query<Study, NoVerbs, Async> { client.study.get(uuid: place.uuid) }

    private static let firstPause = Duration.milliseconds(100)
    private static let longestPause = Duration.seconds(5)

    func run(expecting instanceUIDs: Set<String>) async throws(AmbraError) {
        let deadline = ContinuousClock.now + timeout
        let stored = try await waitForImages(instanceUIDs, until: deadline)
        try await sync(imageCount: stored.count, until: deadline)
        try await waitUntilVerified(instanceUIDs, until: deadline)
    }

    /// Chunked uploads are stored after their answer, and the schema may be late: both show here.
    private func waitForImages(
        _ instanceUIDs: Set<String>, until deadline: ContinuousClock.Instant
    ) async throws(AmbraError) -> Set<String> {
        var pause = Self.firstPause
        while true {
            let stored = try await storedInstanceUIDs() ?? []
            if stored.isSuperset(of: instanceUIDs) { return stored }
            let missing = instanceUIDs.subtracting(stored).count
            try await wait(&pause, until: deadline, "\(missing) of \(instanceUIDs.count) images are not in storage yet")
        }
    }

    /// `nil` while storage rebuilds the schema or does not know the study yet.
    private func storedInstanceUIDs() async throws(AmbraError) -> Set<String>? {
        do throws(AmbraError) {
            let images = (try await schema.answer().series ?? []).flatMap { $0.images ?? [] }
            return Set(images.compactMap(\.id))
        } catch {
            guard case .storage(let refusal) = error, refusal.status == .conflict || refusal.status == .studyNotFound
            else { throw error }
            return nil
        }
    }

    private func sync(imageCount: Int, until deadline: ContinuousClock.Instant) async throws(AmbraError) {
        var pause = Duration.seconds(5)
        while true {
            do throws(AmbraError) {
                _ = try await client.study.sync(uuid: place.uuid, imageCount: imageCount).answer()
                return
            } catch {
                guard case .service(let refusal) = error, refusal.token == .blocked else { throw error }
            }
            // A second sync within a minute is refused. The first one may have done the work already.
            if try await readyStudy()?.imageCount == imageCount { return }
            try await wait(&pause, until: deadline, "the service still refuses to sync the study again")
        }
    }

    /// Until the study is ready, storage lists every image, and the service's record counts as many as that list.
    private func waitUntilVerified(
        _ instanceUIDs: Set<String>, until deadline: ContinuousClock.Instant
    ) async throws(AmbraError) {
        var pause = Self.firstPause
        while true {
            if let study = try await readyStudy() {
                let stored = try await storedInstanceUIDs() ?? []
                let missing = instanceUIDs.subtracting(stored).count
                guard missing == 0 else { throw self.missing(missing, of: instanceUIDs.count) }
                guard let counted = study.imageCount, counted != stored.count else { return }
                // An upload beside this one may be on its way into the record.
                guard ContinuousClock.now + pause < deadline else {
                    throw schema.difference(counted: counted, listed: stored.count)
                }
            }
            try await wait(&pause, until: deadline, "the study is not ready yet")
        }
    }

    private func missing(_ count: Int, of all: Int) -> AmbraError {
        .verification(schema.failure("\(count) of \(all) images are missing in storage; upload them again"))
    }

    /// The service's record of the study once it is ready.
    private func readyStudy() async throws(AmbraError) -> Study? {
        do throws(AmbraError) {
            let study = try await record.answer()
            return study.phantom == false ? study : nil
        } catch {
            guard case .service(let refusal) = error, refusal.token == .notFound else { throw error }
            return nil
        }
    }

    private func wait(
        _ pause: inout Duration, until deadline: ContinuousClock.Instant, _ state: String
    ) async throws(AmbraError) {
        guard ContinuousClock.now + pause < deadline else {
            throw .timeout(record.failure("\(state) after \(timeout); try again later"))
        }
        try await client.core.throttle.sleep(for: pause)
        pause = min(pause * 2, Self.longestPause)
    }
}
