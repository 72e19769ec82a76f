import HTTPTypes

/// Sends a request whose body is made while it is sent.
///
/// The source is read in the caller's own task tree, so its cancellation, priority and executor are the caller's.
struct CurlUpload {
    let call: CurlCall
    let stream: HTTPBodyStream

    /// Returns the head of the answer; what the source throws is thrown.
    func head() async throws -> HTTPResponse {
        await call.open()
        return try await withThrowingTaskGroup(of: HTTPResponse?.self) { group in
            group.addTask { try await call.head() }
            group.addTask {
                try await pump()
                return nil
            }
            while let result = try await group.next() {
                guard let head = result else { continue }
                group.cancelAll()
                return head
            }
            throw TransportError(.cancelled, "the request is over")
        }
    }

    private func pump() async throws {
        do {
            guard await call.supply([]) else { return }
            var reader = try HTTPBodyReader(stream)
            while let piece = try await reader.piece() {
                guard await call.supply(piece) else { return }
            }
            await call.endSupply()
        } catch {
            // The transfer knows better why nobody wants the source any more: it was cancelled, or has its answer.
            if Task.isCancelled { return }
            await fail(error)
            throw error
        }
    }

    private func fail(_ error: any Error) async {
        let failure = TransportError(.requestBody, "the source of the request body failed")
        await call.failSupply((error as? TransportError) ?? failure)
    }
}

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
