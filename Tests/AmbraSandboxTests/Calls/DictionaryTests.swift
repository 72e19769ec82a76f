import Testing

@testable import AmbraSandbox

@Suite("dictionaries, custom codes and texts")
struct DictionaryTests {
    @Test("a dictionary that is attached changes the studies that come")
    func dictionaries() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let added = try await client.call(
            "/dictionary/add",
            [
                "account_id": account, "name": "d", "object": "Study", "lookup": "[\"study_description\"]",
                "replace": "[\"modality\"]", "case_sensitive": "0",
            ])
        let id = try #require(added.json["uuid"]?.string, "\(added.json.text)")
        func entry(_ fields: [String: String]) async throws -> InProcessClient.Answer {
            try await client.call("/dictionary/entry/add", ["uuid": id].merging(fields) { $1 })
        }
        #expect(try await entry(["lookup": "{}", "replace": "[\"MR\"]"]).token == "NOT_LIST")
        #expect(try await entry(["lookup": "[\"a\",\"b\"]", "replace": "[\"MR\"]"]).token == "INVALID_LOOKUP")
        #expect(try await entry(["lookup": "\"/(/\"", "replace": "[\"MR\"]", "regexp": "1"]).token == "INVALID_REGEXP")
        #expect(try await entry(["lookup": "[\"Head\"]", "replace": "[\"MR\"]"]).status == 200)
        #expect(try await entry(["lookup": "\"/^Kn/\"", "replace": "[\"CR\"]", "regexp": "1"]).status == 200)
        let entries = try await client.call("/dictionary/entries", ["uuid": id, "lookup": "[\"HEAD\"]"])
        #expect(entries.json["entries"]?.array?.map { $0["replace"] } == [.array(["MR"])])

        let attach = ["uuid": id, "namespace_id": client.service.namespaceID]
        let attachment = try #require(try await client.call("/dictionary/attach", attach).json["uuid"]?.string)
        func modality(_ uid: String, _ text: String) async throws -> JSON? {
            let fields = ["study_description": text, "modality": "CT"]
            let study = try await client.addStudy(uid, fields).json["uuid"]?.string ?? ""
            return try await client.call("/study/get", ["uuid": study]).json["modality"]
        }
        #expect(try await modality("1.1", "HEAD") == "MR")
        #expect(try await modality("1.2", "Knee") == "CR")
        #expect(try await modality("1.3", "Foot") == "CT")
        let skip = ["uuid": attachment, "skip_if_replace_has_value": "1"]
        #expect(try await client.call("/dictionary/attach/set", skip).status == 200)
        let got = try await client.call("/dictionary/get", ["uuid": id]).json["attachments"]?.array
        #expect(got?.map { $0["skip_if_replace_has_value"] } == [1])
        #expect(try await modality("1.4", "HEAD") == "CT")
        #expect(try await client.stranger().call("/dictionary/entries", ["uuid": id]).token == "NOT_FOUND")
        #expect(try await client.colleague().call("/dictionary/detach", ["uuid": attachment]).token == "NOT_PERMITTED")
        #expect(try await client.call("/dictionary/detach", ["uuid": attachment]).status == 200)
        #expect(try await client.call("/dictionary/detach", ["uuid": attachment]).token == "NOT_FOUND")
        let head = ["uuid": id, "lookup": "[\"head\"]"]
        #expect(try await client.call("/dictionary/entry/delete", head).status == 200)
        #expect(try await client.call("/dictionary/entry/delete", head).token == "NOT_FOUND")
    }

    @Test("the archive of custom code comes back as bytes", arguments: [("UEsFBg==", "PK\u{5}\u{6}"), ("PK_", "PK_")])
    func archive(given: String, bytes: String) async throws {
        let client = try await InProcessClient.loggedIn()
        let added = try await client.call(
            "/customcode/add",
            [
                "account_id": client.service.accountID, "name": "c", "type": "AI_CUSTOM_VALIDATION_CODE",
                "language": "PYTHON", "code": "pass", "zip": given,
            ])
        let id = try #require(added.json["uuid"]?.string, "\(added.json.text)")
        let request = client.request("/customcode/zip", ["uuid": id])
        let answer = await client.service.respond(to: request, engine: "engine.invalid")
        #expect(answer.headers["content-type"] == "application/zip; charset=ISO-8859-1")
        #expect(try answer.body.collect() == Array(bytes.utf8))
    }

    @Test("a custom code that is deployed stays as it is")
    func deployments() async throws {
        let client = try await InProcessClient.loggedIn()
        let added = try await client.call(
            "/customcode/add",
            [
                "account_id": client.service.accountID, "name": "c", "type": "AI_CUSTOM_VALIDATION_CODE",
                "language": "PYTHON", "code": "pass",
            ])
        let id = try #require(added.json["uuid"]?.string, "\(added.json.text)")
        let deploy = ["uuid": id, "namespace_id": client.service.namespaceID]
        let wrong = ["uuid": id, "namespace_id": client.service.foreignNamespaceID]
        #expect(try await client.call("/customcode/deploy", wrong).token == "NOT_FOUND")
        let deployment = try #require(try await client.call("/customcode/deploy", deploy).json["uuid"]?.string)
        #expect(try await client.call("/customcode/deploy", deploy).token == "ALREADY")
        #expect(try await client.call("/customcode/set", ["uuid": id, "code": "x"]).token == "IS_DEPLOYED")
        #expect(try await client.call("/customcode/delete", ["uuid": id]).token == "IS_DEPLOYED")
        let got = try await client.call("/customcode/deploy/get", ["uuid": deployment])
        #expect(got.json["customcode_name"] == "c" && got.json["customcode_id"]?.string == id)
        let list = try await client.call("/customcode/deploy/list", ["customcode_id": id])
        #expect(list.json["deployments"]?.array?.map { $0["uuid"]?.string } == [deployment])
        let stranger = try await client.stranger()
        #expect(try await stranger.call("/customcode/deploy/get", ["uuid": deployment]).token == "NOT_FOUND")
        #expect(try await stranger.call("/customcode/deploy/list", ["customcode_id": id]).token == "NOT_FOUND")
        let end = ["deployment_id": deployment]
        #expect(try await client.colleague().call("/customcode/undeploy", end).token == "NOT_PERMITTED")
        #expect(try await client.call("/customcode/undeploy", end).status == 200)
        #expect(try await client.call("/customcode/undeploy", end).token == "NOT_FOUND")
        #expect(try await client.call("/customcode/delete", ["uuid": id]).status == 200)
    }

    @Test("an account replaces words for itself alone")
    func terminology() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let term = ["tag": "study", "language": "en", "value": "Exam"]
        let own = term.merging(["account_id": account, "value": "Scan"]) { $1 }
        #expect(try await client.call("/terminology/set", term).status == 200)
        #expect(try await client.call("/terminology/set", own).status == 200)
        #expect(try await client.stranger().call("/terminology/set", own).token == "NOT_FOUND")
        #expect(try await client.colleague().call("/terminology/set", term).token == "NOT_SYSADMIN_OR_SUPPORT")
        let nobody = InProcessClient(client.service)
        let all = try await nobody.call("/terminology/tags", ["language": "en"])
        #expect(all.json["values"] == .object(["study": "Exam"]))
        let mine = try await nobody.call("/terminology/tags", ["language": "en", "account_id": account])
        #expect(mine.json["values"] == .object(["study": "Scan"]))
        #expect(try await nobody.call("/terminology/tags", ["language": "de"]).json["values"] == .object([:]))
        let list = try await nobody.call("/terminology/list", ["tags": "study", "language": "en"])
        #expect(list.json["tags"]?.array?.map { $0["val"] } == ["Exam"])
        let i18next = try await nobody.call("/terminology/i18next", ["lng": "en", "account_id": account])
        #expect(i18next.json == .object(["study": "Scan"]))
        let overrides = try await client.call("/terminology/account/overrides", ["account_id": account])
        #expect(overrides.json["tags"]?.array?.map { $0["val"] } == ["Scan"])

        #expect(try await client.call("/help/get", ["key": "k"]).token == "NOT_FOUND")
        #expect(
            try await client.colleague("other@sandbox.invalid").call("/help/set", ["key": "k", "text": "t"]).token
                == "NOT_SYSADMIN_OR_SUPPORT")
        #expect(try await client.call("/help/set", ["key": "k", "text": "t"]).status == 200)
        #expect(try await client.call("/help/get", ["key": "k"]).json["text"] == "t")
    }

    @Test("custom fields are looked up by name, and searched where they are for that")
    func customfields() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        func add(_ type: String, _ options: String) async throws -> String {
            let answer = try await client.call(
                "/customfield/add",
                ["account_id": account, "name": type, "object": "Study", "type": type, "options": options])
            return try #require(answer.json["uuid"]?.string, "\(answer.json.text)")
        }
        let text = try await add("text", "{}")
        let search = try await add("search", "{\"values\":[\"left\",\"right\"]}")
        let named = ["account_id": account, "name": "text"]
        #expect(try await client.call("/customfield/lookup", named).json["uuid"]?.string == text)
        #expect(try await client.stranger().call("/customfield/lookup", named).token == "NOT_FOUND")
        #expect(try await client.call("/customfield/search", ["uuid": text]).token == "NOT_A_SEARCH")
        let found = try await client.call("/customfield/search", ["uuid": search, "search": "RIG"])
        #expect(found.json["results"] == .array(["right"]))
    }
}
