/// What happened to a study or a job, for those who follow its namespace: subscribers of the event channel, webhooks.
///
/// The namespace is the one in which followers see the study or began the job. Something that shows in several
/// namespaces is announced once for each.
enum StudyEvent: Sendable, Hashable {
    /// A study is complete: a phantom has turned real, or a call of storage made the study.
    case ready(studyID: String, namespace: String)
    /// A study was changed, as by a merge.
    case edit(studyID: String, namespace: String)
    /// A background job has come to its end.
    case done(jobID: String, namespace: String)

    /// The channel on which it is told, such as `study.NAMESPACE`.
    var channel: String {
        switch self {
        case .ready(_, let namespace), .edit(_, let namespace): "study.\(namespace)"
        case .done(_, let namespace): "job.\(namespace)"
        }
    }

    /// Its name on the wire.
    var name: String {
        switch self {
        case .ready: "READY"
        case .edit: "EDIT"
        case .done: "DONE"
        }
    }
}
