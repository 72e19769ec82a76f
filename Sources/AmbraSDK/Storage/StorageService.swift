package import AmbraTransport
package import DICOM
import Platform

/// The storage calls of one engine, by what they act on.
///
/// ```swift
/// let study = try await ambra.study.get(uuid: uuid).send()
/// if let engine = study.engineFQDN, let namespace = study.storageNamespace, let uid = study.studyUID {
///     let schema = try await ambra.storage(engine: engine).study.schema(namespace: namespace, studyUID: uid).send()
///     print(schema.series?.count ?? 0)
/// }
/// ```
///
/// An engine keeps the images of some namespaces. Its name comes from ``Study``'s `engineFQDN`, from `/study/add` or
/// from `/namespace/engine/fqdn`.
public struct StorageService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    /// Host of the engine, with a port if it has one.
    public let engine: String

    package init(client: ClientCore, engine: String) {
        self.client = client
        self.engine = engine
    }
}

extension AmbraClient {
    /// The storage calls of an engine.
    ///
    /// - Parameter engine: `engine_fqdn` as the service names it: a host, or a host and port. Whether it may see the
    ///   session is checked when a call is sent; ``AmbraConfiguration/engineHosts`` allows more hosts.
    public func storage(engine: String) -> StorageService<Mode> { StorageService(client: core, engine: engine) }
}

/// One storage call that has not been sent yet.
public struct StorageQuery<Response: Sendable, Mode: CallMode>: Sendable {
    private let service: StorageService<Mode>
    private let request: StorageRequest
    private let reading: AnswerReading<Response>

    package init(_ service: StorageService<Mode>, _ request: StorageRequest, as reading: AnswerReading<Response>) {
        self.service = service
        self.request = request
        self.reading = reading
    }

    /// The call's path, with placeholders.
    package var call: String { request.name }

    /// A failure of this call that its answer brought to light.
    package func failure(_ message: String) -> CallFailure { CallFailure(call: call, message: message) }

    /// A copy with another body.
    package func sending(_ body: HTTPRequestBody) -> Self {
        var request = request
        request.body = body
        return Self(service, request, as: reading)
    }

    /// The same call as HEAD: what its answer is, without its body.
    ///
    /// Storage takes HEAD for most calls that read; the documentation of each says so. For others sending throws
    /// ``AmbraError/invalidArgument(_:)``.
    public func head() -> StorageQuery<StorageHead, Mode> {
        StorageQuery<StorageHead, Mode>(service, request.asHead, as: .head)
    }

    package func answer() async throws(AmbraError) -> Response {
        try await answer(reading.read)
    }

    package func answer<Value: Sendable>(
        _ read: @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        try await service.client.run(Operation(request, engine: service.engine), read: read)
    }
}

extension StorageQuery where Mode == Async {
    /// Sends the call and waits for its answer.
    public func send() async throws -> Response { try await answer() }
}

extension StorageQuery where Response == StorageContent, Mode == Async {
    /// Sends the call and reads its bytes while it lasts.
    ///
    /// After `send()` the body is the caller's, and so is an answer that breaks off in the middle. Here it is asked
    /// for again as far as the retry policy allows, and `read` is called anew with a body that starts from its
    /// beginning.
    ///
    /// - Parameter read: Reads the content; what an earlier, broken call of it left behind must not count.
    /// - Throws: ``AmbraError``, or what `read` throws of its own, which ends the call.
    public func send<Value: Sendable>(
        reading read: @Sendable (StorageContent) async throws -> Value
    ) async throws -> Value {
        let foreign = Locked<(any Error)?>(nil)
        do throws(AmbraError) {
            return try await answer { (reader) async throws(AmbraError) in
                do {
                    return try await read(reader.content)
                } catch let error as AmbraError {
                    throw error
                } catch let error as TransportError {
                    throw AmbraError(error, call: reader.call)
                } catch {
                    foreign.withLock { $0 = error }
                    throw .cancelled
                }
            }
        } catch {
            throw foreign.withLock { $0 } ?? error
        }
    }
}

extension StorageQuery where Mode == Blocking {
    /// Sends the call and blocks the thread until its answer is there.
    public func send() throws -> Response {
        try service.client.block { () async throws(AmbraError) in try await answer() }
    }
}

extension StorageQuery where Response == StorageContent, Mode == Blocking {
    /// Sends the call, and gives its bytes piece by piece at the caller's pace: ``BlockingContent/next()`` gives one
    /// after the other, and `nil` at the end.
    ///
    /// - Throws: ``AmbraError`` and nothing else.
    public func makePieces() throws -> BlockingContent { BlockingContent(service.client, try send(), call: call) }
}

// MARK: - What calls answer with

extension StorageQuery where Response: Record {
    package init(_ service: StorageService<Mode>, _ request: StorageRequest) {
        self.init(service, request, as: .record)
    }
}

extension StorageQuery where Response == Acknowledgement {
    package init(_ service: StorageService<Mode>, _ request: StorageRequest) {
        self.init(service, request, as: .acknowledgement)
    }
}

extension StorageQuery where Response == StorageContent {
    package init(_ service: StorageService<Mode>, _ request: StorageRequest) {
        self.init(service, request, as: .content)
    }
}

extension StorageQuery where Response == StorageText {
    package init(_ service: StorageService<Mode>, _ request: StorageRequest) {
        self.init(service, request, as: .text)
    }
}

extension StorageQuery {
    package init<Element: Record>(_ service: StorageService<Mode>, _ request: StorageRequest)
    where Response == [Element] {
        self.init(service, request, as: .list())
    }

    package init(_ service: StorageService<Mode>, _ request: StorageRequest) where Response == DataSet {
        self.init(service, request, as: .dataSet)
    }

    package init(_ service: StorageService<Mode>, _ request: StorageRequest) where Response == [DataSet] {
        self.init(service, request, as: .dataSets)
    }
}
