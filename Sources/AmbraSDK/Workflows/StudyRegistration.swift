import DICOM

/// Where a study lives in the cloud.
struct StudyPlace: Sendable, Hashable {
    let uuid: String
    let engine: String
}

/// Makes a study known to the service, or finds it where it is known already.
struct StudyRegistration: Sendable {
    let client: AmbraClient<Async>
    let study: PlannedStudy
    let namespace: String

    func run() async throws(AmbraError) -> StudyPlace {
        do throws(AmbraError) {
            return try await add()
        } catch {
            guard case .service(let refusal) = error, refusal.token == .alreadyExists else { throw error }
        }
        return try await find()
    }

    private var addition: Query<StudyAddResponse, NoVerbs, Async> {
        client.study.add(
            studyUID: study.studyUID,
            storageNamespace: namespace,
            phiNamespace: namespace,
            patientName: study.patientName,
            patientID: study.patientID,
            studyDescription: study.studyDescription,
            accessionNumber: study.accessionNumber,
            studyDate: study.studyDate,
            studyTime: study.studyTime,
            modality: study.modality
        )
    }

    private func add() async throws(AmbraError) -> StudyPlace {
        let answer = try await addition.answer()
        guard let uuid = answer.uuid, let engine = answer.engineFQDN else {
            throw .decoding(addition.failure("the answer has no uuid or no engine_fqdn"))
        }
        return StudyPlace(uuid: uuid, engine: engine)
    }

    /// A UID that is in use for another patient means that one of the two is wrong: adding images would mix patients.
    private func find() async throws(AmbraError) -> StudyPlace {
        let record = client.study.get(
            studyUID: study.studyUID, storageNamespace: namespace, phiNamespace: namespace)
        let known = try await record.answer()
        guard let uuid = known.uuid, let engine = known.engineFQDN else {
            throw .decoding(record.failure("the answer has no uuid or no engine_fqdn"))
        }
        let theirs = PatientIdentity(id: known.patientID, name: nil).id
        let ours = PatientIdentity(id: study.patientID, name: nil).id
        if !theirs.isEmpty, !ours.isEmpty, theirs != ours {
            throw .verification(
                addition.failure(
                    "the namespace holds this Study Instance UID for another Patient ID; nothing was sent"))
        }
        return StudyPlace(uuid: uuid, engine: engine)
    }
}
