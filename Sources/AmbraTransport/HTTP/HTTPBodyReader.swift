/// Reads a stream once. The last piece is held back until the source proves to be at its end: what is sent is what was
/// said.
package struct HTTPBodyReader: Sendable {
    private let next: @Sendable () async throws -> [UInt8]?
    private let length: Int64?
    private var count: Int64 = 0

    package init(_ stream: HTTPBodyStream) throws {
        next = try stream.makeReader()
        length = stream.length
    }

    /// The next piece, never empty, or `nil` at the end.
    ///
    /// - Throws: What the source throws, or ``TransportError`` of kind `requestBody` for another length than it stated.
    package mutating func piece() async throws -> [UInt8]? {
        while let piece = try await next() {
            guard !piece.isEmpty else { continue }
            count += Int64(piece.count)
            if count == length { try await expectEnd() }
            if let length, count > length { throw Self.mismatch("more", length) }
            return piece
        }
        if let length, count < length { throw Self.mismatch("fewer", length) }
        return nil
    }

    private func expectEnd() async throws {
        while let more = try await next() {
            if !more.isEmpty, let length { throw Self.mismatch("more", length) }
        }
    }

    private static func mismatch(_ word: String, _ length: Int64) -> TransportError {
        TransportError(
            .requestBody, "the request body has \(word) bytes than the \(length) it stated; state its true length")
    }
}
