/// A refused call of storage.
struct StorageRefusal: Error, Equatable, Sendable {
    /// `kind.readable_status`.
    var readableStatus: String
    /// `kind.code`.
    var code: Int
    /// The HTTP status.
    var status: Int
    /// `message`.
    var message = ""
    /// `exception_data`: the ids that the error is about.
    var about: [String: String] = [:]

    static func badRequest(_ message: String) -> Self { Self("BAD_REQUEST", 5, 400, message) }
    static func notFound(_ message: String) -> Self { Self("NOT_FOUND", 3, 404, message) }
    static let accessDenied = Self("ACCESS_DENIED", 7, 403, "the session is not valid or lacks a permission here")
    static let tooLarge = Self("PAYLOAD_TOO_LARGE", 19, 413, "the body is longer than the sandbox takes")
    static let notKept = Self("STORE_OPERATION_FAILED", 20, 500, "the sandbox could not keep the body")

    static func studyNotFound(_ studyUID: String) -> Self {
        var refusal = Self("STUDY_NOT_FOUND", 18, 404, "Study wasn't found by provided ids")
        refusal.about = ["study_uid": studyUID]
        return refusal
    }

    static func imageNotFound(_ imageUID: String) -> Self {
        var refusal = Self("IMAGE_NOT_FOUND", 14, 404, "the study has no such image or version")
        refusal.about = ["image_uid": imageUID]
        return refusal
    }

    static func notAnImage(_ reason: String) -> Self { Self("MISSING_REQUIRED_DICOM_TAG", 42, 412, reason) }

    /// The body was cut off, is too long or could not be kept.
    init(_ failure: CallContext.BodyFailure) {
        switch failure {
        case .cutOff: self = .badRequest("the body ended before its announced length")
        case .tooLong: self = .tooLarge
        case .notKept: self = .notKept
        }
    }

    init(readableStatus: String, code: Int, status: Int) {
        self.readableStatus = readableStatus
        self.code = code
        self.status = status
    }

    private init(_ readableStatus: String, _ code: Int, _ status: Int, _ message: String) {
        self.init(readableStatus: readableStatus, code: code, status: status)
        self.message = message
    }

    /// The answer.
    var response: SandboxResponse { response(verbose: false, created: 0) }

    /// The answer.
    ///
    /// - Parameters:
    ///   - verbose: Whether `extended` is filled, as the header `X-AmbraHealth-Verbose-Errors: 1` asks for.
    ///   - created: Milliseconds since 1970.
    func response(verbose: Bool, created: Int) -> SandboxResponse {
        let kind: JSON = .object(["readable_status": .string(readableStatus), "code": .integer(code)])
        let body: [String: JSON] = [
            "kind": kind,
            "message": .string(message),
            "exception_data": about.isEmpty ? .null : .object(about.mapValues { .string($0) }),
            "created": .integer(created),
            "extended": verbose ? .object(["message": .string(message)]) : .null,
        ]
        return .json(.object(body), status: status)
    }
}
