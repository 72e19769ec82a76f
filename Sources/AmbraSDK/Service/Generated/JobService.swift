// Written by `make generate` from Generator/Spec/service/job.yaml. Do not edit.

/// Background jobs of storage.
public struct JobService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Returns the state of a storage job.
    ///
    /// The service does not document this call. A job may be unknown for a short time after it was asked for.
    ///
    /// Sent as `POST /job/get`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter id: Id of the job, chosen by the client and sent as `X-AmbraHealth-Job-Id`.
    public func get(id: String) -> Query<Job, NoVerbs, Mode> {
        var form = Form()
        form.append("id", id)
        return Query(client, Call("/job/get", repeats: .safe), form)
    }
}
