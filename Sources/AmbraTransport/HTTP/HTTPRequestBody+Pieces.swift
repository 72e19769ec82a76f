extension HTTPRequestBody {
    /// Reads the whole body into memory, for a transport that answers by itself.
    ///
    /// - Parameter limit: The most bytes to accept.
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/requestBody`` when there are more or the body's
    ///   source fails, or what the source threw.
    public func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in pieces {
            guard piece.count <= limit - bytes.count else {
                throw TransportError(.requestBody, "the request body is larger than \(limit) bytes")
            }
            bytes += piece
        }
        return bytes
    }

    /// The bytes, piece by piece, for a transport that hands them on itself.
    package var pieces: Pieces { Pieces(source: source) }

    /// The bytes of a request body in order. Each iteration begins anew, where the body can be sent again.
    package struct Pieces: AsyncSequence, Sendable {
        package typealias Element = [UInt8]
        package typealias Failure = any Error

        fileprivate let source: Source

        package func makeAsyncIterator() -> Iterator { Iterator(rest: .begun(source)) }
    }
}

extension HTTPRequestBody.Pieces {
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate enum Rest {
            case begun(HTTPRequestBody.Source)
            case file(HTTPFileReader)
            case stream(HTTPBodyReader)
            case none
        }

        private static let size = 256 << 10

        fileprivate var rest: Rest

        /// The next piece, or `nil` at the end.
        ///
        /// - Throws: ``TransportError`` of kind `requestBody`, or what the body's source threw.
        package mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }

        package mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            switch rest {
            case .none, .begun(.none): return nil
            case .begun(.bytes(let bytes)):
                rest = .none
                return bytes.isEmpty ? nil : bytes
            case .begun(.file(let region)):
                rest = .file(try HTTPFileReader(region))
                return try await next(isolation: actor)
            case .begun(.stream(let stream)):
                rest = .stream(try HTTPBodyReader(stream))
                return try await next(isolation: actor)
            case .file(let file): return try Self.piece(of: file)
            case .stream(var reader):
                let piece = try await reader.piece()
                rest = .stream(reader)
                return piece
            }
        }

        private static func piece(of file: HTTPFileReader) throws(TransportError) -> [UInt8]? {
            guard !file.isAtEnd else { return nil }
            var failure: TransportError?
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                do throws(TransportError) {
                    count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            return bytes
        }
    }
}

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
