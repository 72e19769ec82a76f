/// One element of the body of `/bundle`: a path and the parameters of its call.
struct BundledCall: Sendable {
    /// The path below the base URL.
    var path: String
    private var query: Parameters
    private var members: [(name: String, value: JSON)]

    /// The calls of a body; nil when it is not an array of objects that each have a `URL`.
    static func calls(in body: [UInt8]) -> [BundledCall]? {
        guard let elements = (try? JSON(reading: body))?.array else { return nil }
        let calls = elements.compactMap { BundledCall($0) }
        return calls.count == elements.count ? calls : nil
    }

    private init?(_ json: JSON) {
        guard let members = json.object, let url = members["URL"]?.string, url.hasPrefix("/") else { return nil }
        let target = RequestTarget(url)
        let base = SandboxService.basePath
        path = target.path.hasPrefix(base + "/") ? String(target.path.dropFirst(base.count)) : target.path
        query = target.query
        self.members = members.filter { $0.key != "URL" }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The parameters with earlier answers filled in. A template that no answer fits stays as it is.
    func parameters(after answers: [JSON]) -> Parameters {
        var parameters = query
        for (name, value) in members {
            let earlier = value.string.flatMap { BundleTemplate($0) }?.value(in: answers)
            if let text = Self.text(of: earlier ?? value) { parameters.append(name, text) }
        }
        return parameters
    }

    /// The text that a form would carry; null is a parameter that is not given.
    private static func text(of value: JSON) -> String? {
        switch value {
        case .null: nil
        case .string(let text): text
        case .bool(let flag): flag ? "1" : "0"
        case .integer, .number, .array, .object: value.text
        }
    }
}

/// A parameter of a bundled call that is replaced by a value of an earlier answer: `{{studies.[0].uuid}}`.
struct BundleTemplate: Sendable, Equatable {
    private enum Step: Sendable, Equatable {
        case member(String)
        case element(Int)
    }

    private var steps: [Step]

    /// Reads a parameter's value; nil when it is not a template. Only a whole value is one.
    init?(_ text: String) {
        guard text.hasPrefix("{{"), text.hasSuffix("}}"), text.utf8.count > 4 else { return nil }
        var steps: [Step] = []
        for part in text.dropFirst(2).dropLast(2).split(separator: ".", omittingEmptySubsequences: false) {
            guard !part.isEmpty else { return nil }
            if part.hasPrefix("["), part.hasSuffix("]"), let index = Int(part.dropFirst().dropLast()), index >= 0 {
                steps.append(.element(index))
            } else {
                steps.append(.member(String(part)))
            }
        }
        self.steps = steps
    }

    /// The value in the latest answer that has one at the template's place.
    func value(in answers: [JSON]) -> JSON? {
        for answer in answers.reversed() {
            if let value = value(in: answer), value != .null { return value }
        }
        return nil
    }

    private func value(in answer: JSON) -> JSON? {
        var value = answer
        for step in steps {
            let next: JSON? =
                switch step {
                case .member(let name): value[name]
                case .element(let index): value.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                }
            guard let next else { return nil }
            value = next
        }
        return value
    }
}

/// `/bundle`: several calls in one request. It is not in the catalogue, because its body is JSON.
enum BundleRoute {
    static let path = "/bundle"

    static func respond(_ context: CallContext) async -> SandboxResponse {
        let body: [UInt8]
        do {
            body = try await context.form(limit: context.service.configuration.formLimit) { _ in
                await ServiceRoutes.isKnown(context.target.query, [], context)
            }
        } catch {
            return ServiceRoutes.refusal(of: error)
        }
        guard context.request.method == "POST" else {
            return .notAllowed("POST", Refusal("POST_REQUIRED", status: 405))
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
