import AmbraCatalogue

/// The way of a service call: look-up, session, checks, then the model or a plain answer.
enum ServiceRoutes {
    static func respond(_ path: String, _ context: CallContext) async -> SandboxResponse {
        if path == BundleRoute.path { return await BundleRoute.respond(context) }
        var parameters = context.target.query
        do {
            let query = parameters
            let form = try await context.form(limit: context.service.configuration.formLimit) { begun in
                await isKnown(query, carriesForm(context.request) ? begun : [], context)
            }
            if let refusal = FormLimits.refusal(of: form, context.service.configuration.limits) { return refusal }
            if carriesForm(context.request) { parameters.append(form: form) }
        } catch {
            return refusal(of: error)
        }
        if let refusal = FormLimits.refusal(of: parameters, context.service.configuration.limits) { return refusal }
        return await respond(path, context.request.method, parameters, context)
    }

    /// Answers a call whose parameters have been read.
    static func respond(
        _ path: String,
        _ method: String,
        _ parameters: Parameters,
        _ context: CallContext
    ) async -> SandboxResponse {
        do throws(Refusal) {
            let call = try call(at: path, method: method)
            return try await answer(call, parameters, context)
        } catch {
            guard error.status == 405 else { return .json(error.json, status: error.status) }
            return .notAllowed(error.token == "POST_REQUIRED" ? "POST" : "GET, POST", error)
        }
    }

    static func refusal(of failure: CallContext.BodyFailure) -> SandboxResponse {
        switch failure {
        case .tooLong: .json(Refusal("PAYLOAD_TOO_LARGE", status: 413).json, status: 413)
        case .cutOff, .notKept: .json(Refusal("INCOMPLETE_BODY", status: 400).json, status: 400)
        case .unidentified: .json(Refusal.unauthenticated.json, status: 401)
        case .noRoom: .busy
        }
    }

    /// Whether a request says who calls by its header fields, its query or the beginning of its form.
    static func isKnown(_ query: Parameters, _ form: [UInt8], _ context: CallContext) async -> Bool {
        guard FormLimits.refusal(of: form, context.service.configuration.limits) == nil else { return false }
        var parameters = query
        parameters.append(form: form)
        let credentials = RequestCredentials(parameters: parameters, headers: context.request.headers)
        let now = context.service.configuration.now()
        return await context.service.state.perform { model in
            credentials.caller(in: &model, at: now, confirmed: false) != nil
        }
    }

    private static func carriesForm(_ request: SandboxRequest) -> Bool {
        guard let type = request.headers["content-type"] else { return true }
        return type.lowercased().hasPrefix("application/x-www-form-urlencoded")
    }

    private static func call(at path: String, method: String) throws(Refusal) -> CatalogueCall {
        guard let call = Catalogue.shared.call(at: path) ?? FurtherCalls.call(at: path) else {
            throw Refusal("UNKNOWN_CALL", subtype: .string(path), status: 404)
        }
        guard method == "POST" || (method == "GET" && !call.isPostOnly) else {
            throw Refusal(call.isPostOnly ? "POST_REQUIRED" : "METHOD_NOT_ALLOWED", status: 405)
        }
        return call
    }

    private static func answer(
        _ call: CatalogueCall,
        _ parameters: Parameters,
        _ context: CallContext
    ) async throws(Refusal) -> SandboxResponse {
        let credentials = RequestCredentials(parameters: parameters, headers: context.request.headers)
        let selection = try FieldSelection(parameters)
        let now = context.service.configuration.now()
        let engine = context.engine
        let outcome = try await context.service.state.perform { (model) throws(Refusal) -> CallOutcome in
            let caller = try credentials.caller(of: call, in: &model, at: now)
            try CallChecks.check(call, parameters)
            let invocation = Invocation(
                call: call,
                parameters: try model.withSavedFilter(parameters, of: call, for: caller?.user),
                session: caller?.session,
                user: caller?.user,
                now: now,
                engine: engine
            )
            return try model.carryOut(invocation)
        }
        var fields: [String: JSON]
        switch outcome {
        case .answered(let answer): fields = answer
        case .reading(let read): fields = await read()
        case .notModelled: return try plainAnswer(to: call, parameters, selection, context)
        }
        try await context.service.state.commit()
        if let response = try AnswerForm.response(of: call, fields, context) { return response }
        fields = selection.apply(fields, object: object(of: call), rows: call.rows ?? listName(of: call))
        fields["status"] = .string("OK")
        return .json(.object(fields))
    }

    /// The word under which `fields.OBJECT` selects in the answer of a call.
    private static func object(of call: CatalogueCall) -> String? {
        if let row = call.row, let object = Catalogue.shared.record(named: row)?.object { return object }
        if let (path, _) = Resource.split(call.path) { return Resource.at(path)?.object }
        return call.path.split(separator: "/").first.map { String($0) }
    }

    /// The list of a call that has no pages.
    private static func listName(of call: CatalogueCall) -> String? {
        guard call.path.hasSuffix("/list") else { return nil }
        return call.returns.first { $0.type == .array }?.name
    }

    /// The answer of a call that is checked and not modelled says so, or is refused by a strict sandbox.
    private static func plainAnswer(
        to call: CatalogueCall, _ parameters: Parameters, _ selection: FieldSelection, _ context: CallContext
    ) throws(Refusal) -> SandboxResponse {
        guard !context.service.configuration.isStrict else {
            throw Refusal("NOT_MODELLED", subtype: .string(call.path), status: 501)
        }
        var response = try PlainAnswer.response(to: call, parameters, selection)
        response.headers["x-sandbox-modelled"] = "no"
        return response
    }
}
