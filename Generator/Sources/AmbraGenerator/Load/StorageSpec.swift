/// One file of Spec/storage: the calls to a storage engine, and the records they answer with.
struct StorageSpec: Sendable {
    let mark: Mark
    let namespace: String
    let doc: String
    let calls: [StorageCallSpec]
    let records: [RecordSpec]
}

/// One call to a storage engine.
struct StorageCallSpec: Sendable {
    enum Method: String, CaseIterable, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    enum Body: String, CaseIterable, Sendable {
        case none, bytes
    }

    enum Response: String, CaseIterable, Sendable {
        case json, bytes, text, status
    }

    let mark: Mark
    let name: String
    let swift: String?
    let method: Method
    let path: String
    let doc: String
    let notes: [String]
    let permission: String?
    let pathParameters: [ParameterSpec]
    let queryParameters: [ParameterSpec]
    let headers: [ParameterSpec]
    let body: Body
    let response: Response
    let result: Marked<String>?
    let returns: [FieldSpec]
    let errors: [Marked<String>]
    let accepts: [Int]
    let repeats: CallSpec.Repeats?

    /// The path's segments; a placeholder keeps its braces.
    var segments: [String] {
        path.split(separator: "/").map(String.init)
    }

    /// The names of the path's placeholders, in order.
    var placeholders: [String] {
        segments.filter { $0.hasPrefix("{") && $0.hasSuffix("}") }.map { String($0.dropFirst().dropLast()) }
    }
}
