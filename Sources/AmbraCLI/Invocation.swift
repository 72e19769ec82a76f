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
        let command = CommandPath(arguments)
        if let complaint = command.complaint { return mistaken(complaint, command) }
        if let lines = CallPage(arguments: arguments)?.lines ?? StorageCallPage(arguments: arguments)?.lines {
            do {
                try Console().lines(lines)
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
            return parsingEnded(error, command)
        }
    }

    private static func perform(_ subcommand: any Subcommand) async -> ExitStatus {
        do {
            return try await subcommand.perform()
        } catch {
            let failure = CommandFailure(any: error)
            if failure.status != .readerGone { Console().problem("ambra: \(failure.message)") }
            return failure.status
        }
    }

    /// Help and versions go to standard output; a mistake becomes one line.
    private func parsingEnded(_ error: any Error, _ command: CommandPath) -> ExitStatus {
        let console = Console()
        if AmbraCommand.exitCode(for: error).isSuccess {
            do {
                try console.line(AmbraCommand.fullMessage(for: error))
                return .done
            } catch {
                return error.status
            }
        }
        if let complaint = OptionCheck(command).complaint { return mistaken(complaint, command) }
        let whole = AmbraCommand.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
        // A glob gives the parser hundreds of words that it does not expect: the first ones say enough.
        let text =
            whole.count > 300 ? whole.prefix(300) + "…" : whole.hasSuffix(".") ? whole.dropLast() : whole[...]
        return mistaken("\(text.first.map { $0.lowercased() } ?? "")\(text.dropFirst())", command)
    }

    private func mistaken(_ complaint: String, _ command: CommandPath) -> ExitStatus {
        Console().problem("ambra: \(complaint); see \(command.name) --help")
        return .badInput
    }
}
#endif
