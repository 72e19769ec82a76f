import AmbraCatalogue
import Foundation
import Testing

@testable import AmbraSandbox

@Suite("resources")
struct ResourceTests {
    /// The calls on resources whose additions need nothing but an account, so that a table of them can be tried.
    private static let simple = [
        "/anonymization", "/customfield", "/dictionary", "/group", "/hl7/template", "/hl7/transform", "/location",
        "/order", "/patient", "/purge", "/radreport/template", "/radreportmacro", "/role", "/rule_set", "/site",
        "/validate", "/webhook",
    ]

    private static func fields(_ path: String, _ account: String) throws -> [String: String] {
        let call = try #require(Catalogue.shared.call(at: path))
        var fields: [String: String] = [:]
        for parameter in call.parameters where parameter.isRequired {
            switch parameter.type {
            case .flag, .integer, .number: fields[parameter.name] = "1"
            case .json: fields[parameter.name] = "{}"
            case .date, .datetime: fields[parameter.name] = "2026-01-02"
            case .choice: fields[parameter.name] = parameter.values.first
            default: fields[parameter.name] = parameter.name == "url" ? "http://x.invalid/" : "words"
            }
        }
        for choice in call.choices where !choice.isOptional {
            for name in choice.alternatives.first ?? [] { fields[name] = fields[name] ?? "words" }
        }
        fields["account_id"] = account
        return fields
    }

    @Test("are added, read, changed, listed and deleted", arguments: simple)
    func wholeLife(path: String) async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let before = try await client.call(path + "/list", ["account_id": account])
        let rows = try #require(Catalogue.shared.call(at: path + "/list"))
        let name = try #require(rows.rows ?? rows.returns.first { $0.type == .array }?.name)
        let count = try #require(before.json[name]?.array?.count)
        let added = try await client.call(path + "/add", try Self.fields(path + "/add", account))
        let id = try #require(added.json["uuid"]?.string, "\(added.json.text)")

        let read = try await client.call(path + "/get", ["uuid": id])
        #expect(read.json["uuid"]?.string == id)
        #expect(try #require(read.json.object).keys.contains { $0.hasPrefix("_") } == false)
        let list = try await client.call(path + "/list", ["account_id": account])
        #expect(list.json[name]?.array?.count == count + 1)
        #expect(list.json[name]?.array?.contains { $0["uuid"]?.string == id } == true)

        var changes = try Self.fields(path + "/set", account)
        changes["uuid"] = id
        changes["name"] = "another name"
        changes["account_id"] = nil
        #expect(try await client.call(path + "/set", changes).status == 200)
        let changed = try await client.call(path + "/get", ["uuid": id])
        if read.json["name"] != nil { #expect(changed.json["name"] == "another name") }

        let stranger = try await Self.stranger(to: client)
        let missing = try Self.missing(path + "/get")
        #expect(try await stranger.call(path + "/get", ["uuid": id]).token == missing)
        #expect(try await stranger.call(path + "/delete", ["uuid": id]).token == Self.missing(path + "/delete"))
        #expect(try await client.call(path + "/delete", ["uuid": id]).status == 200)
        #expect(try await client.call(path + "/get", ["uuid": id]).token == missing)
    }

    /// How a call says that there is no such record: the first of these that it documents.
    private static func missing(_ path: String) throws -> String? {
        let call = try #require(Catalogue.shared.call(at: path))
        return ["NOT_FOUND", "NOT_PERMITTED", "NOT_SYSADMIN_OR_SUPPORT"].first { call.errors.contains($0) }
    }

    /// A user of another account of the same sandbox, made by hand.
    private static func stranger(to client: InProcessClient) async throws -> InProcessClient {
        let now = Date()
        await client.service.state.perform { model in
            let user = model.makeUser(login: "stranger@sandbox.invalid", password: "secret", at: now)
            _ = model.makeAccount(name: "Strangers", by: user, at: now)
        }
        var stranger = InProcessClient(client.service)
        let answer = try await stranger.call(
            "/session/login", ["login": "stranger@sandbox.invalid", "password": "secret"])
        stranger.sid = try #require(answer.json["sid"]?.string)
        return stranger
    }

    @Test("list with filters, order and pages, and with the fields that were asked for")
    func lists() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        for name in ["b", "a", "c"] {
            _ = try await client.call("/group/add", ["account_id": account, "name": name, "must_approve": "1"])
        }
        let list = try await client.call(
            "/group/list",
            [
                "account_id": account, "filter.name.in": "[\"a\",\"c\"]", "sort_by": "name-desc", "page.rows": "1",
                "fields.group": "[\"name\",\"must_approve\"]",
            ])
        #expect(list.json["groups"] == .array([.object(["name": "c", "must_approve": 1])]))
        #expect(list.json["page"]?["more"] == 1)
        let wrong = try await client.call("/group/list", ["account_id": account, "filter.nothing.equals": "1"])
        #expect(wrong.token == "INVALID_FIELD")
    }

    @Test("refuse accounts and records of others as the catalogue documents")
    func references() async throws {
        let client = try await InProcessClient.loggedIn()
        let other = Identifier.new()
        let group = try await client.call("/group/add", ["account_id": other, "name": "x"])
        #expect(group.token == "ACCOUNT_NOT_FOUND")
        let node = try await client.call(
            "/webhook/add",
            [
                "account_id": client.service.accountID, "name": "x", "event": "SHARE", "url": "http://x.invalid",
                "method": "POST", "node_id": other,
            ])
        #expect(["NODE_NOT_FOUND", "INVALID_VALUE", "INVALID_EVENT"].contains(node.token))
        let twice = ["account_id": client.service.accountID, "name": "twice"]
        #expect(try await client.call("/group/add", twice).status == 200)
        #expect(try await client.call("/group/add", twice).token == "DUP_NAMESPACE_NAME")
    }
}
