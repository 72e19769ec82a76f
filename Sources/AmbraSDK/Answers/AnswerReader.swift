package import AmbraTransport
import HTTPTypes

/// The answer of one call, on its way.
package struct AnswerReader: Sendable {
    package let call: String
    package let reply: HTTPReply
    package let limit: AnswerLimit

    package init(call: String, reply: HTTPReply, limit: AnswerLimit) {
        self.call = call
        self.reply = reply
        self.limit = limit
    }

    package var status: Int { reply.head.status.code }

    package var contentType: String? { header("Content-Type") }

    package func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { reply.head.headerFields[$0] }
    }

    package func bytes() async throws(AmbraError) -> [UInt8] { try await bytes(within: limit.time) }

    /// The bytes of what is not JSON. It may be large: its whole time has no limit.
    package func document() async throws(AmbraError) -> [UInt8] { try await bytes(within: nil) }

    private func bytes(within time: Duration?) async throws(AmbraError) -> [UInt8] {
        do throws(TransportError) {
            return try await reply.body.bytes(upTo: limit.bytes, within: time)
        } catch {
            throw AmbraError(error, call: call)
        }
    }

    package func value() async throws(AmbraError) -> JSONValue {
        let bytes = try await bytes()
        do {
            return try JSONParser.parse(bytes)
        } catch {
            throw decodingFailure(Self.describe(bytes, error))
        }
    }

    package func object() async throws(AmbraError) -> JSONObject {
        guard case .object(let object) = try await value() else {
            throw decodingFailure("the answer is JSON, but no object")
        }
        return object
    }

    package func decodingFailure(_ message: String) -> AmbraError {
        .decoding(CallFailure(call: call, message: message, status: status))
    }

    /// The most frequent cause first: a proxy's or gateway's page where the service should answer.
    private static func describe(_ bytes: [UInt8], _ error: JSONSyntaxError) -> String {
        let start = bytes.first { $0 > 0x20 }
        switch start {
        case UInt8(ascii: "<"):
            return "got an HTML page where JSON belongs; check the address and whether a proxy answers in its place"
        case nil: return "the answer is empty where JSON belongs"
        default: return "the answer is not JSON: \(error)"
        }
    }
}

extension AmbraError {
    package init(_ error: TransportError, call: String) {
        switch error.kind {
        case .cancelled: self = .cancelled
        case .answerTimeout: self = .timeout(CallFailure(call: call, message: error.description, transport: error))
        default: self = .transport(CallFailure(call: call, message: error.description, transport: error))
        }
    }
}

/// How much of an answer is read into memory, and how long that may take.
package struct AnswerLimit: Sendable {
    package var bytes: Int
    package var time: Duration

    package init(bytes: Int, time: Duration) {
        self.bytes = bytes
        self.time = time
    }

    /// The same time for fewer bytes.
    package func atMost(_ count: Int) -> AnswerLimit { AnswerLimit(bytes: min(bytes, count), time: time) }
}

extension AmbraConfiguration {
    package var answerLimit: AnswerLimit { AnswerLimit(bytes: largestAnswer, time: answerTimeout) }
}
