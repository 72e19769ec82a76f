import HTTPTypes

/// The caller's end of a transfer. Letting it go ends the transfer.
final class CurlCall: Sendable {
    private let engine: CurlEngine
    private let id: UInt64
    private let request: CurlRequest

    init(_ request: CurlRequest, on engine: CurlEngine) {
        self.engine = engine
        self.request = request
        id = engine.makeID()
    }

    deinit {
        let id = id
        engine.post { $0.drop(id) }
    }

    /// Begins the transfer, for those who have to supply its body.
    func open() async { await engine.open(id, request) }

    /// Begins the transfer if need be and waits for the head of the answer.
    func head() async throws(TransportError) -> HTTPResponse {
        try await withTaskCancellationHandler {
            await engine.head(id, beginning: request)
        } onCancel: {
            cancel()
        }.get()
    }

    /// Waits for the next piece of the answer.
    func piece() async throws(TransportError) -> [UInt8]? {
        try await withTaskCancellationHandler {
            await engine.piece(id)
        } onCancel: {
            cancel()
        }.get()
    }

    /// Gives a piece of the request body; `false` when nobody wants more.
    func supply(_ piece: [UInt8]) async -> Bool { await engine.supply(id, piece) }

    /// The request body is complete.
    func endSupply() async { await engine.endSupply(id) }

    /// The request body cannot be completed.
    func failSupply(_ error: TransportError) async { await engine.failSupply(id, error) }

    private func cancel() {
        let id = id
        engine.post { $0.cancel(id) }
    }
}
