#if Tools
import Foundation

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
