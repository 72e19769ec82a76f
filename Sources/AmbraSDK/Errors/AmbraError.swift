public import AmbraTransport

/// Everything the SDK throws, although its signatures do not state it. Each case names the layer that failed and
/// carries what that layer knows.
///
/// ```swift
/// do {
///     let study = try await ambra.study.get(uuid: uuid).send()
/// } catch ServiceError.Token.notFound {
///     // no such study, or not for this user
/// }
/// ```
///
/// A description names the layer, the call, the token and the HTTP status. It never holds a URL with its query, a
/// parameter's value, a credential or a tag's value.
@nonexhaustive
public enum AmbraError: Error, Sendable {
    /// The service refused the call.
    case service(ServiceError)
    /// A storage engine refused the call.
    case storage(StorageError)
    /// The request or its answer did not get through.
    case transport(CallFailure)
    /// There is no usable session, and none could be made.
    case authentication(AuthenticationError)
    /// The answer is not what the call promises.
    case decoding(CallFailure)
    /// A file is not DICOM, or not whole.
    case dicom(FileFailure)
    /// A file or folder could not be read or written.
    case file(FileFailure)
    /// An argument cannot be used; nothing was sent.
    case invalidArgument(InvalidArgument)
    /// A limit of the caller's ran out.
    case timeout(CallFailure)
    /// What arrived differs from what was sent or promised.
    case verification(CallFailure)
    /// A background job of storage failed.
    case job(JobFailure)
    /// The task was cancelled.
    case cancelled
}

extension AmbraError: CustomStringConvertible {
    /// One line, safe to print and to log: control characters are spelled out.
    public var description: String {
        switch self {
        case .service(let error): error.description
        case .storage(let error): error.description
        case .transport(let failure), .decoding(let failure), .timeout(let failure), .verification(let failure):
            failure.description
        case .authentication(let error): error.description
        case .dicom(let failure), .file(let failure): failure.description
        case .invalidArgument(let argument): argument.description
        case .job(let failure): failure.description
        case .cancelled: "cancelled"
        }
    }
}

/// A call that failed, and why.
public struct CallFailure: Sendable, Hashable, CustomStringConvertible {
    /// The call's wire path, with placeholders for what would identify a study.
    public let call: String

    /// What happened and what to do.
    public let message: String

    /// HTTP status, when there was an answer.
    public let status: Int?

    /// The transport's error, when it is the cause.
    public let transport: TransportError?

    /// Creates a failure.
    public init(call: String, message: String, status: Int? = nil, transport: TransportError? = nil) {
        self.call = call
        self.message = message
        self.status = status
        self.transport = transport
    }

    /// The call and the message, with control characters spelled out.
    public var description: String {
        let status = status.map { " (HTTP \($0))" } ?? ""
        return PrintableText.escaped("\(call): \(message)\(status)")
    }
}

/// A file that could not be used, and why.
public struct FileFailure: Sendable, Hashable, CustomStringConvertible {
    /// The file's path, as the caller gave it or below a folder that the caller gave.
    public let path: String

    /// What is wrong with it and what to do.
    public let message: String

    /// Creates a failure.
    public init(path: String, message: String) {
        self.path = path
        self.message = message
    }

    /// The path and the message, with control characters spelled out.
    public var description: String { PrintableText.escaped("\(path): \(message)") }
}

/// An argument that cannot be used. Found before anything is sent.
public struct InvalidArgument: Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and what is allowed.
    public let message: String

    /// Creates the error.
    public init(_ message: String) { self.message = message }

    /// The message, with control characters spelled out.
    public var description: String { PrintableText.escaped(message) }
}

/// Why there is no usable session.
public struct AuthenticationError: Sendable, Hashable, CustomStringConvertible {
    /// The reasons. New ones may be added: match with `default`.
    public enum Reason: String, Sendable, Hashable {
        /// User name or password is wrong.
        case invalidCredentials
        /// The session has ended and the client has nothing to log in with.
        case sessionExpired
        /// A new session was refused as well.
        case refused
        /// The session must be confirmed by a PIN or a signature first.
        case confirmationRequired
    }

    /// The reason.
    public let reason: Reason

    /// What happened and what to do.
    public let message: String

    /// The service's token, when it gave one.
    public let token: ServiceError.Token?

    /// Creates the error.
    public init(_ reason: Reason, _ message: String, token: ServiceError.Token? = nil) {
        self.reason = reason
        self.message = message
        self.token = token
    }

    /// The message, with control characters spelled out, and the token if there is one.
    public var description: String {
        let token = token.map { " (\(PrintableText.token($0.rawValue) ?? "with an unknown token"))" } ?? ""
        return PrintableText.escaped(message) + token
    }
}
