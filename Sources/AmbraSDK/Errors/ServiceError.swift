/// A refusal by the service: HTTP 412 with a token, or another HTTP error status.
public struct ServiceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A token of `error_type`. The documented ones are static members; an unknown one is kept as it came.
    public struct Token: RawRepresentable, Sendable, Hashable {
        /// The token as the service writes it, such as `NOT_FOUND`.
        public let rawValue: String

        /// Creates a token.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// A documented second token, in `error_subtype`. The documented ones are static members.
    public struct Subtype: RawRepresentable, Sendable, Hashable {
        /// The token as the service writes it, such as `NO_CARD`.
        public let rawValue: String

        /// Creates a subtype.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The call's wire path, such as `/study/get`.
    public let call: String

    /// HTTP status; 412 for refusals with a token.
    public let status: Int

    /// The first element of `error_type`, when the answer had one.
    public let token: Token?

    /// `error_type` when it is a list: all its elements.
    public let tokens: [Token]

    /// `error_subtype`: a second token, or data such as the names of missing fields. May name fields, never values of
    /// the request; still left out of ``description`` because a service may put anything there.
    public let subtype: JSONValue?

    /// `error_data`.
    public let data: JSONValue?

    package init(call: String, status: Int, tokens: [Token], subtype: JSONValue? = nil, data: JSONValue? = nil) {
        self.call = call
        self.status = status
        self.token = tokens.first
        self.tokens = tokens
        self.subtype = subtype
        self.data = data
    }

    /// ``subtype`` as a second token, when it is text; compare it with the documented ones.
    public var subtypeToken: Subtype? { subtype?.string.map(Subtype.init(rawValue:)) }

    /// The names that `MISSING_FIELDS` lists.
    public var missingFields: [String] {
        guard token == .missingFields else { return [] }
        return subtype?.array?.compactMap(\.string) ?? subtype?.string.map { [$0] } ?? []
    }

    /// The names of fields that the refusal is about, where `error_subtype` can be nothing else.
    private var concernedFields: [String] {
        let tokens: Set<Token> = [.invalidField, .invalidCondition, .invalidSortField, .invalidSortOrder]
        guard let token, tokens.contains(token), let name = subtype?.string else { return missingFields }
        return [name]
    }

    /// Call, token and status. A token that is not in the form of one is not shown.
    public var description: String {
        let reason = token.map { "refused with \(PrintableText.token($0.rawValue) ?? "an unknown token")" } ?? "failed"
        let fields = concernedFields.filter(\.isFieldName)
        let detail = fields.isEmpty ? "" : ": " + fields.joined(separator: ", ")
        return "\(call): \(reason)\(detail) (HTTP \(status))"
    }
}

extension String {
    /// Whether this can only be a parameter's name, so that an error text may have it.
    fileprivate var isFieldName: Bool {
        utf8.count <= 60
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension ServiceError.Token {
    /// Lets `catch ServiceError.Token.notFound` match the errors that carry this token.
    public static func ~= (token: ServiceError.Token, error: AmbraError) -> Bool {
        switch error {
        case .service(let refusal): refusal.tokens.contains(token)
        case .authentication(let refusal): refusal.token == token
        default: false
        }
    }

    /// Lets `catch ServiceError.Token.notFound` match where errors of several libraries arrive.
    public static func ~= (token: ServiceError.Token, error: any Error) -> Bool {
        (error as? AmbraError).map { token ~= $0 } ?? false
    }
}
