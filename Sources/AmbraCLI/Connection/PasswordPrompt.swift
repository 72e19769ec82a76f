#if Tools
import Foundation

/// Asks a person at the terminal, or reads a line of standard input.
enum PasswordPrompt {
    private static let longest = 4096

    /// Asks without showing what is typed.
    static func password(_ question: String) throws(CommandFailure) -> String {
        try ask(question, isHidden: true)
    }

    /// Asks and shows what is typed.
    static func text(_ question: String) throws(CommandFailure) -> String {
        let answer = try ask(question, isHidden: false).trimmingCharacters(in: .whitespaces)
        guard !answer.isEmpty else { throw CommandFailure(.badInput, "an answer is needed; try again") }
        return answer
    }

    /// Whether there is a terminal to ask at.
    static var isPossible: Bool {
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { return false }
        close(descriptor)
        return true
    }

    /// The first line of standard input, without its end.
    static func line() throws(CommandFailure) -> String {
        var bytes: [UInt8] = []
        while bytes.count <= longest {
            guard let byte = try StandardInput.piece(1).first else { break }
            if byte == UInt8(ascii: "\n") { return try secret(bytes) }
            bytes.append(byte)
        }
        return try secret(bytes)
    }

    private static func secret(_ bytes: [UInt8]) throws(CommandFailure) -> String {
        let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
        guard !line.isEmpty, line.count <= longest, let text = String(validating: line, as: UTF8.self) else {
            throw CommandFailure(.badInput, "standard input holds no password; write it there as one line")
        }
        return text
    }

    /// The terminal's own line editing is off while a secret is typed, Ctrl-C included: otherwise it would end the
    /// process and leave the terminal without echo.
    private static func ask(_ question: String, isHidden: Bool) throws(CommandFailure) -> String {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard terminal >= 0 else {
            throw CommandFailure(
                .badInput, "there is no terminal to ask at; use --password-stdin or the environment")
        }
        defer { close(terminal) }
        guard TerminalEcho.turnOff(on: terminal) else {
            throw CommandFailure(
                .badInput, "the terminal cannot be set up; use --password-stdin or the environment")
        }
        defer {
            TerminalEcho.restore()
            show("\r\n", on: terminal)
        }
        show(question + ": ", on: terminal)
        return try typed(question, on: terminal, isHidden: isHidden)
    }

    private static func typed(
        _ question: String, on terminal: Int32, isHidden: Bool
    ) throws(CommandFailure) -> String {
        var line = TypedLine(isHidden: isHidden)
        var resumptions = 0
        while true {
            guard !Task.isCancelled else { throw CommandFailure(.interrupted, "interrupted") }
            var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            let isTyped = poll(&waiting, 1, 200) > 0
            if TerminalEcho.resumptions != resumptions {
                // Nobody knows after a stop what was typed before it.
                resumptions = TerminalEcho.resumptions
                line = TypedLine(isHidden: isHidden)
                show("\r\n" + question + ": ", on: terminal)
            }
            guard isTyped else { continue }
            var byte: UInt8 = 0
            let count = read(terminal, &byte, 1)
            // What was typed is gone when the process went on after a stop just now.
            if count < 0, errno == EAGAIN || errno == EINTR { continue }
            guard count == 1 else { throw CommandFailure(.interrupted, "interrupted") }
            switch line.type(byte) {
            case .signal(let number): kill(0, number)
            case .go(let echo): show(echo, on: terminal)
            case .done(let text): return text
            case .interrupted: throw CommandFailure(.interrupted, "interrupted")
            }
        }
    }

    private static func show(_ text: String, on terminal: Int32) {
        let bytes = Array(text.utf8)
        _ = write(terminal, bytes, bytes.count)
    }
}

/// A line that is typed byte by byte at a terminal whose own editing is off.
struct TypedLine: Sendable {
    enum Step: Sendable, Equatable {
        /// More is to come; the text is to be shown.
        case go(echo: String)
        case done(String)
        case interrupted
        /// What the terminal would have made of the key: a signal for all processes in the foreground.
        case signal(Int32)
    }

    let isHidden: Bool
    private var bytes: [UInt8] = []

    private static let longest = 4096

    init(isHidden: Bool) { self.isHidden = isHidden }

    mutating func type(_ byte: UInt8) -> Step {
        switch byte {
        case 0x0A, 0x0D: return .done(String(decoding: bytes, as: UTF8.self))
        case 0x03: return .interrupted
        case 0x1A: return .signal(SIGTSTP)
        case 0x1C: return .signal(SIGQUIT)
        case 0x04: return bytes.isEmpty ? .interrupted : .go(echo: "")
        case 0x08, 0x7F: return removeLast()
        case 0x15:
            var echo = ""
            while !bytes.isEmpty, case .go(let step) = removeLast() { echo += step }
            return .go(echo: echo)
        case 0..<0x20: return .go(echo: "")
        default:
            guard bytes.count < Self.longest else { return .go(echo: "") }
            bytes.append(byte)
            return .go(echo: echo())
        }
    }

    /// A character is shown when its last byte is there.
    private func echo() -> String {
        guard !isHidden, String(validating: bytes, as: UTF8.self) != nil else { return "" }
        return String(decoding: bytes, as: UTF8.self).last.map(String.init) ?? ""
    }

    private mutating func removeLast() -> Step {
        var text = String(decoding: bytes, as: UTF8.self)
        guard let last = text.popLast() else { return .go(echo: "") }
        bytes = Array(text.utf8)
        let width = isHidden ? 0 : TextWidth.columns(String(last))
        return .go(echo: String(repeating: "\u{8} \u{8}", count: width))
    }
}
#endif
