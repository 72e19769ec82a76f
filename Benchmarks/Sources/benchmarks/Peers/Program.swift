import Foundation

/// Another program, run to its end.
enum Program {
    /// What the program printed; `nil` when it is not there or fails.
    static func output(_ arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }

    /// Numbers that a script of `Peers` printed, by name.
    static func figures(script: String, _ arguments: [String]) -> [String: Double] {
        let path = Places.peers.appending(path: script).path
        var figures: [String: Double] = [:]
        for line in (output(["python3", path] + arguments) ?? "").split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, let value = Double(parts[1]) { figures[String(parts[0])] = value }
        }
        return figures
    }

    /// This program again, in a process of its own.
    static func child(_ arguments: [String]) -> String? { output([CommandLine.arguments[0]] + arguments) }
}

/// Folders of the repository and a temporary one.
enum Places {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let peers = root.appending(path: "Peers")
    static let sampleStudy = root.deletingLastPathComponent().appending(path: "Examples/Data/head-phantom")

    /// Calls with a new empty folder, and removes it afterwards.
    static func withTemporaryFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ambra-benchmarks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}
