// Written by `make generate` from Generator/Spec/service/training.yaml. Do not edit.

/// Training forms that users must complete.
public struct TrainingService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the training forms still to do.
    ///
    /// Sent as `POST /training/todo`.
    ///
    /// - Throws: When sent; refused with `ALL_DONE`.
    public func todo() -> Query<TrainingTodo, NoVerbs, Mode> {
        return Query(client, Call("/training/todo", repeats: .safe), Form())
    }

    /// Marks a training form as done.
    ///
    /// Sent as `POST /training/done`.
    ///
    /// - Parameters:
    ///   - accountID: Account id to which the training belongs.
    ///   - formNumber: Formstack id of the the form.
    ///   - parameters: Further parameters, by name; they are recorded in the user's audit event `TRAINING_DONE`. A key
    ///     is sent behind ``.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND`.
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
