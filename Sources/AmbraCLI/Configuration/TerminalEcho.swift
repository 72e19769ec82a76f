#if Tools
    import AmbraTransport
    import Foundation
    import Platform

    /// The terminal whose echo is off while something is asked, for ends and stops that unwind nothing.
    enum TerminalEcho {
        private struct Saved: @unchecked Sendable {
            // termios is plain numbers; C types are not marked Sendable.
            let terminal: Int32
            let settings: termios
            /// How often the question has to be asked again.
            var resumptions = 0

            /// The settings while something is asked: the terminal edits nothing and shows nothing by itself.
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
        }

        private static let saved = Locked<Saved?>(nil)

        /// Turns line editing and echo off; `false` when the terminal cannot be set up.
        static func turnOff(on terminal: Int32) -> Bool {
            var settings = termios()
            guard tcgetattr(terminal, &settings) == 0 else { return false }
            saved.withLock { saved in
                let new = Saved(terminal: terminal, settings: settings)
                saved = new
                new.apply(new.silent)
            }
            return true
        }

        /// Brings back what was there before.
        static func restore() {
            saved.withLock { saved in
                if let saved { saved.apply(saved.settings) }
                saved = nil
            }
        }

        /// The process is about to stop: until it goes on, the terminal is as it was.
        static func suspend() {
            saved.withLock { saved in
                if let saved { saved.apply(saved.settings) }
            }
        }

        /// The stop is over, or did not come.
        static func silence() {
            saved.withLock { saved in
                if let saved { saved.apply(saved.silent) }
            }
        }

        /// The process goes on after a stop, in which a shell may have set up the terminal for itself.
        static func resume() {
            silence()
            saved.withLock { $0?.resumptions += 1 }
        }

        /// How often the process went on after a stop while the echo was off.
        static var resumptions: Int { saved.withLock { $0?.resumptions ?? 0 } }
    }
#endif
