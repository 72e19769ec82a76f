/// What a frame is (RFC 6455, 5.2).
enum WebSocketOpcode: UInt8, Sendable {
    case continuation = 0
    case text = 1
    case binary = 2
    case close = 8
    case ping = 9
    case pong = 10

    var isControl: Bool { rawValue >= 8 }
}

/// The head of a frame from a server, checked.
struct WebSocketFrameHeader: Sendable, Hashable {
    let opcode: WebSocketOpcode
    let isFinal: Bool
    let length: UInt64
}

extension WebSocketFrameHeader {
    /// The longest payload of a control frame.
    static let longestControl = 125

    /// Reads a head; `nil`: more bytes are needed.
    ///
    /// - Returns: The head and how many bytes it takes.
    static func read(_ bytes: some Collection<UInt8>) throws(WebSocketViolation) -> (WebSocketFrameHeader, Int)? {
        let head = Array(bytes.prefix(10))
        guard let first = head.first else { return nil }
        guard first & 0x70 == 0 else { throw .reservedBits }
        guard let opcode = WebSocketOpcode(rawValue: first & 0x0F) else { throw .opcode }
        let isFinal = first & 0x80 != 0
        guard isFinal || !opcode.isControl else { throw .controlFrame }
        guard head.count >= 2 else { return nil }
        guard head[1] & 0x80 == 0 else { throw .masked }
        let short = head[1] & 0x7F
        guard !opcode.isControl || short <= longestControl else { throw .controlFrame }
        let size = short == 127 ? 8 : short == 126 ? 2 : 0
        guard head.count >= 2 + size else { return nil }
        let long = head[2..<2 + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let length = size == 0 ? UInt64(short) : long
        // The shortest form only, and no more than 63 bits.
        let least: UInt64 = size == 8 ? 0x1_0000 : size == 2 ? 126 : 0
        guard length >= least, length >> 63 == 0 else { throw .length }
        return (WebSocketFrameHeader(opcode: opcode, isFinal: isFinal, length: length), 2 + size)
    }
}

/// Frames as a client sends them: whole messages, masked.
enum WebSocketFrameWriter {
    /// - Parameter mask: Fresh random bits for each frame, so that no sender chooses the bytes on the wire.
    static func frame(_ opcode: WebSocketOpcode, _ payload: some Collection<UInt8>, mask: UInt32) -> [UInt8] {
        var frame: [UInt8] = [0x80 | opcode.rawValue]
        let count = payload.count
        let lengthBytes: Int
        switch count {
        case ..<126: (lengthBytes, frame) = (0, frame + [0x80 | UInt8(count)])
        case ..<0x1_0000: (lengthBytes, frame) = (2, frame + [0x80 | 126])
        default: (lengthBytes, frame) = (8, frame + [0x80 | 127])
        }
        for index in (0..<lengthBytes).reversed() {
            frame.append(UInt8(truncatingIfNeeded: count >> (index * 8)))
        }
        let key = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: mask >> $0) }
        frame += key
        for (index, byte) in payload.enumerated() { frame.append(byte ^ key[index & 3]) }
        return frame
    }
}
