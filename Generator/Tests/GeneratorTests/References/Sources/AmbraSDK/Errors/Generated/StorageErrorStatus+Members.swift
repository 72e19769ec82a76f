// Written by `make generate` from Generator/Spec/shared/storage_errors.yaml. Do not edit.

extension StorageError.Status {
    /// `ACCESS_DENIED`: The session has ended, or may not do this. HTTP 403.
    public static let accessDenied = Self(rawValue: "ACCESS_DENIED")

    /// `CONFLICT`: The study is in use. HTTP 409.
    public static let conflict = Self(rawValue: "CONFLICT")

    /// `STUDY_NOT_FOUND`: Storage has no such study. HTTP 404.
    public static let studyNotFound = Self(rawValue: "STUDY_NOT_FOUND")

    /// The statuses after which the same call may succeed.
    static let retries: [Self: StorageError.Retry] = [.conflict: .later]
}
