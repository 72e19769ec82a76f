import Foundation

/// The whole state of a sandbox: a value that is told the time and does one thing at a time.
struct World: Sendable {
    var directory = Directory()
    var sessions = SessionBook()
    var vault = ImageVault()
    var uploads: [String: ChunkedUpload] = [:]
    var jobs: [String: Job] = [:]
    private(set) var studies: [String: StudyRecord] = [:]

    let settings: WorldSettings

    init(settings: WorldSettings) { self.settings = settings }
}

/// What the model needs of the sandbox's configuration.
struct WorldSettings: Sendable {
    var sessionLifetime: TimeInterval
    var readyDelay: TimeInterval
    var syncBlock: TimeInterval
    var pin: String?
}

/// A piece of work in the background.
struct Job: Sendable {
    var id: String
    var userID: String
    /// SCHEDULED, RUNNING, FINISHED, DONE or ERROR.
    var state: String
}

// MARK: Studies

extension World {
    /// A study by its id, with what storage holds now taken over.
    mutating func study(_ id: String, at now: Date) -> StudyRecord? {
        settle(id, at: now)
        return studies[id]
    }

    /// A study by its triplet.
    mutating func study(uid: String, storage: String, phi: String?, at now: Date) -> StudyRecord? {
        let found = studies.values.first { study in
            study.studyUID == uid && study.storageNamespace == storage && (phi == nil || study.phiNamespace == phi)
        }
        return found.flatMap { study($0.id, at: now) }
    }

    /// The studies that a user may see, newest first.
    mutating func studies(of user: Directory.User, at now: Date) -> [StudyRecord] {
        let visible = Set(directory.namespaces(of: user).map(\.id))
        for id in Array(studies.keys) { settle(id, at: now) }
        return studies.values
            .filter { visible.contains($0.phiNamespace) }
            .sorted { ($0.created, $0.id) > ($1.created, $1.id) }
    }

    /// Adds or replaces a study.
    mutating func put(_ study: StudyRecord) { studies[study.id] = study }

    /// Removes a study, and its images unless another study shares them.
    mutating func removeStudy(_ id: String) {
        guard let study = studies.removeValue(forKey: id) else { return }
        if !studies.values.contains(where: { $0.storageKey == study.storageKey }) { vault.remove(study.storageKey) }
    }

    private mutating func settle(_ id: String, at now: Date) {
        guard var study = studies[id] else { return }
        let delay = settings.readyDelay
        _ = study.settle(stored: vault[study.storageKey], delay: delay, at: now)
        studies[id] = study
    }
}
