#if Tools
import AmbraCatalogue
import AmbraSandbox
import Testing

@testable import AmbraCLI

@Suite("Calls that delete")
struct DeletionTests {
    private var calls: [CatalogueCall] { Catalogue.shared.calls }

    private func call(_ path: String) throws -> CatalogueCall { try #require(Catalogue.shared.call(at: path)) }

    @Test("every call whose path ends in delete deletes, whatever its parameters")
    func named() {
        let named = calls.filter { $0.path.split(separator: "/").last == "delete" }
        #expect(named.count > 40)
        #expect(named.allSatisfy { $0.deletion == .always && $0.deletes([]) })
    }

    @Test("these calls delete by another name, always or with a parameter")
    func others() {
        let others = calls.filter { $0.deletion != nil && $0.path.split(separator: "/").last != "delete" }
        #expect(
            others.map { $0.path + ($0.deletion?.words ?? "") }.sorted() == [
                "/account/can/share/stop", "/case/attach with detach=true", "/customcode/undeploy",
                "/dictionary/detach", "/filter/share/stop", "/namespace/anonymize when rules is empty",
                "/namespace/coverpage when coverpage is empty", "/namespace/share/pricing when pricing is empty",
                "/namespace/study/defaults when defaults is empty", "/patient/merge with do_delete=true",
                "/purge/add unless suspended=true", "/purge/run unless dry_run=true",
                "/purge/set unless suspended=true", "/study/archive", "/study/duplicate with overwrite=true",
                "/study/share/stop", "/terminology/set when value is empty", "/user/device/clear",
                "/user/token with delete=true",
            ])
        #expect(others.count == Deletion.others.count)
    }

    @Test("the parameters that decide are parameters of their calls")
    func parameters() throws {
        for (path, deletion) in Deletion.others {
            let call = try call(path)
            switch deletion {
            case .always: continue
            case .when(let flag), .unless(let flag): #expect(call.parameter(named: flag)?.type == .flag)
            case .emptied(let name): #expect(call.parameter(named: name) != nil)
            }
        }
    }

    /// Calls that speak of taking away and take nothing away.
    private static let harmless: Set<String> = [
        "/audit/deleted", "/customfield/mapping/add", "/customfield/mapping/set", "/customfield/set",
        "/meeting/ping", "/namespace/removed/user/report", "/namespace/settings", "/purge/get", "/purge/list",
        "/rsna/phr_study", "/study/audit", "/study/node/can/remove", "/study/revive", "/study/star",
    ]

    @Test(
        "every call of the catalogue that speaks of taking away is either known to delete or known to be harmless")
    func words() {
        let words = [
            "delet", "remov", "purg", "clear", "discard", "overwrit", "detach", "forget", "/stop", "wipe", "eras",
            "archiv", "undeploy", "revok", "drop",
        ]
        for call in calls where call.deletion == nil {
            let parameters = call.parameters.filter { !$0.name.hasPrefix("event_") }
            let texts = [call.path, call.doc] + parameters.map { "\($0.name) \($0.doc)" }
            let speaks = texts.contains { text in words.contains { text.lowercased().contains($0) } }
            #expect(speaks == Self.harmless.contains(call.path), "\(call.path)")
        }
    }

    @Test(
        "a parameter decides",
        arguments: [
            ("/patient/merge", "do_delete", "1", "0"), ("/study/duplicate", "overwrite", "1", "0"),
            ("/case/attach", "detach", "1", "0"), ("/user/token", "delete", "1", "0"),
            ("/purge/run", "dry_run", "0", "1"), ("/purge/set", "suspended", "0", "1"),
            ("/namespace/anonymize", "rules", " { } ", "{\"patient_name\":\"s/.*/X/\"}"),
            ("/terminology/set", "value", "", "Study"), ("/setting/set", "value", "__DELETE__", "DELETE"),
            ("/node/set", "settings", "{\"a\":\"__DELETE__\"}", "{\"a\":\"b\"}"),
        ])
    func decides(_ path: String, _ name: String, _ deleting: String, _ keeping: String) throws {
        let call = try call(path)
        #expect(call.deletes([(name, deleting)]))
        #expect(!call.deletes([(name, keeping)]))
    }

    @Test("without the parameter a merge keeps, and a purge deletes")
    func absent() throws {
        #expect(try !call("/patient/merge").deletes([("uuid", "1")]))
        #expect(try !call("/namespace/anonymize").deletes([("uuid", "1")]))
        #expect(try call("/purge/add").deletes([("name", "1")]))
    }

    @Test("they send nothing without --yes where nobody can be asked, and the harmless form is sent")
    func asks() async throws {
        try await Workplace.with { place in
            let deleting = [
                ["patient.merge", "uuid=1", "src=[]", "do_delete=yes"], ["purge.run", "rule_id=1", "dry_run=no"],
                ["/study/share/stop", "uuid=1", "user_id=2"],
                ["namespace.anonymize", "uuid=1", "rules={}"],
            ]
            for arguments in deleting {
                let run = try await place.start(["call"] + arguments, environment: place.login).result()
                #expect(run.status == 2)
                #expect(run.errors.contains("this deletes; give --yes"), "\(arguments): \(run.errors)")
            }
            #expect(place.sandbox.requests.isEmpty)
            _ = try await place.run("call", "purge.run", "rule_id=1", "dry_run=yes")
            #expect(place.sandbox.requests.contains { $0.path == "/purge/run" })
            let page = try await place.run("call", "patient.merge", "--help")
            #expect(page.output.contains("with do_delete=true"))
        }
    }
}
#endif
