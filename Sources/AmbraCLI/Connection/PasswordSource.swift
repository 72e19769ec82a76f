#if Tools
import Foundation
import Platform

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

/// A command that prints a password. It may ask a person at the terminal, for as long as that takes; what it prints is
/// never shown.
struct PasswordCommand: Sendable {
    let text: String
    /// What the command is in messages.
    let name: String

    /// What the command prints, up to one byte more than a limit: its output is closed then.
    ///
    /// - Throws: ``ExitStatus/interrupted`` when the task is canceled, or the command interrupted.
    func output(limit: Int) throws(CommandFailure) -> [UInt8] {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        defer { if terminal >= 0 { close(terminal) } }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw unstarted }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var reading: Int32? = ends[0]
        defer { if let reading { close(reading) } }
        TerminalEcho.lend(terminal)
        defer { TerminalEcho.restore() }
        let started = SpawnedProcess(shell: text, output: ends[1], readsTerminal: terminal >= 0)
        close(ends[1])
        guard let process = started else { throw unstarted }

        var bytes: [UInt8] = []
        while true {
            guard !Task.isCancelled else {
                process.end()
                throw CommandFailure(.interrupted, "interrupted")
            }
            if let descriptor = reading, Self.hasInput(descriptor) {
                let more = (try? DescriptorIO.readNext(4096, of: descriptor)) ?? []
                bytes += more.prefix(limit + 1 - bytes.count)
                if !more.isEmpty, bytes.count <= limit { continue }
                // A command that prints without end stops at the closed pipe.
                close(descriptor)
                reading = nil
            } else if let end = process.ended() {
                try check(end)
                return bytes
            } else if reading == nil {
                usleep(10_000)
            }
        }
    }

    private func check(_ end: SpawnedProcess.End) throws(CommandFailure) {
        switch end {
        case .exit(0): return
        // A shell says so of a command that it ran.
        case .signal(SIGINT), .exit(128 + SIGINT): throw CommandFailure(.interrupted, "interrupted")
        case .exit(let status): throw CommandFailure(.badInput, "\(name) failed with status \(status)")
        case .signal(let number): throw CommandFailure(.badInput, "\(name) was ended by signal \(number)")
        }
    }

    private var unstarted: CommandFailure { CommandFailure(.badInput, "\(name) cannot be run") }

    /// Whether there is something to read, or nothing will come any more; waits a moment for it.
    private static func hasInput(_ descriptor: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 100) > 0
    }
}
#endif
