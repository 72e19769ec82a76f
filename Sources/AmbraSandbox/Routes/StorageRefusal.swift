import DICOM

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

    /// The HTTP methods that the path takes, where it was called with another one.
    var methods: [String] = []

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

    static func seriesNotFound(_ uid: String) -> Self {
        var refusal = Self("SERIES_NOT_FOUND", 17, 404, "the study has no such series")
        refusal.about = ["series_uid": uid]
        return refusal
    }

    static func attachmentNotFound(_ id: String) -> Self {
        var refusal = Self("ATTACHMENT_NOT_FOUND_EXCEPTION", 16, 404, "the study has no such attachment or version")
        refusal.about = ["attachment_id": id]
        return refusal
    }

    static let noImages = Self("NO_IMAGES_IN_STUDY", 36, 406, "the study has no such images")

    static func notAcceptable(_ message: String) -> Self { Self("NOT_ACCEPTABLE", 6, 406, message) }

    /// A header or parameter without which the call makes no sense.
    static func invalid(_ message: String) -> Self { Self("VALIDATION_ERROR", 99, 412, message) }

    static func missing(_ parameter: String) -> Self { badRequest("parameter \(parameter) is missing") }

    static func badValue(_ parameter: String) -> Self {
        badRequest("parameter \(parameter) has a value that the call does not take")
    }

    static func notJSON(_ reason: String) -> Self { Self("JSON_DESERIALIZE_EXCEPTION", 8, 400, reason) }

    static let anonymizeTags = Self(
        "ANONYMIZE_TAGS_FORMAT_ERROR", 41, 412,
        "anonymize_tags has to be TAG=VALUE,TAG=VALUE with tags as decimal numbers beyond file meta information")

    /// An image cannot be read, though it was when it was stored.
    static func unreadable(_ imageUID: String, _ error: DICOMError) -> Self {
        var refusal = Self("ERROR_ON_READING_DICOM_TAGS", 23, 500, "the image cannot be read: \(error)")
        refusal.about = ["image_uid": imageUID]
        return refusal
    }

    /// The pixels of an image cannot be edited.
    static func regions(_ imageUID: String, _ error: DICOMError) -> Self {
        var refusal = Self("ANONYMIZE_REGIONS_EXCEPTION", 22, 500, "the pixels cannot be edited: \(error)")
        refusal.about = ["image_uid": imageUID]
        return refusal
    }

    static func otherMethods(_ methods: [String]) -> Self {
        var refusal = Self("BAD_REQUEST", 5, 405, "the path takes \(methods.joined(separator: ", "))")
        refusal.methods = methods
        return refusal
    }

    static func notAnImage(_ reason: String) -> Self { Self("MISSING_REQUIRED_DICOM_TAG", 42, 412, reason) }

    /// The body was cut off, is too long or could not be kept.
    init(_ failure: CallContext.BodyFailure) {
        switch failure {
        case .cutOff: self = .badRequest("the body ended before its announced length")
        case .tooLong: self = .tooLarge
        case .notKept: self = .notKept
        case .noRoom: self = Self("SERVICE_UNAVAILABLE", 1, 503, "too many bodies are on their way; try again")
        case .unidentified: self = .accessDenied
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
        var response = SandboxResponse.json(.object(body), status: status)
        if !methods.isEmpty { response.headers["allow"] = methods.joined(separator: ", ") }
        return response
    }
}
