/// Bytes in line to be sent.
struct CurlOutgoing {
    private var pieces: [[UInt8]] = []
    private var position = 0

    /// Bytes handed out so far.
    private(set) var taken: Int64 = 0

    var isEmpty: Bool { pieces.isEmpty }

    mutating func add(_ piece: [UInt8]) {
        if !piece.isEmpty { pieces.append(piece) }
    }

    /// Moves the next bytes into `room`: as many as are there and fit.
    mutating func take(into room: UnsafeMutableRawBufferPointer) -> Int {
        var filled = 0
        while filled < room.count, let piece = pieces.first {
            let count = min(room.count - filled, piece.count - position)
            let part = UnsafeMutableRawBufferPointer(rebasing: room[filled..<filled + count])
            part.copyBytes(from: piece[position..<position + count])
            filled += count
            position += count
            if position == piece.count {
                pieces.removeFirst()
                position = 0
            }
        }
        taken += Int64(filled)
        return filled
    }
}
