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
        case none, bytes, json
        /// A comma list.
        case list
        /// A form of several parts, files among them.
        case form
    }

    enum Response: String, CaseIterable, Sendable {
        case json, bytes, text, status
        /// A JSON array of records.
        case list
        /// A data set, or several, as DICOM JSON.
        case dataSet = "data-set"
        case dataSets = "data-sets"

        var isJSON: Bool { ![.bytes, .text, .status].contains(self) }
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
    /// The name, the Swift type and the meaning of the body's argument, where they are not the body kind's own.
    let bodyName: String?
    let bodyType: String?
    let bodyDoc: String?
    /// The parts of a form.
    let parts: [ParameterSpec]
    /// Whether the call can be made as HEAD too.
    let hasHead: Bool
    let response: Response
    let result: Marked<String>?
    let returns: [FieldSpec]
    let errors: [Marked<String>]
    let accepts: [Int]
    let repeats: CallSpec.Repeats?

    /// Whether doing it twice is the same as doing it once.
    var isRepeatable: Bool { repeats.map { $0 == .safe } ?? (method == .get) }

    /// The path's segments; a placeholder keeps its braces.
    var segments: [String] {
        path.split(separator: "/").map(String.init)
    }

    /// The names of the path's placeholders, in order.
    var placeholders: [String] {
        segments.filter { $0.hasPrefix("{") && $0.hasSuffix("}") }.map { String($0.dropFirst().dropLast()) }
    }
}
