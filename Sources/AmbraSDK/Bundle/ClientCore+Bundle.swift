import AmbraTransport
import HTTPTypes

extension ClientCore {
    private static let bundlePath = "/bundle"

    package func send(_ bundle: CallBundle) async throws(AmbraError) -> BundleAnswers {
        try check(bundle)
        let needsSession = bundle.entries.contains { $0.call.session != .none }
        let safe: Call.Repeats = bundle.entries.allSatisfy { $0.call.repeats == .safe } ? .safe : .unsafe
        let call = Call(Self.bundlePath, session: needsSession ? .required : .none, repeats: safe)
        return try await withSession(for: call, Form()) { (form, authorization) async throws(AmbraError) in
            let sid = form.entries.last { $0.name == "sid" }?.value
            let request = OutgoingRequest(
                bundle: self.text(of: bundle, sid: sid), call, address: self.address, configuration: self.configuration,
                authorization: authorization)
            let answers = try await self.exchange.run(request) { (reply) async throws(AmbraError) in
                try await BundleReply(bundle: bundle, reply: reply).read(upTo: self.configuration.answerLimit)
            }
            if answers.allWantSession(bundle) {
                throw .service(ServiceError(call: Self.bundlePath, status: 401, tokens: []))
            }
            return answers
        }
    }

    private func check(_ bundle: CallBundle) throws(AmbraError) {
        guard !bundle.entries.isEmpty else {
            throw .invalidArgument(InvalidArgument("\(Self.bundlePath): no call in it"))
        }
        for (index, entry) in bundle.entries.enumerated() {
            guard let mistake = entry.form.mistake else { continue }
            let place = "\(Self.bundlePath): call \(index + 1), \(entry.call.path)"
            throw .invalidArgument(InvalidArgument("\(place): \(mistake.message)"))
        }
    }

    private func text(of bundle: CallBundle, sid: String?) -> String {
        let calls = bundle.entries.map { entry in
            var members = [JSONObject.Member(name: "URL", value: .string(entry.call.path))]
            var form = entry.form
            if let sid, entry.call.session != .none { form.set("sid", sid) }
            members += form.entries.map { JSONObject.Member(name: $0.name, value: .string($0.value)) }
            return JSONValue.object(JSONObject(members))
        }
        return JSONValue.array(calls).jsonText
    }
}

extension BundleAnswers {
    /// Whether every call that carried a session was refused for it.
    fileprivate func allWantSession(_ bundle: CallBundle) -> Bool {
        let withSession = zip(bundle.entries, results).filter { $0.0.call.session != .none }
        return !withSession.isEmpty
            && withSession.allSatisfy { pair in
                guard case .failure(.service(let refusal)) = pair.1 else { return false }
                return refusal.status == 401
            }
    }
}

/// The answer to a bundle: an array with one object a call.
private struct BundleReply {
    let bundle: CallBundle
    let reply: HTTPReply

    func read(upTo limit: AnswerLimit) async throws(AmbraError) -> BundleAnswers {
        let reader = AnswerReader(call: "/bundle", reply: reply, limit: limit)
        guard (200..<300).contains(reader.status) else {
            throw .service(ServiceError(call: "/bundle", status: reader.status, tokens: []))
        }
        guard let values = try await reader.value().array, values.count == bundle.entries.count else {
            throw reader.decodingFailure("the answer is not an array with one result a call")
        }
        var results: [Result<JSONObject, AmbraError>] = []
        for (entry, value) in zip(bundle.entries, values) {
            guard let object = value.object else { throw reader.decodingFailure("a result is no object") }
            results.append(Self.result(entry.call.path, object))
        }
        return BundleAnswers(results: results)
    }

    private static func result(_ path: String, _ object: JSONObject) -> Result<JSONObject, AmbraError> {
        let status = object.integer("HTTP_STATUS_CODE") ?? 200
        guard !(200..<300).contains(status) || object["status"]?.string == "ERROR" else { return .success(object) }
        return .failure(.service(ServiceError(call: path, status: status, refusal: object)))
    }
}

extension OutgoingRequest {
    fileprivate init(
        bundle text: String, _ call: Call, address: ServiceAddress, configuration: AmbraConfiguration,
        authorization: String?
    ) {
        self.init(
            service: call, body: Array(text.utf8), contentType: "application/json", address: address,
            configuration: configuration, authorization: authorization)
    }
}
