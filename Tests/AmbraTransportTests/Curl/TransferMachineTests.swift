import Testing

@testable import AmbraTransport

struct TransferMachineTests {
    private let broken = TransportError(.connectionLost, "broken")

    /// A machine whose request runs, and has been sent when `isSent`.
    private func running(hasRequestBody: Bool = false, isSent: Bool = true) -> CurlTransferMachine {
        let marks = CurlTransferMachine.Marks(receiveHigh: 100, sendHigh: 100, sendLow: 20)
        var machine = CurlTransferMachine(hasRequestBody: hasRequestBody, marks: marks)
        _ = machine.start()
        machine.admitted()
        if isSent { _ = machine.aboutToSend() }
        return machine
    }

    private func cancelled(before: Bool) -> TransportError {
        TransportError(.cancelled, "the request was cancelled by its caller", beforeRequestWasSent: before)
    }

    @Test func `an exchange from start to end`() {
        var machine = CurlTransferMachine(hasRequestBody: false)
        #expect(machine.start() == [.enqueue])
        #expect(machine.headAwaited() == [])
        machine.admitted()
        #expect(machine.aboutToSend() == true)
        let (goOn, actions) = machine.received(head: 200)
        #expect(goOn && actions == [.deliverHead])
        #expect(machine.bodyAwaited() == [])
        #expect(machine.received(bytes: 10) == .accept)
        #expect(machine.turnEnded() == [.deliverBytes])
        #expect(machine.turnEnded() == [])
        #expect(machine.bodyAwaited() == [])
        #expect(machine.finished(nil) == [.detach, .endBody])
        #expect(machine.bodyAwaited() == [.endBody])
    }

    @Test func `cancelled before the start, it never starts`() {
        var machine = CurlTransferMachine(hasRequestBody: false)
        #expect(machine.cancel() == [])
        #expect(machine.start() == [])
        #expect(machine.headAwaited() == [.failHead(cancelled(before: true))])
    }

    @Test func `cancelled in line, it leaves the line and nothing was sent`() {
        var machine = CurlTransferMachine(hasRequestBody: false)
        _ = machine.start()
        _ = machine.headAwaited()
        #expect(machine.cancel() == [.detach, .failHead(cancelled(before: true))])
        #expect(machine.cancel() == [])
    }

    @Test func `cancelled after the end, nothing changes`() {
        var machine = running()
        _ = machine.received(head: 200)
        _ = machine.received(bytes: 5)
        #expect(machine.finished(nil) == [.detach])
        #expect(machine.cancel() == [])
        #expect(machine.bodyAwaited() == [.deliverBytes])
        #expect(machine.bodyAwaited() == [.endBody])
    }

    @Test func `cancelled while its body is awaited, it fails the reader and forgets what is buffered`() {
        var machine = running()
        _ = machine.received(head: 200)
        _ = machine.bodyAwaited()
        _ = machine.received(bytes: 5)
        #expect(machine.cancel() == [.detach, .failBody(cancelled(before: false))])
    }

    @Test func `a failure in the body comes after the bytes that arrived`() {
        var machine = running()
        _ = machine.received(head: 200)
        _ = machine.received(bytes: 5)
        #expect(machine.finished(broken) == [.detach])
        #expect(machine.bodyAwaited() == [.deliverBytes])
        #expect(machine.bodyAwaited() == [.failBody(broken)])
        #expect(machine.bodyAwaited() == [.failBody(broken)])
    }

    @Test func `above the mark it pauses, and goes on when the reader has taken all`() {
        var machine = running()
        _ = machine.received(head: 200)
        #expect(machine.received(bytes: 99) == .accept)
        #expect(machine.received(bytes: 50) == .accept)
        #expect(machine.received(bytes: 1) == .pause)
        #expect(machine.isReceivingPaused)
        #expect(!machine.isWaitingForNetwork)
        #expect(machine.bodyAwaited() == [.deliverBytes, .applyPauses])
        #expect(!machine.isReceivingPaused)
        #expect(machine.highestBuffered == 149)
    }

    @Test func `a second reader is turned away and the first one served`() {
        var machine = running()
        _ = machine.received(head: 200)
        #expect(machine.bodyAwaited() == [])
        guard case .failBody(let error)? = machine.bodyAwaited().first else {
            Issue.record("the second reader waits")
            return
        }
        #expect(error.kind == .invalidRequest)
        _ = machine.received(bytes: 3)
        #expect(machine.turnEnded() == [.deliverBytes])
    }

    @Test func `success before the end of the request body is not believed`() {
        var machine = running(hasRequestBody: true)
        _ = machine.headAwaited()
        let (goOn, actions) = machine.received(head: 200)
        #expect(!goOn && actions == [])
        guard case .failHead(let error)? = machine.finished(broken).last else {
            Issue.record("the head was not failed")
            return
        }
        #expect(error.kind == .earlyAnswer)
    }

    @Test(arguments: [300, 401, 413, 503])
    func `a refusal before the end of the request body goes through and stops the source`(status: Int) {
        var machine = running(hasRequestBody: true)
        _ = machine.headAwaited()
        _ = machine.wanted(10)
        _ = machine.supplied(500)
        let (goOn, actions) = machine.received(head: status)
        #expect(goOn && actions == [.deliverHead, .stopSupply])
        #expect(machine.supplied(10) == [.stopSupply])
        #expect(machine.supplyFailed(broken) == [])
    }

    @Test func `a refused request of unknown length ends with its answer, without an end of its own`() {
        var machine = CurlTransferMachine(hasRequestBody: true, hasStatedLength: false)
        _ = machine.start()
        machine.admitted()
        _ = machine.aboutToSend()
        _ = machine.wanted(10)
        let (goOn, actions) = machine.received(head: 413, length: 2)
        #expect(goOn && actions == [.applyPauses])
        let (outlet, _) = machine.wanted(10)
        #expect(outlet == .pause)
        #expect(machine.turnEnded() == [])
        #expect(machine.received(bytes: 2) == .accept)
        #expect(machine.turnEnded() == [.detach])
        #expect(machine.bodyAwaited() == [.deliverBytes])
        #expect(machine.bodyAwaited() == [.endBody])
    }

    @Test func `a source is asked only when libcurl wants bytes`() {
        var machine = running(hasRequestBody: true)
        #expect(machine.supplied(0) == [])
        let (outlet, actions) = machine.wanted(64)
        #expect(outlet == .pause && actions == [.continueSupply])
        #expect(machine.isSendingPaused)
        #expect(machine.supplied(10) == [.applyPauses, .continueSupply])
        #expect(!machine.isSendingPaused)
    }

    @Test func `a source waits above the mark and goes on below the lower one`() {
        var machine = running(hasRequestBody: true)
        _ = machine.supplied(0)
        _ = machine.wanted(64)
        #expect(machine.supplied(150) == [.applyPauses])
        var (outlet, actions) = machine.wanted(64)
        #expect(outlet == .bytes(64) && actions == [])
        (outlet, actions) = machine.wanted(64)
        #expect(outlet == .bytes(64) && actions == [])
        (outlet, actions) = machine.wanted(64)
        #expect(outlet == .bytes(22) && actions == [.continueSupply])
        #expect(machine.supplyEnded() == [])
        (outlet, actions) = machine.wanted(64)
        #expect(outlet == .end && actions == [])
    }

    @Test func `the end of the source ends a paused request`() {
        var machine = running(hasRequestBody: true)
        _ = machine.supplied(0)
        _ = machine.wanted(64)
        #expect(machine.supplyEnded() == [.applyPauses])
        #expect(machine.received(head: 200).goOn == false)
        var whole = running(hasRequestBody: true)
        _ = whole.supplyEnded()
        _ = whole.wanted(64)
        #expect(whole.received(head: 200).goOn)
    }

    @Test func `a request is sent once`() {
        var machine = running()
        #expect(machine.aboutToSend() == false)
        _ = machine.headAwaited()
        guard case .failHead(let error)? = machine.finished(broken).last else {
            Issue.record("the head was not failed")
            return
        }
        #expect(error.kind == .connectionLost && !error.beforeRequestWasSent)
    }

    @Test func `an end without a head is malformed`() {
        var machine = running()
        _ = machine.finished(nil)
        guard case .failHead(let error)? = machine.headAwaited().first else {
            Issue.record("the head was not failed")
            return
        }
        #expect(error.kind == .malformedAnswer)
    }
}
