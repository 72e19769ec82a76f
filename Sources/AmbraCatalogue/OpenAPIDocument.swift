/// The OpenAPI document of the whole API, which the sandbox serves at `/openapi.json`.
package enum OpenAPIDocument {
    /// The text, byte for byte that of OpenAPI/ambra.json.
    package static var text: String { OpenAPITable.document + "\n" }
}
