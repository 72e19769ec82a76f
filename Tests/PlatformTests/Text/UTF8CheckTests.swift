import Platform
import Testing

@Suite("UTF-8 is checked as the standard library does")
struct UTF8CheckTests {
    /// ASCII, the ends of all ranges of second bytes, and first bytes of each kind, valid and not.
    static let alphabet: [UInt8] = [
        0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF1, 0xF4, 0xF5,
    ]

    private static func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// Checks pieces of a text, which end behind the bytes that are set in a mask.
    private static func check(_ bytes: [UInt8], splitAt mask: Int) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var check = UTF8Check()
            var start = 0
            for end in 1...max(bytes.count, 1) where end == bytes.count || mask >> (end - 1) & 1 == 1 {
                guard check.accept(UnsafeRawBufferPointer(rebasing: bytes[start..<end])) else { return false }
                start = end
            }
            return check.isComplete
        }
    }

    @Test("for all sequences of one to four bytes, at every split", arguments: alphabet)
    func sequences(first: UInt8) {
        var wrong: [[UInt8]] = []
        func look(_ bytes: [UInt8]) {
            let isText = Self.isText(bytes)
            for mask in 0..<1 << (bytes.count - 1) where Self.check(bytes, splitAt: mask) != isText {
                wrong.append(bytes)
            }
            guard bytes.count < 4 else { return }
            for byte in Self.alphabet { look(bytes + [byte]) }
        }
        look([first])
        #expect(wrong.prefix(3) == [])
    }

    @Test("for all pairs of a first and a second byte")
    func pairs() {
        var wrong: [[UInt8]] = []
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                for tail in [[], [0x80], [0x80, 0x80]] as [[UInt8]] {
                    let bytes = [first, second] + tail
                    if Self.check(bytes, splitAt: 0) != Self.isText(bytes) { wrong.append(bytes) }
                }
            }
        }
        #expect(wrong.prefix(3) == [])
    }

    @Test("a wrong byte is found when it comes", arguments: alphabet)
    func early(first: UInt8) {
        let ends: [[UInt8]] = [[]] + [0x41, 0x80, 0x90, 0xA0].flatMap { [[$0], [$0, 0x80], [$0, 0x80, 0x80]] }
        var wrong: [[UInt8]] = []
        for second in Self.alphabet {
            for third in Self.alphabet {
                for bytes in [[first], [first, second], [first, second, third]] {
                    var check = UTF8Check()
                    let isAccepted = bytes.withUnsafeBytes { check.accept($0) }
                    if isAccepted != ends.contains(where: { Self.isText(bytes + $0) }) { wrong.append(bytes) }
                }
            }
        }
        #expect(wrong.prefix(3) == [])
    }

    @Test("for long text whose wrong byte is anywhere", arguments: ["plain text of some length", "Größe 検査 😀 Größe"])
    func long(text: String) {
        let whole = Array(text.utf8)
        #expect(Self.check(whole, splitAt: 0) && Self.check([], splitAt: 0))
        for position in whole.indices {
            for byte in Self.alphabet {
                var bytes = whole
                bytes[position] = byte
                #expect(Self.check(bytes, splitAt: 0) == Self.isText(bytes))
                #expect(Self.check(bytes, splitAt: 1 << position) == Self.isText(bytes))
            }
        }
    }
}
