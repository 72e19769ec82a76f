#if Tools
import AmbraCatalogue
import AmbraSandbox
import Testing

@testable import AmbraCLI

@Suite("Parameters of ambra call")
struct CallCheckTests {
    private func check(_ path: String) throws -> CallCheck {
        CallCheck(call: try #require(Catalogue.shared.call(at: path)))
    }

    private func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? CommandFailure)?.message
        }
    }

    @Test("a call is found by path and by name", arguments: ["/study/get", "study/get", "study.get", "Study.get"])
    func find(_ name: String) throws { #expect(try CallFinder().find(name).path == "/study/get") }

    @Test("an unknown call suggests its neighbours")
    func unknownCall() {
        #expect(message { _ = try CallFinder().find("study.gett") }?.contains("did you mean study.get") == true)
        #expect(message { _ = try CallFinder().find("/study/lsit") }?.contains("/study/list") == true)
        #expect(message { _ = try CallFinder().find("qwertyuiop") }?.contains("has no call") == true)
    }

    @Test("an unknown parameter suggests its neighbours")
    func unknownParameter() throws {
        let check = try check("/study/get")
        #expect(message { try check.checkNames(["uuuid"]) }?.contains("did you mean uuid?") == true)
        #expect(message { try check.checkNames(["uuid", "uuid"]) }?.contains("twice") == true)
        try check.checkNames(["uuid", "study_uid", "fields.study"])
    }

    @Test("all that is missing is named, alternatives included")
    func missing() throws {
        let text = try #require(message { try check("/study/get").checkComplete([]) })
        #expect(text.contains("uuid") && text.contains("study_uid with storage_namespace"))
        try check("/study/get").checkComplete(["uuid"])
        let add = try #require(message { try check("/session/login").checkComplete([]) })
        #expect(add.contains("login") && add.contains("password"))
    }

    @Test("filters, sorting and pages are taken by lists only")
    func verbs() throws {
        try check("/study/list").checkNames([
            "filter.modality.equals", "sort_by", "page.rows", "fields.study", "filter.tz",
        ])
        #expect(message { try check("/study/list").checkNames(["filter.modality.equal"]) } != nil)
        #expect(message { try check("/study/list").checkNames(["filter.modality"]) } != nil)
        for name in ["filter.a.equals", "sort_by", "page.rows"] {
            #expect(message { try check("/session/user").checkNames([name]) } != nil)
        }
    }

    @Test("a custom field is one of a family of names")
    func families() throws {
        try check("/study/add").checkNames(["customfield-5c3f3d0e-6f5b-4a8e-9a53-1f2e3d4c5b6a"])
        #expect(message { try check("/study/get").checkNames(["customfield-1"]) } != nil)
    }

    @Test("flags take words and become 1 or 0")
    func flags() throws {
        let check = try check("/study/get")
        for text in ["true", "1", "yes", "TRUE"] { #expect(try check.value(text, for: "extra") == "1") }
        for text in ["false", "0", "no"] { #expect(try check.value(text, for: "extra") == "0") }
        #expect(message { _ = try check.value("maybe", for: "extra") } != nil)
    }

    @Test("integers, choices and JSON are checked")
    func types() throws {
        let list = try check("/study/list")
        #expect(try list.value("5", for: "limit.hl7") == "5")
        #expect(message { _ = try list.value("five", for: "limit.hl7") } != nil)
        #expect(try list.value("{\"a\":1}", for: "template") == "{\"a\":1}")
        #expect(message { _ = try list.value("{", for: "template") } != nil)
        let oauth = try check("/session/oauth")
        #expect(try oauth.value("google", for: "vendor") == "google")
        #expect(message { _ = try oauth.value("gogle", for: "vendor") }?.contains("did you mean google?") == true)
    }

    @Test("an argument is a name and a value, a file or standard input")
    func arguments() throws {
        #expect(try CallArgument("a=b=c").source == .text("b=c"))
        #expect(try CallArgument("a=").source == .text(""))
        #expect(try CallArgument("a=@f").source == .file("f"))
        #expect(try CallArgument("a=@-").source == .standardInput)
        #expect(try CallArgument("a=@@b").source == .text("@b"))
        for text in ["a", "=b", "", "a=@"] { #expect(throws: CommandFailure.self) { try CallArgument(text) } }
    }

    @Test("secrets are known by their names")
    func secrets() {
        for name in ["password", "new_password", "pin", "sid", "client_secret", "cc_token", "integration_key"] {
            #expect(CallArgument.isSecret(name))
        }
        for name in ["login", "uuid", "public_key", "use_pkey", "password_reset", "hotkey", "key"] {
            #expect(!CallArgument.isSecret(name))
        }
    }

    @Test("the distance counts insertions, deletions, replacements and swaps")
    func distance() {
        func distance(_ left: String, _ right: String) -> Int {
            Suggestion.distance(Array(left.utf8), Array(right.utf8))
        }
        #expect(distance("", "abc") == 3)
        #expect(distance("abc", "abc") == 0)
        #expect(distance("list", "lsit") == 1)
        #expect(distance("get", "gett") == 1)
        #expect(distance("kitten", "sitting") == 3)
    }
}
#endif
