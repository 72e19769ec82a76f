import AmbraTransport
import HTTPTypes
import Logging

/// Performs what an ``EventMachine`` orders: sessions, connections, messages, time.
struct EventPump: Sendable {
    private let core: ClientCore
    private let channel: EventChannel
    private let mailbox: EventMailbox
    private var machine: EventMachine
    private var connection: (any WebSocketConnection)?
    private var session: SessionMachine.Session?

    init(core: ClientCore, channel: EventChannel, mailbox: EventMailbox) {
        self.core = core
        self.channel = channel
        self.mailbox = mailbox
        machine = EventMachine(
            channel: channel, attempts: core.configuration.serviceRetries.maximumAttempts,
            acknowledgementTimeout: core.configuration.responseTimeout,
            random: { Double.random(in: 0...1) })
    }

    /// Runs until the task is cancelled or the subscription fails.
    mutating func run() async {
        do throws(AmbraError) {
            var inputs = try await perform(machine.start())
            while !Task.isCancelled {
                if inputs.isEmpty { inputs = try await wait() }
                guard !inputs.isEmpty else { continue }
                inputs += try await perform(machine.handle(inputs.removeFirst(), now: core.throttle.now()))
            }
            mailbox.finish(.cancelled)
        } catch {
            mailbox.finish(error)
        }
    }

    // MARK: Orders of the machine

    /// - Returns: What follows at once.
    private mutating func perform(_ actions: [EventMachine.Action]) async throws(AmbraError) -> [EventMachine.Input] {
        var inputs: [EventMachine.Input] = []
        for action in actions {
            switch action {
            case .getSession: inputs.append(try await getSession())
            case .renewSession:
                if let session { await core.eventSessions.ended(session) }
                inputs.append(try await getSession())
            case .checkSession:
                let current = await core.eventSessions.currentSession()
                if current == nil || current?.number != session?.number { inputs.append(try await getSession()) }
            case .connect: connection = try core.openEventConnection()
            case .send(let text): connection?.send(.text(text))
            case .disconnect:
                connection = nil
                core.configuration.logger.debug("event connection ended")
            case .deliver(let event): mailbox.add(event)
            case .fail(let failure): throw failure.error
            }
        }
        return inputs
    }

    private mutating func getSession() async throws(AmbraError) -> EventMachine.Input {
        do throws(AmbraError) {
            let session = try await core.eventSessions.session()
            guard let sid = session.token.sid else {
                throw .authentication(
                    AuthenticationError(.refused, "events need a session; these credentials make none"))
            }
            self.session = session
            return .session(sid)
        } catch {
            guard case .transport = error else { throw error }
            return .noSession
        }
    }

    // MARK: Waiting

    /// What happens next: news of the connection, the deadline, or both at once.
    private func wait() async throws(AmbraError) -> [EventMachine.Input] {
        let (connection, deadline, throttle) = (connection, machine.deadline, core.throttle)
        return await withTaskGroup(of: EventMachine.Input?.self) { group in
            if let connection {
                group.addTask { await connection.next().map(EventMachine.Input.connection) }
            }
            if let deadline {
                group.addTask {
                    let left = max(.zero, throttle.now().duration(to: deadline))
                    return (try? await throttle.sleep(for: left)) == nil ? nil : .time
                }
            }
            var inputs: [EventMachine.Input] = []
            for await input in group {
                if let input { inputs.append(input) }
                group.cancelAll()
            }
            return inputs
        }
    }
}

extension EventFailure {
    /// The error that a subscriber gets.
    var error: AmbraError {
        let call = ClientCore.eventCall
        func failure(_ message: String, _ transport: TransportError? = nil) -> AmbraError {
            .transport(CallFailure(call: call, message: message, transport: transport))
        }
        switch self {
        case .notPermitted(let token):
            return .service(ServiceError(call: call, status: 403, tokens: [token ?? .notPermitted]))
        case .sessionRefused:
            return .authentication(
                AuthenticationError(.refused, "\(call): the service does not accept a new session either"))
        case .noChannels(let status):
            return .decoding(
                CallFailure(call: call, message: "the service has no event channel at this address", status: status))
        case .transport(let error): return failure(error.message, error)
        case .unreachable: return failure("the service cannot be reached for a session; check the network")
        case .unanswered: return failure("the service does not acknowledge subscriptions; try again later")
        case .lost: return failure("the service ends event connections before they stand; try again later")
        }
    }
}
