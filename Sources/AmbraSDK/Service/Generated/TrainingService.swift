// Written by `make generate` from Generator/Spec/service/training.yaml. Do not edit.

/// Training forms that users must complete.
public struct TrainingService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the training forms still to do.
    ///
    /// Sent as `POST /training/todo`.
    ///
    /// Refused with `ALL_DONE`.
    public func todo() -> Query<TrainingTodo, NoVerbs, Mode> {
        return Query(client, Call("/training/todo", repeats: .safe), Form())
    }

    /// Marks a training form as done.
    ///
    /// Sent as `POST /training/done`.
    ///
    /// Refused with `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account to which the training belongs.
    ///   - formNumber: Number of the form at Formstack.
    ///   - parameters: Further parameters, by name; they are recorded in the user's audit event `TRAINING_DONE`. A key
    ///     is sent behind ``.
    public func done(
        accountID: String,
        formNumber: String,
        parameters: [String: String]? = nil
    ) -> Query<TrainingDoneResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("form_number", formNumber)
        form.append(prefix: "", parameters)
        return Query(client, Call("/training/done"), form)
    }
}
