package import AmbraTransport
package import DICOM
package import HTTPTypes

/// One storage call while it is filled.
package struct StorageRequest: Sendable {
    package private(set) var method: HTTPRequest.Method
    /// The path with placeholders: what logs and errors show, because the real one holds UIDs.
    package let name: String
    package let repeats: Call.Repeats
    package private(set) var headers = HTTPFields()
    package var body = HTTPRequestBody.none
    /// The parts of a form; once it has any, it is the body.
    package var form = MultipartForm() {
        didSet {
            body = form.body
            headers[.contentType] = form.contentType
            if let mistake = form.mistake { fail(mistake) }
        }
    }
    package private(set) var mistake: InvalidArgument?
    private let hasHead: Bool
    private var path: String
    private var query: [(name: String, value: String)] = []

    /// - Parameters:
    ///   - template: The path below `/api/v3/storage`, with a `{name}` for each argument.
    ///   - arguments: What replaces the placeholders, in order; each becomes one path component.
    package init(
        _ method: HTTPRequest.Method, _ template: String, _ arguments: String..., repeats: Call.Repeats = .unsafe,
        hasHead: Bool = false
    ) {
        self.init(method, template, arguments: arguments, repeats: repeats, hasHead: hasHead)
    }

    /// A call whose method is known by its name only.
    package init(method: String, _ template: String, arguments: [String], repeats: Call.Repeats, hasHead: Bool) {
        let known = HTTPRequest.Method(method)
        self.init(known ?? .get, template, arguments: arguments, repeats: repeats, hasHead: hasHead)
        if known == nil { fail("not a method of HTTP") }
    }

    private init(
        _ method: HTTPRequest.Method, _ template: String, arguments: [String], repeats: Call.Repeats, hasHead: Bool
    ) {
        self.method = method
        self.name = template
        self.repeats = repeats
        self.hasHead = hasHead
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

    @inline(never) package mutating func append(_ name: String, _ value: Double?) {
        guard let value else { return }
        guard value.isFinite else { return fail("\(name): not a finite number") }
        append(name, String(value))
    }

    @inline(never) package mutating func append(_ name: String, _ value: JSONValue?) { append(name, value?.jsonText) }

    @inline(never) package mutating func append(_ name: String, _ size: ImageSize?) {
        guard let size else { return }
        guard let text = size.text else { return fail("\(name): an edge has no pixel") }
        append(name, text)
    }

    /// A comma list; an element with a comma cannot be sent.
    @inline(never) package mutating func append(_ name: String, list: [String]?) {
        append(name, list.flatMap { commaList($0, name) })
    }

    @inline(never) package mutating func append(_ name: String, tags: [Tag]?) {
        append(name, list: tags?.map(\.hexadecimal))
    }

    @inline(never) package mutating func append(_ name: String, replacing replacements: TagReplacements?) {
        guard let replacements, replacements.count > 0 else { return }
        if let tag = replacements.unsendable { fail("\(name): the value of \(tag) cannot be sent in a comma list") }
        append(name, replacements.text)
    }

    /// For the few storage flags that are the words true and false.
    @inline(never) package mutating func append(_ name: String, word value: Bool?) {
        append(name, value.map { $0 ? "true" : "false" })
    }

    @inline(never) package mutating func header(_ name: String, _ value: String?) {
        guard let value, let field = HTTPField.Name(name) else { return }
        guard HTTPField.isValidValue(value) else { return fail("\(name): not a value for a header") }
        headers[field] = value
    }

    @inline(never) package mutating func header(_ name: String, _ value: Int?) {
        header(name, value.map { String($0) })
    }

    /// The number of bytes of a file that a part holds.
    @inline(never) package mutating func header(_ name: String, lengthOf file: StorageFile) {
        guard let length = file.content.length else { return fail("\(name): the length of the file is not known") }
        header(name, String(length))
    }

    // MARK: Body

    @inline(never) package mutating func send(json document: some StorageDocument) {
        if let mistake = document.mistake { fail(mistake) }
        headers[.contentType] = "application/json; charset=utf-8"
        body = .bytes(Array(document.json.jsonText.utf8))
    }

    /// A comma list as text; it may not be empty.
    @inline(never) package mutating func send(list: [String]) {
        if list.isEmpty { fail("the list is empty") }
        body = .bytes(Array((commaList(list, "body") ?? "").utf8))
    }

    private mutating func commaList(_ list: [String], _ name: String) -> String? {
        guard !list.contains(where: { $0.contains(",") }) else {
            fail("\(name): an element holds a comma, which comma lists cannot carry")
            return nil
        }
        return list.joined(separator: ",")
    }

    private mutating func fail(_ message: String) { fail(InvalidArgument(message)) }

    private mutating func fail(_ argument: InvalidArgument) { mistake = mistake ?? argument }

    /// The same request as HEAD.
    package var asHead: StorageRequest {
        var request = self
        request.method = .head
        if !hasHead { request.fail("storage answers no HEAD here") }
        return request
    }

    /// Path and query, with the session. Never to be logged.
    package func target(session: String) -> String {
        let parameters = [(name: "sid", value: session)] + query
        let text = parameters.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return path + "?" + text.joined(separator: "&")
    }
}

/// What a JSON body is made of.
package protocol StorageDocument {
    var json: JSONValue { get }
    /// Why it cannot be sent.
    var mistake: InvalidArgument? { get }
}

extension JSONValue: StorageDocument {
    package var json: JSONValue { self }
    package var mistake: InvalidArgument? { nil }
}
