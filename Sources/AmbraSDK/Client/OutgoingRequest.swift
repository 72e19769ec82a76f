package import AmbraTransport
package import HTTPTypes

/// One request as it goes to the transport, with what the retry needs to know.
package struct OutgoingRequest: Sendable {
    /// What logs and errors call it: a path with placeholders.
    package let name: String
    package let request: HTTPRequest
    package let body: HTTPRequestBody
    package var options: HTTPRequestOptions
    package let retries: RetryPolicy
    package let isIdempotent: Bool
    /// The path that the rate limit counts; `nil` for storage.
    package let pacedPath: String?

    /// - Parameter authorization: The value of `Authorization`, for calls that carry no session id.
    package init(
        service call: Call, body: [UInt8], contentType: String, address: ServiceAddress,
        configuration: AmbraConfiguration, authorization: String?
    ) {
        var request = HTTPRequest(
            method: .post, scheme: address.scheme, authority: address.authority, path: address.basePath + call.path)
        request.headerFields[.contentType] = contentType
        request.headerFields[.accept] = "application/json"
        request.headerFields[.authorization] = authorization
        Self.identify(&request, configuration)
        self.name = call.path
        self.request = request
        self.body = .bytes(body)
        self.options = Self.options(configuration, allowsHTTP2: true)
        self.retries = configuration.serviceRetries
        self.isIdempotent = call.repeats == .safe
        self.pacedPath = call.path
    }

    package init(
        storage call: StorageRequest, engine: String, session: String, address: ServiceAddress,
        configuration: AmbraConfiguration
    ) {
        var request = HTTPRequest(
            method: call.method, scheme: address.scheme, authority: engine,
            path: "/api/v3/storage" + call.target(session: session))
        request.headerFields = call.headers
        Self.identify(&request, configuration)
        self.name = call.name
        self.request = request
        self.body = call.body
        self.options = Self.options(configuration, allowsHTTP2: false)
        self.retries = configuration.storageRetries
        self.isIdempotent = call.repeats == .safe
        self.pacedPath = nil
    }

    private static func identify(_ request: inout HTTPRequest, _ configuration: AmbraConfiguration) {
        if let name = HTTPField.Name("SDK-CLIENT-NAME") { request.headerFields[name] = configuration.clientName }
        if let name = HTTPField.Name("SDK-VERSION") { request.headerFields[name] = SDKVersion.text }
    }

    private static func options(_ configuration: AmbraConfiguration, allowsHTTP2: Bool) -> HTTPRequestOptions {
        var options = HTTPRequestOptions()
        options.connectTimeout = configuration.connectTimeout
        options.responseTimeout = configuration.responseTimeout
        options.stallTimeout = configuration.stallTimeout
        options.lowestRate = configuration.lowestRate
        options.allowsHTTP2 = allowsHTTP2
        return options
    }
}

/// The version that the SDK reports.
package enum SDKVersion {
    package static let text = "0.1.0"
}
