import Testing

@testable import AmbraCatalogue
@testable import AmbraSandbox

@Suite("the checks of a call")
struct CallCheckTests {
    private static let parameters: [CatalogueParameter] = [
        .make("name", .string, isRequired: true), .make("count", .integer), .make("on", .flag), .make("id", .uuid),
        .make("day", .date), .make("options", .json), .make("kind", .choice, values: ["A", "B"]),
        .make("x-", .map, prefix: "x-"),
    ]
    private static let call = CatalogueCall.make(parameters)

    private func refusal(_ form: String, _ call: CatalogueCall = call) -> Refusal? {
        var parameters = Parameters()
        parameters.append(form: form.utf8)
        do throws(Refusal) {
            try CallChecks.check(call, parameters)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "take well-formed values",
        arguments: [
            "name=x", "name=x&count=-3", "name=x&on=1&on=0", "name=x&id=11111111-2222-3333-4444-555555555555",
            "name=x&day=2026-01-02", "name=x&day=20260102", "name=x&options=%7B%7D", "name=x&kind=B", "name=x&x-1=any",
            "name=x&count=", "name=x&unheard_of=1",
        ]
    )
    func wellFormed(form: String) {
        #expect(refusal(form) == nil)
    }

    @Test(
        "refuse malformed values by name",
        arguments: [
            ("count", "1.5", "INVALID_INTEGER"), ("on", "true", "INVALID_FLAG"), ("id", "12", "INVALID_UUID"),
            ("day", "2026-13-02", "INVALID_DATE"), ("day", "tomorrow", "INVALID_DATE"),
            ("kind", "C", "INVALID_VALUE"),
        ]
    )
    func malformed(name: String, value: String, token: String) {
        #expect(refusal("name=x&\(name)=\(value)") == Refusal(token, subtype: .string(name)))
    }

    @Test("refuse what is no JSON with a list of token and name")
    func malformedJSON() {
        #expect(refusal("name=x&options=%7B")?.json["error_type"] == .array(["INVALID_JSON", "options"]))
    }

    @Test("use a token that the call documents")
    func documentedToken() {
        let call = CatalogueCall.make(Self.parameters, errors: ["NOT_FOUND", "INVALID_KIND"])
        #expect(refusal("name=x&id=12", call)?.token == "NOT_FOUND")
        #expect(refusal("name=x&kind=C", call)?.token == "INVALID_KIND")
    }

    @Test("an empty required value counts as missing")
    func emptyIsMissing() {
        #expect(refusal("name=") == Refusal("MISSING_FIELDS", subtype: .array([.string("name")])))
    }

    @Test("of alternatives, the one that was begun has to be completed")
    func alternatives() {
        let alternatives = [["uuid"], ["a", "b", "c"]]
        let call = CatalogueCall.make(
            Self.parameters, choices: [.init(alternatives: alternatives, isOptional: false)])
        #expect(refusal("name=x", call)?.subtype == .array([.string("uuid")]))
        #expect(refusal("name=x&a=1", call)?.subtype == .array([.string("b"), .string("c")]))
        #expect(refusal("a=1&b=1", call)?.subtype == .array([.string("name"), .string("c")]))
        #expect(refusal("name=x&a=1&b=1&c=1", call) == nil)
        #expect(refusal("name=x&uuid=1&a=1", call) == nil)
        let free = CatalogueCall.make(
            Self.parameters, choices: [.init(alternatives: alternatives, isOptional: true)])
        #expect(refusal("name=x", free) == nil)
        #expect(refusal("name=x&a=1", free)?.token == "MISSING_FIELDS")
    }
}

extension CatalogueCall {
    static func make(
        _ parameters: [CatalogueParameter], sortable: Bool = true, choices: [Choice] = [], errors: [String] = []
    ) -> CatalogueCall {
        CatalogueCall(
            path: "/test/call", namespace: "Test", method: "call", doc: "", session: .required, credentials: [],
            isPostOnly: false, isPaged: true, isSortable: sortable, isFilterable: true, rows: "rows", row: nil,
            response: .json, choices: choices, allowsExtraParameters: false, parameters: parameters, returns: [],
            errors: errors
        )
    }
}

extension CatalogueParameter {
    static func make(
        _ name: String,
        _ type: ValueType,
        isRequired: Bool = false,
        values: [String] = [],
        prefix: String? = nil
    ) -> CatalogueParameter {
        CatalogueParameter(
            name: name, python: name, type: type, isRequired: isRequired, values: values, prefix: prefix, lengthOf: nil,
            doc: ""
        )
    }
}
