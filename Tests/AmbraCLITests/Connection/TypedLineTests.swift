#if Tools
import Foundation
import Testing

@testable import AmbraCLI

@Suite("A line typed at the terminal")
struct TypedLineTests {
    private func type(_ bytes: [UInt8], isHidden: Bool = false) -> (echo: String, end: TypedLine.Step?) {
        var line = TypedLine(isHidden: isHidden)
        var echo = ""
        for byte in bytes {
            switch line.type(byte) {
            case .go(let text): echo += text
            case let end: return (echo, end)
            }
        }
        return (echo, nil)
    }

    @Test("a hidden line shows nothing")
    func hidden() {
        let typed = type(Array("secret".utf8) + [0x0D], isHidden: true)
        #expect(typed.echo.isEmpty)
        #expect(typed.end == .done("secret"))
    }

    @Test("backspace removes a whole character, Ctrl-U the line")
    func editing() {
        #expect(type(Array("aé".utf8) + [0x7F, 0x0A]).end == .done("a"))
        #expect(type(Array("abc".utf8) + [0x15] + Array("x".utf8) + [0x0A]).end == .done("x"))
        #expect(type([0x7F, 0x0A]).end == .done(""))
        #expect(type(Array("aé".utf8)).echo == "aé")
    }

    @Test("Ctrl-Z and Ctrl-\\ are the signals that the terminal would have sent")
    func signals() {
        #expect(type(Array("ab".utf8) + [0x1A]).end == .signal(SIGTSTP))
        #expect(type(Array("ab".utf8) + [0x1C]).end == .signal(SIGQUIT))
    }

    @Test("Ctrl-C interrupts, Ctrl-D only on an empty line")
    func interruption() {
        #expect(type(Array("ab".utf8) + [0x03]).end == .interrupted)
        #expect(type([0x04]).end == .interrupted)
        #expect(type(Array("a".utf8) + [0x04, 0x0A]).end == .done("a"))
    }

    @Test("an endless line takes no endless memory")
    func length() {
        guard case .done(let text) = type([UInt8](repeating: 0x61, count: 10_000) + [0x0A]).end else {
            Issue.record("the line did not end")
            return
        }
        #expect(text.utf8.count == 4_096)
    }
}
#endif
