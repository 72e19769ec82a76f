import Testing

@testable import AmbraSandbox

@Suite("messages")
struct MessageTests {
    @Test("of others are counted until the counter is set to zero")
    func count() async throws {
        let client = try await InProcessClient.loggedIn()
        let colleague = try await client.colleague()
        func count(_ who: InProcessClient, _ fields: [String: String] = [:]) async throws -> JSON? {
            try await who.call("/message/count", fields).json["count"]
        }
        let message = ["account_id": client.service.accountID, "body": "b"]
        #expect(try await client.call("/message/add", message).status == 200)
        #expect(try await count(colleague) == 1)
        #expect(try await count(client) == 0)
        #expect(try await count(client.stranger()) == 0)
        #expect(try await count(colleague, ["reset": "1"]) == 0)
        #expect(try await count(colleague) == 0)
        #expect(try await client.call("/message/add", message).status == 200)
        #expect(try await count(colleague) == 1)
    }

    @Test("of HL7 are taken apart by segment, field and component")
    func hl7() async throws {
        let client = InProcessClient(SandboxService())
        let message = "MSH|^~\\&|A|B\rPID|1||4711^^^X\rOBX|1\rOBX|2|TX"
        let all = try await client.call("/hl7/parse/fields", ["message": message]).json["fields"]
        #expect(all?["MSH_1"] == "|" && all?["MSH_2"] == "^~\\&" && all?["MSH_3"] == "A")
        #expect(all?["PID_3"] == "4711^^^X" && all?["PID_3_1"] == "4711" && all?["PID_3_4"] == "X")
        #expect(all?["OBX_1"] == "1" && all?["OBX-2_2"] == "TX")
        let some = try await client.call("/hl7/parse/fields", ["message": message, "fields": "PID_1,PID_9"])
        #expect(some.json["fields"] == .object(["PID_1": "1", "PID_9": .null]))
        #expect(try await client.call("/hl7/parse/fields", ["message": "hello"]).token == "INVALID_MESSAGE")
    }
}
