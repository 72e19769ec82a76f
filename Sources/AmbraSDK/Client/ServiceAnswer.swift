import AmbraTransport
import HTTPTypes

/// The answer to a service call: sorts refusals from results.
struct ServiceAnswer {
    let call: String
    let reply: HTTPReply

    /// Refusals are small; what is larger is not read.
    private static let largestRefusal = 1 << 20

    func read<Response: Answer>(_ type: Response.Type, upTo limit: Int) async throws(AmbraError) -> Response {
        let status = reply.head.status.code
        switch status {
        case 200..<300: return try await checked(type, limit)
        case 300..<400 where type == RedirectTarget.self: return try await type.read(from: reader(limit))
        default: throw try await refusal(status)
        }
    }

    private func reader(_ limit: Int) -> AnswerReader { AnswerReader(call: call, reply: reply, limit: limit) }

    private func checked<Response: Answer>(_ type: Response.Type, _ limit: Int) async throws(AmbraError) -> Response {
        let answer = try await type.read(from: reader(limit))
        // The service may refuse with status 200 as well; a success says OK or says nothing.
        if let record = answer as? any Record, record.json["status"]?.string == "ERROR" {
            throw .service(Self.error(call, 200, record.json))
        }
        return answer
    }

    private func refusal(_ status: Int) async throws(AmbraError) -> AmbraError {
        let reader = reader(Self.largestRefusal)
        guard status == 412 || status == 400 || status == 404, let bytes = try? await reader.bytes(),
            let object = (try? JSONParser.parse(bytes))?.object
        else {
            if status == 412 {
                return reader.decodingFailure("a refusal without JSON; does a proxy answer in its place?")
            }
            return .service(ServiceError(call: call, status: status, tokens: []))
        }
        return .service(Self.error(call, status, object))
    }

    private static func error(_ call: String, _ status: Int, _ object: JSONObject) -> ServiceError {
        let type = object["error_type"]
        let names = type?.array?.compactMap(\.string) ?? type?.string.map { [$0] } ?? []
        let subtype = object["error_subtype"].flatMap { $0 == .null ? nil : $0 }
        return ServiceError(
            call: call, status: status, tokens: names.map(ServiceError.Token.init(rawValue:)), subtype: subtype,
            data: object["error_data"])
    }
}
