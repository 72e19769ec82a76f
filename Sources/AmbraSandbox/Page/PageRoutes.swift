import Foundation

/// The page at `/` and what it is made of, below `/sandbox/page`.
///
/// It is part of the control: callers of this machine with the sandbox's user name and password, and no page of another
/// origin. Its forms carry a token besides, which only the page itself knows.
enum PageRoutes {
    static func respond(
        _ method: String, _ path: [String], _ body: [UInt8], _ service: SandboxService
    ) async -> SandboxResponse {
        switch (method, path.first, path.count) {
        case ("GET", nil, 0), ("HEAD", nil, 0): return await page(service)
        case ("GET", "requests", 1):
            return text(SandboxPage.requests(service.requests).markup, "text/html")
        case ("GET", "style.css", 1): return text(PageAssets.style, "text/css")
        case ("GET", "script.js", 1): return text(PageAssets.script, "text/javascript")
        case ("GET", "thumbnail", 2): return await thumbnail(path[1], service)
        case ("POST", "faults", 1): return change(body, service) { add($0, service.faults) }
        case ("POST", "faults", 2):
            return change(body, service) { form in
                guard let id = Int(path[1]), turn(id, form.value("action"), service.faults) else {
                    return "there is no fault rule of that id, or the action is none of on, off and remove"
                }
                return nil
            }
        default: return ControlRoutes.problem("the page has no such part", status: 404)
        }
    }

    private static func page(_ service: SandboxService) async -> SandboxResponse {
        let studies = await service.state.perform { PageStudies($0) }
        let page = SandboxPage(
            studies: studies, requests: service.requests, faults: service.faults.entries,
            time: ServiceTime.wholeSeconds(service.now), token: service.pageToken)
        return text(page.html.markup, "text/html")
    }

    private static func text(_ text: String, _ type: String) -> SandboxResponse {
        var response = SandboxResponse.text(text, type: type + "; charset=utf-8")
        response.headers["content-security-policy"] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        response.headers["x-content-type-options"] = "nosniff"
        response.headers["cache-control"] = "no-store"
        // Without an origin in its forms' requests the page could not be told from others.
        response.headers["referrer-policy"] = "same-origin"
        return response
    }

    private static func thumbnail(_ id: String, _ service: SandboxService) async -> SandboxResponse {
        let now = service.now
        let version = await service.state.perform { model in
            model.study(id, at: now).flatMap { model.imageStore[$0.storageKey]?.current.first }
        }
        do throws(StorageRefusal) {
            guard let version else { throw .notFound("the study has no image") }
            let bytes = try await FrameCalls.smallPicture(of: version)
            return SandboxResponse(
                status: 200, headers: ["content-type": "image/jpeg"], body: .bytes(bytes))
        } catch {
            return error.response
        }
    }

    // MARK: Forms

    /// Does what a form asks for and leads back to the page.
    private static func change(
        _ body: [UInt8], _ service: SandboxService, _ act: (Parameters) -> String?
    ) -> SandboxResponse {
        var form = Parameters()
        form.append(form: body)
        guard form.value("token") == service.pageToken else {
            return ControlRoutes.problem(
                "the form is none of this page; load the page again", status: 403)
        }
        if let problem = act(form) { return ControlRoutes.problem(problem, status: 400) }
        var response = SandboxResponse.empty(status: 303)
        response.headers["location"] = "/#faults"
        return response
    }

    private static func add(_ form: Parameters, _ faults: Faults) -> String? {
        var rule: [String: JSON] = ["kind": .optional(form.value("kind")), "times": .null]
        for name in ["path", "method"] { rule[name] = form.value(name).map { .string($0) } }
        if let number = form.value("number") {
            guard let number = Int(number) else {
                return "field 'number' of the form has to be a whole number"
            }
            for name in ["status", "milliseconds", "after", "bytes", "bytes_per_second"] {
                rule[name] = .integer(number)
            }
        }
        if let times = form.value("times") {
            rule["times"] = Int(times).map { JSON.integer($0) } ?? .string(times)
        }
        if let rate = form.value("rate") { rule["rate"] = .number(Double(rate) ?? -1) }
        do throws(FaultRuleError) {
            faults.add(try FaultRule(json: .object(rule)))
            return nil
        } catch {
            return error.description
        }
    }

    private static func turn(_ id: Int, _ action: String?, _ faults: Faults) -> Bool {
        switch action {
        case "on": faults.set(id, isOn: true)
        case "off": faults.set(id, isOn: false)
        case "remove": faults.remove(id)
        default: false
        }
    }
}

/// The studies that the page shows: the newest of all accounts.
struct PageStudies: Sendable {
    static let most = 50

    let newest: [(study: StudyRecord, place: String)]
    let count: Int

    init(_ model: ServiceModel) {
        var query = RecordQuery(StudyTable.layout)
        count = model.store.count(query)
        query.lastOrder = StudyTable.order
        query.limit = Self.most
        newest = model.store.rows(query).compactMap(StudyRecord.init).map { study in
            (study, model.directory.namespaces[study.phiNamespace]?.name ?? "")
        }
    }
}
