#if Tools
import AmbraTransport
import DICOM
import Foundation
import Platform

/// Standard output for results, standard error for everything else; the two do not garble each other's lines.
final class Console: Sendable {
    /// Whether nothing but results and errors is wanted.
    let isQuiet: Bool
    /// Whether results go to a person's screen.
    let outputIsTerminal: Bool
    private let errorIsTerminal: Bool
    private let hasColours: Bool
    private let progress = Locked(Progress())

    private struct Progress: Sendable {
        var line: String?
        var isOver = false
    }

    init(isQuiet: Bool = false, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.isQuiet = isQuiet
        outputIsTerminal = isatty(STDOUT_FILENO) == 1
        errorIsTerminal = isatty(STDERR_FILENO) == 1
        hasColours = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Whether a progress bar has anybody to look at it.
    var showsProgress: Bool { errorIsTerminal && !isQuiet }

    /// Whether results may be coloured.
    var stylesOutput: Bool { outputIsTerminal && hasColours }

    /// Columns of the screen that shows standard error.
    var errorWidth: Int { Self.columns(STDERR_FILENO) ?? 80 }

    /// Columns of the screen that shows standard output; `nil` when it is a file or a pipe.
    var outputWidth: Int? { outputIsTerminal ? Self.columns(STDOUT_FILENO) ?? 80 : nil }

    // MARK: - Results

    /// Prints a line of a result. Its text must be safe to show.
    func line(_ text: String) throws(CommandFailure) { try write(text + "\n") }

    /// Prints lines of a result.
    func lines(_ lines: [String]) throws(CommandFailure) {
        if !lines.isEmpty { try write(lines.joined(separator: "\n") + "\n") }
    }

    /// Writes bytes of a result.
    func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }

    /// Writes bytes of a result.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        let code = progress.withLock { progress in
            if outputIsTerminal { erase(progress.line) }
            let code = Self.write(bytes, to: STDOUT_FILENO)
            if outputIsTerminal { draw(progress.line) }
            return code
        }
        // The reader has enough: the command ends as every filter does, but its session ends first.
        if code == EPIPE { throw CommandFailure(.readerGone, "") }
        guard code == 0 else {
            throw CommandFailure(
                .incomplete, "standard output cannot be written: \(SystemReason.words(code))")
        }
    }

    // MARK: - Messages

    /// Says something that is good to know.
    func note(_ text: String) { if !isQuiet { say(TerminalText.escaped(text)) } }

    /// Says that something is wrong.
    func problem(_ text: String) {
        let shown = TerminalText.escaped(text)
        say(errorIsTerminal && hasColours ? "\u{1B}[31m\(shown)\u{1B}[0m" : shown)
    }

    /// Writes a line of the log.
    func log(_ text: String) { say(TerminalText.escaped(text)) }

    private func say(_ text: String) {
        progress.withLock { progress in
            erase(progress.line)
            _ = Self.write(Array((text + "\n").utf8), to: STDERR_FILENO)
            draw(progress.line)
        }
    }

    // MARK: - Progress

    /// Shows a line that the next one replaces.
    func show(_ line: String) {
        progress.withLock { progress in
            guard !progress.isOver, progress.line != line else { return }
            draw(line)
            progress.line = line
        }
    }

    /// Takes the line away.
    func endProgress() {
        progress.withLock { progress in
            erase(progress.line)
            progress = Progress(line: nil, isOver: true)
        }
    }

    /// Makes ready for lines of progress.
    func beginProgress() { progress.withLock { $0.isOver = false } }

    private func draw(_ line: String?) {
        if let line { _ = Self.write(Array("\r\(line)\u{1B}[K".utf8), to: STDERR_FILENO) }
    }

    private func erase(_ line: String?) {
        if line != nil { _ = Self.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
    }

    // MARK: - System

    /// - Returns: 0, or the system's error.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let count = Foundation.write(
                    descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count > 0 else { return errno }
                offset += count
            }
            return 0
        }
    }

    private static func columns(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

/// Prints JSON text as it is written; the pieces are whole UTF-8.
struct ConsoleSink: ByteSink {
    private let console: Console
    /// Why standard output took no more.
    private(set) var failure: CommandFailure?

    init(_ console: Console) { self.console = console }

    mutating func append(_ bytes: [UInt8]) throws(DICOMError) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let shown = lines.map { JSONText.shown(String(decoding: $0, as: UTF8.self)) }
        do throws(CommandFailure) {
            try console.write(shown.joined(separator: "\n"))
        } catch {
            failure = error
            throw DICOMError(.unwritable, "standard output cannot be written")
        }
    }
}
#endif
