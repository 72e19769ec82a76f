#if Tools
import AmbraSDK

/// What the exit code says of the work.
enum ExitStatus: Int32, Sendable {
    /// All of it is done.
    case done = 0
    /// Some of it failed; the report says which.
    case incomplete = 1
    /// Wrong usage or bad input.
    case badInput = 2
    /// Not allowed, or not logged in.
    case notAllowed = 3
    /// The service or the network failed.
    case unreachable = 4
    /// Verification found a difference.
    case different = 5
    /// Interrupted.
    case interrupted = 130
    /// Whoever read standard output has enough; the process ends by SIGPIPE.
    case readerGone = 141
}

extension ExitStatus {
    /// The status of a command that ended with this error.
    init(_ error: AmbraError) {
        self =
            switch error {
            case .service(let refusal): Self.status(refusal)
            case .storage(let refusal): Self.status(refusal)
            case .authentication: .notAllowed
            case .transport, .decoding, .timeout: .unreachable
            case .dicom, .file, .invalidArgument: .badInput
            case .verification: .different
            case .job: .incomplete
            case .cancelled: .interrupted
            }
    }

    private static let forbiddingTokens: Set<String> = [
        "NOT_PERMITTED", "ACCESS_DENIED", "INVALID_CREDENTIALS", "LOCKOUT", "WHITELIST_LOCKOUT", "SSO_ONLY",
        "DISABLED",
    ]

    private static func status(_ refusal: ServiceError) -> ExitStatus {
        if refusal.status == 401 || refusal.status == 403 { return .notAllowed }
        if refusal.tokens.contains(where: { forbiddingTokens.contains($0.rawValue) }) { return .notAllowed }
        // Only a refusal with a token is the service's own word about the input; anything else may be a proxy's.
        return refusal.token == nil || refusal.status >= 500 ? .unreachable : .badInput
    }

    private static func status(_ refusal: StorageError) -> ExitStatus {
        if refusal.httpStatus == 401 || refusal.httpStatus == 403 { return .notAllowed }
        if let status = refusal.status, forbiddingTokens.contains(status.rawValue) { return .notAllowed }
        return refusal.status == nil || refusal.httpStatus >= 500 ? .unreachable : .badInput
    }
}

/// Why a command ends early: the exit code, and one line for people.
struct CommandFailure: Error, Sendable, Equatable {
    var status: ExitStatus
    /// What happened; what to do.
    var message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    init(_ error: AmbraError) {
        status = ExitStatus(error)
        message = OptionWords.spelled(error.description)
        if let advice = Self.advice(error) { message += "; " + advice }
    }

    /// What any error means to a command.
    init(any error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case AmbraError.cancelled, is CancellationError: self.init(.interrupted, "interrupted")
        case let error as AmbraError: self.init(error)
        default: self.init(.incomplete, "\(type(of: error)): \(error)")
        }
    }

    private static func advice(_ error: AmbraError) -> String? {
        switch error {
        case .authentication(let failure):
            switch failure.reason {
            case .invalidCredentials: return "check both and try again"
            case .sessionExpired, .refused: return failure.message.contains("log in") ? nil : "run ambra login"
            default: return nil
            }
        case .service(let refusal):
            if refusal.status == 401 { return "run ambra login" }
            if refusal.status >= 500 { return "the service has a problem; try again later" }
            return advice(refusal.token)
        default: return nil
        }
    }

    private static func advice(_ token: ServiceError.Token?) -> String? {
        switch token?.rawValue {
        case nil: "is the address that of an Ambra service?"
        case "NOT_FOUND": "check the id, and that this login may see what it names"
        case "NOT_PERMITTED", "ACCESS_DENIED": "this login lacks the permission for it"
        case "INVALID_FIELD", "INVALID_CONDITION", "INVALID_SORT_FIELD": "check the names of the fields"
        default: nil
        }
    }
}
#endif
