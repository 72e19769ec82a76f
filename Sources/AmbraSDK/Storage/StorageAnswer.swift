import AmbraTransport
import HTTPTypes

/// The answer to a storage call: 200 and 202 are success, everything else is an error.
struct StorageAnswer {
    let call: String
    let reply: HTTPReply

    /// Refusals are small; what is larger is not read.
    private static let largestRefusal = 1 << 20

    /// Reads a successful answer; throws what the refusal says otherwise.
    func reader(upTo limit: AnswerLimit) async throws(AmbraError) -> AnswerReader {
        let status = reply.head.status.code
        guard status == 200 || status == 202 else { throw await refusal(status, limit) }
        return AnswerReader(call: call, reply: reply, limit: limit)
    }

    private func refusal(_ status: Int, _ limit: AnswerLimit) async -> AmbraError {
        let reader = AnswerReader(call: call, reply: reply, limit: limit.atMost(Self.largestRefusal))
        let bytes = (try? await reader.bytes()) ?? []
        let kind = (try? JSONParser.parse(bytes))?.object?["kind"]?.object
        let name = kind?.string("readable_status").map(StorageError.Status.init(rawValue:))
        return .storage(StorageError(call: call, httpStatus: status, status: name))
    }
}
