import AmbraTransport

extension ClientCore {
    package func send(_ bundle: CallBundle) async throws(AmbraError) -> BundleAnswers {
        try await run(Operation(bundle)) { (reader) async throws(AmbraError) in
            let answers = try await BundleAnswers(of: bundle, from: reader)
            if answers.allWantSession(bundle) {
                throw .service(ServiceError(call: reader.call, status: 401, tokens: []))
            }
            return answers
        }
    }
}

// MARK: - What is sent

extension CallBundle {
    /// The bundle as a call.
    package var call: Call {
        let needsSession = entries.contains { $0.call.session != .none }
        let isSafe = entries.allSatisfy { $0.call.repeats == .safe }
        return Call("/bundle", session: needsSession ? .required : .none, repeats: isSafe ? .safe : .unsafe)
    }

    /// The first mistake in its calls.
    package var mistake: InvalidArgument? {
        guard !entries.isEmpty else { return InvalidArgument("no call in it") }
        for (index, entry) in entries.enumerated() {
            guard let mistake = entry.form.mistake else { continue }
            return InvalidArgument("call \(index + 1), \(entry.call.path): \(mistake.message)")
        }
        return nil
    }

    /// The calls as JSON, each with the session where it takes one.
    package func text(sid: String?) -> String {
        let calls = entries.map { entry in
            var members = [JSONObject.Member(name: "URL", value: .string(entry.call.path))]
            var form = entry.form
            if let sid, entry.call.session != .none { form.set("sid", sid) }
            members += form.entries.map { JSONObject.Member(name: $0.name, value: .string($0.value)) }
            return JSONValue.object(JSONObject(members))
        }
        return JSONValue.array(calls).jsonText
    }
}

// MARK: - What comes back

extension BundleAnswers {
    /// Reads the answer to a bundle: an array with one object a call.
    fileprivate init(of bundle: CallBundle, from reader: AnswerReader) async throws(AmbraError) {
        guard let values = try await reader.value().array, values.count == bundle.entries.count else {
            throw reader.decodingFailure("the answer is not an array with one result a call")
        }
        var results: [Result<JSONObject, AmbraError>] = []
        for (entry, value) in zip(bundle.entries, values) {
            guard let object = value.object else { throw reader.decodingFailure("a result is not an object") }
            results.append(Self.result(entry.call.path, object))
        }
        self.init(results: results)
    }

    private static func result(_ path: String, _ object: JSONObject) -> Result<JSONObject, AmbraError> {
        let status = object.integer("HTTP_STATUS_CODE") ?? 200
        guard !(200..<300).contains(status) || object["status"]?.string == "ERROR" else { return .success(object) }
        return .failure(.service(ServiceError(call: path, status: status, refusal: object)))
    }

    /// Whether every call that carried a session was refused for it.
    fileprivate func allWantSession(_ bundle: CallBundle) -> Bool {
        let withSession = zip(bundle.entries, results).filter { $0.0.call.session != .none }
        return !withSession.isEmpty
            && withSession.allSatisfy { pair in
                if case .failure(let error) = pair.1 { error.saysSessionEnded } else { false }
            }
    }
}
