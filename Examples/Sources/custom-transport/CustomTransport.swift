import AmbraSDK
import Foundation
import HTTPTypes

/// A transport around another one: counts calls and adds a header, as a gateway may ask for.
struct CountingTransport: HTTPTransport {
    let inner: any HTTPTransport
    let counter = Counter()

    /// Knows the paths only: forms and answers hold sessions and patients' data.
    actor Counter {
        private(set) var calls: [String] = []

        func add(_ path: String) { calls.append(path) }
    }

    func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply {
        var request = request
        if let name = HTTPField.Name("X-Gateway") { request.headerFields[name] = "ward-7" }
        await counter.add(request.path.map { String($0.prefix { $0 != "?" }) } ?? "-")
        return try await inner.send(request, body: body, options: options)
    }
}

@main
enum CustomTransport {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let url = environment["AMBRA_URL"], let username = environment["AMBRA_USERNAME"],
            let password = environment["AMBRA_PASSWORD"]
        else {
            print("set AMBRA_URL, AMBRA_USERNAME and AMBRA_PASSWORD")
            exit(2)
        }
        // A proxy and an authority of one's own belong to the configuration; they need no transport of one's own.
        var configuration = CurlTransport.Configuration()
        configuration.connectionsPerHost = 2
        let transport = CountingTransport(inner: try CurlTransport(configuration: configuration))
        let ambra = try AsyncAmbra(
            url: url, credentials: .password(username: username, password: password), transport: transport)
        print(try await ambra.session.user().send().email ?? "-")
        try await ambra.logOut()
        print("calls seen: \(await transport.counter.calls)")
    }
}
