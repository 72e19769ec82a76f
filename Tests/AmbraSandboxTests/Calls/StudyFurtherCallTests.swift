import Foundation
import Testing

@testable import AmbraSandbox

@Suite("further calls on studies", .timeLimit(.minutes(5)))
struct StudyFurtherCallTests {
    private func readyStudy(_ client: InProcessClient, _ uid: String = "1.2.3") async throws -> String {
        let id = try #require(try await client.addStudy(uid).json["uuid"]?.string)
        _ = await client.upload(ImageBytes.image(study: uid, uid: uid + ".1.1"))
        _ = try await client.call("/study/sync", ["uuid": id, "image_count": "1"])
        return id
    }

    /// Waits for a study that work in the background makes.
    private func found(_ client: InProcessClient, _ fields: [String: String]) async throws -> JSON {
        while true {
            let list = try await client.call("/study/list", fields)
            if let study = list.json["studies"]?.array?.first { return study }
        }
    }

    @Test("an archived study is thin until it is retrieved")
    func archive() async throws {
        let client = try await InProcessClient.loggedIn()
        let phantom = try #require(try await client.addStudy("9.9").json["uuid"]?.string)
        #expect(try await client.call("/study/archive", ["uuid": phantom]).token == "NO_FRESH_ARCHIVE")
        let id = try await readyStudy(client)
        #expect(try await client.call("/study/retrieve", ["uuid": id]).token == "NOT_THIN")
        #expect(try await client.call("/study/archive", ["uuid": id]).status == 200)
        #expect(try await client.call("/study/archive", ["uuid": id]).token == "ALREADY_THIN")
        #expect(try await client.call("/study/get", ["uuid": id]).json["thin"] == 1)
        #expect(try await client.call("/study/clone", ["uuid": id]).token == "NOT_AVAILABLE")
        #expect(try await client.call("/study/retrieve", ["uuid": id]).status == 200)
        #expect(try await client.call("/study/get", ["uuid": id]).json["thin"] == 0)
        let thin = try #require(try await client.addStudy("9.8", ["thin": "1"]).json["uuid"]?.string)
        #expect(try await client.call("/study/retrieve", ["uuid": thin]).token == "NO_QUERY_DESTINATION")
    }

    @Test("a clone is a study of its own, and so is each series of a split one")
    func copies() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await readyStudy(client)
        let uid = try #require(try await client.call("/study/clone", ["uuid": id]).json["study_uid"]?.string)
        #expect(uid != "1.2.3")
        let clone = try await found(client, ["filter.study_uid.equals": uid])
        #expect(clone["image_count"] == 1 && clone["phantom"] == 0)
        let place = client.service.personalNamespaceID
        let split = ["uuid": id, "namespace_id": place, "no_split": "0"]
        #expect(try await client.call("/study/split", split).status == 200)
        let part = try await found(client, ["filter.phi_namespace.equals": place])
        #expect(part["study_uid"] != "1.2.3" && part["image_count"] == 1)
        #expect(try await client.call("/study/split", split).token == "RECENT_NAMESPACE_SPLIT")
        let foreign = split.merging(["namespace_id": client.service.foreignNamespaceID]) { $1 }
        #expect(try await client.call("/study/split", foreign).token == "NOT_FOUND")
    }

    @Test("custom fields become an attachment")
    func attachCustomfields() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await readyStudy(client)
        #expect(try await client.call("/study/attach/customfields", ["uuid": id]).status == 200)
        let path = "/study/\(client.service.namespaceID)/1.2.3/schema"
        #expect(try await client.storage("GET", path).json.text.contains("customfields.txt"))
        #expect(try await client.call("/study/get", ["uuid": id]).json["attachment_count"] == 1)
    }

    @Test("the status has a history, and what it was seconds long")
    func history() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        let client = try await InProcessClient.loggedIn(configuration)
        let id = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        clock.advance(by: 60)
        _ = try await client.call("/study/status/set", ["study_id": id, "old": "New", "new": "Read"])
        clock.advance(by: 5)
        _ = try await client.call("/study/status/set", ["study_id": id, "old": "Read", "new": "Signed"])
        let history = try await client.call("/study/status/history", ["study_id": id]).json["history"]?.array ?? []
        #expect(history.compactMap { $0["new"]?.string } == ["Read", "Signed"])
        #expect(history.last?["old"] == "Read" && history.last?["seconds"] == 5)
    }

    @Test("timing events are listed in their order")
    func timing() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        let place = ["study_uid": "1.2.3", "storage_namespace": client.service.namespaceID]
        for (event, size) in [("upload_start", "0"), ("upload_end", "99")] {
            let fields = place.merging(["event": event, "size": size]) { $1 }
            #expect(try await client.call("/study/timing/event", fields).status == 200)
        }
        let log = try await client.call("/study/timing/log", ["uuid": id])
        #expect(log.json["events"]?.array?.compactMap { $0["event"]?.string } == ["upload_start", "upload_end"])
        #expect(log.json["events"]?.array?.last?["size"] == 99)
        let foreign = place.merging(["event": "x", "storage_namespace": client.service.foreignNamespaceID]) { $1 }
        #expect(try await client.call("/study/timing/event", foreign).token == "NOT_PERMITTED")
        #expect(try await client.call("/study/timing/log", ["uuid": Identifier.new()]).token == "NOT_PERMITTED")
    }

    @Test("a study can be shared with the groups of the account")
    func shareWho() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        let group = ["account_id": client.service.accountID, "name": "Ward"]
        let ward = try await client.call("/group/add", group).json["uuid"]
        let who = try await client.call("/study/share/who", ["uuid": id, "type": "group"])
        #expect(who.json["shares"] == .array([.object(["uuid": ward ?? .null, "name": "Ward"])]))
        let users = try await client.call("/study/share/who", ["uuid": id, "type": "user"])
        #expect(users.json["shares"] == .array([]))
    }

    @Test("a share that has to be approved is an activity until it is")
    func approval() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await readyStudy(client)
        let group = ["account_id": client.service.accountID, "name": "Ward", "must_approve": "1"]
        let ward = try #require(try await client.call("/group/add", group).json["uuid"]?.string)
        _ = try await client.call("/group/user/add", ["uuid": ward, "user_id": client.service.userID])
        let shared = try await client.call("/study/share", ["uuid": id, "group_id": ward, "message": "look"])
        #expect(shared.status == 200)
        let account = ["account_id": client.service.accountID]
        let list = try await client.call("/activity/list", account)
        let activity = try #require(list.json["activities"]?.array?.first)
        #expect(activity["type"] == "STUDY_APPROVE" && activity["share_message"] == "look")
        let got = try await client.call("/activity/get", ["uuid": activity["uuid"]?.string ?? ""])
        #expect(got.json["study"]?["study_uid"] == "1.2.3")
        let copy = try #require(activity["study_id"]?.string)
        _ = try await client.call("/study/approve", ["uuid": copy])
        #expect(try await client.call("/activity/list/count", account).json["count"] == 0)
        let gone = ["uuid": activity["uuid"]?.string ?? ""]
        #expect(try await client.call("/activity/get", gone).token == "NOT_FOUND")
        #expect(try await client.call("/activity/delete", gone).token == "NOT_FOUND")
    }

    @Test("saved filters count studies")
    func countByFilter() async throws {
        let client = try await InProcessClient.loggedIn()
        for (uid, modality) in [("1.1", "CT"), ("1.2", "CT"), ("1.3", "MR")] {
            _ = try await client.addStudy(uid, ["modality": modality])
        }
        let filter = ["name": "CTs", "type": "study", "configuration": "{\"filter.modality.equals\":\"CT\"}"]
        let id = try #require(try await client.call("/filter/add", filter).json["uuid"]?.string)
        let counts = try await client.call("/study/count_by_filter", ["filter_uuids": "[\"\(id)\"]"])
        #expect(counts.json["count_by_filter"] == .object([id: 2]))
    }

    @Test("viewers have the settings of account, role and user, and an address where one is set")
    func viewers() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await readyStudy(client)
        #expect(
            try await client.call("/study/external/viewer", ["uuid": id, "redirect": "0"]).token == "UNABLE_TO_GENERATE"
        )
        let settings =
            "{\"enable_v3_viewer\":1,\"viewer3_config\":{\"a\":1},"
            + "\"external_viewers\":[{\"tag\":\"x\",\"url\":\"https://viewer.invalid/\"}]}"
        _ = try await client.call("/account/set", ["uuid": client.service.accountID, "settings": settings])
        let viewer = try await client.call("/study/external/viewer", ["uuid": id, "redirect": "0"])
        #expect(viewer.json["url"] == "https://viewer.invalid/?study_uid=1.2.3")
        let first = try await client.call("/study/viewer/settings", ["study_id": id])
        #expect(first.json["enable_v3_viewer"] == 1 && first.json["enable_v2_viewer"] == 0)
        _ = try await client.call("/setting/set", ["key": "mine", "value": "7"])
        let third = try await client.call("/study/viewer3/settings", ["study_id": id, "settings": "[\"mine\"]"])
        #expect(third.json["account_config"] == .object(["a": 1]) && third.json["settings"] == .object(["mine": "7"]))
    }

    @Test("studies are taken from the source namespace until none is left")
    func take() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let ward = try await client.call("/group/add", ["account_id": account, "name": "Ward"])
        let place = try #require(ward.json["namespace_id"]?.string)
        let join = ["uuid": ward.json["uuid"]?.string ?? "", "user_id": client.service.userID]
        _ = try await client.call("/group/user/add", join)
        let target = ["namespace_id": place]
        #expect(try await client.call("/study/take", target).token == "NOT_ENABLED")
        let source = client.service.namespaceID
        let settings = "{\"enable_take_study_feature\":1,\"take_study_source_namespace\":\"\(source)\"}"
        _ = try await client.call("/account/set", ["uuid": account, "settings": settings])
        #expect(try await client.call("/study/take", target).token == "NOTHING_TO_TAKE")
        _ = try await readyStudy(client)
        #expect(try await client.call("/study/take", target).status == 200)
        let taken = try await client.call("/study/list", ["filter.phi_namespace.equals": place])
        #expect(taken.json["studies"]?.array?.map { $0["study_uid"] } == ["1.2.3"])
        #expect(try await client.call("/study/take", target).token == "NOTHING_TO_TAKE")
    }

    @Test("attributes of images are records once they are loaded")
    func dicomData() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await readyStudy(client)
        let list = ["study_id": id]
        #expect(try await client.call("/dicomdata/list", list).json["dicomdatas"] == .array([]))
        #expect(try await client.call("/study/dicomdata/load", ["uuid": id]).status == 200)
        let all = try await client.call("/dicomdata/list", list)
        let first = try #require(all.json["dicomdatas"]?.array?.first)
        #expect(first["dicom_tags"]?["(0010,0010)"] == "Doe^Jane")
        let none = try await client.call("/dicomdata/list", list.merging(["filter.(0010,0010).equals": "X"]) { $1 })
        #expect(none.json["dicomdatas"] == .array([]))
        let one = ["uuid": first["uuid"]?.string ?? "", "dicom_tags": "[\"(0008,0060)\"]"]
        #expect(try await client.call("/dicomdata/get", one).json["dicom_tags"] == .object(["(0008,0060)": "CT"]))
        let unknown = ["uuid": Identifier.new()]
        #expect(try await client.call("/dicomdata/get", unknown).token == "NOT_FOUND")
        #expect(try await client.call("/dicomdata/list", ["study_id": Identifier.new()]).token == "NOT_PERMITTED")
    }

    @Test("only system administrators revive studies")
    func revive() async throws {
        let client = try await InProcessClient.loggedIn()
        #expect(try await client.call("/study/revive", ["uuid": Identifier.new()]).token == "NOT_SYSADMIN_OR_SUPPORT")
    }
}
