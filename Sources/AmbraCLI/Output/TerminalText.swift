#if Tools
import AmbraSDK

/// Makes text from files and answers safe to show on a terminal.
enum TerminalText {
    /// The text with every control character spelled out, as `\n` or `\u{1b}`.
    static func escaped(_ text: some StringProtocol) -> String { PrintableText.escaped(text) }

    /// Whether a character could move the cursor, color the screen or turn the reading direction.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool { PrintableText.isControl(scalar) }
}
#endif
