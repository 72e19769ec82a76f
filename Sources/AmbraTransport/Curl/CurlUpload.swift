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
            let next = try stream.makeReader()
            var count: Int64 = 0
            while let piece = try await next() {
                guard !piece.isEmpty else { continue }
                count += Int64(piece.count)
                // The last piece is held back until the source proves to be at its end: what is sent is what was said.
                if count == stream.length { try await expectEnd(next) }
                if let length = stream.length, count > length { throw mismatch("more", length) }
                guard await call.supply(piece) else { return }
            }
            if let length = stream.length, count < length { throw mismatch("fewer", length) }
            await call.endSupply()
        } catch {
            // The transfer knows better why nobody wants the source any more: it was cancelled, or has its answer.
            if Task.isCancelled { return }
            await fail(error)
            throw error
        }
    }

    private func expectEnd(_ next: @Sendable () async throws -> [UInt8]?) async throws {
        while let more = try await next() {
            if !more.isEmpty, let length = stream.length { throw mismatch("more", length) }
        }
    }

    private func fail(_ error: any Error) async {
        let failure = TransportError(.requestBody, "the source of the request body failed")
        await call.failSupply((error as? TransportError) ?? failure)
    }

    private func mismatch(_ word: String, _ length: Int64) -> TransportError {
        TransportError(
            .requestBody, "the request body has \(word) bytes than the \(length) it stated; state its true length")
    }
}
