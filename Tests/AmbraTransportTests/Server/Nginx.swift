import Foundation

@testable import AmbraTransport

/// nginx in front of a test server: TLS, HTTP/1.1 and HTTP/2.
final class Nginx {
    static let program = ["/usr/sbin/nginx", "/opt/homebrew/bin/nginx", "/usr/local/bin/nginx"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    let authority: String
    private let process = Process()
    private let folder: TemporaryFolder

    /// Serves `/protocol` itself and hands everything else on to `backend`.
    init(_ certificates: Certificates, backend: SocketServer) throws {
        folder = try TemporaryFolder()
        // Held until nginx starts, so that no other test is given the same port meanwhile.
        let reserved = try SocketServer { _ in }
        authority = "127.0.0.1:\(reserved.port)"
        let text = Self.configuration(authority, folder: folder.url.path, certificates, backend: backend.authority)
        let file = try folder.write(Array(text.utf8), to: "nginx.conf")
        reserved.stop()
        process.executableURL = URL(filePath: try Self.program ?? { throw SocketError() }())
        process.arguments = ["-e", folder.path("error.log"), "-p", folder.url.path, "-c", file]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        // The tests' threads block other signals, and a child inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private static func configuration(
        _ authority: String, folder: String, _ certificates: Certificates, backend: String
    ) -> String {
        """
        daemon off;
        master_process off;
        pid \(folder)/pid;
        error_log \(folder)/error.log;
        events {}
        http {
            access_log off;
            client_body_temp_path \(folder)/body;
            proxy_temp_path \(folder)/proxy;
            fastcgi_temp_path \(folder)/fastcgi;
            uwsgi_temp_path \(folder)/uwsgi;
            scgi_temp_path \(folder)/scgi;
            client_max_body_size 0;
            server {
                listen \(authority) ssl http2 reuseport;
                ssl_certificate \(certificates.path("server.pem"));
                ssl_certificate_key \(certificates.path("server.key"));
                location /protocol { return 200 "$server_protocol $connection"; }
                location / {
                    proxy_pass http://\(backend);
                    proxy_request_buffering off;
                    proxy_http_version 1.1;
                    add_header X-Protocol $server_protocol;
                }
            }
        }
        """
    }
}
