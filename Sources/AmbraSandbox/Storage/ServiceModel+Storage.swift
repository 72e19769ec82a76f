import Foundation

/// What becomes of studies and jobs by calls of storage.
extension ServiceModel {
    /// Registers a job. An id that another user's job has is left to it.
    mutating func beginJob(_ id: String, of userID: String) {
        guard jobs[id].map({ $0.userID == userID }) ?? true else { return }
        jobs[id] = Job(id: id, userID: userID, state: "RUNNING")
    }

    /// Notes that a job has come to its end, and tells those who follow the namespace.
    mutating func finishJob(_ id: String, of userID: String, state: String = "DONE", namespace: String) {
        guard jobs[id]?.userID == userID else { return }
        jobs[id]?.state = state
        if state == "DONE" { announce(.done(jobID: id, namespace: namespace)) }
    }

    /// Tells those who follow a namespace in which a study shows that it has changed.
    func announceEdit(of key: ImageStore.Key) {
        for study in studies(of: key) {
            announce(.edit(studyID: study.id, namespace: study.phiNamespace))
        }
    }

    /// Makes the study of images that storage has made itself: complete from the beginning.
    mutating func addMadeStudy(_ key: ImageStore.Key, by userID: String, at now: Date) {
        guard let stored = imageStore[key] else { return }
        guard !holdsRecord(of: key) else { return announceEdit(of: key) }
        var study = StudyRecord(
            id: Identifier.new(), studyUID: key.studyUID, storageNamespace: key.namespace,
            phiNamespace: key.namespace, createdBy: userID, created: now, updated: now, fields: [:])
        study.declaredImages = stored.order.count
        study.synced = now
        put(study, at: now)
    }
}

/// Work that goes on after the answer.
extension StorageCall {
    /// The id that the caller gave the work, if any.
    var jobID: String? { context.request.headers["x-ambrahealth-job-id"].flatMap { $0.isEmpty ? nil : $0 } }

    /// Notes that the work of a call that is done before its answer is done, where the caller asked for it.
    func finishJob() async {
        guard let jobID else { return }
        let (userID, namespace) = (user.id, namespace)
        await perform { model in
            model.beginJob(jobID, of: userID)
            model.finishJob(jobID, of: userID, namespace: namespace)
        }
    }

    /// Registers a job before the answer and does its work afterwards.
    ///
    /// - Parameter work: What is to be done; a job whose work throws ends as `ERROR`.
    func begin(_ work: @escaping @Sendable () async throws -> Void) async {
        let (id, userID, namespace) = (jobID ?? Identifier.new(), user.id, namespace)
        await perform { $0.beginJob(id, of: userID) }
        let service = service
        Task {
            let disk = FullDisk.current?.inBackground
            var state = "DONE"
            do {
                try await FullDisk.$current.withValue(disk) { try await work() }
            } catch {
                state = "ERROR"
            }
            if disk?.hasLostRecords == true { state = "ERROR" }
            // Whoever hears of the end finds it done after a restart as well.
            do throws(Refusal) { try await service.state.commit() } catch { state = "ERROR" }
            await service.state.perform { [state] in $0.finishJob(id, of: userID, state: state, namespace: namespace) }
        }
    }
}
