/// `/bundle`: several calls in one request. It is not in the catalogue, because its body is JSON.
enum BundleRoute {
    static let path = "/bundle"

    static func respond(_ context: CallContext) async -> SandboxResponse {
        let body: [UInt8]
        do {
            body = try await context.form(limit: context.service.configuration.formLimit)
        } catch {
            return ServiceRoutes.refusal(of: error)
        }
        guard context.request.method == "POST" else {
            return .json(Refusal("POST_REQUIRED", status: 405).json, status: 405)
        }
        guard let calls = BundledCall.calls(in: body) else {
            return .json(Refusal("INVALID_BUNDLE", status: 400).json, status: 400)
        }
        var answers: [JSON] = []
        for call in calls { answers.append(await answer(to: call, after: answers, context)) }
        return .json(.array(answers))
    }

    /// The answer with its status inside. An answer that is not a JSON object, such as a redirect, is its status alone.
    private static func answer(to call: BundledCall, after answers: [JSON], _ context: CallContext) async -> JSON {
        let parameters = call.parameters(after: answers)
        let response = await ServiceRoutes.respond(call.path, "POST", parameters, context)
        let bytes = (try? response.body.collect()) ?? []
        var fields = (try? JSON(reading: bytes))?.object ?? [:]
        fields["HTTP_STATUS_CODE"] = .integer(response.status)
        return .object(fields)
    }
}
