import CLibcurl
import HTTPTypes
import Platform

/// Performs what a ``WebSocketMachine`` orders, over a connection that libcurl makes and hands over
/// (`CURLOPT_CONNECT_ONLY`).
///
/// Each has its own thread and set of transfers: libcurl ends connections that rest when it makes another one in the
/// same set. The thread ends when the line is let go.
actor CurlWebSocketLine {
    private enum Link {
        case none
        case connecting(CurlEasy)
        case connected(CurlEasy)
    }

    private static let closeLimit = Duration.seconds(2)
    private static let mark = 1 << 20

    private nonisolated let thread: CurlThread
    private let request: CurlRequest
    private let options: [CurlOption]
    private var machine: WebSocketMachine
    private var link = Link.none
    private var inbox = WebSocketInbox()
    private var outbox = WebSocketOutbox()
    private var deadline: ContinuousClock.Instant?
    private var pulse: WebSocketPulse
    private var room = [UInt8](repeating: 0, count: 64 << 10)

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(
        _ request: HTTPRequest, options: HTTPRequestOptions, limits: WebSocketLimits,
        configuration: CurlTransport.Configuration, onThreadEnd: @escaping @Sendable () -> Void = {}
    ) throws(TransportError) {
        var plain = options
        plain.allowsHTTP2 = false
        let curlRequest = try CurlRequest(request, body: .none, options: plain)
        self.request = curlRequest
        self.options = CurlOptions.webSocket(
            curlRequest, configuration, try CurlAuthorities(configuration))
        let agent = Array("User-Agent: \(configuration.userAgent)".utf8)
        machine = WebSocketMachine(
            authority: request.authority ?? "", path: request.path ?? "/",
            fields: [agent] + request.headerFields.map { Array("\($0.name.rawName): \($0.value)".utf8) },
            limits: limits)
        pulse = WebSocketPulse(silence: limits.silence)
        thread = try CurlThread()
        try thread.start(
            turn: { [weak self] in self?.assumeIsolated { $0.turn() } ?? 0 },
            onEnd: onThreadEnd
        )
    }

    deinit { thread.stop() }

    /// Does something on the thread, in order with everything else.
    nonisolated func post(_ body: @escaping @Sendable (isolated CurlWebSocketLine) -> Void) {
        thread.post { self.assumeIsolated { body($0) } }
    }

    // MARK: What callers ask

    func connect() {
        do throws(TransportError) {
            let easy = try CurlEasy()
            for option in options { try easy.set(option) }
            guard curl_multi_add_handle(thread.multi, easy.handle) == CURLM_OK else {
                throw TransportError(
                    .other, "libcurl refused the connection to \(request.place)", beforeRequestWasSent: true)
            }
            link = .connecting(easy)
        } catch {
            inbox.add(.failed(error))
        }
    }

    func next(_ id: UInt64) async -> WebSocketEvent? {
        if Task.isCancelled { return nil }
        return await withCheckedContinuation { inbox.wait(id, $0) }
    }

    func leave(_ id: UInt64) { inbox.leave(id) }

    func send(_ message: WebSocketMessage) { perform(machine.send(message)) }

    func close(_ code: WebSocketCloseCode) {
        if machine.isOpen { deadline = .now + Self.closeLimit }
        pulse.stop()
        perform(machine.close(code))
    }

    /// Nobody listens any more: says so in one try, and ends the connection.
    func drop() {
        perform(machine.close(.goingAway))
        hangUp()
        inbox.add(.ended(.lost))
    }

    // MARK: Orders of the machine

    private func perform(_ actions: [WebSocketMachine.Action]) {
        for action in actions {
            switch action {
            case .send(let bytes): outbox.add(bytes)
            case .opened:
                deadline = nil
                pulse.heard(at: .now)
                inbox.add(.opened)
            case .deliver(let message): inbox.add(.message(message))
            case .pong: break
            case .end(let end):
                hangUp()
                inbox.add(.ended(end))
            }
        }
    }

    /// Sends what can be sent at once, and lets the connection go.
    private func hangUp() {
        if case .connected(let easy) = link { _ = write(easy) }
        outbox = WebSocketOutbox()
        deadline = nil
        pulse.stop()
        switch link {
        case .none: break
        case .connecting(let easy), .connected(let easy): curl_multi_remove_handle(thread.multi, easy.handle)
        }
        link = .none
    }

    // MARK: Turns of libcurl

    /// Moves bytes both ways. Returns how long there is nothing to do, in milliseconds.
    private func turn() -> Int32 {
        var running: Int32 = 0
        curl_multi_perform(thread.multi, &running)
        if case .connecting(let easy) = link { lookWhetherConnected(easy) }
        var isDone = true
        if case .connected(let easy) = link { isDone = move(easy) }
        if let deadline, deadline <= .now { perform(machine.timeRanOut()) }
        feelPulse()
        watch()
        guard isDone else { return 0 }
        let next = [deadline, pulse.deadline].compactMap { $0 }.min()
        return next.map { Int32(clamping: CurlOptions.milliseconds(ContinuousClock.now.duration(to: $0))) } ?? .max
    }

    /// Asks a silent server for a sign of life, and gives it up when none comes.
    private func feelPulse() {
        guard machine.isOpen else { return }
        // Nothing is read then, so nothing can be heard.
        if !inbox.hasRoom { pulse.heard(at: .now) }
        switch pulse.step(at: .now) {
        case .ask: perform(machine.ping())
        case .giveUp: perform(machine.timeRanOut())
        case nil: break
        }
    }

    private func lookWhetherConnected(_ easy: CurlEasy) {
        var handle: UnsafeMutableRawPointer?
        var result = CURLE_OK
        guard ambra_curl_next_finished(thread.multi, &handle, &result) != 0 else { return }
        let failure = CurlFailure(easy: easy, request: request, wasSent: false)
        if let error = failure.error(for: result) {
            hangUp()
            inbox.add(.failed(error))
            return
        }
        link = .connected(easy)
        deadline = .now + request.options.responseTimeout
        perform(machine.start())
    }

    /// - Returns: Whether all was moved that can be for now.
    private func move(_ easy: CurlEasy) -> Bool {
        guard write(easy) else { return lose() }
        for _ in 0..<16 {
            guard inbox.hasRoom, outbox.count < Self.mark else { return true }
            var count = 0
            let code = room.withUnsafeMutableBytes { curl_easy_recv(easy.handle, $0.baseAddress, $0.count, &count) }
            if code == CURLE_AGAIN { return true }
            guard code == CURLE_OK, count > 0 else { return lose() }
            if machine.isOpen { pulse.heard(at: .now) }
            perform(machine.received(Array(room[..<count])))
            guard case .connected = link else { return true }
            guard write(easy) else { return lose() }
        }
        return false
    }

    private func lose() -> Bool {
        perform(machine.connectionEnded())
        return true
    }

    /// - Returns: Whether the connection still takes bytes.
    private func write(_ easy: CurlEasy) -> Bool {
        var code = CURLE_OK
        while outbox.offer({ bytes in
            var sent = 0
            code = curl_easy_send(easy.handle, bytes.baseAddress, bytes.count, &sent)
            return code == CURLE_OK ? sent : 0
        }) {}
        return code == CURLE_OK || code == CURLE_AGAIN
    }

    /// Has the thread woken when the connection can do what is due. TLS may have to read in order to write.
    private func watch() {
        thread.watched = nil
        guard case .connected(let easy) = link else { return }
        var socket = CURL_SOCKET_BAD
        guard ambra_curl_get_socket(easy.handle, &socket) == CURLE_OK, socket != CURL_SOCKET_BAD else { return }
        let reads = inbox.hasRoom && outbox.count < Self.mark
        let events = (reads ? CURL_WAIT_POLLIN : 0) | (outbox.isEmpty ? 0 : CURL_WAIT_POLLOUT)
        thread.watched = curl_waitfd(fd: socket, events: Int16(events), revents: 0)
    }
}
