#if Tools
import AmbraSDK

/// Makes text from files and answers safe to show on a terminal.
enum TerminalText {
    /// The text with every control character spelled out, as `\n` or `\u{1b}`.
    static func escaped(_ text: some StringProtocol) -> String { PrintableText.escaped(text) }

    /// Whether a character could move the cursor, color the screen or turn the reading direction.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool { PrintableText.isControl(scalar) }
}

/// How many columns of a terminal a text takes.
enum TextWidth {
    static func columns(_ text: String) -> Int {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
            ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The text cut to a width, with an ellipsis where something is missing.
    static func truncated(_ text: String, to width: Int) -> String {
        guard columns(text) > width else { return text }
        guard width > 1 else { return width == 1 ? "…" : "" }
        var output = ""
        var used = 0
        for character in text {
            let next = columns(of: character)
            guard used + next <= width - 1 else { break }
            output.append(character)
            used += next
        }
        return output + "…"
    }

    /// The text in lines of at most a width, broken between words; further lines are indented as the first.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        let indent = String(text.prefix { $0 == " " })
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, columns(line) + 1 + columns(String(word)) > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? indent : " ") + word
        }
        return lines + [line]
    }

    /// The text with its middle left out: identifiers differ most at their ends.
    static func shortened(_ text: String, to width: Int) -> String {
        guard columns(text) > width, width >= 5 else { return truncated(text, to: width) }
        let tail = (width - 1) * 2 / 3
        return String(text.prefix(width - 1 - tail)) + "…" + String(text.suffix(tail))
    }

    private static func columns(of character: Character) -> Int {
        var widest = 0
        for scalar in character.unicodeScalars {
            if scalar.value == 0xFE0F { return 2 }
            widest = max(widest, columns(of: scalar))
        }
        return widest
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }

    /// East Asian Wide and Fullwidth (Unicode UAX 11), by block.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        case 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
        case 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18AFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F: true
        case 0x1F900...0x1F9FF, 0x20000...0x3FFFD: true
        default: false
        }
    }
}
#endif
