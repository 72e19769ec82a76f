/// `/bundle`, whose body is JSON and which is therefore no call of the spec.
enum OpenAPIBundle {
    static let path: JSONLine = {
        let element = JSONLine.object([
            ("type", .string("object")),
            (
                "properties",
                .object([
                    (
                        "URL",
                        .object([
                            ("type", .string("string")), ("description", .string("Path of the call, as `/study/get`.")),
                        ])
                    )
                ])
            ),
            ("required", .strings(["URL"])),
        ])
        let result = JSONLine.object([
            ("type", .string("object")),
            ("properties", .object([("HTTP_STATUS_CODE", .object([("type", .string("integer"))]))])),
            ("required", .strings(["HTTP_STATUS_CODE"])),
        ])
        let body = JSONLine.object([("required", .bool(true)), ("content", list(of: element))])
        let done = JSONLine.object([
            ("description", .string("The answers in the order of the calls.")), ("content", list(of: result)),
        ])
        let operation: [(String, JSONLine)] = [
            ("operationId", .string("bundle")),
            ("summary", .string("Makes several calls in one request.")),
            (
                "description",
                .string(
                    "Each object holds the parameters of its call, `sid` included. The calls are made in order, and one "
                        + "that fails does not stop the others. A value `{{studies.[0].uuid}}` stands for what an earlier "
                        + "call of the bundle answered at that place.")
            ),
            ("security", .array([])),
            ("requestBody", body),
            (
                "responses",
                .object([
                    ("200", done), ("400", OpenAPIComponents.answer("The body is no list of calls.", "ServiceError")),
                ])
            ),
        ]
        return .object([("post", .object(operation))])
    }()

    private static func list(of schema: JSONLine) -> JSONLine {
        let list = JSONLine.object([("type", .string("array")), ("items", schema)])
        return .object([("application/json", .object([("schema", list)]))])
    }
}
