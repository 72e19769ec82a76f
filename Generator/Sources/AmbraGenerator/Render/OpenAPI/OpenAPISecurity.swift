/// The ways to say who calls.
enum OpenAPISecurity {
    static let schemes = JSONLine.object([
        (
            "sid",
            .object([
                ("type", .string("apiKey")), ("in", .string("query")), ("name", .string("sid")),
                (
                    "description",
                    .string(
                        "The session id that `/session/login` answers. Calls of the service take it as a field of the "
                            + "form just as well, which keeps it out of logs; storage calls take it in the query only.")
                ),
            ])
        ),
        (
            "basic",
            .object([
                ("type", .string("http")), ("scheme", .string("basic")),
                ("description", .string("Email and password of a user, or id and serial number of a node.")),
            ])
        ),
        (
            "bearer",
            .object([
                ("type", .string("http")), ("scheme", .string("bearer")),
                ("description", .string("The `access_token` that `/session/oauth/token` answers.")),
            ])
        ),
    ])

    private static let ways = ["sid", "basic", "bearer"].map { JSONLine.object([($0, .array([]))]) }

    static let session = JSONLine.array(ways)
    static let optional = JSONLine.array([.object([])] + ways)
    static let storage = JSONLine.array(Array(ways.prefix(1)))
}
