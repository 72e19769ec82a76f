import AmbraTransport

/// Whose answer it is: what counts as success, and how a refusal reads.
package enum AnswerRules: Sendable, Hashable {
    case service
    /// The service's, where a redirect is the answer.
    case redirect
    case storage

    func accepts(_ status: Int) -> Bool {
        switch self {
        case .service: (200..<300).contains(status)
        case .redirect: (200..<400).contains(status)
        case .storage: status == 200 || status == 202
        }
    }

    /// Whether the body of a refusal says more than its status.
    fileprivate func explains(_ status: Int) -> Bool {
        switch self {
        case .service, .redirect: status == 400 || status == 404 || status == 412
        case .storage: true
        }
    }
}

extension AnswerReader {
    /// Refusals are small; what is larger is not read.
    private static let largestRefusal = 1 << 20

    /// Reads a successful answer; throws what the refusal says otherwise.
    package func result<Value: Sendable>(
        by rules: AnswerRules, _ read: @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        guard rules.accepts(status) else { throw await refusal(by: rules) }
        return try await read(self)
    }

    /// The service's answer as a value.
    package func serviceAnswer<Response: Sendable>(
        _ reading: AnswerReading<Response>
    ) async throws(AmbraError) -> Response {
        let answer = try await reading.read(self)
        // The service may refuse with status 200 as well; a success says OK or says nothing.
        if let record = answer as? any Record, record.json["status"]?.string == "ERROR" {
            throw .service(ServiceError(call: call, status: 200, refusal: record.json))
        }
        return answer
    }

    private func refusal(by rules: AnswerRules) async -> AmbraError {
        let object = rules.explains(status) ? await refusalObject() : nil
        switch rules {
        case .storage:
            let name = object?["kind"]?.object?.string("readable_status").map(StorageError.Status.init(rawValue:))
            return .storage(StorageError(call: call, httpStatus: status, status: name))
        case .service, .redirect:
            if let object { return .service(ServiceError(call: call, status: status, refusal: object)) }
            if status == 412 {
                return decodingFailure("a refusal without JSON; does a proxy answer in its place?")
            }
            return .service(ServiceError(call: call, status: status, tokens: []))
        }
    }

    private func refusalObject() async -> JSONObject? {
        let reader = AnswerReader(call: call, reply: reply, limit: limit.atMost(Self.largestRefusal))
        guard let bytes = try? await reader.bytes() else { return nil }
        return (try? JSONParser.parse(bytes))?.object
    }
}

extension ServiceError {
    /// Reads `error_type`, `error_subtype` and `error_data`.
    package init(call: String, status: Int, refusal: JSONObject) {
        let type = refusal["error_type"]
        let names = type?.array?.compactMap(\.string) ?? type?.string.map { [$0] } ?? []
        let subtype = refusal["error_subtype"].flatMap { $0 == .null ? nil : $0 }
        self.init(
            call: call, status: status, tokens: names.map(Token.init(rawValue:)), subtype: subtype,
            data: refusal["error_data"])
    }
}
