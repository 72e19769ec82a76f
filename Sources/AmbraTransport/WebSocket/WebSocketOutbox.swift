/// What is still to be sent. A piece that was begun stays where it is in memory: TLS wants the same bytes again.
struct WebSocketOutbox {
    private var pieces: [[UInt8]] = []
    private var sentOfFirst = 0
    private(set) var count = 0

    var isEmpty: Bool { pieces.isEmpty }

    mutating func add(_ piece: [UInt8]) {
        guard !piece.isEmpty else { return }
        pieces.append(piece)
        count += piece.count
    }

    /// Hands over what is left of the first piece, and drops what `send` says it took.
    ///
    /// - Returns: Whether it took anything.
    mutating func offer(_ send: (UnsafeRawBufferPointer) -> Int) -> Bool {
        guard let first = pieces.first else { return false }
        let taken = first.withUnsafeBytes { send(UnsafeRawBufferPointer(rebasing: $0[sentOfFirst...])) }
        sentOfFirst += taken
        count -= taken
        if sentOfFirst == first.count {
            pieces.removeFirst()
            sentOfFirst = 0
        }
        return taken > 0
    }
}
