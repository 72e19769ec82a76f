// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Study requests

    /// Requests studies from one of the `study_request_accounts`; they are then shared or duplicated.
    ///
    /// The account setting `study_request_accounts` must be set. Users of the requested account with
    /// `incoming_study_request` notifications on are told. Duplicates in the target are found by the
    /// `take_study_dedup_by_field` field before sharing.
    ///
    /// Permission: study_request_edit.
    ///
    /// Sent as `POST /study/request/add`.
    ///
    /// Refused with `ALREADY`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - namespaceID: Id of the namespace for the requested studies, which arrive by share or duplicate.
    ///   - comments: Free-form comments on the request.
    ///   - accountID: Id of the account receiving the study request.
    ///   - patientFirstName: First name to match.
    ///   - patientLastName: Last name to match.
    ///   - patientBirthDate: Birth date to match.
    ///   - patientID: Medical record number (MRN) to match.
    ///   - patientSex: Sex to match.
    ///   - modality: Modality to match.
    ///   - studyDateStart: Earliest study date to match, inclusive, as a DICOM date.
    ///   - studyDateEnd: Latest study date to match, inclusive, as a DICOM date.
    ///   - studyDescription: Part of the study description to match.
    public func requestAdd(
        namespaceID: String,
        comments: String,
        accountID: String,
        patientFirstName: String,
        patientLastName: String,
        patientBirthDate: String,
        patientID: String? = nil,
        patientSex: String? = nil,
        modality: String? = nil,
        studyDateStart: String? = nil,
        studyDateEnd: String? = nil,
        studyDescription: String? = nil
    ) -> Query<StudyRequestAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        form.append("comments", comments)
        form.append("account_id", accountID)
        form.append("patient_first_name", patientFirstName)
        form.append("patient_last_name", patientLastName)
        form.append("patient_birth_date", patientBirthDate)
        form.append("patientid", patientID)
        form.append("patient_sex", patientSex)
        form.append("modality", modality)
        form.append("study_date_start", studyDateStart)
        form.append("study_date_end", studyDateEnd)
        form.append("study_description", studyDescription)
        return Query(client, Call("/study/request/add"), form)
    }

    /// Returns a study request.
    ///
    /// Sent as `POST /study/request/get`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the study request.
    public func requestGet(uuid: String) -> Query<StudyRequest, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/request/get", repeats: .safe), form)
    }

    /// Lists the studies that match the request.
    ///
    /// Sent as `POST /study/request/match`.
    ///
    /// Refused with `NOT_FOUND` or `REQUEST_CLOSED`.
    ///
    /// - Parameter studyRequestID: Id of the study request.
    public func requestMatch(studyRequestID: String) -> Query<StudyRequestMatchResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_request_id", studyRequestID)
        return Query(client, Call("/study/request/match", repeats: .safe), form)
    }
}
