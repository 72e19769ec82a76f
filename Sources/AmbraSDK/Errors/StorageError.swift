/// A refusal by a storage engine.
public struct StorageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A `readable_status`. The documented ones are static members; an unknown one is kept as it came.
    public struct Status: RawRepresentable, Sendable, Hashable {
        /// The status as storage writes it, such as `STUDY_NOT_FOUND`.
        public let rawValue: String

        /// Creates a status.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// When the same call may be sent again with a chance.
    public enum Retry: Sendable, Hashable {
        /// Not without a change.
        case never

        /// A little later. The SDK does so by itself for calls that may be sent twice, as far as
        /// ``AmbraConfiguration/storageRetries`` allows.
        case later

        /// With a new session, once; the SDK has done so where it can log in. The status also says that a permission is
        /// missing.
        case afterLogin
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

    /// When the same call may be sent again: by the status, or by the HTTP status where storage named none.
    public var retry: Retry {
        if let rule = status?.retry, rule != .never { return rule }
        return [429, 502, 503, 504].contains(httpStatus) ? .later : .never
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

extension StorageError.Status {
    /// When a call that got this status may be sent again with a chance.
    public var retry: StorageError.Retry { Self.retries[self] ?? .never }
}
