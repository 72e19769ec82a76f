// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Comments and questions

    /// Adds a comment on a study.
    ///
    /// Permission: study_comment_edit.
    ///
    /// Sent as `POST /study/comment/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study.
    ///   - bodyValue: Text of the comment.
    public func commentAdd(studyID: String, body bodyValue: String) -> Query<StudyCommentAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("body", bodyValue)
        return Query(client, Call("/study/comment/add"), form)
    }

    /// Deletes a comment of a study.
    ///
    /// Permission: `study_comment_edit`, own comments only.
    ///
    /// Sent as `POST /study/comment/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the comment.
    public func commentDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/comment/delete"), form)
    }

    /// Returns a comment of a study.
    ///
    /// Permission: study_comment_view.
    ///
    /// Sent as `POST /study/comment/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the comment.
    public func commentGet(uuid: String) -> Query<StudyComment, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/comment/get", repeats: .safe), form)
    }

    /// Asks an AI question about a study.
    ///
    /// The account needs a custom field for studies named `ai_QUESTION`, such as `ai_which_body_part`, which receives
    /// the answer. A field named `ai_QUESTION_raw` receives the raw answer. Webhooks of the event `STUDY_AI_QUESTION`
    /// fire. Several questions are asked one after another.
    ///
    /// Permission: study_edit.
    ///
    /// Sent as `POST /study/question`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_ENABLED`, `NODE_NOT_SETUP` or `IN_PROCESS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - question: Question to ask, or several as a JSON array.
    ///   - detail: Detail handed on to the AI stack.
    public func question(
        uuid: String,
        question: String,
        detail: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("question", question)
        form.append("detail", detail)
        return Query(client, Call("/study/question"), form)
    }
}
