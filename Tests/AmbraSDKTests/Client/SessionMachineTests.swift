import Testing

@testable import AmbraSDK

@Suite("session machine")
struct SessionMachineTests {
    private let now = ContinuousClock.now

    private func grant(_ id: String, lifetime: Duration? = nil) -> IssuedSession {
        IssuedSession(.sid(id), lifetime: lifetime)
    }

    @Test("one logs in, the others wait, all use the result")
    func oneLogin() {
        var machine = SessionMachine()
        #expect(machine.need(now: now) == .logIn)
        #expect(machine.need(now: now) == .wait)
        #expect(machine.need(now: now) == .wait)
        let session = machine.loggedIn(grant("s1"), now: now)
        #expect(machine.need(now: now) == .use(session))
    }

    @Test("late news about an old session does not end the new one")
    func lateNews() {
        var machine = SessionMachine()
        _ = machine.need(now: now)
        let old = machine.loggedIn(grant("s1"), now: now)
        machine.ended(old)
        #expect(machine.need(now: now) == .logIn)
        let new = machine.loggedIn(grant("s2"), now: now)
        machine.ended(old)
        #expect(machine.need(now: now) == .use(new))
    }

    @Test("a failed login lets the next caller try")
    func failedLogin() {
        var machine = SessionMachine()
        _ = machine.need(now: now)
        machine.loginFailed()
        #expect(machine.need(now: now) == .logIn)
    }

    @Test("forgetting while a login is under way does not start a second one")
    func forgetDuringLogin() {
        var machine = SessionMachine()
        _ = machine.need(now: now)
        machine.forget()
        #expect(machine.need(now: now) == .wait)
    }

    @Test("a token is renewed before its life ends, by one caller")
    func renewal() {
        var machine = SessionMachine()
        _ = machine.need(now: now)
        let session = machine.loggedIn(grant("t", lifetime: .seconds(100)), now: now)
        #expect(machine.need(now: now + .seconds(89)) == .use(session))
        #expect(machine.need(now: now + .seconds(90)) == .logIn)
        #expect(machine.need(now: now + .seconds(90)) == .wait)
    }

    @Test("a session that is replaced is handed out once, to be ended; one that has ended is not")
    func replaced() {
        var machine = SessionMachine(idleLimit: .seconds(100))
        _ = machine.need(now: now)
        let old = machine.loggedIn(grant("s1"), now: now)
        #expect(machine.need(now: now + .seconds(95)) == .logIn)
        machine.loginFailed()
        #expect(machine.need(now: now + .seconds(96)) == .logIn)
        let new = machine.loggedIn(grant("s2"), now: now + .seconds(96))
        #expect(machine.takeReplaced() == old)
        #expect(machine.takeReplaced() == nil)
        machine.ended(new)
        _ = machine.need(now: now + .seconds(97))
        _ = machine.loggedIn(grant("s3"), now: now + .seconds(97))
        #expect(machine.takeReplaced() == nil)
    }

    @Test("a session that was silent for too long is renewed, one in use is not")
    func silence() {
        var machine = SessionMachine(idleLimit: .seconds(100))
        _ = machine.need(now: now)
        let session = machine.loggedIn(grant("s"), now: now)
        #expect(machine.need(now: now + .seconds(80)) == .use(session))
        #expect(machine.need(now: now + .seconds(160)) == .use(session))
        #expect(machine.need(now: now + .seconds(251)) == .logIn)
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
}
