import Foundation

/// Certificates of a test's own, made with the `openssl` program.
struct Certificates {
    /// The system's own `openssl` comes last: on macOS it is another program of that name.
    static let program = ["/opt/homebrew/bin/openssl", "/usr/local/bin/openssl", "/usr/bin/openssl"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try makeAuthority("ca")
    }

    func path(_ name: String) -> String { folder.path(name) }

    /// Makes NAME.key and a self-signed NAME.pem.
    func makeAuthority(_ name: String) throws {
        try run(
            ["req", "-x509"] + newKey(name) + [
                "-nodes", "-out", path("\(name).pem"), "-subj", "/CN=\(name)", "-days", "2",
            ])
    }

    /// Makes NAME.key and NAME.pem, signed by `authority`.
    func make(
        _ name: String, for alternative: String, by authority: String = "ca", days: Int = 2, passphrase: String? = nil
    ) throws {
        let locks = passphrase.map { ["-passout", "pass:\($0)"] } ?? ["-nodes"]
        try run(["req"] + newKey(name) + locks + ["-out", path("\(name).csr"), "-subj", "/CN=\(name)"])
        _ = try folder.write(Array("subjectAltName=\(alternative)\n".utf8), to: "\(name).ext")
        try run([
            "x509", "-req", "-in", path("\(name).csr"), "-CA", path("\(authority).pem"),
            "-CAkey", path("\(authority).key"), "-CAcreateserial", "-days", "\(days)",
            "-extfile", path("\(name).ext"), "-out", path("\(name).pem"),
        ])
    }

    /// Makes the folder one that OpenSSL looks up authorities in.
    func hashAuthorities() throws { try run(["rehash", folder.url.path]) }

    private func newKey(_ name: String) -> [String] {
        ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-keyout", path("\(name).key")]
    }

    private func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: try Self.program ?? { throw SocketError() }())
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw SocketError() }
    }
}

/// `openssl s_server`, which answers every request with a page.
final class TLSServer {
    let authority: String
    private let process = Process()
    private let output = Pipe()

    init(certificate: String, key: String, _ more: [String] = []) throws {
        process.executableURL = URL(filePath: try Certificates.program ?? { throw SocketError() }())
        process.arguments = ["s_server", "-accept", "127.0.0.1:0", "-www", "-cert", certificate, "-key", key] + more
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = ""
        while !text.contains("ACCEPT") || !text.hasSuffix("\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw SocketError() }
            text += String(decoding: data, as: UTF8.self)
        }
        let port = text.split(separator: "ACCEPT").last?.split(separator: ":").last ?? ""
        authority = "127.0.0.1:" + port.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    deinit {
        // The tests' threads block other signals, and a child inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
