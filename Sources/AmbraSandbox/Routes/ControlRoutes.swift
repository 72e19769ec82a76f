import AmbraCatalogue

/// The control of a running sandbox by HTTP: `/sandbox/faults`, `/sandbox/requests`, `/sandbox/mail`,
/// `/sandbox/channels` and `/sandbox/clock`.
///
/// The listener lets only callers from this machine in, and no page of a browser that is not the sandbox's own. Name
/// and password are the user's, as basic credentials.
enum ControlRoutes {
    static func respond(_ path: String, _ context: CallContext) async -> SandboxResponse {
        let credentials = RequestCredentials(parameters: context.target.query, headers: context.request.headers)
        guard credentials.isUser(of: context.service.configuration) else {
            var refusal = problem("the sandbox's control wants its user name and password (HTTP basic)", status: 401)
            refusal.headers["www-authenticate"] = "Basic realm=\"sandbox\""
            return refusal
        }
        let body: [UInt8]
        do {
            body = try await context.form(limit: 1 << 20)
        } catch {
            return problem("the body of the control call is cut off or longer than 1 MiB", status: 400)
        }
        let components = RequestTarget.components(of: path[...])
        if components.first == "page" {
            return await PageRoutes.respond(
                context.request.method, Array(components.dropFirst()), body, context.service)
        }
        switch (context.request.method, components.first, components.count) {
        case ("GET", "faults", 1): return list(context.service.faults)
        case ("POST", "faults", 1): return add(body, context.service.faults)
        case ("DELETE", "faults", 1):
            context.service.faults.clear()
            return list(context.service.faults)
        case ("DELETE", "faults", 2): return remove(components[1], context.service.faults)
        case ("GET", "requests", 1): return requests(context.service)
        case ("DELETE", "requests", 1):
            context.service.clearRequests()
            return requests(context.service)
        case ("POST", "faults", 2): return turn(components[1], body, context.service.faults)
        case ("GET", "clock", 1), ("POST", "clock", 1), ("DELETE", "clock", 1):
            return await ClockRoute.respond(context.request.method, body, context.service)
        case ("GET", "mail", 1):
            let mail = await context.service.state.perform { $0.mail }
            return .json(.object(["mail": .array(mail)]))
        case ("DELETE", "channels", 1):
            context.service.dropChannels()
            return .empty(status: 204)
        default:
            var answer = problem(
                "the sandbox's control knows GET, POST and DELETE /sandbox/faults, POST and DELETE "
                    + "/sandbox/faults/ID, GET and DELETE /sandbox/requests, GET /sandbox/mail, DELETE "
                    + "/sandbox/channels, GET, POST and DELETE /sandbox/clock", status: 404)
            if let methods = methods(of: components) {
                answer.status = 405
                answer.headers["allow"] = methods
            }
            return answer
        }
    }

    private static func methods(of path: [String]) -> String? {
        switch (path.first, path.count) {
        case ("faults", 1), ("clock", 1): "GET, POST, DELETE"
        case ("requests", 1): "GET, DELETE"
        case ("faults", 2): "POST, DELETE"
        case ("channels", 1): "DELETE"
        case ("mail", 1): "GET"
        default: nil
        }
    }

    static func problem(_ message: String, status: Int) -> SandboxResponse {
        .json(.object(["error": .string(message)]), status: status)
    }

    private static func add(_ body: [UInt8], _ faults: Faults) -> SandboxResponse {
        do {
            let id = faults.add(try FaultRule(json: try JSON(reading: body)))
            return .json(.object(["id": .integer(id)]))
        } catch {
            return problem("\(error)", status: 400)
        }
    }

    /// Switches a rule on or off: `{"on": false}`.
    private static func turn(_ id: String, _ body: [UInt8], _ faults: Faults) -> SandboxResponse {
        guard let isOn = (try? JSON(reading: body))?["on"]?.flag else {
            return problem("the body has to be {\"on\": true} or {\"on\": false}", status: 400)
        }
        guard let id = Int(id), faults.set(id, isOn: isOn) else {
            return problem("there is no fault rule of that id", status: 404)
        }
        return list(faults)
    }

    private static func remove(_ id: String, _ faults: Faults) -> SandboxResponse {
        guard let id = Int(id), faults.remove(id) else {
            return problem("there is no fault rule of that id", status: 404)
        }
        return list(faults)
    }

    private static func list(_ faults: Faults) -> SandboxResponse {
        let entries = faults.entries.map { entry -> JSON in
            var fields: [String: JSON] = [
                "id": .integer(entry.id),
                "on": .bool(entry.isOn),
                "kind": .string(entry.rule.fault.kind),
                "path": .optional(entry.rule.path),
                "method": .optional(entry.rule.method),
                "skip": .integer(entry.rule.skip),
                "times": entry.rule.times.map { .integer($0) } ?? .null,
                "rate": .number(entry.rule.rate),
                "seen": .integer(entry.seen),
                "happened": .integer(entry.happened),
            ]
            if let number = entry.rule.fault.number { fields[number.name] = .integer(number.value) }
            return .object(fields)
        }
        return .json(.object(["faults": .array(entries)]))
    }

    private static func requests(_ service: SandboxService) -> SandboxResponse {
        let records = service.requests.map { record -> JSON in
            .object([
                "number": .integer(record.number),
                "method": .string(record.method),
                "path": .string(record.path),
                "status": record.status.map { .integer($0) } ?? .null,
                "body_bytes": .integer(record.bodyBytes),
                "body_crc32": .integer(Int(record.bodyChecksum)),
                "body_whole": .bool(record.isBodyWhole),
                "faults": .array(record.faults.map { .string($0) }),
            ])
        }
        return .json(.object(["requests": .array(records)]))
    }
}

/// `/openapi.json`, the document of the whole API, which anybody may read.
enum OpenAPIRoute {
    static func response(method: String) -> SandboxResponse {
        guard method == "GET" || method == "HEAD" else { return .notAllowed("GET, HEAD") }
        return .text(document, type: "application/json; charset=utf-8")
    }

    /// The document of the API, with the calls that this sandbox only checks named in front.
    private static let document: String = {
        let paths = JSON.array(ModelledCalls.unmodelled.map { .string($0) })
        let rest = Catalogue.openAPIDocument.drop { $0 != "{" }.dropFirst()
        return "{\n  \"x-sandbox-not-modelled\": \(paths.text),\(rest)"
    }()
}
