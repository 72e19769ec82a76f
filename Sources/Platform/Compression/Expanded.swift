/// What a raw deflate stream in memory expands to.
package struct Expanded: Sendable {
    /// What it held, or a part of it: see ``isWhole``.
    package private(set) var bytes: [UInt8] = []
    /// Where the stream ended, or where reading it did.
    package private(set) var end: Int
    /// Whether all of it was expanded. Otherwise it is damaged, cut, or larger than was asked for.
    package private(set) var isWhole = false

    /// Expands a stream that starts at an offset, to at most `limit` bytes; nothing when there is none.
    package init(_ input: [UInt8], from start: Int, limit: Int) {
        end = min(max(start, 0), input.count)
        guard let inflation = try? Inflation() else { return }
        while end < input.count, !inflation.isComplete {
            let piece = Array(input[end..<min(end + 65_536, input.count)])
            var rest = piece[...]
            repeat {
                guard let output = inflation.next(&rest) else { return }
                let room = limit - bytes.count
                bytes += output.prefix(room)
                guard output.count <= room else { return }
            } while inflation.hasMore(rest)
            end += piece.count - rest.count
            // No input was taken and none can be.
            if rest.count == piece.count { return }
        }
        isWhole = inflation.isComplete
    }
}
