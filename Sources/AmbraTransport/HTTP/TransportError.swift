/// Why a request did not reach its end. Holds nothing of the request: no URL, no field, no byte of a body.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure. New ones may be added: match with `default`.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        /// The kind's name, as it appears in descriptions.
        public let rawValue: String

        /// Creates a kind.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The host or proxy name has no address.
        public static let unknownHost = Kind(rawValue: "unknown host")
        /// No connection could be made.
        public static let connectFailed = Kind(rawValue: "connect failed")
        /// Connecting took longer than allowed.
        public static let connectTimeout = Kind(rawValue: "connect timeout")
        /// TLS failed before the certificate was looked at, or the client certificate was refused.
        public static let tls = Kind(rawValue: "TLS")
        /// The server's certificate is expired, self-signed, for another host, or otherwise not trusted.
        public static let certificate = Kind(rawValue: "certificate")
        /// The server had the whole request and did not begin its answer in time.
        public static let responseTimeout = Kind(rawValue: "response timeout")
        /// No byte, or too few, moved for the stall timeout.
        public static let stalled = Kind(rawValue: "stalled")
        /// The answer was not complete in the time allowed for all of it.
        public static let answerTimeout = Kind(rawValue: "answer timeout")
        /// The connection ended before the answer was complete.
        public static let connectionLost = Kind(rawValue: "connection lost")
        /// The server answered before it had read the whole request body.
        public static let earlyAnswer = Kind(rawValue: "early answer")
        /// What arrived is not HTTP.
        public static let malformedAnswer = Kind(rawValue: "malformed answer")
        /// The answer is larger than the caller accepts.
        public static let bodyTooLarge = Kind(rawValue: "body too large")
        /// The source of the request body failed, or a file changed while it was sent.
        public static let requestBody = Kind(rawValue: "request body")
        /// The caller cancelled.
        public static let cancelled = Kind(rawValue: "cancelled")
        /// A setting or request that cannot be used, such as a certificate file that does not exist.
        public static let invalidRequest = Kind(rawValue: "invalid request")
        /// Anything else.
        public static let other = Kind(rawValue: "other")
    }

    /// What kind of failure it is.
    public let kind: Kind

    /// One line for people: what happened and what to do, without anything secret.
    public let message: String

    /// Whether it is certain that the server has not begun to work on the request.
    public let beforeRequestWasSent: Bool

    /// Creates an error.
    public init(_ kind: Kind, _ message: String, beforeRequestWasSent: Bool = false) {
        self.kind = kind
        self.message = message
        self.beforeRequestWasSent = beforeRequestWasSent
    }

    /// The kind and the message.
    public var description: String { "\(kind.rawValue): \(message)" }
}
