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
            let text = AmbraCommand.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
            console.problem("ambra: \(text.first.map { $0.lowercased() } ?? "")\(text.dropFirst()); see \(help)")
            return .badInput
        }

        private var help: String {
            let names = AmbraCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
            guard let name = arguments.first(where: { names.contains($0) }) else { return "ambra --help" }
            return "ambra \(name) --help"
        }
    }
#endif
