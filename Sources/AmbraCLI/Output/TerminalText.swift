#if Tools
    /// Makes text from files and answers safe to show: nothing in it can move the cursor, colour the screen or turn the
    /// reading direction.
    enum TerminalText {
        /// The text with every control character spelled out, as `\n` or `\u{1b}`.
        static func escaped(_ text: some StringProtocol) -> String {
            guard text.unicodeScalars.contains(where: isControl) else { return String(text) }
            var output = ""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\n": output += "\\n"
                case "\r": output += "\\r"
                case "\t": output += "\\t"
                case _ where isControl(scalar): output += "\\u{\(String(scalar.value, radix: 16))}"
                default: output.unicodeScalars.append(scalar)
                }
            }
            return output
        }

        /// Control characters (C0, DEL, C1), line and paragraph separators, and those that turn the direction of text.
        static func isControl(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0: true
            case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
            case 0xE0000...0xE007F: true
            default: false
            }
        }
    }
#endif
