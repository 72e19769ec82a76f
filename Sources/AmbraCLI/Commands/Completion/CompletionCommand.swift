#if Tools
import ArgumentParser

struct CompletionCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print a script that completes this command in a shell; it knows all calls and their parameters.",
        discussion: "Example: ambra completion bash > ~/.local/share/bash-completion/completions/ambra"
    )

    @Argument(
        help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"), completion: .list(["bash", "zsh", "fish"]))
    var shell: String

    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        guard let shell = CompletionShell(rawValue: shell) else {
            let shells = ["bash", "zsh", "fish"]
            throw CommandFailure(
                .badInput,
                Suggestion.unknown(
                    "shell", shell, of: "completion", among: shells,
                    otherwise: "use bash, zsh or fish"))
        }
        let script = AmbraCommand.completionScript(for: shell)
        try output.console.line(shell == .bash ? BashCompletion.joining(script) : script)
        return .done
    }
}
#endif
