import CLibcurl
import HTTPTypes

/// One request on its way: performs what its ``CurlTransferMachine`` orders.
///
/// Belongs to the engine: it is touched on the engine's thread only.
final class CurlTransfer {
    let id: UInt64
    let request: CurlRequest
    var machine: CurlTransferMachine
    private(set) var easy: CurlEasy?
    private var stallWatch: StallWatch?
    private var responseWatch: StallWatch?

    private var headLines = CurlHead()
    private var head: HTTPResponse?
    private var headWaiter: CheckedContinuation<CurlOutcome<HTTPResponse>, Never>?

    private var buffer: [UInt8] = []
    private var bodyWaiter: CheckedContinuation<CurlOutcome<[UInt8]?>, Never>?

    private var file: HTTPFileReader?
    private var outgoing = CurlOutgoing()
    private var supplyWaiter: CheckedContinuation<Bool, Never>?

    init(id: UInt64, request: CurlRequest) {
        self.id = id
        self.request = request
        machine = CurlTransferMachine(
            hasRequestBody: request.body.length != 0, hasStatedLength: request.body.length != nil)
    }

    /// Makes the handle ready to be given to libcurl.
    func prepare(options: [CurlOption]) throws(TransportError) -> CurlEasy {
        let easy = try CurlEasy()
        for option in options { try easy.set(option) }
        try easy.setCallbacks(context: Unmanaged.passUnretained(self).toOpaque())
        switch request.body.source {
        case .none, .stream: break
        case .bytes(let bytes): outgoing.add(bytes)
        case .file(let region): file = try HTTPFileReader(region)
        }
        stallWatch = StallWatch(
            limit: request.options.stallTimeout, least: request.options.leastBytes, now: .now)
        responseWatch = StallWatch(limit: request.options.responseTimeout, now: .now)
        self.easy = easy
        return easy
    }

    /// Gives up all that is needed only while bytes move. Bytes that arrived stay for their reader.
    func letGo() {
        easy = nil
        file = nil
        outgoing = CurlOutgoing()
    }

    // MARK: Orders

    /// Performs the orders that concern those who wait; the others are the engine's.
    func perform(_ action: CurlTransferMachine.Action) {
        switch action {
        case .enqueue, .detach: break
        case .applyPauses: applyPauses()
        case .deliverHead: if let head { answerHead(.success(head)) }
        case .failHead(let error): answerHead(.failure(error))
        case .deliverBytes:
            let bytes = buffer
            buffer = []
            answerBody(.success(bytes))
        case .endBody: answerBody(.success(nil))
        case .failBody(let error): answerBody(.failure(error))
        case .continueSupply: answerSupply(true)
        case .stopSupply: answerSupply(false)
        }
    }

    func waitForHead(_ continuation: CheckedContinuation<CurlOutcome<HTTPResponse>, Never>) {
        headWaiter = continuation
    }

    /// - Returns: `false` when somebody waits already.
    func waitForBody(_ continuation: CheckedContinuation<CurlOutcome<[UInt8]?>, Never>) -> Bool {
        guard bodyWaiter == nil else { return false }
        bodyWaiter = continuation
        return true
    }

    func waitForSupply(_ continuation: CheckedContinuation<Bool, Never>) { supplyWaiter = continuation }

    /// Puts a piece of a streamed body in line.
    func add(_ piece: [UInt8]) { if !machine.isOver { outgoing.add(piece) } }

    private func answerHead(_ outcome: CurlOutcome<HTTPResponse>) {
        headWaiter?.resume(returning: outcome)
        headWaiter = nil
    }

    private func answerBody(_ outcome: CurlOutcome<[UInt8]?>) {
        bodyWaiter?.resume(returning: outcome)
        bodyWaiter = nil
    }

    private func answerSupply(_ goOn: Bool) {
        supplyWaiter?.resume(returning: goOn)
        supplyWaiter = nil
    }

    private func applyPauses() {
        guard let easy, machine.isRunning else { return }
        let receive = machine.isReceivingPaused ? CURLPAUSE_RECV : 0
        let send = machine.isSendingPaused ? CURLPAUSE_SEND : 0
        // A failure here comes back as the transfer's result.
        curl_easy_pause(easy.handle, receive | send)
    }

    // MARK: Time

    /// Why the network has been silent for too long; `nil` when it has not.
    func stall(now: ContinuousClock.Instant) -> TransportError? {
        guard let easy else { return nil }
        let sent = easy.offset(CURLINFO_SIZE_UPLOAD_T)
        // What is left of the body in libcurl's hands counts as being sent.
        if responseWatch?.hasStalled(moved: sent, isNetworkDue: machine.isWaitingForHead, now: now) == true {
            return CurlFailure.noAnswer(request)
        }
        let moved = sent + easy.offset(CURLINFO_SIZE_DOWNLOAD_T) + Int64(easy.long(CURLINFO_HEADER_SIZE))
        let isStalled = stallWatch?.hasStalled(moved: moved, isNetworkDue: machine.isWaitingForNetwork, now: now)
        return isStalled == true ? CurlFailure.stalled(request) : nil
    }

    /// When to look again.
    var stallInterval: Duration {
        min(stallWatch?.interval ?? .seconds(1), responseWatch?.interval ?? .seconds(1))
    }
}

/// A result that can be handed to a waiting task.
typealias CurlOutcome<Value: Sendable> = Result<Value, TransportError>

// MARK: - What libcurl calls

extension CurlTransfer {
    /// `false`: break the transfer off.
    func received(line: UnsafeRawBufferPointer) -> Bool {
        switch headLines.add(line) {
        case .more: return true
        case .malformed(let why):
            machine.decide(
                TransportError(.malformedAnswer, "\(request.place) answered with something that is not HTTP: \(why)"))
            return false
        case .complete(let response):
            head = response
            let (goOn, actions) = machine.received(
                head: response.status.code, length: response.headerFields[.contentLength].flatMap { Int64($0) })
            actions.forEach(perform)
            return goOn
        }
    }

    func received(piece: UnsafeRawBufferPointer) -> CurlTransferMachine.Intake? {
        guard machine.isRunning else { return nil }
        let intake = machine.received(bytes: piece.count)
        if intake == .accept { buffer.append(contentsOf: piece) }
        return intake
    }

    func aboutToSend() -> Bool { machine.aboutToSend() }

    /// `nil`: break the transfer off, so that the server sees a request without its end.
    func wanted(_ room: UnsafeMutableRawBufferPointer) -> CurlTransferMachine.Outlet? {
        guard machine.isRunning else { return nil }
        do {
            switch request.body.source {
            case .none: return .end
            case .bytes: return .bytes(handOver(outgoing.take(into: room)))
            case .file: return .bytes(handOver(try file?.read(into: room) ?? 0))
            case .stream: return wantedOfStream(room)
            }
        } catch {
            machine.decide(error)
            return nil
        }
    }

    private func handOver(_ count: Int) -> Int {
        if file?.isAtEnd ?? outgoing.isEmpty { machine.handedOverRequestBody() }
        return count
    }

    private func wantedOfStream(_ room: UnsafeMutableRawBufferPointer) -> CurlTransferMachine.Outlet {
        let (outlet, actions) = machine.wanted(room.count)
        if case .bytes(let count) = outlet {
            _ = outgoing.take(into: UnsafeMutableRawBufferPointer(rebasing: room[..<count]))
            if outgoing.taken == request.body.length { machine.handedOverRequestBody() }
        }
        actions.forEach(perform)
        return outlet
    }
}
