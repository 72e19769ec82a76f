/// Splits what a server sends into frames, wherever the bytes were cut. Keeps at most a head of ten bytes.
struct WebSocketFrameParser: Sendable {
    enum Event: Sendable, Equatable {
        case began(WebSocketFrameHeader)
        case payload(ArraySlice<UInt8>)
        case ended
    }

    private enum State: Sendable {
        case head([UInt8])
        case payload(left: UInt64)
    }

    private var state = State.head([])

    /// The next event of `input`, from which it takes what it has used; `nil`: more bytes are needed.
    mutating func next(_ input: inout ArraySlice<UInt8>) throws(WebSocketViolation) -> Event? {
        switch state {
        case .head(let kept): return try readHead(kept, &input)
        case .payload(left: 0):
            state = .head([])
            return .ended
        case .payload(let left):
            guard !input.isEmpty else { return nil }
            let piece = input.prefix(Int(clamping: left))
            input = input.dropFirst(piece.count)
            state = .payload(left: left - UInt64(piece.count))
            return .payload(piece)
        }
    }

    private mutating func readHead(
        _ kept: [UInt8], _ input: inout ArraySlice<UInt8>
    ) throws(WebSocketViolation) -> Event? {
        let bytes = kept + input.prefix(10 - kept.count)
        guard let (header, size) = try WebSocketFrameHeader.read(bytes) else {
            input = input.dropFirst(bytes.count - kept.count)
            state = .head(bytes)
            return nil
        }
        input = input.dropFirst(size - kept.count)
        state = .payload(left: header.length)
        return .began(header)
    }
}
