import AmbraCatalogue

/// `/openapi.json`, which anybody may read.
enum OpenAPIRoute {
    static func response(method: String) -> SandboxResponse {
        guard method == "GET" || method == "HEAD" else {
            var response = SandboxResponse.json(Refusal("METHOD_NOT_ALLOWED", status: 405).json, status: 405)
            response.headers["allow"] = "GET, HEAD"
            return response
        }
        return .text(OpenAPIDocument.text, type: "application/json; charset=utf-8")
    }
}
