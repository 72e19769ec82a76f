/// What many paths of the document refer to.
enum OpenAPIComponents {
    static func response(_ name: String) -> JSONLine {
        .object([("$ref", .string("#/components/responses/\(name)"))])
    }

    static func answer(_ description: String, _ schema: String) -> JSONLine {
        let media = JSONLine.object([("schema", OpenAPISchema.reference(schema))])
        return .object([
            ("description", .string(description)), ("content", .object([("application/json", media)])),
        ])
    }

    /// A refusal of a service call, with the tokens that the call documents.
    static func refusal(_ tokens: [String]) -> JSONLine {
        tokens.isEmpty ? response("Refused") : answer(DocText.refusals(tokens), "ServiceError")
    }

    static let responses = JSONLine.object([
        ("Unauthenticated", answer("The session is missing or has ended.", "ServiceError")),
        ("Refused", answer("Refused.", "ServiceError")),
    ])

    static let schemas: [(String, JSONLine)] = [
        ("Done", object([("status", .object([("const", .string("OK"))]))], required: ["status"])),
        (
            "Page",
            object(
                [
                    ("more", .object([("enum", .array([.number(0), .number(1)]))])),
                    ("rows", .object([("type", .string("integer"))])),
                    ("number", .object([("type", .string("integer"))])),
                ], required: ["more"])
        ),
        ("SessionID", text("Id of the session; not needed where the query or the header says who calls.")),
        ("PageRows", whole("Rows of a page, at most 5,000.", 0, 5_000)),
        ("PageNumber", whole("Number of the page, from 1.", 1, nil)),
        ("SortBy", text("Order of the rows: `FIELD-asc` or `FIELD-desc`, several with commas.")),
        ("FilterID", text("Id of a saved filter, in place of expressions.")),
        ("FilterZone", text("Zone of the times that filters name: an offset such as `-4:00`, or an Olson name.")),
        (
            "FilterValue",
            text(
                "A filter `filter.FIELD.CONDITION`; all must hold. Conditions: equals, equals_or_null, not_equals, "
                    + "not_equals_or_null, like (`%` is the wildcard), gt, ge, lt, le, in and in_or_null (a JSON array)."
            )
        ),
        (
            "FieldList",
            text(
                "A JSON array of the fields that are wanted of an object, `fields.study`, or of the answer itself, "
                    + "`fields._top`.")
        ),
        (
            "ServiceError",
            object(
                [
                    ("status", .object([("const", .string("ERROR"))])),
                    (
                        "error_type",
                        .object([
                            (
                                "anyOf",
                                .array([
                                    OpenAPISchema.reference("ErrorToken"),
                                    .object([("type", .string("array")), ("items", .object([]))]),
                                ])
                            ),
                            ("description", .string("The token, or a list that begins with it.")),
                        ])
                    ),
                    (
                        "error_subtype",
                        .object([("description", .string("A second token, or what the error is about."))])
                    ),
                    ("error_data", .object([("description", .string("Data that belong to the error."))])),
                ], required: ["status", "error_type"])
        ),
        (
            "StorageError",
            object(
                [
                    (
                        "kind",
                        object(
                            [
                                ("readable_status", OpenAPISchema.reference("StorageStatus")),
                                ("code", .object([("type", .string("integer"))])),
                            ], required: ["readable_status"])
                    ),
                    ("message", .object([("type", .strings(["string", "null"]))])),
                    ("exception_data", .object([("type", .strings(["object", "null"]))])),
                    ("created", .object([("description", .string("Milliseconds since 1970."))])),
                    ("extended", .object([("type", .strings(["object", "null"]))])),
                ], required: ["kind"])
        ),
    ]

    /// Every token with its meaning.
    static func tokens(_ spec: Spec) -> [(String, String)] { spec.tokens.map { ($0.token, $0.doc) } }

    /// Every readable status of storage with its meaning.
    static func statuses(_ spec: Spec) -> [(String, String)] {
        spec.storageStatuses.map { ($0.status, "\($0.doc) HTTP \($0.http).") }
    }

    private static func object(_ properties: [(String, JSONLine)], required: [String]) -> JSONLine {
        .object([
            ("type", .string("object")), ("properties", .object(properties)), ("required", .strings(required)),
        ])
    }

    private static func text(_ description: String) -> JSONLine {
        .object([("type", .string("string")), ("description", .string(description))])
    }

    private static func whole(_ description: String, _ least: Int, _ most: Int?) -> JSONLine {
        var members: [(String, JSONLine)] = [("type", .string("integer")), ("minimum", .number(least))]
        if let most { members.append(("maximum", .number(most))) }
        return .object(members + [("description", .string(description))])
    }
}
