#if Tools
import AmbraTransport
import Foundation
import Platform

/// The terminal whose echo is off while something is asked, or that another command has for a while: for ends and
/// stops that unwind nothing.
enum TerminalEcho {
    private struct Saved: @unchecked Sendable {
        // termios is plain numbers; C types are not marked Sendable.
        let terminal: Int32
        let settings: termios
        /// The settings while something is asked; those of a command that has the terminal are known while it is
        /// stopped.
        var during: termios?
        /// Whether another command has the terminal.
        let isLent: Bool
        /// How often the question has to be asked again.
        var resumptions = 0

        init(_ terminal: Int32, _ settings: termios, isLent: Bool) {
            self.terminal = terminal
            self.settings = settings
            self.isLent = isLent
            if !isLent { during = silent }
        }

        /// The terminal edits nothing and shows nothing by itself.
        var silent: termios {
            var silent = settings
            let flags = ICANON | ISIG | ECHO
            silent.c_lflag &= ~tcflag_t(flags)
            return silent
        }

        func apply(_ settings: termios) {
            var settings = settings
            while tcsetattr(terminal, TCSAFLUSH, &settings) != 0, errno == EINTR {}
        }

        /// Whether the terminal listens to this process: otherwise setting it up would stop the process.
        var isForeground: Bool { tcgetpgrp(terminal) == getpgrp() }

        /// Brings back what was there before. What is right is left alone, with what somebody typed ahead.
        func restore() {
            var now = termios()
            guard isForeground, tcgetattr(terminal, &now) == 0,
                now.c_lflag != settings.c_lflag || now.c_iflag != settings.c_iflag
                    || now.c_oflag != settings.c_oflag
            else { return }
            apply(settings)
        }
    }

    private static let saved = Locked<Saved?>(nil)

    /// Turns line editing and echo off; `false` when the terminal cannot be set up.
    static func turnOff(on terminal: Int32) -> Bool {
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { return false }
        saved.withLock { saved in
            let new = Saved(terminal, settings, isLent: false)
            new.apply(new.silent)
            saved = new
        }
        return true
    }

    /// Another command is about to set up the terminal as it likes, and may end without setting it back.
    static func lend(_ terminal: Int32) {
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { return }
        saved.withLock { $0 = Saved(terminal, settings, isLent: true) }
    }

    /// Brings back what was there before.
    static func restore() {
        saved.withLock { saved in
            saved?.restore()
            saved = nil
        }
    }

    /// The process is about to stop: until it goes on, the terminal is as it was.
    static func suspend() {
        saved.withLock { saved in
            guard let held = saved else { return }
            var now = termios()
            if held.isLent, held.isForeground, tcgetattr(held.terminal, &now) == 0 { saved?.during = now }
            held.restore()
        }
    }

    /// The stop is over, or did not come.
    static func silence() {
        saved.withLock { saved in
            if let saved, let during = saved.during, saved.isForeground { saved.apply(during) }
        }
    }

    /// The process goes on after a stop, in which a shell may have set up the terminal for itself.
    static func resume() {
        silence()
        saved.withLock { saved in
            saved?.resumptions += 1
            if saved?.isLent == true { saved?.during = nil }
        }
    }

    /// How often the process went on after a stop while the echo was off.
    static var resumptions: Int { saved.withLock { $0?.resumptions ?? 0 } }
}
#endif
