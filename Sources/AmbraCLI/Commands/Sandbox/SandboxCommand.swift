#if Tools
import AmbraSDK
import AmbraSandbox
import ArgumentParser
import Foundation
import Platform

struct SandboxCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract:
            "Run a service of your own on this machine, for trying and testing; it forgets all without --data.",
        discussion: """
            Example: ambra sandbox --port 8080 --login demo@example.com

            The password is random and printed when the sandbox is ready; AMBRA_SANDBOX_PASSWORD sets another. One that \
            follows --login after a colon can be read by others on the command line. Faults and requests are under \
            /sandbox, for this login alone (HTTP basic).

            A seed file names accounts with users (email, password, role), groups, locations, customfields and studies \
            (sample: NUMBER, folder: PATH beside the file, or phantom: UID):

              accounts:
                - name: Clinic North
                  users:
                    - email: ann@north.invalid
                      password: secret
                  groups: [Cardiology]
                  studies:
                    - sample: 1
                      in: Cardiology

            Faults: ambra sandbox --fault '{"kind":"status","status":503,"path":"/study/*","rate":0.1,"times":null}'
            """
    )

    @Option(help: ArgumentHelp("Port on 127.0.0.1; 0 takes a free one.", valueName: "number"))
    var port = 0

    @Option(
        help: ArgumentHelp(
            "The login that the sandbox accepts, made up for it: USER or USER:PASSWORD.", valueName: "login"))
    var login: String?

    @Option(
        help: ArgumentHelp(
            "A name besides this machine's own by which requests may call the sandbox; may be repeated.",
            valueName: "name"))
    var allowHost: [String] = []

    @Flag(help: "Take connections by TLS alone, with a certificate made for it, which clients have to trust.")
    var tls = false

    @Option(help: ArgumentHelp("Take connections by TLS alone, with this certificate (PEM).", valueName: "file"))
    var certificate: String?

    @Option(help: ArgumentHelp("The key of the certificate (PEM).", valueName: "file"))
    var key: String?

    @Option(
        help: ArgumentHelp(
            "Keep records and images in this folder between runs; one sandbox at a time.",
            valueName: "folder"))
    var data: String?

    @Flag(help: "Refuse calls that the sandbox does not model with 501 instead of answering them empty.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "Something that goes wrong, as /sandbox/faults takes it; may be repeated.", valueName: "json"))
    var fault: [String] = []

    @Option(help: ArgumentHelp("What faults draw by lot follows from this number.", valueName: "number"))
    var faultSeed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "Begin with the accounts, users and studies that this file of YAML names.", valueName: "file"))
    var seed: String?

    @Option(
        help: ArgumentHelp(
            "Write every request and answer to the end of this file, without secrets and patient data.",
            valueName: "file"))
    var record: String?

    @Option(name: .customLong("for"), help: ArgumentHelp("End after so many seconds.", valueName: "seconds"))
    var lifetime: Int?

    @Flag(help: "Print one line of JSON when the sandbox is ready.")
    var json = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port: use 0 to 65535") }
        if let lifetime, !(1...31_536_000).contains(lifetime) {
            throw ValidationError("--for: use 1 second to a year")
        }
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("--certificate: name the certificate's file and, with --key, its key's")
        }
        if let login, Self.pair(login) == nil { throw ValidationError("--login: write USER or USER:PASSWORD") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let sandbox = try await start()
        do throws(CommandFailure) {
            try announce(sandbox, on: console)
        } catch {
            await sandbox.stop()
            throw error
        }
        try await waitForEnd(of: sandbox)
        return .done
    }

    private static func pair(_ text: String) -> (username: String, password: String?)? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard !parts.contains("") else { return nil }
        return (parts[0], parts.count == 2 ? parts[1] : nil)
    }

    private func start() async throws(CommandFailure) -> Sandbox {
        var configuration = SandboxConfiguration()
        configuration.port = port
        configuration.allowedHosts = allowHost
        if let certificate, let key {
            configuration.tls = .files(certificate: certificate, key: key)
        } else if tls {
            configuration.tls = .selfSigned
        }
        configuration.dataFolder = data
        configuration.isStrict = strict
        configuration.seedFile = seed
        configuration.recordFile = record
        configuration.seed = faultSeed
        configuration.faults = try faultRules()
        if let password = ProcessInfo.processInfo.environment["AMBRA_SANDBOX_PASSWORD"], !password.isEmpty {
            configuration.password = password
        }
        if let login, let pair = Self.pair(login) {
            configuration.username = pair.username
            if let password = pair.password { configuration.password = password }
        }
        do {
            return try await Sandbox.start(configuration)
        } catch let error as SystemError {
            let reason = error.code == EADDRINUSE ? "is in use by another program" : "cannot be used: \(error)"
            throw CommandFailure(
                .badInput, "--port \(port): the port \(reason); choose another, or 0 for a free one")
        } catch let error as SeedError {
            throw CommandFailure(.badInput, "--seed \(error)")
        } catch let error as SandboxFileError {
            throw CommandFailure(.badInput, "\(error.path == data ? "--data" : "--record") \(error)")
        } catch let error as SandboxTLS.Failure {
            throw CommandFailure(.badInput, "\(error)")
        } catch {
            throw CommandFailure(.badInput, "--port \(port): the sandbox cannot listen there: \(error)")
        }
    }

    private func faultRules() throws(CommandFailure) -> [FaultRule] {
        var rules: [FaultRule] = []
        for text in fault {
            do {
                rules.append(try FaultRule(parsing: text))
            } catch {
                throw CommandFailure(.badInput, "--fault: \(error)")
            }
        }
        return rules
    }

    private func announce(_ sandbox: Sandbox, on console: Console) throws(CommandFailure) {
        guard !json else {
            var facts = [
                ("url", sandbox.url), ("username", sandbox.username), ("password", sandbox.password),
                ("account_id", sandbox.accountID), ("namespace_id", sandbox.namespaceID),
                ("user_namespace_id", sandbox.service.personalNamespaceID),
            ]
            if let certificate = sandbox.certificate { facts.append(("certificate", certificate)) }
            let members = facts.map { JSONObject.Member(name: $0.0, value: .string($0.1)) }
            return try console.line(JSONText().text(.object(JSONObject(members))))
        }
        try console.lines([
            "the sandbox is ready",
            "  url                       \(sandbox.url)",
            "  page for a browser        \(sandbox.url.dropLast(SandboxService.basePath.count))/",
            "  username                  \(TerminalText.escaped(sandbox.username))",
            "  password                  \(TerminalText.escaped(sandbox.password))",
            "  namespace of the user     \(sandbox.service.personalNamespaceID)  (uploads go there, reviews name it)",
            "  namespace of the account  \(sandbox.namespaceID)",
            "  account                   \(sandbox.accountID)",
        ])
        if let certificate = sandbox.certificate {
            try console.line("  certificate               \(TerminalText.escaped(certificate))")
        }
        let trust = sandbox.certificate.map { " --cacert \(TerminalText.escaped($0))" } ?? ""
        console.note("try: ambra login --url \(sandbox.url) --username \(sandbox.username)\(trust)")
        console.note("Ctrl-C ends it")
    }

    /// Until the time is over, a signal cancels the task, or the listener fails.
    private func waitForEnd(of sandbox: Sandbox) async throws(CommandFailure) {
        let reason: String? = await withTaskGroup(of: String?.self) { [lifetime] group in
            group.addTask {
                do {
                    try await sandbox.wait()
                    return nil
                } catch {
                    return Task.isCancelled ? nil : "\(error)"
                }
            }
            group.addTask {
                try? await Task.sleep(for: .seconds(lifetime ?? Int(Int32.max)))
                return nil
            }
            let reason = await group.next() ?? nil
            await sandbox.stop()
            group.cancelAll()
            return reason
        }
        if let reason { throw CommandFailure(.incomplete, "the sandbox ended by itself: \(reason)") }
        if let record, let reason = sandbox.service.recordingFailure {
            throw CommandFailure(.incomplete, "--record \(record): the recording is not complete: \(reason)")
        }
    }
}
#endif
