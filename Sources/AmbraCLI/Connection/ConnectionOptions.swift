#if Tools
import ArgumentParser

/// The options of every command that talks to the service.
struct ConnectionOptions: ParsableArguments, Sendable {
    @Option(help: ArgumentHelp("Address of the service, https://HOST/api/v3.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("User name or email to log in with.", valueName: "name"))
    var username: String?

    @Flag(help: "Read the password from standard input, one line.")
    var passwordStdin = false

    @Option(
        help: ArgumentHelp(
            "Read the password from a file that nobody else can read (mode 0600).", valueName: "file"),
        completion: .file())
    var passwordFile: String?

    @Option(
        help: ArgumentHelp("Profile to use, as kept by ambra login (default: default).", valueName: "name"),
        completion: .custom { _, _, typed in ProfileStore.names().filter { $0.hasPrefix(typed) } })
    var profile: String?

    @Flag(help: "Allow plain HTTP to another machine: sessions and images are readable on the way.")
    var plainHttp = false

    @Option(
        help: ArgumentHelp(
            "File of trusted certificate authorities, PEM, instead of the system's.", valueName: "file"),
        completion: .file())
    var cacert: String?

    @Option(
        help: ArgumentHelp(
            "File of authorities to trust besides the system's, or those of --cacert.", valueName: "file"),
        completion: .file())
    var cacertAdd: String?

    @Option(
        help: ArgumentHelp(
            "Proxy, such as http://proxy.example:3128; else HTTPS_PROXY, but never to this machine itself.",
            valueName: "url"))
    var proxy: String?

    @Option(
        help: ArgumentHelp(
            "Storage engine that may see the session besides the service's and the vendor's own: HOST, HOST:PORT or *.DOMAIN; may be repeated.",
            valueName: "host"))
    var engineHost: [String] = []

    @Option(
        help: ArgumentHelp(
            "How long the service may take to begin an answer (default: 120).", valueName: "seconds"))
    var responseTimeout: Int?

    /// Whether an option says where the password is: it goes before every variable.
    var saysPassword: Bool { passwordStdin || passwordFile != nil }

    /// The files that the options name.
    var files: [String] { [passwordFile, cacert, cacertAdd].compactMap { $0 } }

    func validate() throws {
        if let responseTimeout, !(1...86_400).contains(responseTimeout) {
            throw ValidationError("--response-timeout: use 1 second to a day")
        }
        if passwordStdin, passwordFile != nil {
            throw ValidationError("--password-stdin and --password-file exclude each other")
        }
    }
}

/// The options of every command.
struct OutputOptions: ParsableArguments, Sendable {
    @Flag(name: .shortAndLong, help: "Show results and errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Log each call to standard error, without secrets or patient data.")
    var verbose = false

    /// The console of a command.
    var console: Console { Console(isQuiet: quiet) }
}
#endif
