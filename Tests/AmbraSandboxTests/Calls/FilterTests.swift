import Testing

@testable import AmbraSandbox

@Suite("saved filters")
struct FilterTests {
    private static func add(
        _ client: InProcessClient, _ configuration: String
    ) async throws -> InProcessClient.Answer {
        try await client.call("/filter/add", ["name": "f", "type": "study", "configuration": configuration])
    }

    @Test("stand for their expressions in a list, all of them or any of several filters")
    func apply() async throws {
        let client = try await InProcessClient.loggedIn()
        for (uid, name) in [("1.1", "Ada"), ("1.2", "Bob"), ("1.3", "Cyd")] {
            _ = try await client.addStudy(uid, ["patient_name": name, "modality": "CT"])
        }
        func found(_ filter: String, _ more: [String: String] = [:]) async throws -> [String?] {
            let fields = ["filter_id": filter, "sort_by": "patient_name-asc"].merging(more) { $1 }
            let list = try await client.call("/study/list", fields)
            return list.json["studies"]?.array?.map { $0["patient_name"]?.string } ?? []
        }
        let ada = try await Self.add(
            client, "{\"filter.patient_name.equals\":\"Ada\",\"filter.modality.equals\":\"CT\"}")
        let cyd = try await Self.add(client, "{\"filter.patient_name.like\":\"C%\"}")
        let first = try #require(ada.json["uuid"]?.string, "\(ada.json.text)")
        let second = try #require(cyd.json["uuid"]?.string)
        #expect(try await found(first) == ["Ada"])
        let both = try await Self.add(client, "[\"\(first)\",\"\(second)\"]")
        let either = try #require(both.json["uuid"]?.string)
        #expect(try await found(either) == ["Ada", "Cyd"])
        #expect(try await found(either, ["filter.patient_name.equals": "Cyd"]) == ["Cyd"])
        let count = try await client.call("/study/count", ["filter_id": either])
        #expect(count.json["count"] == 2)
        let accounts = try await client.call("/account/list", ["filter_id": first])
        #expect(accounts.token == "INVALID_FIELD")

        let round = ["uuid": first, "configuration": "[\"\(either)\"]"]
        #expect(try await client.call("/filter/set", round).status == 200)
        #expect(try await client.call("/study/list", ["filter_id": first]).token == "FILTER_NOT_FOUND")
        #expect(try await client.call("/study/list", ["filter_id": Identifier.new()]).token == "FILTER_NOT_FOUND")
        #expect(try await Self.add(client, "{\"patient_name\":\"x\"}").token == "INVALID_CONFIG")
    }

    @Test("are their owner's, and those of others while they are shared")
    func shares() async throws {
        let client = try await InProcessClient.loggedIn()
        let colleague = try await client.colleague()
        let id = try #require(
            try await Self.add(client, "{\"filter.patient_name.equals\":\"Ada\"}").json["uuid"]?.string)
        let (filter, list) = (["uuid": id], ["type": "study", "account_id": client.service.accountID])
        func isListed() async throws -> Bool {
            try await colleague.call("/filter/list", list).json["filters"]?.array?.isEmpty == false
        }
        #expect(try await colleague.call("/filter/get", filter).token == "NOT_FOUND")
        #expect(try await !isListed())
        let share = filter.merging(["account_id": client.service.accountID]) { $1 }
        #expect(
            try await client.call("/filter/share", share.merging(["user_id": id]) { $1 }).token == "INVALID_PARAMETERS")
        #expect(try await client.call("/filter/share", filter.merging(["user_id": id]) { $1 }).token == "NOT_FOUND")
        #expect(try await client.call("/filter/share", share).status == 200)
        #expect(try await colleague.call("/filter/get", filter).json["owner"] == 0)
        #expect(try await client.call("/filter/get", filter).json["owner"] == 1)
        #expect(try await isListed())
        #expect(try await colleague.call("/study/list", ["filter_id": id]).status == 200)
        #expect(try await colleague.call("/filter/set", filter).token == "NOT_PERMITTED")
        #expect(try await client.stranger().call("/filter/get", filter).token == "NOT_FOUND")
        let shares = try await client.call("/filter/share/list", filter)
        #expect(shares.json["account_id"] == .array([.string(client.service.accountID)]))
        #expect(shares.json["user_id"] == .array([]))
        #expect(try await client.call("/filter/share/stop", share).status == 200)
        #expect(try await client.call("/filter/share/stop", share).token == "NOT_FOUND")
        #expect(try await !isListed())
        #expect(try await client.call("/filter/delete", filter).status == 200)
        #expect(try await client.call("/filter/get", filter).token == "NOT_FOUND")
    }
}
