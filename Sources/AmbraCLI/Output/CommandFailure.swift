#if Tools
import AmbraSDK

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
