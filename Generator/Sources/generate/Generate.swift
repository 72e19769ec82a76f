import AmbraGenerator
import ArgumentParser
import Foundation

@main
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes the generated Swift files from Generator/Spec."
    )

    @Flag(help: "Write nothing; fail when a generated file differs from the spec.")
    var check = false

    @Option(help: "The repository's root; otherwise found above the working folder.")
    var root: String?

    func run() throws {
        let changes: Generator.Changes
        do {
            changes = try Generator(root: try folder()).run(isCheck: check)
        } catch let error as SpecError {
            say(error.description)
            say("\(error.problems.count) mistakes in the spec; nothing was written")
            throw ExitCode(1)
        } catch let error as WriteError {
            say(error.description)
            throw ExitCode(1)
        }
        for path in changes.written { print(check ? "differs: \(path)" : "written: \(path)") }
        for path in changes.deleted { print(check ? "stale: \(path)" : "deleted: \(path)") }
        print("\(changes.unchanged) files unchanged")
        if check, !changes.isEmpty {
            say("the generated files differ from the spec; run `make generate` and commit the result")
            throw ExitCode(1)
        }
    }

    private func say(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// The folder that holds Generator/Spec: the one given, or the nearest above the working folder.
    private func folder() throws -> URL {
        if let root { return URL(fileURLWithPath: root, isDirectory: true) }
        var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
        while true {
            if FileManager.default.fileExists(atPath: folder.appending(path: "Generator/Spec").path) { return folder }
            let above = folder.deletingLastPathComponent()
            guard above.path != folder.path else {
                throw ValidationError("no Generator/Spec in this folder or above it; name the repository with --root")
            }
            folder = above
        }
    }
}
