import Foundation
import Testing

@testable import AmbraSandbox

/// More people than the one who is there from the start.
extension InProcessClient {
    /// A user of an account of their own, in the same sandbox.
    func stranger(_ login: String = "stranger@sandbox.invalid") async throws -> InProcessClient {
        let now = Date()
        await service.state.perform { model in
            let user = model.makeUser(login: login, password: "secret-1", at: now)
            _ = model.makeAccount(name: login, by: user, at: now)
        }
        return try await loggedIn(login, "secret-1")
    }

    /// A member of the first account, whose role is what a new role is.
    func colleague(_ login: String = "colleague@sandbox.invalid") async throws -> InProcessClient {
        let account = service.accountID
        let role = try await call("/role/add", ["account_id": account, "name": login])
        let roleID = try #require(role.json["uuid"]?.string, "\(role.json.text)")
        let fields = [
            "account_id": account, "first": "Col", "last": "League", "password": "secret-1", "email": login,
            "mobile_phone": "1",
        ]
        let user = try #require(try await call("/user/add", fields).json["uuid"]?.string)
        let set = try await call("/account/user/set", ["uuid": account, "user_id": user, "role_id": roleID])
        #expect(set.status == 200, "\(set.json.text)")
        return try await loggedIn(login, "secret-1")
    }

    /// A client of the same sandbox as somebody else.
    func loggedIn(_ login: String, _ password: String) async throws -> InProcessClient {
        var client = InProcessClient(service)
        let answer = try await client.call("/session/login", ["login": login, "password": password])
        client.sid = try #require(answer.json["sid"]?.string, "\(answer.json.text)")
        return client
    }

    /// The id of the user.
    func userID() async throws -> String { try #require(try await call("/session/user").json["uuid"]?.string) }

    /// The mail that the sandbox keeps, oldest first.
    func mail() async -> [JSON] { await service.state.perform { $0.mail } }
}
