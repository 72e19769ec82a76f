/// A call of storage, as the specification describes it.
package struct CatalogueStorageCall: Sendable, Equatable {
    /// A part of the request: a name, its type and its meaning.
    package struct Part: Sendable, Equatable {
        /// The name on the wire.
        package var name: String
        /// The type, in the words of ``CatalogueParameter/type``.
        package var type: String
        /// What it means.
        package var doc: String
    }

    /// The HTTP method.
    package var method: String
    /// The path below the storage base, with `{name}` where a value stands.
    package var path: String
    /// The namespace, for example `Study`.
    package var namespace: String
    /// The name of the call within the namespace.
    package var call: String
    /// The values of the path.
    package var pathParameters: [Part]
    /// The values of the query.
    package var queryParameters: [Part]
    /// The headers.
    package var headers: [Part]
    /// none or bytes.
    package var body: String
    /// json, bytes, text or status.
    package var response: String
    /// The readable statuses with which the call may be refused.
    package var errors: [String]
    /// The HTTP statuses that mean success.
    package var accepts: [Int]

    /// Reads one line of the catalogue's table; nil when the line is no call.
    init?(json: JSON) {
        guard let path = json["path"]?.string, let method = json["method"]?.string else { return nil }
        self.path = path
        self.method = method
        namespace = json["namespace"]?.string ?? ""
        call = json["call"]?.string ?? ""
        pathParameters = Part.parts(json["path_parameters"])
        queryParameters = Part.parts(json["query_parameters"])
        headers = Part.parts(json["headers"])
        body = json["body"]?.string ?? "none"
        response = json["response"]?.string ?? "json"
        errors = json["errors"]?.strings ?? []
        accepts = json["accepts"]?.array?.compactMap(\.integer) ?? []
    }
}

extension CatalogueStorageCall.Part {
    static func parts(_ json: JSON?) -> [Self] {
        (json?.array ?? []).compactMap { part in
            guard let name = part["name"]?.string else { return nil }
            return Self(name: name, type: part["type"]?.string ?? "string", doc: part["doc"]?.string ?? "")
        }
    }
}
