/// A file that arrives in chunks.
struct ChunkedUpload: Sendable {
    /// The user who began it; nobody else may continue it.
    var userID: String
    /// The chunks by number. A chunk that is sent again replaces the first.
    var chunks: [Int: Blob] = [:]

    /// The chunks in order, or nil when one is missing or the sizes do not sum up to the declared one.
    func complete(size: Int) -> [Blob]? {
        let ordered = (0..<chunks.count).compactMap { chunks[$0] }
        guard !ordered.isEmpty, ordered.count == chunks.count else { return nil }
        return ordered.reduce(0) { $0 + $1.count } == size ? ordered : nil
    }
}
