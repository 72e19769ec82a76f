#if Tools
import Foundation
import Testing

/// One run of the built `ambra`, which ends with the test whatever happens.
final class CommandRun: Sendable {
    /// How a run ended, and what it printed.
    struct Result: Sendable {
        var status: Int32
        var output: String
        var errors: String

        /// Lines of standard error.
        var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// A run may take this long, many times what it needs.
    private static let limit = Duration.seconds(90)

    private let process: Process
    private let ended: AsyncStream<Int32>
    private let outputPath: String
    private let errorPath: String

    init(
        _ arguments: [String], environment: [String: String], input: [UInt8], folder: String, program: String? = nil
    ) throws {
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: try #require(program ?? Self.binary, "the product ambra is not built"))
        process.arguments = arguments
        process.environment = environment
        let name = UUID().uuidString
        (outputPath, errorPath) = ("\(folder)/\(name).out", "\(folder)/\(name).err")
        let inputPath = "\(folder)/\(name).in"
        try Data(input).write(to: URL(fileURLWithPath: inputPath))
        for path in [outputPath, errorPath] { try Data().write(to: URL(fileURLWithPath: path)) }
        let handles = [
            try FileHandle(forReadingFrom: URL(fileURLWithPath: inputPath)),
            try FileHandle(forWritingTo: URL(fileURLWithPath: outputPath)),
            try FileHandle(forWritingTo: URL(fileURLWithPath: errorPath)),
        ]
        // Process would keep them open, and crashes where too many are.
        defer { for handle in handles { try? handle.close() } }
        (process.standardInput, process.standardOutput, process.standardError) = (handles[0], handles[1], handles[2])
        let (ended, continuation) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            continuation.yield(
                process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
            continuation.finish()
        }
        self.process = process
        self.ended = ended
        try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Whether the process is there.
    var isRunning: Bool { process.isRunning }

    /// What standard output holds so far.
    var outputSoFar: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }

    /// Sends a signal.
    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for the end; a run that does not end is killed and has a negative status.
    func result() async throws -> Result {
        let identifier = process.processIdentifier
        let watchdog = Task {
            try await Task.sleep(for: Self.limit)
            kill(identifier, SIGKILL)
        }
        defer { watchdog.cancel() }
        var iterator = ended.makeAsyncIterator()
        let status = await iterator.next() ?? -1
        return Result(
            status: status, output: outputSoFar,
            errors: (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? "")
    }

    /// Waits until something has happened.
    static func wait(until condition: () async throws -> Bool) async throws {
        for _ in 0..<3_000 {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("what was waited for did not happen")
    }

    /// The built command: beside the test bundle, wherever the test runner was started from.
    static let binary: String? = {
        var places = [CommandLine.arguments.first ?? "", Bundle.main.bundlePath, "/proc/self/exe"]
        places += Bundle.allBundles.map(\.bundlePath)
        for place in places {
            var folder = URL(fileURLWithPath: place).resolvingSymlinksInPath()
            for _ in 0..<5 where folder.path != "/" {
                folder.deleteLastPathComponent()
                let path = folder.appendingPathComponent("ambra").path
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
                else {
                    continue
                }
                if FileManager.default.isExecutableFile(atPath: path) { return path }
            }
        }
        return nil
    }()
}
#endif
