import Foundation

/// What the faults of one request make of it.
struct FaultPlan: Sendable {
    private let strikes: [FaultInjector.Strike]

    init(_ strikes: [FaultInjector.Strike]) { self.strikes = strikes }

    /// Carries the request out as far as the faults allow.
    func carryOut(_ route: Route, _ context: CallContext) async -> SandboxResponse {
        for strike in strikes {
            if let early = await before(strike.fault, route, context) { return early }
        }
        var response = await answerWithRoom(route, context)
        for strike in strikes { response = after(strike, response) }
        return response
    }

    /// The answer of a call for which the disk has as much room as the faults leave.
    private func answerWithRoom(_ route: Route, _ context: CallContext) async -> SandboxResponse {
        let rooms = strikes.compactMap { strike -> Int? in
            guard case .diskFull(let room) = strike.fault else { return nil }
            return room
        }
        guard let room = rooms.min() else { return await Self.answer(route, context) }
        let disk = FullDisk(room: room)
        let response = await FullDisk.$current.withValue(disk) { await Self.answer(route, context) }
        guard disk.hasLostRecords else { return response }
        if case .storage = route { return StorageRefusal.notKept.response }
        return .json(FullDisk.refusal.json, status: FullDisk.refusal.status)
    }

    private static func answer(_ route: Route, _ context: CallContext) async -> SandboxResponse {
        switch route {
        case .service(ChannelRoute.path):
            await context.drain()
            return ChannelRoute.response(method: context.request.method)
        case .service(let path): return await ServiceRoutes.respond(path, context)
        case .storage(_, let components): return await StorageRoutes.respond(components, context)
        case .document:
            await context.drain()
            return OpenAPIRoute.response(method: context.request.method)
        case .control, .unknown:
            await context.drain()
            return .json(Refusal("NOT_FOUND", status: 404).json, status: 404)
        }
    }

    /// What happens before the call is carried out; an answer when it is not carried out at all.
    private func before(_ fault: Fault, _ route: Route, _ context: CallContext) async -> SandboxResponse? {
        switch fault {
        case .latency(let milliseconds):
            try? await Task.sleep(for: .milliseconds(min(max(milliseconds, 0), 3_600_000)))
            return nil
        case .expireSessions:
            await context.service.expireSessions()
            return nil
        case .resetBeforeBody: return Self.reset
        case .resetAfterBody:
            await context.drain()
            return Self.reset
        case .status(let status, let retryAfter, let body):
            await context.drain()
            return Self.refusal(status, retryAfter, body, route)
        case .htmlPage(let status):
            await context.drain()
            let page = "<!DOCTYPE html><html><head><title>Proxy</title></head><body><h1>Try again</h1></body></html>"
            return .text(page, type: "text/html; charset=utf-8", status: status)
        default: return nil
        }
    }

    /// What becomes of the answer of a call that was carried out.
    private func after(_ strike: FaultInjector.Strike, _ response: SandboxResponse) -> SandboxResponse {
        var response = response
        switch strike.fault {
        case .loseAnswer: response.delivery = .reset
        case .resetInAnswer(let count): response.delivery = .resetAfter(max(0, min(count, response.body.count)))
        case .truncateAnswer(let count):
            response.delivery = .truncatedAfter(max(0, min(count, response.body.count - 1)))
        case .corruptAnswer(let changes):
            if let bytes = try? response.body.collect() {
                response.body = .bytes(FaultInjector.corrupt(bytes, changes: changes, seed: strike.seed))
            }
        case .slowAnswer(let rate): response.bytesPerSecond = rate
        default: break
        }
        return response
    }

    private static let reset: SandboxResponse = {
        var response = SandboxResponse.empty(status: 503)
        response.delivery = .reset
        return response
    }()

    private static func refusal(_ status: Int, _ retryAfter: Int?, _ body: String?, _ route: Route) -> SandboxResponse {
        var response: SandboxResponse
        if let body {
            response = .text(body, status: status)
        } else if case .storage = route {
            response = StorageRefusal(readableStatus: "UNKNOWN", code: 1, status: status).response
        } else {
            response = .json(Refusal("SANDBOX_FAULT", status: status).json, status: status)
        }
        if let retryAfter { response.headers["retry-after"] = String(retryAfter) }
        return response
    }
}
