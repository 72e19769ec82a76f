#if Tools
/// Where a password comes from: the options first, then the environment, then a person.
struct PasswordSource: Sendable {
    private let options: ConnectionOptions
    private let environment: CommandEnvironment

    private static let longest = 4096

    init(_ options: ConnectionOptions, _ environment: CommandEnvironment) {
        self.options = options
        self.environment = environment
    }

    /// - Throws: ``ExitStatus/badInput`` when there is none, or its file can be read by others.
    func password(of username: String) throws(CommandFailure) -> String {
        if options.passwordStdin { return try PasswordPrompt.line() }
        if let file = options.passwordFile { return try password(inFile: file) }
        if let password = environment.password { return password }
        if let file = environment.passwordFile { return try password(inFile: file) }
        if let command = environment.passwordCommand { return try password(ofCommand: command) }
        guard PasswordPrompt.isPossible else {
            throw CommandFailure(
                .badInput,
                "no password is given; use --password-stdin or --password-file, or set AMBRA_PASSWORD, "
                    + "AMBRA_PASSWORD_FILE or AMBRA_PASSWORD_COMMAND")
        }
        return try PasswordPrompt.password("password of \(TerminalText.escaped(username))")
    }

    private func password(inFile path: String) throws(CommandFailure) -> String {
        guard let text = try PrivateFile(path: path).read() else {
            throw CommandFailure(.badInput, "\(path): no such file; it is to hold the password")
        }
        return try Self.firstLine(text, of: path)
    }

    private func password(ofCommand command: String) throws(CommandFailure) -> String {
        let name = "AMBRA_PASSWORD_COMMAND"
        let bytes = try PasswordCommand(text: command, name: name).output(limit: Self.longest)
        return try Self.firstLine(String(decoding: bytes, as: UTF8.self), of: name)
    }

    private static func firstLine(_ text: String, of place: String) throws(CommandFailure) -> String {
        let line = text.prefix { !$0.isNewline }
        guard !line.isEmpty, line.utf8.count <= longest else {
            throw CommandFailure(.badInput, "\(place): its first line is not a password")
        }
        return String(line)
    }
}
#endif
