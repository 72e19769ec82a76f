import AmbraSDK
import Foundation
import HTTPTypes

/// 1 GiB down and 1 GiB up from a file, against the `curl` program and the same server.
enum TransportBenchmark {
    private static let size = 1 << 30

    static func run() async throws {
        print("transport: 1 GiB over loopback, best of 3")
        let server = try LoopbackServer()
        defer { server.stop() }
        let transport = try CurlTransport()
        let address = "127.0.0.1:\(server.port)"
        let down = try await Measure.best(of: 3) {
            let reply = try await transport.send(request(.get, address), body: .none, options: HTTPRequestOptions())
            var received = 0
            for try await piece in reply.body { received += piece.count }
            guard received == size else { throw LoopbackServer.Failure() }
        }
        let url = "http://\(address)/\(size)"
        compare("download", down, curl: curl(["-o", "/dev/null", url]))
        try await Places.withTemporaryFolder { folder in
            let file = folder.appending(path: "upload")
            try makeFile(file)
            let up = try await Measure.best(of: 3) {
                let body = HTTPRequestBody.file(HTTPFileRegion(path: file.path, offset: 0, length: Int64(size)))
                let reply = try await transport.send(request(.post, address), body: body, options: HTTPRequestOptions())
                for try await _ in reply.body {}
                guard reply.head.status == .ok else { throw LoopbackServer.Failure() }
            }
            compare("upload", up, curl: curl(["-X", "POST", "-T", file.path, "-o", "/dev/null", url]))
        }
    }

    private static func request(_ method: HTTPRequest.Method, _ address: String) -> HTTPRequest {
        HTTPRequest(method: method, scheme: "http", authority: address, path: "/\(size)")
    }

    private static func compare(_ name: String, _ seconds: Double, curl: Double?) {
        report(
            "AmbraTransport, \(name)", "\(seconds.text(2)) s",
            curl.map { "\((seconds / $0).text(2)) x the time of curl" } ?? "")
        report("curl, \(name)", curl.map { "\($0.text(2)) s" } ?? "not installed")
    }

    /// What curl says that the transfer took: its start is left out.
    private static func curl(_ arguments: [String]) -> Double? {
        let times = (0..<3).compactMap { _ in
            Program.output(["curl", "--silent", "--fail", "--write-out", "%{time_total}"] + arguments)
                .flatMap { Double($0.trimmed) }
        }
        return times.min()
    }

    private static func makeFile(_ file: URL) throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else { throw LoopbackServer.Failure() }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        let piece = Data(repeating: 1, count: 1 << 24)
        for _ in 0..<size >> 24 { try handle.write(contentsOf: piece) }
    }
}
