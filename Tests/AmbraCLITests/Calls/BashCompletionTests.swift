#if Tools
import Foundation
import Testing

@testable import AmbraCLI

@Suite("Completion in bash")
struct BashCompletionTests {
    /// What bash is offered for a line whose words it has cut at `=` as it does.
    private func offers(_ place: Workplace, _ line: String, _ words: [String]) async throws -> [String] {
        let script = try await place.run("completion", "bash", environment: [:]).output
        try place.write(Array(script.utf8), "completion.bash")
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let program = """
            ambra() { "$AMBRA_BINARY" "$@"; }
            source "$1"
            COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(\(quoted))
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); COMPREPLY=()
            _ambra_joined ambra "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", program, "bash", place.path("completion.bash")]
        process.environment = [
            "AMBRA_BINARY": try #require(CommandRun.binary), "HOME": place.folder, "PATH": "/usr/bin:/bin",
            "XDG_CONFIG_HOME": place.folder + "/config",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("names end in =, values are offered without the name that bash has already, and profiles are known")
    func nameAndValue() async throws {
        try await Workplace.with { place in
            #expect(
                try await offers(place, "ambra call study.get uu", ["ambra", "call", "study.get", "uu"]) == [
                    "uuid="
                ])
            let flag = ["ambra", "call", "study.get", "extra", "="]
            #expect(try await offers(place, "ambra call study.get extra=", flag) == ["true", "false"])
            #expect(try await offers(place, "ambra call study.get extra=f", flag + ["f"]) == ["false"])
            let second = ["ambra", "call", "study.get", "uuid", "=", "1", ""]
            let rest = try await offers(place, "ambra call study.get uuid=1 ", second)
            #expect(rest.contains("study_uid=") && !rest.contains("uuid="))
            #expect(try await offers(place, "ambra upl", ["ambra", "upl"]) == ["upload"])
            try FileManager.default.createDirectory(
                atPath: place.folder + "/config/ambra", withIntermediateDirectories: true)
            _ = FileManager.default.createFile(atPath: place.folder + "/config/ambra/work.json", contents: Data())
            let profile = ["ambra", "whoami", "--profile", "w"]
            #expect(try await offers(place, "ambra whoami --profile w", profile) == ["work"])
        }
    }
}
#endif
