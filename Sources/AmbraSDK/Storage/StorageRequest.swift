package import AmbraTransport
package import HTTPTypes

/// One storage call while it is filled.
package struct StorageRequest: Sendable {
    package let method: HTTPRequest.Method
    /// The path with placeholders: what logs and errors show, because the real one holds UIDs.
    package let name: String
    package let repeats: Call.Repeats
    package private(set) var headers = HTTPFields()
    package var body = HTTPRequestBody.none
    package private(set) var mistake: InvalidArgument?
    private var path: String
    private var query: [(name: String, value: String)] = []

    /// - Parameters:
    ///   - template: The path below `/api/v3/storage`, with a `{name}` for each argument.
    ///   - arguments: What replaces the placeholders, in order; each becomes one path component.
    package init(
        _ method: HTTPRequest.Method, _ template: String, _ arguments: String..., repeats: Call.Repeats = .unsafe
    ) {
        self.method = method
        self.name = template
        self.repeats = repeats
        var rest = arguments[...]
        var parts: [String] = []
        for part in template.split(separator: "/") {
            guard part.first == "{" else {
                parts.append(String(part))
                continue
            }
            let argument = rest.popFirst() ?? ""
            if argument.isEmpty || argument == "." || argument == ".." {
                mistake = mistake ?? InvalidArgument("\(part.dropFirst().dropLast()) is empty or no name")
            }
            parts.append(PercentEncoding.encode(argument))
        }
        path = "/" + parts.joined(separator: "/")
    }

    @inline(never) package mutating func append(_ name: String, _ value: String?) {
        if let value { query.append((name, value)) }
    }

    @inline(never) package mutating func append(_ name: String, _ value: Bool?) {
        append(name, value.map { $0 ? "1" : "0" })
    }

    @inline(never) package mutating func append(_ name: String, _ value: Int?) {
        append(name, value.map { String($0) })
    }

    @inline(never) package mutating func append(_ name: String, list: [String]?) {
        append(name, list?.joined(separator: ","))
    }

    /// For the few storage flags that are the words true and false.
    @inline(never) package mutating func append(_ name: String, word value: Bool?) {
        append(name, value.map { $0 ? "true" : "false" })
    }

    @inline(never) package mutating func header(_ name: String, _ value: String?) {
        guard let value, let field = HTTPField.Name(name) else { return }
        headers[field] = value
    }

    @inline(never) package mutating func header(_ name: String, _ value: Int?) {
        header(name, value.map { String($0) })
    }

    /// Path and query, with the session. Never to be logged.
    package func target(session: String) -> String {
        let parameters = [(name: "sid", value: session)] + query
        let text = parameters.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return path + "?" + text.joined(separator: "&")
    }
}
