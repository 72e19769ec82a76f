import Testing

@testable import AmbraSDK

@Suite("session machine")
struct SessionMachineTests {
    @Test("one logs in, the others wait, all use the result")
    func oneLogin() {
        var machine = SessionMachine()
        #expect(machine.need() == .logIn)
        #expect(machine.need() == .wait)
        #expect(machine.need() == .wait)
        let session = machine.loggedIn("s1")
        #expect(machine.need() == .use(session))
    }

    @Test("late news about an old session does not end the new one")
    func lateNews() {
        var machine = SessionMachine()
        _ = machine.need()
        let old = machine.loggedIn("s1")
        machine.ended(old)
        #expect(machine.need() == .logIn)
        let new = machine.loggedIn("s2")
        machine.ended(old)
        #expect(machine.need() == .use(new))
    }

    @Test("a failed login lets the next caller try")
    func failedLogin() {
        var machine = SessionMachine()
        _ = machine.need()
        machine.loginFailed()
        #expect(machine.need() == .logIn)
    }

    @Test("forgetting while a login is under way does not start a second one")
    func forgetDuringLogin() {
        var machine = SessionMachine()
        _ = machine.need()
        machine.forget()
        #expect(machine.need() == .wait)
    }
}

@Suite("service address")
struct ServiceAddressTests {
    @Test(
        "addresses are taken as people write them",
        arguments: [
            ("https://host.example/api/v3", "https", "host.example", "/api/v3"),
            ("https://host.example/api/v3/", "https", "host.example", "/api/v3"),
            ("https://host.example", "https", "host.example", "/api/v3"),
            ("host.example", "https", "host.example", "/api/v3"),
            ("HTTP://127.0.0.1:8080/api/v3", "http", "127.0.0.1:8080", "/api/v3"),
            ("http://[::1]:99", "http", "[::1]:99", "/api/v3"),
        ])
    func accepted(text: String, scheme: String, authority: String, path: String) throws {
        let address = try ServiceAddress(text, allowsPlainHTTP: false)
        #expect(address.scheme == scheme)
        #expect(address.authority == authority)
        #expect(address.basePath == path)
    }

    @Test(
        "what cannot be an address is refused before anything is sent",
        arguments: [
            "", "https://", "ftp://host", "https://user:secret@host", "https://ho st", "https://host:0",
            "https://host:99999",
            "https://host:8x", "https://host/api?x=1", "https://host/#f", "http://service.example/api/v3",
            "http://127.evil.example",
            "https://[::1", "https://hóst",
        ])
    func refused(text: String) {
        #expect(throws: AmbraError.self) { try ServiceAddress(text, allowsPlainHTTP: false) }
    }

    @Test("plain http elsewhere needs permission")
    func plainHTTP() {
        #expect(throws: Never.self) { try ServiceAddress("http://service.example", allowsPlainHTTP: true) }
    }

    @Test("an engine must be a host, and a service on this machine has its engines here")
    func engines() throws {
        let remote = try ServiceAddress("https://service.example", allowsPlainHTTP: false)
        #expect(try remote.checkEngine("storage.example:8443", call: "/c") == "storage.example:8443")
        for engine in ["", "a/b", "a@b", "evil.example/path?", "a b", "a#b", "a\r\nb"] {
            #expect(throws: AmbraError.self) { try remote.checkEngine(engine, call: "/c") }
        }
        let local = try ServiceAddress("http://127.0.0.1:80", allowsPlainHTTP: false)
        #expect(throws: AmbraError.self) { try local.checkEngine("storage.example", call: "/c") }
        #expect(try local.checkEngine("127.0.0.1:81", call: "/c") == "127.0.0.1:81")
    }
}
