/// A refusal by a storage engine.
public struct StorageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A `readable_status`. The documented ones are static members; an unknown one is kept as it came.
    public struct Status: RawRepresentable, Sendable, Hashable {
        /// The status as storage writes it, such as `STUDY_NOT_FOUND`.
        public let rawValue: String

        /// Creates a status.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The call's path with placeholders for namespace and UIDs.
    public let call: String

    /// HTTP status.
    public let httpStatus: Int

    /// What storage says went wrong; `nil` when the answer did not say.
    public let status: Status?

    package init(call: String, httpStatus: Int, status: Status?) {
        self.call = call
        self.httpStatus = httpStatus
        self.status = status
    }

    /// Call, status and HTTP status. The server's own message is left out: it may repeat ids.
    public var description: String {
        let reason =
            status.map { "refused with \(PrintableText.token($0.rawValue) ?? "an unknown status")" } ?? "failed"
        return "\(call): \(reason) (HTTP \(httpStatus))"
    }
}

extension StorageError.Status {
    /// Lets `catch StorageError.Status.studyNotFound` match the errors that carry this status.
    public static func ~= (status: StorageError.Status, error: AmbraError) -> Bool {
        guard case .storage(let refusal) = error else { return false }
        return refusal.status == status
    }

    /// Lets `catch StorageError.Status.studyNotFound` match where errors of several libraries arrive.
    public static func ~= (status: StorageError.Status, error: any Error) -> Bool {
        (error as? AmbraError).map { status ~= $0 } ?? false
    }
}
