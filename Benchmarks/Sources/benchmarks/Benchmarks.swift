import Foundation

/// Measures the SDK against its peers, each in the same run on the same machine.
///
/// Arguments name the benchmarks to run; all of them run without.
@main
struct Benchmarks {
    static func main() async {
        do {
            try await run()
        } catch {
            FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
            fflush(nil)
            exit(1)
        }
    }

    private static func run() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "json-memory" where arguments.count == 2: try JSONBenchmark.memory(arguments[1])
        case "row-walk": try RowWalk.walk()
        case "folder-walk" where arguments.count == 2: try await ManyFiles.walk(arguments[1])
        case "folder-copy" where arguments.count == 3: try FolderCopy.run(from: arguments[1], to: arguments[2])
        default: try await run(arguments)
        }
    }

    private static func run(_ names: [String]) async throws {
        let known = ["json", "rows", "calls", "transport", "scan", "deidentify"]
        for name in names where !known.contains(name) {
            print("no benchmark is called \(name); there are \(known.joined(separator: ", "))")
            exit(2)
        }
        for name in names.isEmpty ? known : names {
            switch name {
            case "json": try await JSONBenchmark.run()
            case "rows": try RowWalk.run()
            case "calls": try await CallBenchmark.run()
            case "transport": try await TransportBenchmark.run()
            case "scan": try await ScanBenchmark.run()
            default: try await DeidentifyBenchmark.run()
            }
        }
    }
}
