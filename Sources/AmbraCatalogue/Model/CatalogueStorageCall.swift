/// A call of storage, as the specification describes it.
package struct CatalogueStorageCall: Sendable, Equatable, Decodable {
    /// What is sent as the body of the request.
    package enum Body: String, Sendable, Decodable {
        case none, bytes, json
        /// A comma list.
        case list
        /// A form of several parts.
        case form
    }

    /// What the answer is.
    package enum Response: String, Sendable, Decodable {
        case json, bytes, text, status
    }

    /// The HTTP method.
    package let method: String
    /// The path below the storage base, with `{name}` in place of a value.
    package let path: String
    /// The namespace, for example `Study`.
    package let namespace: String
    /// The name of the call within the namespace.
    package let call: String
    /// What the call does.
    package let doc: String
    /// The values of the path.
    package let pathParameters: [CatalogueParameter]
    /// The values of the query.
    package let queryParameters: [CatalogueParameter]
    /// The headers.
    package let headers: [CatalogueParameter]
    /// The body of the request.
    package let body: Body
    /// The parts of a form; `nil` for other bodies.
    package let parts: [CatalogueParameter]?
    /// Whether the call can be made as HEAD too; `nil` when not.
    package let head: Bool?
    /// Whether doing it twice is the same as doing it once; `nil` when not.
    package let repeatable: Bool?
    /// The kind of the answer.
    package let response: Response
    /// The readable statuses with which the call may be refused.
    package let errors: [String]
    /// The HTTP statuses that mean success.
    package let accepts: [Int]

    private enum CodingKeys: String, CodingKey {
        case method, path, namespace, call, doc, headers, body, response, errors, accepts, parts, head, repeatable
        case pathParameters = "path_parameters"
        case queryParameters = "query_parameters"
    }
}
