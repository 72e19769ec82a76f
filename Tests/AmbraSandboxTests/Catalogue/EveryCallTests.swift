import AmbraCatalogue
import Testing

@testable import AmbraSandbox

@Suite("every call of the catalogue")
struct EveryCallTests {
    @Test("is refused with 401 without a session when it needs one, and before anything else")
    func withoutSession() async throws {
        let client = InProcessClient(SandboxService())
        for call in Catalogue.shared.calls where call.session == .required {
            let answer = try await client.call(call.path)
            #expect(answer.status == 401, "\(call.path)")
        }
    }

    @Test("names all required parameters at once when none is given")
    func missingFields() async throws {
        let client = try await InProcessClient.loggedIn()
        for call in Catalogue.shared.calls {
            let required = call.parameters.filter(\.isRequired).map(\.name)
            guard !required.isEmpty, call.session != .alternative else { continue }
            let answer = try await client.call(call.path)
            #expect(answer.token == "MISSING_FIELDS", "\(call.path)")
            let named = Set(answer.subtype?.strings ?? [])
            #expect(named.isSuperset(of: required), "\(call.path) \(named)")
        }
    }

    @Test("answers OK or a documented refusal when everything required is given")
    func answers() async throws {
        for call in Catalogue.shared.calls where call.path != "/session/logout" {
            let client = try await InProcessClient.loggedIn()
            let request = Self.request(call, sid: client.sid ?? "")
            let response = await client.service.respond(to: request)
            if ModelledCalls.paths.contains(call.path) {
                let statuses = call.response == .zip ? [200, 404] : [200, 412]
                #expect(statuses.contains(response.status), "\(call.path)")
                continue
            }
            let expected: [CatalogueCall.Response: Int] = [.redirect: 302, .pdf: 404, .zip: 404]
            #expect(response.status == expected[call.response] ?? 200, "\(call.path)")
            guard call.response == .json, response.status == 200 else { continue }
            let json = try response.json
            #expect(json["status"] == .string("OK"))
            if let rows = call.rows, call.isPaged {
                #expect(json[rows] == .array([]), "\(call.path)")
                #expect(json["page"]?["more"] == .integer(0))
            }
        }
    }

    private static func request(_ call: CatalogueCall, sid: String) -> SandboxRequest {
        var fields = ["sid": sid]
        for parameter in call.parameters where parameter.isRequired {
            let name = parameter.isMap ? parameter.mapPrefix + "x" : parameter.name
            fields[name] = value(parameter)
        }
        for choice in call.choices {
            for name in choice.alternatives.first ?? [] {
                fields[name] = call.parameter(named: name).map { value($0) } ?? "x"
            }
        }
        let form = InProcessClient.form(fields)
        return SandboxRequest(
            method: "POST",
            target: "/api/v3" + call.path,
            headers: InProcessClient.formHeaders,
            body: .bytes(Array(form.utf8))
        )
    }

    private static func value(_ parameter: CatalogueParameter) -> String {
        switch parameter.type {
        case .uuid: "11111111-2222-3333-4444-555555555555"
        case .flag, .integer, .number: "1"
        case .date, .datetime: "2026-01-02"
        case .json: "{}"
        case .choice: parameter.values.first ?? "x"
        default: "x"
        }
    }
}
