#if Tools
import ArgumentParser

/// The command that a command line names, as far as its words are commands.
struct CommandPath {
    /// `ambra`, or `ambra review sign`.
    private(set) var name = "ambra"
    private(set) var type: any ParsableCommand.Type = AmbraCommand.self
    /// The words after the command.
    private(set) var rest: ArraySlice<String>
    /// How messages name the command, which begin with `ambra: `; empty for `ambra` itself.
    var owner: String { name.split(separator: " ").dropFirst().joined(separator: " ") }

    /// What is said of a word where a command belongs.
    private(set) var complaint: String?

    init(_ arguments: [String]) {
        rest = arguments[...]
        if rest.first == "help" { rest.removeFirst() }
        while let word = rest.first, !word.hasPrefix("-"), !type.configuration.subcommands.isEmpty {
            let commands = type.configuration.subcommands
            guard let command = commands.first(where: { $0.configuration.commandName == word }) else {
                let names = commands.compactMap { $0.configuration.commandName }
                complaint = Suggestion.unknown(
                    "command", word, of: owner, among: names,
                    otherwise: "it has \(names.joined(separator: ", "))")
                return
            }
            name += " " + word
            type = command
            rest.removeFirst()
        }
    }
}
#endif
