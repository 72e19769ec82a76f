#if Tools
import AmbraSDK
import ArgumentParser

/// The `ambra` command.
struct AmbraCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ambra",
        abstract: "Move medical images between files and the Ambra (InteleShare) cloud.",
        discussion: """
            Try it without an account: ambra demo

            Exit codes: 0 all done; 1 some of the work failed; 2 wrong usage or bad input; 3 not allowed or not \
            logged in; 4 the service or the network failed; 5 verification found a difference; 130 interrupted.

            Environment, weaker than options: AMBRA_URL, AMBRA_USERNAME, AMBRA_PASSWORD, AMBRA_PASSWORD_FILE (a \
            file of mode 0600), AMBRA_PASSWORD_COMMAND (prints the password), AMBRA_SID, AMBRA_PROFILE, \
            AMBRA_ENGINE_HOSTS, HTTPS_PROXY, NO_PROXY, NO_COLOR. Profiles are kept in ~/.config/ambra, or $XDG_CONFIG_HOME/ambra.
            """,
        version: SDKVersion.text,
        subcommands: [
            ScanCommand.self, InspectCommand.self, ConvertCommand.self, DirectoryCommand.self,
            ValidateCommand.self, DeidentifyCommand.self, AuditCommand.self, ReviewCommand.self, WrapCommand.self,
            UploadCommand.self, DownloadCommand.self, StudiesCommand.self, CallCommand.self, EventsCommand.self,
            JobsCommand.self,
            LoginCommand.self, LogoutCommand.self, WhoAmICommand.self, SandboxCommand.self,
            DemoCommand.self, CompletionCommand.self,
        ]
    )
}
#endif
