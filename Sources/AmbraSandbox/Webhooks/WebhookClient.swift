import AmbraTransport
import Foundation
import HTTPTypes
import Platform

/// Makes the requests of webhooks.
final class WebhookClient: Sendable {
    /// The most bytes of an answer that are read.
    private static let answerLimit = 1 << 20

    private let timeout: Duration
    private let transport = Locked<CurlTransport?>(nil)

    /// - Parameter timeout: How long a target may take to answer.
    init(timeout: Duration) { self.timeout = timeout }

    /// Tries a delivery once.
    func send(_ delivery: WebhookDelivery) async -> WebhookDelivery.Outcome {
        guard let request = Self.request(delivery) else { return .failed("the URL is not valid") }
        var options = HTTPRequestOptions()
        (options.connectTimeout, options.responseTimeout, options.stallTimeout) = (timeout, timeout, timeout)
        let body: HTTPRequestBody = delivery.body.map { HTTPRequestBody.bytes($0.bytes) } ?? .none
        do {
            let reply = try await currentTransport().send(request, body: body, options: options)
            let content = try await reply.body.collect(upTo: Self.answerLimit)
            guard reply.head.status.kind == .successful else { return .failed("HTTP \(reply.head.status.code)") }
            return .answered(String(decoding: content, as: UTF8.self))
        } catch let error as TransportError {
            return .failed(error.kind.rawValue)
        } catch {
            return .failed("\(type(of: error))")
        }
    }

    private static func request(_ delivery: WebhookDelivery) -> HTTPRequest? {
        guard let parts = WebhookRules.parts(ofURL: delivery.address), let scheme = parts.scheme, let host = parts.host
        else { return nil }
        let authority = parts.port.map { "\(host):\($0)" } ?? host
        let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
        let query = parts.percentEncodedQuery.map { "?" + $0 } ?? ""
        var request = HTTPRequest(
            method: HTTPRequest.Method(rawValue: delivery.verb) ?? .post, scheme: scheme, authority: authority,
            path: path + query)
        if let type = delivery.body?.type { request.headerFields[.contentType] = type }
        for (name, value) in delivery.headers {
            if let name = HTTPField.Name(name) { request.headerFields[name] = value }
        }
        return request
    }

    private func currentTransport() throws -> CurlTransport {
        try transport.withLock { made in
            if let made { return made }
            var configuration = CurlTransport.Configuration()
            configuration.userAgent = "ambra-sandbox"
            let transport = try CurlTransport(configuration: configuration)
            made = transport
            return transport
        }
    }
}
