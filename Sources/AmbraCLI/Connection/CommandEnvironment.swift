#if Tools
import Foundation

/// What the process's environment says. Empty variables count as absent.
struct CommandEnvironment: Sendable {
    var url: String?
    var username: String?
    var password: String?
    /// A file for the user alone whose first line is the password.
    var passwordFile: String?
    /// A command of the shell that prints the password.
    var passwordCommand: String?
    var sid: String?
    var profile: String?
    /// Storage engines to trust besides those trusted by default.
    var engineHosts: [String]?
    /// The folder of the profile files.
    var profileFolder: String?

    /// Reads the variables `AMBRA_URL`, `AMBRA_USERNAME`, `AMBRA_PASSWORD`, `AMBRA_PASSWORD_FILE`,
    /// `AMBRA_PASSWORD_COMMAND`, `AMBRA_SID`, `AMBRA_PROFILE`, `AMBRA_ENGINE_HOSTS` (words between
    /// commas), `XDG_CONFIG_HOME` and `HOME`.
    init(_ variables: [String: String] = ProcessEnvironment.variables) {
        func value(_ name: String) -> String? {
            guard let text = variables[name], !text.isEmpty else { return nil }
            return text
        }
        url = value("AMBRA_URL")
        username = value("AMBRA_USERNAME")
        password = value("AMBRA_PASSWORD")
        passwordFile = value("AMBRA_PASSWORD_FILE")
        passwordCommand = value("AMBRA_PASSWORD_COMMAND")
        sid = value("AMBRA_SID")
        profile = value("AMBRA_PROFILE")
        engineHosts = value("AMBRA_ENGINE_HOSTS")?.split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        // A relative XDG_CONFIG_HOME is to be ignored, as the XDG base directory specification wants.
        if let folder = value("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            profileFolder = folder + "/ambra"
        } else if let home = value("HOME") {
            profileFolder = home + "/.config/ambra"
        }
    }

    /// Files and folders with what a user logs in with: no result belongs there.
    var secrets: [String] { [passwordFile, profileFolder].compactMap { $0 } }
}
#endif
