/// A refused call of the service: the status and the error body.
struct Refusal: Error, Equatable, Sendable {
    /// The HTTP status.
    var status = 412
    /// `error_type`, or the first element of it.
    var token: String
    /// The second element of `error_type` where that is a list.
    var detail: String?
    /// `error_subtype`.
    var subtype: JSON?
    /// `error_data`.
    var data: JSON?

    init(_ token: String, subtype: JSON? = nil, data: JSON? = nil, status: Int = 412) {
        self.token = token
        self.subtype = subtype
        self.data = data
        self.status = status
    }

    /// The error body.
    var json: JSON {
        var body: [String: JSON] = ["status": .string("ERROR"), "error_type": .string(token)]
        if let detail { body["error_type"] = .array([.string(token), .string(detail)]) }
        body["error_subtype"] = subtype
        body["error_data"] = data
        return .object(body)
    }

    /// A parameter is not JSON. The service says so with a list of the token and the parameter's name.
    static func invalidJSON(_ name: String) -> Refusal {
        var refusal = Refusal("INVALID_JSON")
        refusal.detail = name
        return refusal
    }

    /// The call needs a session and none came, or it has expired.
    static let unauthenticated = Refusal("AUTHENTICATION_FAILED", status: 401)

    /// The thing named by the call does not exist, or the caller may not know that it does.
    static func notFound(_ id: String? = nil) -> Refusal { Refusal("NOT_FOUND", subtype: id.map { .string($0) }) }
}
