import AmbraSDK
import AmbraTransport
import HTTPTypes
import Platform

/// A transport that remembers requests instead of sending them, and answers all of them with `OK` and nothing else.
final class CapturingTransport: HTTPTransport {
    struct Sent: Sendable {
        let method: String
        let path: String
        let headers: HTTPFields
        let body: [UInt8]
    }

    private let sent = Locked<[Sent]>([])

    /// What came since the last time.
    func take() -> [Sent] {
        sent.withLock { all in
            defer { all = [] }
            return all
        }
    }

    func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply {
        let bytes = try await body.collect(upTo: 1 << 20)
        let record = Sent(
            method: request.method.rawValue, path: request.path ?? "", headers: request.headerFields, body: bytes)
        sent.withLock { $0.append(record) }
        let pieces = Locked<[[UInt8]]>([Array(#"{"status":"OK"}"#.utf8)])
        return HTTPReply(
            head: HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"]),
            body: HTTPResponseBody { () async throws(TransportError) in
                pieces.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            })
    }
}

extension CapturingTransport.Sent {
    /// The fields of the form, in their order.
    var form: [(name: String, value: String)] {
        String(decoding: body, as: UTF8.self).split(separator: "&").map { field in
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decoded(parts.first ?? ""), Self.decoded(parts.dropFirst().first ?? ""))
        }
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
