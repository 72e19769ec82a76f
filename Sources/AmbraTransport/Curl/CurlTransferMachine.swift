/// What one transfer does next: events in, actions out. Knows nothing of libcurl, tasks or bytes, only counts.
///
/// The reader of the answer takes all that is buffered at once, so the lower mark of the response is zero.
struct CurlTransferMachine: Sendable {
    /// An order to the shell. Orders are carried out in the order given.
    enum Action: Equatable, Sendable {
        /// Ask the engine for a place among the running transfers.
        case enqueue
        /// Leave libcurl or the queue, and give up the handle.
        case detach
        /// Give the head to whoever waits for it.
        case deliverHead
        case failHead(TransportError)
        /// Give all buffered bytes to the waiting reader.
        case deliverBytes
        case endBody
        case failBody(TransportError)
        /// Tell the source of the request body to go on, or that nobody wants more.
        case continueSupply
        case stopSupply
        /// Tell libcurl that the pauses have changed.
        case applyPauses
    }

    /// The answer to a callback that brings bytes.
    enum Intake: Equatable, Sendable { case accept, pause }

    /// The answer to a callback that wants bytes.
    enum Outlet: Equatable, Sendable {
        case bytes(Int)
        case pause
        case end
    }

    /// Sizes at which the two directions pause and go on, in bytes.
    struct Marks: Sendable {
        var receiveHigh = 256 << 10
        var sendHigh = 256 << 10
        var sendLow = 64 << 10
    }

    private enum Phase: Equatable {
        case idle, queued, running
        case ended(TransportError?)
    }

    private let marks: Marks
    private var phase = Phase.idle
    private var decidedFailure: TransportError?
    private(set) var wasSent = false

    private var hasHead = false
    private var isHeadAwaited = false
    private var isBodyAwaited = false
    private var buffered = 0
    private(set) var isReceivingPaused = false

    private let hasStatedLength: Bool
    private var isRequestBodyHandedOver: Bool
    private var isRefused = false
    private var answerBytesLeft: Int64?
    private var supplied = 0
    private var isSupplyOver = false
    private var wasWanted = false
    private var isSupplyAwaited = false
    private(set) var isSendingPaused = false

    /// The most bytes that were ever buffered for the reader.
    private(set) var highestBuffered = 0

    /// - Parameter hasStatedLength: Whether the request states the length of its body, instead of marking its end.
    init(hasRequestBody: Bool, hasStatedLength: Bool = true, marks: Marks = Marks()) {
        self.marks = marks
        self.hasStatedLength = hasStatedLength
        isRequestBodyHandedOver = !hasRequestBody
    }

    var isOver: Bool { if case .ended = phase { true } else { false } }
    var isRunning: Bool { phase == .running }

    /// Whether the server has the whole request and owes the head of its answer.
    var isWaitingForHead: Bool { isRunning && wasSent && isRequestBodyHandedOver && !hasHead }

    /// Whether silence would be the network's fault: a body is on its way and neither side of ours holds it up.
    var isWaitingForNetwork: Bool {
        isRunning && wasSent && !isWaitingForHead && !isReceivingPaused && (!isSendingPaused || isRefused)
    }
}

// MARK: - Beginning and end

extension CurlTransferMachine {
    mutating func start() -> [Action] {
        guard phase == .idle else { return [] }
        phase = .queued
        return [.enqueue]
    }

    mutating func admitted() {
        if phase == .queued { phase = .running }
    }

    /// libcurl is done; `error` is nil when it was content.
    mutating func finished(_ error: TransportError?) -> [Action] {
        guard !isOver else { return [] }
        if let failure = decidedFailure ?? error { return end(failure) }
        guard hasHead else { return end(TransportError(.malformedAnswer, "the answer has no head")) }
        return end(nil)
    }

    mutating func fail(_ error: TransportError) -> [Action] {
        isOver ? [] : end(decidedFailure ?? error)
    }

    /// The caller has no use for what has not been read yet.
    mutating func cancel() -> [Action] {
        guard !isOver else { return [] }
        buffered = 0
        return end(
            TransportError(.cancelled, "the request was cancelled by its caller", beforeRequestWasSent: !wasSent))
    }

    private mutating func end(_ error: TransportError?) -> [Action] {
        var actions: [Action] = phase == .idle ? [] : [.detach]
        phase = .ended(error)
        isReceivingPaused = false
        isSendingPaused = false
        if isHeadAwaited, let error {
            isHeadAwaited = false
            actions.append(.failHead(error))
        }
        if isBodyAwaited { actions += bodyAwaited(again: true) }
        if isSupplyAwaited {
            isSupplyAwaited = false
            actions.append(.stopSupply)
        }
        return actions
    }
}

// MARK: - The answer

extension CurlTransferMachine {
    mutating func headAwaited() -> [Action] {
        if case .ended(let error?) = phase, !hasHead { return [.failHead(error)] }
        if hasHead { return [.deliverHead] }
        isHeadAwaited = true
        return []
    }

    /// The head of the final answer is complete. `false`: the transfer is to be broken off.
    ///
    /// A refusal in the middle of the request body is useful and goes through; a success then is not to be believed.
    ///
    /// - Parameter length: The length of its body, where the answer states one.
    mutating func received(head status: Int, length: Int64? = nil) -> (goOn: Bool, actions: [Action]) {
        guard phase == .running, decidedFailure == nil else { return (false, []) }
        if !isRequestBodyHandedOver, status < 300 {
            decidedFailure = TransportError(
                .earlyAnswer,
                "the server answered \(status) before it had the whole request body; what it stored is not to be trusted"
            )
            return (false, [])
        }
        hasHead = true
        answerBytesLeft = length
        isRefused = !isRequestBodyHandedOver
        var actions = isRefused && isSendingPaused ? [Action.applyPauses] : []
        if isRefused { isSendingPaused = false }
        if isHeadAwaited {
            isHeadAwaited = false
            actions.append(.deliverHead)
        }
        if isSupplyAwaited {
            isSupplyAwaited = false
            actions.append(.stopSupply)
        }
        isSupplyOver = true
        return (true, actions)
    }

    /// What arrived cannot be used: the transfer is to be broken off with this failure.
    mutating func decide(_ failure: TransportError) {
        if decidedFailure == nil { decidedFailure = failure }
    }

    mutating func received(bytes count: Int) -> Intake {
        guard buffered < marks.receiveHigh else {
            isReceivingPaused = true
            return .pause
        }
        buffered += count
        answerBytesLeft = answerBytesLeft.map { $0 - Int64(count) }
        highestBuffered = max(highestBuffered, buffered)
        return .accept
    }

    /// libcurl has had its turn: what arrived in it can be given on in one piece.
    ///
    /// libcurl does not end a refused transfer while its request is paused; that is done here.
    mutating func turnEnded() -> [Action] {
        if isRunning, isRefused, isSendingPaused, answerBytesLeft == 0 { return end(nil) }
        return isBodyAwaited && buffered > 0 ? bodyAwaited(again: true) : []
    }

    mutating func bodyAwaited() -> [Action] { bodyAwaited(again: false) }

    private mutating func bodyAwaited(again: Bool) -> [Action] {
        if isBodyAwaited, !again {
            return [.failBody(TransportError(.invalidRequest, "two tasks read the same answer; read it in one"))]
        }
        isBodyAwaited = false
        if buffered > 0 {
            buffered = 0
            guard isReceivingPaused else { return [.deliverBytes] }
            isReceivingPaused = false
            return [.deliverBytes, .applyPauses]
        }
        if case .ended(let error) = phase { return [error.map { .failBody($0) } ?? .endBody] }
        isBodyAwaited = true
        return []
    }
}

// MARK: - The request

extension CurlTransferMachine {
    /// libcurl is about to send the request. `false`: not a second time.
    ///
    /// libcurl would repeat a request by itself on a new connection when an old one breaks; whether a call may be
    /// repeated is the caller's decision.
    mutating func aboutToSend() -> Bool {
        guard phase == .running else { return false }
        guard !wasSent else {
            decide(
                TransportError(
                    .connectionLost, "the server closed the connection while the request was sent; try again")
            )
            return false
        }
        wasSent = true
        return true
    }

    /// The last byte of the request body went to libcurl.
    mutating func handedOverRequestBody() { isRequestBodyHandedOver = true }

    /// The source of a streamed body has a piece, or is ready to begin: then `count` is 0.
    ///
    /// It begins only when libcurl asks: a request that never reaches the server leaves its source untouched.
    mutating func supplied(_ count: Int) -> [Action] {
        guard !isOver, !isSupplyOver else { return [.stopSupply] }
        supplied += count
        var actions = resumeSending()
        if wasWanted, supplied < marks.sendHigh { actions.append(.continueSupply) } else { isSupplyAwaited = true }
        return actions
    }

    /// The source of a streamed body is at its end.
    mutating func supplyEnded() -> [Action] {
        guard !isOver, !isSupplyOver else { return [] }
        isSupplyOver = true
        return resumeSending()
    }

    /// The source of a streamed body failed. An answer that is there already counts.
    mutating func supplyFailed(_ error: TransportError) -> [Action] { isSupplyOver ? [] : fail(error) }

    /// libcurl wants up to `limit` bytes of a streamed body.
    mutating func wanted(_ limit: Int) -> (outlet: Outlet, actions: [Action]) {
        wasWanted = true
        if isRefused {
            // Short of a stated length, the request stays visibly incomplete; an end of chunks would look like the end.
            isSendingPaused = !hasStatedLength
            return (hasStatedLength ? .end : .pause, [])
        }
        guard supplied > 0 else {
            if isSupplyOver {
                isRequestBodyHandedOver = true
                return (.end, [])
            }
            isSendingPaused = true
            defer { isSupplyAwaited = false }
            return (.pause, isSupplyAwaited ? [.continueSupply] : [])
        }
        let count = min(limit, supplied)
        supplied -= count
        guard isSupplyAwaited, supplied <= marks.sendLow else { return (.bytes(count), []) }
        isSupplyAwaited = false
        return (.bytes(count), [.continueSupply])
    }

    private mutating func resumeSending() -> [Action] {
        guard isSendingPaused, supplied > 0 || isSupplyOver else { return [] }
        isSendingPaused = false
        return [.applyPauses]
    }
}
