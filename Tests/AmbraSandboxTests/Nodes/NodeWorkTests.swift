import Foundation
import Testing

@testable import AmbraSandbox

@Suite("the work of gateways")
struct NodeWorkTests {
    private static let node = ["uuid": "0a0a0a0a-1111-2222-3333-444444444444", "serial_no": "serial-1"]

    /// A sandbox with a gateway and a destination that can do everything.
    private func begin(_ destination: [String: String] = [:]) async throws -> (InProcessClient, destination: String) {
        var configuration = SandboxConfiguration()
        configuration.nodes = [("0a0a0a0a-1111-2222-3333-444444444444", "serial-1")]
        let client = try await InProcessClient.loggedIn(configuration)
        let fields = [
            "account_id": client.service.accountID, "node_id": Self.node["uuid"] ?? "", "name": "PACS", "type": "DICOM",
            "aetitle": "PACS1", "address": "10.0.0.1", "port": "104", "can_search": "1", "can_search_mwl": "1",
            "can_push_hl7": "1", "can_retrieve_thin": "1", "hl7_address": "10.0.0.2", "hl7_port": "2575",
        ]
        let added = try await client.call("/destination/add", fields.merging(destination) { $1 })
        return (client, try #require(added.json["uuid"]?.string, "\(added.token ?? "") \(added.subtype?.text ?? "")"))
    }

    private func asNode(
        _ client: InProcessClient, _ path: String, _ fields: [String: String] = [:]
    ) async throws -> InProcessClient.Answer {
        var stranger = client
        stranger.sid = nil
        return try await stranger.call(path, Self.node.merging(fields) { $1 })
    }

    private func readyStudy(_ client: InProcessClient, _ uid: String = "1.2.3") async throws -> String {
        let id = try #require(try await client.addStudy(uid).json["uuid"]?.string)
        _ = await client.upload(ImageBytes.image(study: uid, uid: uid + ".1.1"))
        _ = try await client.call("/study/sync", ["uuid": id, "image_count": "1"])
        return id
    }

    @Test("a pushed study is pinged, delivered, and shows how its push stands")
    func push() async throws {
        let (client, destination) = try await begin()
        let phantom = try #require(try await client.addStudy("9.9").json["uuid"]?.string)
        let early = ["uuid": phantom, "destination_id": destination, "ping": "0"]
        #expect(try await client.call("/study/push", early).token == "NOT_READY")
        let study = try await readyStudy(client)
        let order = ["uuid": study, "destination_id": destination, "ping": "0"]
        let job = try #require(try await client.call("/study/push", order).json["uuid"]?.string)
        #expect(try await client.call("/study/push", order).token == "PENDING")
        func status() async throws -> JSON? {
            try await client.call("/study/get", ["uuid": study]).json["study_push_status"]?.array?.first?["status"]
        }
        #expect(try await status() == "N")
        let ping = try await asNode(client, "/node/ping", ["ack": "0"])
        let given = try #require(ping.json["studies"]?.array?.first)
        #expect(given["uuid"] == .string(job) && given["aetitle"] == "PACS1" && given["study_uid"] == "1.2.3")
        #expect(try await status() == "I")
        #expect(try await asNode(client, "/node/ping", ["ack": "0"]).json["studies"] == .array([]))
        let done = ["job_id": job, "status": "S"]
        #expect(try await asNode(client, "/node/deliver", done).status == 200)
        #expect(try await status() == "S")
        let other = ["job_id": job, "status": "F"]
        #expect(try await asNode(client, "/node/deliver", other).token == "CONFLICTING_STATUS")
        #expect(try await asNode(client, "/node/deliver", ["job_id": job, "status": "X"]).token == "INVALID_STATUS")
        let unknown = ["job_id": Identifier.new(), "status": "S"]
        #expect(try await asNode(client, "/node/deliver", unknown).token == "NOT_FOUND")
        #expect(try await asNode(client, "/node/ping", ["serial_no": "wrong", "ack": "0"]).token == "NOT_FOUND")
    }

    @Test("what a ping gave is given again until it is acknowledged")
    func acknowledge() async throws {
        let (client, destination) = try await begin()
        let study = try await readyStudy(client)
        _ = try await client.call("/study/push/hl7", ["uuid": study, "destination_id": destination])
        for _ in 0..<2 {
            let ping = try await asNode(client, "/node/ping", ["ack": "1"])
            #expect(ping.json["ack"] == 1 && ping.json["hl7"]?.array?.count == 1)
            #expect(ping.json["hl7"]?.array?.first?["message"]?.string?.contains("ORM^O01") == true)
            #expect(ping.json["hl7"]?.array?.first?["port"] == 2575)
        }
        #expect(try await asNode(client, "/node/ping/ack").status == 200)
        let ping = try await asNode(client, "/node/ping", ["ack": "1"])
        #expect(ping.json["ack"] == 0 && ping.json["hl7"] == .array([]))
    }

    @Test("a search goes to the gateway; what it found is an activity that can be fetched")
    func search() async throws {
        let (client, destination) = try await begin()
        let empty = ["uuid": destination]
        #expect(try await client.call("/destination/search", empty).token == "INSUFFICIENT_CRITERIA")
        let tracked = ["uuid": destination, "patient_name": "Doe*", "tracking_number": Identifier.new()]
        #expect(try await client.call("/destination/search", tracked).token == "CAN_NOT_TRACK")
        let wanted = ["uuid": destination, "patient_name": "Doe*"]
        let search = try #require(try await client.call("/destination/search", wanted).json["uuid"]?.string)
        let ping = try await asNode(client, "/node/ping", ["ack": "0"])
        #expect(ping.json["search"]?.array?.first?["patient_name"] == "Doe*")
        let found = ["search_id": search, "studies": "[{\"study_uid\":\"7.7\",\"accession_number\":\"A7\"}]"]
        let odd = try await asNode(client, "/node/found", found.merging(["studies": "7"]) { $1 })
        #expect(odd.json["error_type"]?.array?.first == "INVALID_JSON")
        #expect(try await asNode(client, "/node/found", found).status == 200)
        #expect(try await asNode(client, "/node/found", found).token == "ALREADY_DONE")
        let account = ["account_id": client.service.accountID]
        #expect(try await client.call("/activity/list/count", account).json["count"] == 1)
        let list = try await client.call("/activity/list", account)
        let activity = try #require(list.json["activities"]?.array?.first)
        #expect(activity["type"] == "DESTINATION_SEARCH" && activity["study"]?["study_uid"] == "7.7")
        let id = try #require(activity["uuid"]?.string)
        #expect(try await client.call("/destination/retrieve", ["activity_id": id]).status == 200)
        #expect(try await client.call("/destination/retrieve", ["activity_id": id]).token == "NOT_FOUND")
        let fetch = try await asNode(client, "/node/ping", ["ack": "0"]).json["fetch"]?.array?.first
        #expect(fetch?["study_uid"] == "7.7" && fetch?["accession_number"] == "A7")
        let job = ["job_id": fetch?["uuid"]?.string ?? "", "status": "S"]
        #expect(try await asNode(client, "/node/retrieve", job).status == 200)
    }

    @Test("a search that wants thin studies makes them")
    func thin() async throws {
        let (client, destination) = try await begin()
        let wanted = ["uuid": destination, "patientid": "P1", "create_thin": "1"]
        let search = try #require(try await client.call("/destination/search", wanted).json["uuid"]?.string)
        let found = "[{\"study_uid\":\"7.1\",\"patientid\":\"P1\"},{\"study_uid\":\"7.2\"}]"
        _ = try await asNode(client, "/node/found", ["search_id": search, "studies": found])
        let list = try await client.call("/study/list")
        #expect(list.json["studies"]?.array?.map { $0["study_uid"]?.string ?? "" } == ["7.1"])
        #expect(list.json["studies"]?.array?.first?["thin"] == 1)
        let id = try #require(list.json["studies"]?.array?.first?["uuid"]?.string)
        #expect(try await client.call("/study/retrieve", ["uuid": id]).status == 200)
        #expect(try await asNode(client, "/node/ping", ["ack": "0"]).json["fetch"]?.array?.count == 1)
    }

    @Test("a destination that cannot be searched says so")
    func unsupported() async throws {
        let (client, destination) = try await begin(["can_search": "0", "can_push_hl7": "0"])
        let wanted = ["uuid": destination, "patient_name": "Doe*"]
        #expect(try await client.call("/destination/search", wanted).token == "NOT_SUPPORTED")
        let study = try await readyStudy(client)
        let order = ["uuid": study, "destination_id": destination]
        #expect(try await client.call("/study/push/hl7", order).token == "NO_HL7_SUPPORT")
    }

    @Test("a gateway finds and moves studies, and asks whether it may let one go")
    func findAndMove() async throws {
        let (client, _) = try await begin()
        _ = try await readyStudy(client)
        _ = try await client.addStudy("9.9")
        let all = try await asNode(client, "/study/cfind")
        #expect(all.json["studies"]?.array?.count == 2)
        let available = try await asNode(client, "/study/cfind", ["is_available": "1"])
        #expect(available.json["studies"]?.array?.compactMap { $0["study_uid"]?.string } == ["1.2.3"])
        let elsewhere = ["study_uid": "1.2.3", "aetitle": "NOBODY", "ping": "0"]
        #expect(try await asNode(client, "/study/cmove", elsewhere).token == "DESTINATION_NOT_FOUND")
        #expect(
            try await asNode(client, "/study/cmove", ["study_uid": "5.5", "aetitle": "PACS1", "ping": "0"]).token
                == "STUDY_NOT_FOUND")
        let move = ["study_uid": "1.2.3", "aetitle": "PACS1", "detail": "d", "ping": "0"]
        #expect(try await asNode(client, "/study/cmove", move).status == 200)
        #expect(try await asNode(client, "/node/ping", ["ack": "0"]).json["studies"]?.array?.first?["detail"] == "d")
        let removable = try await asNode(client, "/study/node/can/remove", ["study_uid": "1.2.3"])
        let phantom = try await asNode(client, "/study/node/can/remove", ["study_uid": "9.9"])
        #expect(removable.json["can_remove"] == 1 && phantom.json["can_remove"] == 0)
    }

    @Test("configuration, performance, logs and messages are those of the gateway")
    func facts() async throws {
        let (client, destination) = try await begin()
        let configuration = try await asNode(client, "/node/configuration")
        #expect(configuration.json["destinations"]?.array?.first?["uuid"] == .string(destination))
        #expect(configuration.json["storage_namespace"] == .string(client.service.namespaceID))
        #expect(try await asNode(client, "/node/performance/set", ["data": "{\"cpu\":3}"]).status == 200)
        let id = ["uuid": Self.node["uuid"] ?? ""]
        #expect(try await client.call("/node/performance/get", id).json["data"] == .object(["cpu": 3]))
        let span = id.merging(["start": "2026-01-02 00:00:00", "end": "2026-01-03 00:00:00", "type": "log"]) { $1 }
        let reversed = span.merging(["end": "2026-01-01 00:00:00"]) { $1 }
        #expect(try await client.call("/node/log", reversed).token == "INVALID_RANGE")
        for _ in 0..<3 { #expect(try await client.call("/node/log", span).status == 200) }
        #expect(try await client.call("/node/log", span).token == "TRY_LATER")
        #expect(try await client.call("/node/xml", id.merging(["xml": "<a><b></a>"]) { $1 }).token == "INVALID_XML")
        #expect(try await client.call("/node/xml", id.merging(["xml": "<a><b/>x</a>"]) { $1 }).status == 200)
        let ping = try await asNode(client, "/node/ping", ["ack": "0"])
        #expect(ping.json["log"]?.array?.count == 3)
        #expect(ping.json["xml"]?.array?.first?["xml"] == "<a><b/>x</a>")
        let queued = ["study_uid": "4.4"]
        #expect(try await asNode(client, "/node/study/queued", queued).status == 200)
        let progress = try await client.call("/node/progress/list", ["node_id": Self.node["uuid"] ?? ""])
        #expect(progress.json.text.contains("\"4.4\""))
        let event = ["event": "c_echo_error", "destination_id": destination]
        #expect(try await asNode(client, "/node/event", event).status == 200)
        let trail = try await client.call("/audit/object", ["uuid": destination])
        #expect(trail.json["events"]?.array?.first?["action"] == "NODE_EVENT")
    }

    @Test("a study that a gateway anonymizes is waited for under its new UID")
    func anonymized() async throws {
        let (client, _) = try await begin()
        let id = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        let uids = ["old_study_uid": "1.2.3", "new_study_uid": "2.2.2"]
        #expect(try await asNode(client, "/node/study/anonymized", uids).status == 200)
        #expect(try await client.call("/study/get", ["uuid": id]).json["study_uid"] == "2.2.2")
    }

    @Test("a webhook by way of a gateway waits for its ping")
    func webhook() async throws {
        let (client, _) = try await begin()
        let hook = [
            "account_id": client.service.accountID, "name": "h", "event": "STUDY_EDIT", "method": "POST",
            "url": "http://10.0.0.9/", "node_id": Self.node["uuid"] ?? "", "parameters": "{\"u\":\"study.study_uid\"}",
        ]
        let id = try #require(try await client.call("/webhook/add", hook).json["uuid"]?.string)
        let study = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        _ = try await client.call("/study/set", ["uuid": study, "patient_sex": "F"])
        let given = try #require(try await asNode(client, "/node/ping", ["ack": "0"]).json["webhook"]?.array?.first)
        #expect(given["parameters"] == .object(["u": "1.2.3"]) && given["method"] == "POST")
        let failed = ["webhook_id": given["uuid"]?.string ?? "", "status": "F", "error_message": "no way"]
        #expect(try await asNode(client, "/node/webhook", failed).status == 200)
        #expect(try await client.call("/webhook/get", ["uuid": id]).json["last_error"] == "no way")
    }

    @Test("a public gateway is found, asked for and approved")
    func connect() async throws {
        var configuration = SandboxConfiguration()
        configuration.otherUsers = [("eve@b.invalid", "secret-of-eve")]
        let owner = try await InProcessClient.loggedIn(configuration)
        let fields = ["account_id": owner.service.accountID, "name": "N", "type": "HARVESTER", "is_public": "1"]
        let node = try #require(try await owner.call("/node/add", fields).json["uuid"]?.string)
        var eve = InProcessClient(owner.service)
        let login = ["login": "eve@b.invalid", "password": "secret-of-eve"]
        eve.sid = try await eve.call("/session/login", login).json["sid"]?.string
        let account = try #require(
            try await eve.call("/account/list").json["accounts"]?.array?.first?["uuid"]?.string)
        func status() async throws -> JSON? {
            let list = try await eve.call("/node/public", ["account_id": account])
            return list.json["nodes"]?.array?.first { $0["uuid"]?.string == node }?["connect_status"]
        }
        #expect(try await status() == "NONE")
        let asked = ["uuid": node, "account_id": account]
        #expect(try await owner.call("/node/approve", asked).token == "NOT_FOUND")
        #expect(try await eve.call("/node/connect", asked).status == 200)
        #expect(try await eve.call("/node/connect", asked).token == "ALREADY_PENDING")
        #expect(try await status() == "PENDING")
        let activities = try await owner.call("/activity/list", ["account_id": owner.service.accountID])
        #expect(activities.json["activities"]?.array?.first?["type"] == "NODE_CONNECT")
        #expect(try await eve.call("/node/approve", asked).token == "NOT_FOUND")
        #expect(try await owner.call("/node/approve", asked).status == 200)
        #expect(try await owner.call("/node/approve", asked).token == "ALREADY_CONNECTED")
        #expect(try await eve.call("/node/connect", asked).token == "ALREADY_CONNECTED")
        #expect(try await status() == "CONNECTED")
        let filter = ["account_id": account, "filter.name.equals": "N"]
        #expect(try await eve.call("/node/public", filter).token == "INVALID_FILTER")
    }
}
