import AmbraTransport
import HTTPTypes

/// The answer to a service call: sorts refusals from results.
struct ServiceAnswer {
    let call: String
    let reply: HTTPReply

    /// Refusals are small; what is larger is not read.
    private static let largestRefusal = 1 << 20

    func read<Response: Answer>(_ type: Response.Type, upTo limit: AnswerLimit) async throws(AmbraError) -> Response {
        let status = reply.head.status.code
        switch status {
        case 200..<300: return try await checked(type, limit)
        case 300..<400 where type == RedirectTarget.self: return try await reader(limit).answer(type)
        default: throw try await refusal(status, limit)
        }
    }

    private func reader(_ limit: AnswerLimit) -> AnswerReader { AnswerReader(call: call, reply: reply, limit: limit) }

    private func checked<Response: Answer>(_ type: Response.Type, _ limit: AnswerLimit) async throws(AmbraError)
        -> Response
    {
        let answer = try await reader(limit).answer(type)
        // The service may refuse with status 200 as well; a success says OK or says nothing.
        if let record = answer as? any Record, record.json["status"]?.string == "ERROR" {
            throw .service(ServiceError(call: call, status: 200, refusal: record.json))
        }
        return answer
    }

    private func refusal(_ status: Int, _ limit: AnswerLimit) async throws(AmbraError) -> AmbraError {
        let reader = reader(limit.atMost(Self.largestRefusal))
        guard status == 412 || status == 400 || status == 404, let bytes = try? await reader.bytes(),
            let object = (try? JSONParser.parse(bytes))?.object
        else {
            if status == 412 {
                return reader.decodingFailure("a refusal without JSON; does a proxy answer in its place?")
            }
            return .service(ServiceError(call: call, status: status, tokens: []))
        }
        return .service(ServiceError(call: call, status: status, refusal: object))
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
