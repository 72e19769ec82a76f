import Foundation

/// What the faults of one request make of it.
struct FaultPlan: Sendable {
    private let faults: [Fault]

    init(_ faults: [Fault]) { self.faults = faults }

    /// Carries the request out as far as the faults allow.
    func carryOut(_ route: Route, _ context: CallContext) async -> SandboxResponse {
        for fault in faults {
            if let early = await before(fault, route, context) { return early }
        }
        var response = await Self.answer(route, context)
        for fault in faults { response = after(fault, response, context) }
        return response
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
        case .loseAnswer, .resetInAnswer, .truncateAnswer, .corruptAnswer: return nil
        }
    }

    /// What becomes of the answer of a call that was carried out.
    private func after(_ fault: Fault, _ response: SandboxResponse, _ context: CallContext) -> SandboxResponse {
        var response = response
        switch fault {
        case .loseAnswer: response.delivery = .reset
        case .resetInAnswer(let count): response.delivery = .resetAfter(max(0, min(count, response.body.count)))
        case .truncateAnswer(let count):
            response.delivery = .truncatedAfter(max(0, min(count, response.body.count - 1)))
        case .corruptAnswer(let changes):
            if let bytes = try? response.body.collect() {
                response.body = .bytes(context.service.faults.corrupt(bytes, changes: changes))
            }
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
