import Foundation
import Testing

@testable import AmbraSandbox

@Suite("queries, tasks, worklists and tags")
struct TrialCallTests {
    @Test("a scheduled step is found until it is completed")
    func worklist() async throws {
        var configuration = SandboxConfiguration()
        let node = "0a0a0a0a-1111-2222-3333-444444444444"
        configuration.nodes = [(node, "serial-1")]
        let client = try await InProcessClient.loggedIn(configuration)
        let account = client.service.accountID
        let order = [
            "account_id": account, "patientid": "P1", "patient_name": "Doe^Jane", "accession_number": "A1",
            "patient_sex": "F", "patient_birth_date": "19700101", "referring_physician": "R", "sending_facility": "S",
        ]
        let added = try await client.call("/order/add", order)
        let id = try #require(added.json["uuid"]?.string, "\(added.token ?? "") \(added.subtype?.text ?? "")")
        var step = ["order_id": id, "modality": "CT", "scheduled_procedure_step_id": "S1"]
        for name in ["requested_procedure_id", "requested_procedure_description", "scheduled_station_aetitle"] {
            step[name] = "x"
        }
        for name in ["start_date", "start_time", "description"] { step["scheduled_procedure_step_" + name] = "x" }
        #expect(try await client.call("/order/sps/add", step).status == 200)
        func found(_ fields: [String: String]) async throws -> [JSON] {
            let answer = try await client.call("/order/sps/find", fields.merging(["account_id": account]) { $1 })
            return answer.json["sps"]?.array ?? [.string(answer.token ?? "")]
        }
        let all = try await found(["filter.ord.accession_number.like": "A%", "filter.order_sps.modality.equals": "CT"])
        #expect(all.map { $0["patient_name"] } == ["Doe^Jane"])
        #expect(try await found(["filter.order_sps.modality.equals": "MR"]).isEmpty)
        let status = ["uuid": node, "serial_no": "serial-1", "mpps_uid": "S1", "mpps_status": "COMPLETED"]
        #expect(try await client.call("/order/sps/status", status).status == 200)
        #expect(try await found([:]).isEmpty)
        let unknown = status.merging(["mpps_uid": "S9"]) { $1 }
        #expect(try await client.call("/order/sps/status", unknown).token == "NOT_FOUND")
    }

    @Test("tags of a kind are listed once each")
    func tags() async throws {
        let client = try await InProcessClient.loggedIn()
        for (uid, tag) in [("1.1", "red"), ("1.2", "red"), ("1.3", "blue")] {
            let id = try #require(try await client.addStudy(uid).json["uuid"]?.string)
            _ = try await client.call("/tag/add", ["object": "Study", "object_id": id, "tag": tag])
        }
        let list = try await client.call("/tag/list", ["object": "Study"])
        #expect(list.json["tags"]?.array?.compactMap { $0.string ?? $0["tag"]?.string } == ["blue", "red"])
        let filtered = try await client.call("/tag/list", ["object": "Study", "filter.tag.equals": "red"])
        #expect(filtered.json["tags"]?.array?.count == 1)
    }

    @Test("the status of a query changes unless it has changed meanwhile, and what was seen is counted")
    func query() async throws {
        let client = try await InProcessClient.loggedIn()
        let group = ["account_id": client.service.accountID, "name": "Site"]
        let site = try await client.call("/group/add", group)
        let fields = [
            "owner_namespace_id": client.service.namespaceID, "namespace_id": client.service.namespaceID,
            "account_id": client.service.accountID, "group_id": site.json["uuid"]?.string ?? "",
            "query_type": "t", "subject": "s", "body": "b", "owner_user_id": client.service.userID,
        ]
        let added = try await client.call("/query/add", fields)
        let id = try #require(added.json["uuid"]?.string, "\(added.token ?? "") \(added.subtype?.text ?? "")")
        #expect(try await client.call("/query/count").json["count_assigned"] == 1)
        #expect(try await client.call("/query/seen", ["uuid": id]).status == 200)
        #expect(try await client.call("/query/count").json["count_assigned"] == 0)
        let status = ["uuid": id, "old": "Open", "new": "Closed"]
        #expect(try await client.call("/query/status/set", status).status == 200)
        #expect(try await client.call("/query/get", ["uuid": id]).json["query_status"] == "Closed")
        let stale = try await client.call("/query/status/set", status)
        #expect(stale.token == "STALE" && stale.subtype == "Closed")
        let unknown = status.merging(["uuid": Identifier.new()]) { $1 }
        #expect(try await client.call("/query/status/set", unknown).token == "NOT_FOUND")
        #expect(try await client.call("/query/seen", ["uuid": Identifier.new()]).token == "NOT_FOUND")
        let attachment = ["query_id": id, "name": "a.txt", "length": "3", "type": "text/plain"]
        let file = try #require(try await client.call("/query/attachment/add", attachment).json["uuid"]?.string)
        #expect(try await client.call("/query/attachment/commit", ["uuid": file]).status == 200)
        #expect(try await client.call("/query/attachment/commit", ["uuid": file]).token == "NOT_PHANTOM")
    }
}
