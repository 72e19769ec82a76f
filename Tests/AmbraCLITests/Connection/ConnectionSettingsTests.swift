#if Tools
import ArgumentParser
import Testing

@testable import AmbraCLI

@Suite("Where to connect and as whom")
struct ConnectionSettingsTests {
    private let profile = Profile(url: "https://a.example/api/v3", username: "p", sid: "sid-of-profile")

    private func options(_ arguments: String...) throws -> ConnectionOptions {
        try ConnectionOptions.parse(arguments)
    }

    @Test("the profile's session is used when nothing else is said")
    func fromProfile() throws {
        let settings = try ConnectionSettings(options(), CommandEnvironment([:]), profile)
        #expect(settings.url == profile.url)
        #expect(settings.login == .session("sid-of-profile"))
    }

    @Test("the environment goes before the profile, options before both")
    func order() throws {
        let variables = ["AMBRA_SID": "sid-of-environment", "AMBRA_USERNAME": "e", "AMBRA_PASSWORD": "pw"]
        let environment = CommandEnvironment(variables)
        #expect(
            try ConnectionSettings(options(), environment, profile).login == .session("sid-of-environment"))
        #expect(
            try ConnectionSettings(options("--username", "o"), environment, profile).login
                == .password(username: "o", password: "pw"))
        #expect(
            try ConnectionSettings(options("--username", "o", "--password-stdin"), environment, profile).login
                == .askPassword(username: "o"))
    }

    @Test("a profile's session is never sent to another service")
    func otherService() throws {
        let settings = try ConnectionSettings(
            options("--url", "https://b.example"), CommandEnvironment([:]), profile)
        #expect(settings.url == "https://b.example")
        #expect(settings.login == .none)
        let plain = try ConnectionSettings(
            options("--url", "http://a.example/api/v3"), CommandEnvironment([:]), profile)
        #expect(plain.login == .none)
    }

    @Test("engines come from options, else the environment, else the profile of the same service")
    func engineHosts() throws {
        let variables = CommandEnvironment(["AMBRA_ENGINE_HOSTS": "e.example, *.e.example"])
        let none = CommandEnvironment([:])
        var profile = profile
        profile.engineHosts = ["p.example"]
        #expect(
            try ConnectionSettings(options("--engine-host", "o.example"), variables, profile).engineHosts
                == ["o.example"])
        #expect(
            try ConnectionSettings(options(), variables, profile).engineHosts == ["e.example", "*.e.example"])
        #expect(try ConnectionSettings(options(), none, profile).engineHosts == ["p.example"])
        #expect(
            try ConnectionSettings(options("--url", "https://b.example"), none, profile).engineHosts.isEmpty)
        #expect(Profile(jsonText: profile.jsonText) == profile)
    }

    @Test("one service may be written in several ways")
    func sameService() {
        #expect(ConnectionSettings.isSame("https://A.example/", "a.example/api/v3"))
        #expect(ConnectionSettings.isSame("a.example", "HTTPS://a.example/api/v3/"))
        #expect(!ConnectionSettings.isSame("a.example", "a.example:8443"))
        #expect(!ConnectionSettings.isSame("a.example/x", "a.example"))
    }

    @Test("without any address nobody is logged in")
    func nowhere() {
        #expect { try ConnectionSettings(options(), CommandEnvironment([:]), nil) } throws: { error in
            (error as? CommandFailure)?.status == .notAllowed
        }
    }

    @Test("empty variables count as absent")
    func emptyVariables() {
        let environment = CommandEnvironment(["AMBRA_URL": "", "HOME": "/h", "XDG_CONFIG_HOME": "relative"])
        #expect(environment.url == nil)
        #expect(environment.profileFolder == "/h/.config/ambra")
        #expect(CommandEnvironment(["XDG_CONFIG_HOME": "/x"]).profileFolder == "/x/ambra")
    }
}
#endif
