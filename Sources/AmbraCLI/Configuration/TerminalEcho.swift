#if Tools
    import AmbraTransport
    import Foundation

    /// The terminal whose echo is off while a secret is typed, for ends that unwind nothing.
    enum TerminalEcho {
        private struct Saved: @unchecked Sendable {
            // termios is plain numbers; C types are not marked Sendable.
            let terminal: Int32
            let settings: termios
        }

        private static let saved = Locked<Saved?>(nil)

        /// Turns line editing and echo off; `false` when the terminal cannot be set up.
        static func turnOff(on terminal: Int32) -> Bool {
            var settings = termios()
            guard tcgetattr(terminal, &settings) == 0 else { return false }
            saved.withLock { $0 = Saved(terminal: terminal, settings: settings) }
            let flags = ICANON | ISIG | ECHO
            settings.c_lflag &= ~tcflag_t(flags)
            tcsetattr(terminal, TCSAFLUSH, &settings)
            return true
        }

        /// Brings back what was there before.
        static func restore() {
            saved.withLock { saved in
                guard let old = saved else { return }
                var settings = old.settings
                tcsetattr(old.terminal, TCSAFLUSH, &settings)
                saved = nil
            }
        }
    }
#endif
