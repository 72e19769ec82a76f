import Platform

/// One request on its way through the sandbox, and what was seen of its body.
final class CallContext: Sendable {
    /// A body did not come whole, or was too long, or could not be kept.
    enum BodyFailure: Error {
        case cutOff
        case tooLong
        case notKept
        /// Other bodies take all the room that there is for bodies in memory.
        case noRoom
        /// Much has come, and nothing that says who calls.
        case unidentified
    }

    private struct Seen {
        var bytes = 0
        var checksum = CRC32()
        var isBegun = false
        var isWhole = false
        /// The bytes that the form holds of the room for bodies in memory.
        var held = 0
        var form: [UInt8] = []
    }

    let request: SandboxRequest
    let target: RequestTarget
    let service: SandboxService
    let engine: String
    private let seen = Locked(Seen())

    init(_ request: SandboxRequest, service: SandboxService, engine: String) {
        self.request = request
        self.service = service
        self.engine = engine
        target = RequestTarget(request.target)
    }

    deinit { service.bodyBudget.giveBack(seen.withLock { $0.held }) }

    /// Reads the body into memory; for forms.
    ///
    /// - Parameter isKnown: Whether the caller is known by what has come, asked once when it is more than
    ///   ``SandboxLimits/unidentifiedForm``.
    func form(limit: Int, isKnown: ([UInt8]) async -> Bool = { _ in true }) async throws(BodyFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var isToAsk = true
        try await read(limit: limit) { piece in
            guard service.bodyBudget.take(piece.count) else { throw BodyFailure.noRoom }
            seen.withLock { $0.held += piece.count }
            bytes.append(contentsOf: piece)
            guard isToAsk, bytes.count > service.configuration.limits.unidentifiedForm else { return }
            isToAsk = false
            guard await isKnown(bytes) else { throw BodyFailure.unidentified }
        }
        seen.withLock { $0.form = bytes }
        return bytes
    }

    /// Reads the body into a blob; for images and chunks.
    func blob(limit: Int) async throws(BodyFailure) -> Blob {
        var writer = BlobWriter(blobStore: service.blobStore)
        try await read(limit: limit) { try writer.append($0) }
        return writer.finish(checksum: checksum)
    }

    /// Reads the body and lets it go, unless reading was begun: a body can be read once. Nothing is read beyond what an
    /// image may have.
    func drain() async {
        guard !seen.withLock({ $0.isBegun }) else { return }
        try? await read(limit: service.configuration.imageLimit) { _ in }
    }

    /// The CRC-32 of the bytes of the body so far.
    var checksum: UInt32 { seen.withLock { $0.checksum.value } }

    /// The form, once all of it was read.
    var formBytes: [UInt8] { seen.withLock { $0.form } }

    /// What the log keeps of the context.
    func record(path: String, response: SandboxResponse, faults: [Fault]) -> RequestRecord {
        let seen = seen.withLock { $0 }
        return RequestRecord(
            number: 0,
            method: request.method,
            path: path,
            status: response.delivery == .reset ? nil : response.status,
            bodyBytes: seen.bytes,
            bodyChecksum: seen.checksum.value,
            isBodyWhole: seen.isWhole,
            faults: faults.map(\.kind)
        )
    }

    private func read(limit: Int, _ keep: ([UInt8]) async throws -> Void) async throws(BodyFailure) {
        let declared = request.headers["content-length"].flatMap { Int($0) }
        if let declared, declared > limit { throw .tooLong }
        seen.withLock { $0.isBegun = true }
        do {
            try await request.body.forEachPiece { piece in
                let total = seen.withLock { seen in
                    seen.bytes += piece.count
                    seen.checksum.update(piece)
                    return seen.bytes
                }
                guard total <= limit else { throw BodyFailure.tooLong }
                try await keep(piece)
            }
        } catch let failure as BodyFailure {
            throw failure
        } catch is BlobError {
            throw .notKept
        } catch {
            throw .cutOff
        }
        let total = seen.withLock { $0.bytes }
        guard declared == nil || declared == total else { throw .cutOff }
        seen.withLock { $0.isWhole = true }
    }
}
