import Platform

/// The body of an answer, piece by piece, at the reader's pace.
///
/// It can be read once. The transfer pauses while the reader is late, and ends when the body is dropped or the
/// reading task is cancelled. Reading throws ``TransportError`` and nothing else.
public struct HTTPResponseBody: AsyncSequence, Sendable {
    /// A piece of the body; never empty.
    public typealias Element = [UInt8]

    /// The next piece, or `nil` at the end of a complete body.
    package let piece: @Sendable () async throws(TransportError) -> [UInt8]?

    /// Creates a body from a closure that gives the next piece, and `nil` at the end.
    ///
    /// - Parameter next: What it throws besides ``TransportError`` reaches the reader as one of kind
    ///   ``TransportError/Kind/other``, a `CancellationError` as ``TransportError/Kind/cancelled``.
    public init(next: @escaping @Sendable () async throws -> [UInt8]?) {
        piece = { () async throws(TransportError) in
            do {
                return try await next()
            } catch {
                throw TransportError(ofBody: error)
            }
        }
    }

    /// Creates a body of bytes that are all there.
    public init(_ bytes: [UInt8]) {
        let rest = Locked(bytes)
        self.init(piece: { () async throws(TransportError) in
            let bytes = rest.withLock { bytes in
                defer { bytes = [] }
                return bytes
            }
            return bytes.isEmpty ? nil : bytes
        })
    }

    package init(piece: @escaping @Sendable () async throws(TransportError) -> [UInt8]?) { self.piece = piece }

    /// Reads the whole body into memory.
    ///
    /// - Parameter limit: The most bytes to accept.
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/bodyTooLarge`` when there are more, or the failure of
    ///   the transfer.
    public func collect(upTo limit: Int) async throws -> [UInt8] { try await bytes(upTo: limit) }

    /// - Parameter time: How long all of it may take; `nil` for no limit. It is looked at with each piece: that pieces
    ///   come at all is the transport's concern.
    package func bytes(upTo limit: Int, within time: Duration? = nil) async throws(TransportError) -> [UInt8] {
        var bytes: [UInt8] = []
        let start = ContinuousClock.now
        while let piece = try await piece() {
            if let time, start.duration(to: .now) > time {
                throw TransportError(.answerTimeout, "the answer was not complete in \(time); raise answerTimeout")
            }
            guard piece.count <= limit - bytes.count else {
                throw TransportError(.bodyTooLarge, "the answer is larger than \(limit) bytes")
            }
            bytes += piece
        }
        return bytes
    }

    /// Iterates over the pieces.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let body: HTTPResponseBody

        /// The next piece, or `nil` at the end of a complete body.
        public func next() async throws -> [UInt8]? { try await body.piece() }

        /// The next piece, or `nil` at the end of a complete body.
        public func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? { try await body.piece() }
    }

    /// Starts reading.
    public func makeAsyncIterator() -> Iterator { Iterator(body: self) }
}

extension TransportError {
    /// What a foreign source threw may hold a URL: only its type is safe to show.
    fileprivate init(ofBody error: any Error) {
        switch error {
        case let error as TransportError: self = error
        case is CancellationError: self.init(.cancelled, "cancelled")
        default: self.init(.other, "the source of the body failed with \(type(of: error))")
        }
    }
}
