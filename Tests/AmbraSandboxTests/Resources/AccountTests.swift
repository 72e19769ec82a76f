import Foundation
import Testing

@testable import AmbraSandbox

@Suite("accounts, roles and users")
struct AccountTests {
    @Test("an account is made with namespace, role and membership, and goes when it is empty")
    func account() async throws {
        let client = try await InProcessClient.loggedIn()
        let added = try await client.call("/account/add", ["name": "Trial"])
        let id = try #require(added.json["uuid"]?.string)
        #expect(try await client.call("/account/add", ["name": "Trial"]).token == "DUPLICATE_NAME")
        let list = try await client.call("/account/list", ["filter.name.equals": "Trial"])
        let account = try #require(list.json["accounts"]?.array?.first)
        let namespace = try #require(account["namespace_id"]?.string)
        let roles = try await client.call("/role/list", ["account_id": id, "filter.name.equals": "Administrator"])
        #expect(roles.json["roles"]?.array?.count == 1)
        #expect(try await client.call("/user/get", ["account_id": id]).json["uuid"]?.string == client.service.userID)

        let triplet = ["study_uid": "1.2.3", "storage_namespace": namespace, "phi_namespace": namespace]
        let study = try #require(try await client.call("/study/add", triplet).json["uuid"]?.string)
        #expect(try await client.call("/account/delete/", ["uuid": id]).token == "NOT_EMPTY")
        #expect(try await client.call("/study/delete", ["uuid": study]).status == 200)
        #expect(try await client.call("/account/delete/", ["uuid": id]).status == 200)
        let left = try await client.call("/account/list", ["filter.name.equals": "Trial"])
        #expect(left.json["accounts"] == .array([]))
        #expect(try await client.call("/account/delete", ["uuid": id]).status == 404)
    }

    @Test("a flag of a role acts on sessions that are open")
    func roles() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try #require(try await client.call("/account/add", ["name": "Trial"]).json["uuid"]?.string)
        let list = try await client.call("/role/list", ["account_id": id])
        let role = try #require(list.json["roles"]?.array?.first?["uuid"]?.string)
        // The 202nd is a family: setting_NAME.
        #expect(Role.allFlags.count == 201)
        let group = ["account_id": id, "name": "g"]
        #expect(try await client.call("/role/set", ["uuid": role, "permissions": "{\"group_edit\":0}"]).status == 200)
        #expect(try await client.call("/group/add", group).token == "NOT_PERMITTED")
        let permissions = try await client.call("/session/permissions", ["account_id": id])
        #expect(permissions.json["group_edit"] == 0 && permissions.json["study_view"] == 1)
        #expect(try await client.call("/role/set", ["uuid": role, "permission_group_edit": "1"]).status == 200)
        #expect(try await client.call("/group/add", group).status == 200)
        let unknown = try await client.call("/role/set", ["uuid": role, "permissions": "{\"fly\":1}"])
        #expect(unknown.token == "INVALID_PERMISSION")
        let bad = try await client.call("/role/set", ["uuid": role, "permissions": "{\"group_edit\":7}"])
        #expect(bad.token == "INVALID_PERMISSION_VALUE")
        let last = try await client.call("/role/set", ["uuid": role, "permissions": "{\"role_edit\":0}"])
        #expect(last.token == "NO_OTHER_ROLE_EDIT")
        let json = try await client.call("/role/add", ["account_id": id, "name": "r", "settings": "{"])
        #expect(json.json["error_type"] == .array(["INVALID_JSON", "settings"]))
    }

    @Test("users log in, join accounts and groups, and see what is theirs")
    func users() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = client.service.accountID
        let fields = [
            "account_id": id, "first": "Ada", "last": "L", "password": "pass-1", "email": "ada@sandbox.invalid",
            "mobile_phone": "1",
        ]
        let added = try await client.call("/user/add", fields)
        let user = try #require(added.json["uuid"]?.string, "\(added.json.text)")
        #expect(try await client.call("/user/add", fields).token == "DUPLICATE_EMAIL")
        let members = try await client.call("/account/user/list", ["uuid": id, "filter.user_id.equals": user])
        #expect(members.json["users"]?.array?.first?["name"] == "Ada L")

        let group = try await client.call("/group/add", ["account_id": id, "name": "g"])
        let namespace = try #require(group.json["namespace_id"]?.string)
        let groupID = try #require(group.json["uuid"]?.string)
        var ada = InProcessClient(client.service)
        let login = try await ada.call("/session/login", ["login": "ada@sandbox.invalid", "password": "pass-1"])
        ada.sid = try #require(login.json["sid"]?.string)
        func sees() async throws -> Bool {
            let list = try await ada.call("/user/namespace/list")
            return list.json["namespaces"]?.array?.contains { $0["uuid"]?.string == namespace } ?? false
        }
        #expect(try await !sees())
        #expect(try await client.call("/group/user/add", ["uuid": groupID, "user_id": user]).status == 200)
        #expect(try await sees())
        #expect(try await client.call("/group/user/delete", ["uuid": groupID, "user_id": user]).status == 200)
        #expect(try await !sees())
        #expect(try await client.call("/account/user/delete", ["uuid": id, "user_id": user]).status == 200)
        #expect(try await ada.call("/group/list", ["account_id": id]).status == 412)
    }

    @Test("a custom field is in every study of the account while it exists, and filters it")
    func customfields() async throws {
        let client = try await InProcessClient.loggedIn()
        let study = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        _ = try await client.addStudy("1.2.4")
        let field = try await client.call(
            "/customfield/add",
            ["account_id": client.service.accountID, "name": "Arm", "object": "Study", "type": "text"])
        let id = try #require(field.json["uuid"]?.string, "\(field.json.text)")
        let got = try await client.call("/study/get", ["uuid": study])
        #expect(got.json["customfields"]?.array?.first?["name"] == "Arm")
        #expect(try await client.call("/study/set", ["uuid": study, "customfield-\(id)": "left"]).status == 200)
        let list = try await client.call("/study/list", ["filter.customfield-\(id).equals": "left"])
        #expect(list.json["studies"]?.array?.map { $0["study_uid"]?.string } == ["1.2.3"])
        #expect(list.json["studies"]?.array?.first?["customfields"]?.array?.first?["value"] == "left")
        let unknown = try await client.call("/study/set", ["uuid": study, "customfield-\(study)": "x"])
        #expect(unknown.token == "INVALID_CUSTOMFIELD")
        #expect(try await client.call("/customfield/delete", ["uuid": id]).status == 200)
        #expect(try await client.call("/study/get", ["uuid": study]).json["customfields"] == .array([]))
    }

    @Test("studies are shared, approved, duplicated and moved")
    func sharing() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let image = ImageBytes.image(study: "1.2.3", series: "1.2.3.1", uid: "1.2.3.1.1")
        let study = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        let group = try await client.call("/group/add", ["account_id": account, "name": "g", "must_approve": "1"])
        let (groupID, namespace) = try (
            #require(group.json["uuid"]?.string), #require(group.json["namespace_id"]?.string)
        )
        _ = try await client.call("/group/user/add", ["uuid": groupID, "user_id": client.service.userID])
        #expect(try await client.call("/study/share", ["uuid": study, "group_id": groupID]).token == "PHANTOM")
        _ = await client.upload(image)
        #expect(try await client.call("/study/sync", ["uuid": study, "image_count": "1"]).status == 200)

        #expect(try await client.call("/study/share", ["uuid": study, "group_id": groupID]).status == 200)
        let shares = try await client.call("/study/share/list", ["uuid": study])
        #expect(shares.json["group_id"] == .array([.string(groupID)]))
        let list = try await client.call("/study/list", ["filter.phi_namespace.equals": namespace])
        let shared = try #require(list.json["studies"]?.array?.first)
        #expect(shared["must_approve"] == 1 && shared["phantom"] == 0)
        let sharedID = try #require(shared["uuid"]?.string)
        #expect(try await client.call("/study/approve", ["uuid": sharedID]).status == 200)
        #expect(try await client.call("/study/get", ["uuid": sharedID]).json["must_approve"] == 0)
        #expect(try await client.call("/study/share/stop", ["uuid": study, "group_id": groupID]).status == 200)
        #expect(try await client.call("/study/get", ["uuid": sharedID]).token == "NOT_FOUND")

        let copy = ["uuid": study, "namespace_id": namespace]
        #expect(try await client.call("/study/duplicate", copy).status == 200)
        #expect(try await client.call("/study/duplicate", copy).token == "ALREADY_EXISTS")
        let found = try await client.call("/study/get", ["study_uid": "1.2.3", "storage_namespace": namespace])
        #expect(found.json["phi_namespace"]?.string == namespace && found.json["phantom"] == 0)
        #expect(try await client.call("/study/delete", ["uuid": study]).status == 200)
        let left = await client.storage("GET", "/study/\(namespace)/1.2.3/schema")
        #expect(left.status == 200)
        let move = ["uuid": try #require(found.json["uuid"]?.string), "namespace_id": client.service.namespaceID]
        #expect(try await client.call("/study/move", move).status == 200)
        let moved = try await client.call("/study/get", ["uuid": move["uuid"] ?? ""])
        #expect(moved.json["phi_namespace"]?.string == client.service.namespaceID)
    }
}
