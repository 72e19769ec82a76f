#if Tools
    import AmbraSDK
    import ArgumentParser
    import Foundation

    /// A subcommand: says how it ended instead of leaving it to the parser.
    protocol Subcommand: AsyncParsableCommand, Sendable {
        /// Does the work.
        ///
        /// - Throws: `CommandFailure`, `AmbraError`, `CancellationError`.
        func perform() async throws -> ExitStatus
    }

    extension Subcommand {
        /// Only for whoever calls the command as a library: ``Invocation`` performs it.
        mutating func run() async throws {
            let status = try await perform()
            if status != .done { throw ExitCode(status.rawValue) }
        }
    }

    /// One run of the command: arguments in, exit status out.
    struct Invocation: Sendable {
        let arguments: [String]

        func run() async -> ExitStatus {
            if let unknown = unknownCommand {
                Console().problem("ambra: \(unknown)")
                return .badInput
            }
            if let page = CallPage(arguments: arguments) {
                do {
                    try Console().lines(page.lines)
                    return .done
                } catch {
                    return error.status
                }
            }
            do {
                var command = try AmbraCommand.parseAsRoot(arguments)
                guard let subcommand = command as? any Subcommand else {
                    try command.run()
                    return .done
                }
                return await Interruption.guarding { await Self.perform(subcommand) }
            } catch {
                return parsingEnded(error)
            }
        }

        private static func perform(_ subcommand: any Subcommand) async -> ExitStatus {
            do {
                return try await subcommand.perform()
            } catch {
                let failure = CommandFailure(any: error)
                Console().problem("ambra: \(failure.message)")
                return failure.status
            }
        }

        /// Help and versions go to standard output; a mistake becomes one line.
        private func parsingEnded(_ error: any Error) -> ExitStatus {
            let console = Console()
            if AmbraCommand.exitCode(for: error).isSuccess {
                do {
                    try console.line(AmbraCommand.fullMessage(for: error))
                    return .done
                } catch {
                    return error.status
                }
            }
            let whole = AmbraCommand.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
            // A glob gives the parser hundreds of words that it does not expect: the first ones say enough.
            let text = whole.count > 300 ? whole.prefix(300) + "…" : whole[...]
            console.problem("ambra: \(text.first.map { $0.lowercased() } ?? "")\(text.dropFirst()); see \(help)")
            return .badInput
        }

        /// What is said of a word where a command belongs, also of one below another command.
        private var unknownCommand: String? {
            var commands = AmbraCommand.configuration.subcommands
            var path = "ambra"
            for word in arguments {
                guard !word.hasPrefix("-"), !commands.isEmpty, word != "help" else { return nil }
                if let command = commands.first(where: { $0.configuration.commandName == word }) {
                    path += " " + word
                    commands = command.configuration.subcommands
                    continue
                }
                let names = commands.compactMap { $0.configuration.commandName }
                let question = Suggestion.question(
                    word, among: names, otherwise: "it has \(names.joined(separator: ", "))")
                return "\(path) has no command \(word); \(question); see \(path) --help"
            }
            return nil
        }

        private var help: String {
            let names = AmbraCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
            guard let name = arguments.first(where: { names.contains($0) }) else { return "ambra --help" }
            return "ambra \(name) --help"
        }
    }
#endif
