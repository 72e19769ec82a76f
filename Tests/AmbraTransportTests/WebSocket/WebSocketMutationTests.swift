import Testing

@testable import AmbraTransport

@Suite("WebSocket mutations")
struct WebSocketMutationTests {
    private static let frames: [[UInt8]] = [
        ServerBytes.text("Grüße"), ServerBytes.frame(0x01, Array("a€".utf8).prefix(2)),
        ServerBytes.frame(0x80, Array("a€".utf8).suffix(2)), ServerBytes.frame(0x89, [1, 2]),
        ServerBytes.frame(0x8A, []), ServerBytes.frame(0x02, [1]), ServerBytes.frame(0x00, []),
        ServerBytes.frame(0x82, [UInt8](repeating: 3, count: 130)), ServerBytes.close(1000, "bye"),
    ]

    private static func mutated(_ numbers: inout SteadyNumbers) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
            bytes += frames.randomElement(using: &numbers) ?? []
        }
        for _ in 0..<Int.random(in: 0...3, using: &numbers) {
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
            default: if bytes.count > 1 { bytes.remove(at: place) }
            }
        }
        return bytes
    }

    @Test("100,000 mutated streams end the same however they are cut, and nothing follows the end", arguments: 0..<20)
    func mutations(seed: Int) {
        var numbers = SteadyNumbers(state: UInt64(seed))
        var limits = WebSocketLimits()
        limits.message = 1_000
        let opened = WebSocketMachine.opened(limits: limits)
        for _ in 0..<5_000 {
            let bytes = Self.mutated(&numbers)
            let cut = Int.random(in: 0...bytes.count, using: &numbers)
            var whole = opened
            let actions = whole.received(bytes)
            var parts = opened
            let partActions = parts.received(Array(bytes[..<cut])) + parts.received(Array(bytes[cut...]))
            let end = actions.firstIndex { if case .end = $0 { true } else { false } }
            guard actions == partActions, whole.isOver == parts.isOver, whole.isOver == (end != nil),
                end == nil || end == actions.count - 1
            else {
                Issue.record("\(bytes), cut at \(cut)")
                return
            }
        }
    }
}
