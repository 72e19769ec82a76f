import CLibcurl
import HTTPTypes
import Platform

/// Owns libcurl: the set of transfers, every handle, and the thread on which all of it happens.
///
/// The actor's executor is that thread, so whatever is isolated to the engine runs between two turns of libcurl. The
/// thread ends when the engine is let go.
actor CurlEngine {
    private nonisolated let thread: CurlThread
    private nonisolated let lastID = Locked<UInt64>(0)
    private let configuration: CurlTransport.Configuration
    private let authorities: CurlAuthorities
    private var transfers: [UInt64: CurlTransfer] = [:]
    private var active: [UInt64: CurlTransfer] = [:]
    private var admission: CurlAdmission
    private var admitted: [UInt64] = []
    private var isAdmitting = false
    private var originsWithHTTP2: Set<String> = []
    private var nextLook: ContinuousClock.Instant?

    /// The most bytes that were ever buffered for the reader of one answer.
    private(set) var highestBuffered = 0

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(
        configuration: CurlTransport.Configuration, onThreadEnd: @escaping @Sendable () -> Void
    ) throws(TransportError) {
        self.configuration = configuration
        authorities = try CurlAuthorities(configuration)
        admission = CurlAdmission(perOrigin: configuration.connectionsPerHost, total: configuration.totalConnections)
        thread = try CurlThread()
        let connections = min(configuration.totalConnections, 10_000)
        guard ambra_curl_multi_set_long(thread.multi, CURLMOPT_MAXCONNECTS, connections) == CURLM_OK else {
            throw TransportError(.invalidRequest, "libcurl does not accept \(connections) connections")
        }
        try thread.start(
            turn: { [weak self] in self?.assumeIsolated { $0.turn() } ?? 0 },
            onEnd: onThreadEnd
        )
    }

    deinit { thread.stop() }

    /// Runs a closure on the engine, in order with everything else.
    nonisolated func post(_ body: @escaping @Sendable (isolated CurlEngine) -> Void) {
        thread.post { self.assumeIsolated { body($0) } }
    }

    nonisolated func makeID() -> UInt64 {
        lastID.withLock { last in
            last += 1
            return last
        }
    }

    // MARK: What callers ask

    /// Begins a transfer, and returns when it is in line.
    func open(_ id: UInt64, _ request: CurlRequest) {
        guard transfers[id] == nil else { return }
        let transfer = CurlTransfer(id: id, request: request)
        transfers[id] = transfer
        if Task.isCancelled { cancel(transfer) }
        perform(transfer.machine.start(), transfer)
    }

    /// The head of the answer, as soon as it is there. `request` begins the transfer if it was not begun before.
    func head(_ id: UInt64, beginning request: CurlRequest) async -> CurlOutcome<HTTPResponse> {
        open(id, request)
        guard let transfer = transfers[id] else { return .failure(Self.gone) }
        if Task.isCancelled { cancel(transfer) }
        return await withCheckedContinuation { continuation in
            transfer.waitForHead(continuation)
            perform(transfer.machine.headAwaited(), transfer)
        }
    }

    /// The next piece of the answer, as soon as there is one.
    func piece(_ id: UInt64) async -> CurlOutcome<[UInt8]?> {
        guard let transfer = transfers[id] else { return .failure(Self.gone) }
        if Task.isCancelled { cancel(transfer) }
        return await withCheckedContinuation { continuation in
            guard transfer.waitForBody(continuation) else {
                let error = TransportError(.invalidRequest, "two tasks read the same answer; read it in one")
                continuation.resume(returning: .failure(error))
                return
            }
            perform(transfer.machine.bodyAwaited(), transfer)
        }
    }

    /// Takes a piece of a streamed request body. Returns when there is room for more; `false`: nobody wants more.
    func supply(_ id: UInt64, _ piece: [UInt8]) async -> Bool {
        guard let transfer = transfers[id] else { return false }
        return await withCheckedContinuation { continuation in
            transfer.waitForSupply(continuation)
            transfer.add(piece)
            perform(transfer.machine.supplied(piece.count), transfer)
        }
    }

    /// The streamed request body is at its end.
    func endSupply(_ id: UInt64) {
        guard let transfer = transfers[id] else { return }
        perform(transfer.machine.supplyEnded(), transfer)
    }

    /// The streamed request body cannot be completed.
    func failSupply(_ id: UInt64, _ error: TransportError) {
        guard let transfer = transfers[id] else { return }
        perform(transfer.machine.supplyFailed(error), transfer)
    }

    /// The task that waits was cancelled.
    func cancel(_ id: UInt64) {
        if let transfer = transfers[id] { cancel(transfer) }
    }

    private func cancel(_ transfer: CurlTransfer) {
        if transfer.request.options.finishesOnceSent, transfer.machine.wasSent { return }
        perform(transfer.machine.cancel(), transfer)
    }

    /// Nobody will ask for this transfer again.
    func drop(_ id: UInt64) {
        if let transfer = transfers[id] { perform(transfer.machine.cancel(), transfer) }
        transfers[id] = nil
    }

    private static let gone = TransportError(.cancelled, "the request is over")

    // MARK: Orders of the machines

    private func perform(_ actions: [CurlTransferMachine.Action], _ transfer: CurlTransfer) {
        for action in actions {
            switch action {
            case .enqueue: enqueue(transfer)
            case .detach: detach(transfer)
            default: transfer.perform(action)
            }
        }
    }

    private func enqueue(_ transfer: CurlTransfer) {
        let origin = transfer.request.origin
        let isShared = transfer.request.allowsHTTP2 && originsWithHTTP2.contains(origin)
        if admission.enter(transfer.id, origin: origin, isShared: isShared) { run([transfer.id]) }
    }

    /// Runs what was admitted. One that fails at once lets others in: a loop, because there may be thousands.
    private func run(_ ids: [UInt64]) {
        admitted += ids
        guard !isAdmitting else { return }
        isAdmitting = true
        defer { isAdmitting = false }
        while let id = admitted.popLast() {
            if let transfer = transfers[id] { run(transfer) }
        }
    }

    private func run(_ transfer: CurlTransfer) {
        transfer.machine.admitted()
        active[transfer.id] = transfer
        do {
            try add(transfer)
        } catch {
            perform(transfer.machine.fail(error), transfer)
        }
    }

    private func add(_ transfer: CurlTransfer) throws(TransportError) {
        let request = transfer.request
        let isShared = request.allowsHTTP2 && originsWithHTTP2.contains(request.origin)
        let options = CurlOptions.options(
            for: request, configuration, authorities, waitsForSharedConnection: isShared)
        let easy = try transfer.prepare(options: options)
        let code = curl_multi_add_handle(thread.multi, easy.handle)
        guard code == CURLM_OK else {
            let message = "libcurl refused the request to \(request.place) (code \(code.rawValue))"
            throw TransportError(.other, message, beforeRequestWasSent: true)
        }
        nextLook = nil
    }

    private func detach(_ transfer: CurlTransfer) {
        highestBuffered = max(highestBuffered, transfer.machine.highestBuffered)
        if active.removeValue(forKey: transfer.id) != nil, let easy = transfer.easy {
            curl_multi_remove_handle(thread.multi, easy.handle)
        }
        transfer.letGo()
        run(admission.leave(transfer.id))
    }

    // MARK: Turns of libcurl

    /// Lets libcurl work. Returns how long there is nothing to do, in milliseconds.
    private func turn() -> Int32 {
        guard !active.isEmpty else {
            var running: Int32 = 0
            curl_multi_perform(thread.multi, &running)
            return .max
        }
        var running: Int32 = 0
        let code = curl_multi_perform(thread.multi, &running)
        if code != CURLM_OK {
            let error = TransportError(.other, "libcurl failed (code \(code.rawValue)); is there memory left?")
            for transfer in Array(active.values) { perform(transfer.machine.fail(error), transfer) }
        }
        takeFinished()
        for transfer in Array(active.values) { perform(transfer.machine.turnEnded(), transfer) }
        return lookForStalls()
    }

    private func takeFinished() {
        var handle: UnsafeMutableRawPointer?
        var result = CURLE_OK
        while ambra_curl_next_finished(thread.multi, &handle, &result) != 0 {
            guard let transfer = active.values.first(where: { $0.easy?.handle == handle }) else { continue }
            finish(transfer, result)
        }
    }

    private func finish(_ transfer: CurlTransfer, _ result: CURLcode) {
        guard let easy = transfer.easy else { return }
        if easy.long(CURLINFO_HTTP_VERSION) == Int(CURL_HTTP_VERSION_2_0) {
            originsWithHTTP2.insert(transfer.request.origin)
        }
        let failure = CurlFailure(easy: easy, request: transfer.request, wasSent: transfer.machine.wasSent)
        perform(transfer.machine.finished(failure.error(for: result)), transfer)
    }

    private func lookForStalls() -> Int32 {
        guard !active.isEmpty else { return .max }
        let now = ContinuousClock.now
        if let nextLook, now < nextLook { return Self.milliseconds(now.duration(to: nextLook)) }
        var pause = Duration.seconds(1)
        for transfer in Array(active.values) {
            if let failure = transfer.stall(now: now) {
                perform(transfer.machine.fail(failure), transfer)
            } else {
                pause = min(pause, transfer.stallInterval)
            }
        }
        nextLook = now.advanced(by: pause)
        return Self.milliseconds(pause)
    }

    private static func milliseconds(_ duration: Duration) -> Int32 {
        Int32(clamping: CurlOptions.milliseconds(duration))
    }
}
