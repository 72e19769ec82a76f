import Foundation
import Testing

@testable import AmbraSandbox

@Suite("patients, meetings, radreports and purges")
struct PatientTests {
    private static func patient(_ client: InProcessClient, _ mrn: String, first: String = "Ada") async throws -> String
    {
        let fields = [
            "account_id": client.service.accountID, "first": first, "last": "L", "mrn": mrn, "sex": "F",
            "birth_date": "19700102", "email": "ada@sandbox.invalid", "name": "Ada L", "patientid": mrn,
        ]
        let answer = try await client.call("/patient/add", fields)
        return try #require(answer.json["uuid"]?.string, "\(answer.json.text)")
    }

    private static func readyStudy(_ client: InProcessClient, _ uid: String, mrn: String) async throws -> String {
        let study = try #require(try await client.addStudy(uid, ["patientid": mrn]).json["uuid"]?.string)
        _ = await client.upload(ImageBytes.image(study: uid, series: uid + ".1", uid: uid + ".1.1"))
        #expect(try await client.call("/study/sync", ["uuid": study, "image_count": "1"]).status == 200)
        return study
    }

    @Test("a merged patient has the studies of both")
    func merge() async throws {
        let client = try await InProcessClient.loggedIn()
        let (first, second) = (try await Self.patient(client, "1"), try await Self.patient(client, "2"))
        for mrn in ["1", "2"] { _ = try await client.addStudy("1." + mrn, ["patientid": mrn]) }
        func count() async throws -> Int? {
            let fields = ["uuid": first, "viewable_only": "1"]
            return try await client.call("/patient/study/list", fields).json["studies"]?.array?.count
        }
        #expect(try await count() == 1)
        let other = try await Self.patient(client, "3", first: "Bob")
        let wrong = try await client.call("/patient/merge", ["uuid": first, "src": "[\"\(other)\"]"])
        #expect(wrong.token == "PATIENT_NAME_DOB_MISMATCH")
        let merge = ["uuid": first, "src": "[\"\(second)\"]", "do_delete": "1", "sex": "O"]
        #expect(try await client.stranger().call("/patient/merge", merge).token == "NOT_FOUND")
        #expect(try await client.call("/patient/merge", merge.merging(["email": "x"]) { $1 }).token == "INVALID_EMAIL")
        #expect(try await client.call("/patient/merge", merge).status == 200)
        #expect(try await count() == 2)
        #expect(try await client.call("/patient/get", ["uuid": first]).json["sex"] == "O")
        #expect(try await client.call("/patient/get", ["uuid": second]).token == "NOT_FOUND")
    }

    @Test("a patient finds themselves, gets a PIN by mail and sees their studies")
    func portal() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await Self.patient(client, "1")
        _ = try await Self.readyStudy(client, "1.5", mrn: "1")
        let nobody = InProcessClient(client.service)
        let who = ["first": "ada", "last": "L", "birth_date": "1970-01-02"]
        #expect(try await nobody.call("/patient/portal/find", who).token == "NOT_PERMITTED")
        #expect(try await nobody.call("/patient/portal/list").json["portals"] == .array([]))
        let settings = "{\"enable_patient_portal\":1,\"expose_patient_portal\":1}"
        let open = ["uuid": client.service.accountID, "settings": settings]
        #expect(try await client.call("/account/set", open).status == 200)
        let portals = try await nobody.call("/patient/portal/list").json["portals"]?.array
        #expect(portals?.map { $0["uuid"]?.string } == [client.service.accountID])
        let bad = who.merging(["birth_date": "x"]) { $1 }
        #expect(try await nobody.call("/patient/portal/find", bad).token == "INVALID_DATE")
        let found = try await nobody.call("/patient/portal/find", who)
        #expect(found.json["patient_id"]?.string == id && found.json["study_count"] == 1, "\(found.json.text)")
        #expect(found.json["email"]?.string?.contains("ada@") == false)
        #expect(
            try await nobody.call("/patient/portal/find", who.merging(["first": "Bob"]) { $1 }).token == "NOT_FOUND")

        func login(_ pin: String) async throws -> InProcessClient.Answer {
            try await nobody.call("/patient/portal/login", ["patient_id": id, "pin": pin])
        }
        #expect(try await login("1").token == "INVALID_PIN")
        #expect(try await nobody.call("/patient/portal/pin", ["patient_id": id, "email": "1"]).status == 200)
        for _ in 0..<3 { #expect(try await login("x").token == "INVALID_PIN") }
        let first = try #require(await client.mail().last?["pin"]?.string)
        #expect(try await login(first).token == "LOCKOUT")
        #expect(try await nobody.call("/patient/portal/pin", ["patient_id": id, "email": "1"]).status == 200)
        let pin = try #require(await client.mail().last?["pin"]?.string)
        var patient = nobody
        patient.sid = try #require(try await login(pin).json["sid"]?.string)
        let studies = try await patient.call("/study/list").json["studies"]?.array
        #expect(studies?.map { $0["study_uid"]?.string } == ["1.5"])
    }

    @Test("a meeting has its roster and one presenter, and ends when its owner is silent")
    func meetings() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        let client = try await InProcessClient.loggedIn(configuration)
        let colleague = try await client.colleague()
        let study = try #require(try await client.addStudy("1.2").json["uuid"]?.string)
        let added = try await client.call("/meeting/add", ["study_id": study, "name": "m", "state": "{}"])
        let meeting = ["uuid": try #require(added.json["uuid"]?.string, "\(added.json.text)")]
        let other = meeting.merging(["user_id": try await colleague.userID()]) { $1 }
        #expect(try await client.call("/meeting/join", meeting).json["name"] == "m")
        #expect(try await client.call("/meeting/presenter", other).token == "NOT_ATTENDING")
        #expect(try await colleague.call("/meeting/join", meeting).status == 200)
        #expect(try await client.call("/meeting/presenter", other).status == 200)
        let roster = try await client.call("/meeting/roster", meeting).json["users"]?.array
        #expect(roster?.map { $0["presenter"] } == [0, 1])
        #expect(try await colleague.call("/meeting/leave", meeting).status == 200)
        #expect(try await client.call("/meeting/roster", meeting).json["users"]?.array?.count == 1)
        #expect(try await client.stranger().call("/meeting/join", meeting).token == "NOT_FOUND")
        clock.advance(by: 50)
        #expect(try await client.call("/meeting/ping", meeting).status == 200)
        clock.advance(by: 50)
        #expect(try await colleague.call("/meeting/ping", meeting).status == 200)
        clock.advance(by: 50)
        #expect(try await client.call("/meeting/get", meeting).token == "NOT_FOUND")
    }

    @Test("a radreport is locked by one session, for an hour")
    func locks() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        let client = try await InProcessClient.loggedIn(configuration)
        let study = try #require(try await client.addStudy("1.2").json["uuid"]?.string)
        let added = try await client.call("/radreport/add", ["study_id": study, "type": "t"])
        let report = ["uuid": try #require(added.json["uuid"]?.string, "\(added.json.text)")]
        #expect(try await client.call("/radreport/lock", report).token == "NOT_PERMITTED")
        let setting = ["uuid": client.service.accountID, "setting_enable_radreport_lock_reading": "1"]
        #expect(try await client.call("/account/set", setting).status == 200)
        #expect(try await client.call("/radreport/unlock", report).token == "ALREADY")
        #expect(try await client.call("/radreport/lock", report).status == 200)
        #expect(try await client.call("/radreport/lock", report).status == 200)
        let second = try await InProcessClient.loggedIn(to: client.service)
        #expect(try await second.call("/radreport/lock", report).token == "LOCKED")
        #expect(try await second.call("/radreport/description", report).json["can_edit"] == 0)
        #expect(try await client.call("/radreport/description", report).json["can_edit"] == 1)
        let locked = try await client.call("/radreport/get", report).json["locked_user_id"]
        #expect(locked?.string == client.service.userID)
        #expect(try await second.call("/radreport/unlock", report).status == 200)
        #expect(try await client.call("/radreport/lock", report).status == 200)
        clock.advance(by: 3601)
        #expect(try await second.call("/radreport/lock", report).status == 200)
        let list = try await client.call("/radreport/user/list", ["user_id": client.service.userID])
        #expect(list.json["radreports"]?.array?.map { $0["uuid"]?.string } == [report["uuid"]])

        let mail = report.merging(["email": "a@b.invalid"]) { $1 }
        #expect(try await client.call("/radreport/email", mail).token == "NOT_ENABLED")
        let allow = ["uuid": client.service.accountID, "captcha_response": "x"]
        #expect(try await client.call("/account/radreport/email/authorize", allow).status == 200)
        #expect(try await client.call("/radreport/email", mail).token == "NO_ATTACHMENT")
        let set = report.merging(["attachment": "{\"id\":\"a\"}"]) { $1 }
        #expect(try await client.call("/radreport/set", set).status == 200)
        #expect(try await client.call("/radreport/email", mail.merging(["email": "x"]) { $1 }).token == "INVALID_EMAIL")
        #expect(try await client.call("/radreport/email", mail).status == 200)
        #expect(await client.mail().last?["to"] == "a@b.invalid")
    }

    @Test("one template of a type is in use")
    func templates() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        func add(_ name: String) async throws -> [String: String] {
            let fields = ["account_id": account, "type": "t", "name": name, "body": "b"]
            return ["uuid": try #require(try await client.call("/radreport/template/add", fields).json["uuid"]?.string)]
        }
        let (first, second) = (try await add("a"), try await add("b"))
        let wanted = ["account_id": account, "type": "t"]
        #expect(try await client.call("/radreport/template/get/type", wanted).token == "NOT_FOUND")
        #expect(try await client.call("/radreport/template/activate", first).status == 200)
        #expect(try await client.call("/radreport/template/activate", second).status == 200)
        #expect(try await client.call("/radreport/template/get/type", wanted).json["name"] == "b")
        #expect(try await client.call("/radreport/template/get", first).json["active"] == 0)
        let refused = try await client.colleague().call("/radreport/template/activate", first)
        #expect(refused.token == "NOT_SYSADMIN_OR_SUPPORT")
    }

    @Test("a purge rule removes old studies, and a dry run none")
    func purge() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        configuration.sessionLifetime = .seconds(90 * 86_400)
        let client = try await InProcessClient.loggedIn(configuration)
        let account = client.service.accountID
        _ = try await client.addStudy("1.1", ["modality": "CT"])
        _ = try await client.addStudy("1.2", ["modality": "MR"])
        clock.advance(by: 40 * 86_400)
        _ = try await client.addStudy("1.3", ["modality": "CT"])
        let added = try await client.call(
            "/purge/add",
            ["account_id": account, "name": "p", "days_old": "30", "days_old_how": "C", "modalities": "[\"CT\"]"])
        let rule = try #require(added.json["uuid"]?.string, "\(added.json.text)")
        func left() async throws -> Set<String?> {
            Set(try await client.call("/study/list").json["studies"]?.array?.map { $0["study_uid"]?.string } ?? [])
        }
        #expect(try await client.call("/purge/run", ["rule_id": rule, "dry_run": "1"]).status == 200)
        #expect(await client.mail().last?["studies"] == .array(["1.1"]))
        #expect(try await left() == ["1.1", "1.2", "1.3"])
        #expect(try await client.stranger().call("/purge/run", ["rule_id": rule, "dry_run": "0"]).token == "NOT_FOUND")
        #expect(try await client.call("/purge/run", ["account_id": account, "dry_run": "0"]).status == 200)
        #expect(try await left() == ["1.2", "1.3"])
    }
}
