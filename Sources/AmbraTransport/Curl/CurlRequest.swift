import HTTPTypes

/// A request in the form libcurl takes it, checked.
struct CurlRequest: Sendable {
    let method: String
    let url: String
    /// Scheme and authority: what a connection can be shared for.
    let origin: String
    /// Whether the request stays on this machine.
    let isLoopback: Bool
    /// Host and port, for messages.
    let place: String
    let headers: [[UInt8]]
    let body: HTTPRequestBody
    let options: HTTPRequestOptions

    /// Whether the request has a body, if only an empty one.
    let hasBody: Bool

    /// - Throws: ``TransportError`` of kind `invalidRequest`.
    init(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) throws(TransportError) {
        guard let scheme = request.scheme?.lowercased(), scheme == "https" || scheme == "http" else {
            throw Self.invalid("the scheme is neither https nor http; give one of them")
        }
        guard let authority = request.authority, Self.isAuthority(authority) else {
            throw Self.invalid("the request has no usable host; give host or host:port")
        }
        let path = request.path ?? "/"
        guard path.utf8.first == UInt8(ascii: "/"), path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x23 })
        else {
            throw Self.invalid("the path does not begin with / or holds characters that must be percent-encoded")
        }
        guard options.connectTimeout > .zero, options.responseTimeout > .zero, options.stallTimeout > .zero else {
            throw Self.invalid("a timeout is not above zero")
        }
        guard (0...1 << 30).contains(options.lowestRate) else {
            throw Self.invalid("lowestRate is below zero or above 1 GiB a second")
        }

        method = request.method.rawValue
        origin = "\(scheme)://\(authority.lowercased())"
        url = "\(scheme)://\(authority)\(path)"
        isLoopback = HostScope(Self.host(of: authority)) == .loopback
        place = Self.place(scheme: scheme, authority: authority)
        headers = try Self.lines(of: request)
        self.body = body
        self.options = options

        let expectsBody = ["POST", "PUT", "PATCH"].contains(request.method.rawValue)
        hasBody = expectsBody || body.length != 0
        guard !(hasBody && method == "HEAD") else { throw Self.invalid("a HEAD request cannot have a body") }
    }

    /// Bodies of unknown or great size keep to HTTP/1.1, where pausing one transfer does not hold up others.
    var allowsHTTP2: Bool {
        switch body.source {
        case .none, .bytes: options.allowsHTTP2
        case .file, .stream: false
        }
    }

    private static func lines(of request: HTTPRequest) throws(TransportError) -> [[UInt8]] {
        let own = ["content-length", "transfer-encoding", "expect", "host", "connection"]
        var lines: [[UInt8]] = []
        for field in request.headerFields {
            guard !own.contains(field.name.canonicalName) else {
                throw invalid("the field \(field.name) is set by the transport; leave it out")
            }
            var line = Array(field.name.rawName.utf8)
            field.withUnsafeBytesOfValue { value in
                // libcurl's way to write a field without a value.
                line += value.isEmpty ? Array(";".utf8) : Array(": ".utf8) + value
            }
            lines.append(line)
        }
        lines.append(Array("Expect:".utf8))
        return lines
    }

    private static func isAuthority(_ text: String) -> Bool {
        let forbidden = Array("/?#@\\%".utf8)
        return !text.isEmpty && text.utf8.first != UInt8(ascii: ":")
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
    }

    private static func host(of authority: String) -> String {
        let end = authority.first == "[" ? authority.firstIndex(of: "]") : authority.firstIndex(of: ":")
        return String(authority[..<(end ?? authority.endIndex)].drop { $0 == "[" })
    }

    private static func place(scheme: String, authority: String) -> String {
        let afterAddress = authority.split(separator: "]", omittingEmptySubsequences: false).last ?? ""
        let hasPort = afterAddress.contains(":")
        return hasPort ? authority : "\(authority):\(scheme == "https" ? 443 : 80)"
    }

    private static func invalid(_ message: String) -> TransportError {
        TransportError(.invalidRequest, message, beforeRequestWasSent: true)
    }
}
