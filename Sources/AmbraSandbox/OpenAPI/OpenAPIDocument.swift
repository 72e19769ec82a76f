/// The OpenAPI document of the whole API, which the sandbox serves at `/openapi.json`.
package enum OpenAPIDocument {
    /// The text, byte for byte that of OpenAPI/ambra.json.
    package static var text: String { OpenAPITable.document + "\n" }

    /// The answer to a request for the document; anybody may read it.
    static func response(method: String) -> SandboxResponse {
        guard method == "GET" || method == "HEAD" else {
            var response = SandboxResponse.json(Refusal("METHOD_NOT_ALLOWED", status: 405).json, status: 405)
            response.headers["allow"] = "GET, HEAD"
            return response
        }
        return .text(text, type: "application/json; charset=utf-8")
    }
}
