#if Tools
import AmbraSDK
import ArgumentParser

/// What is wrong with the names and values of options, by what the command says of itself. The parser names the
/// option that is missing where this one names the word that was meant for it.
struct OptionCheck {
    private struct Option {
        var takesValue: Bool
        /// The values it takes; none when they cannot be listed.
        var values: [String]
    }

    private let command: CommandPath
    /// By name, dashes included.
    private var options: [String: Option] = [:]

    init(_ command: CommandPath) {
        self.command = command
        let description = try? JSONValue(jsonText: command.type._dumpHelp())
        let arguments = description?.object?["command"]?.object?["arguments"]?.array ?? []
        for argument in arguments.compactMap(\.object) {
            let option = Option(
                takesValue: argument["kind"]?.string == "option", values: Self.values(of: argument))
            for name in (argument["names"]?.array ?? []).compactMap(\.object) {
                guard let word = name["name"]?.string else { continue }
                options[(name["kind"]?.string == "long" ? "--" : "-") + word] = option
            }
        }
    }

    private static func values(of argument: JSONObject) -> [String] {
        let listed = argument["completionKind"]?.object?["list"]?.object?["values"]?.array
        return (argument["allValues"]?.array ?? listed ?? []).compactMap(\.string)
    }

    /// The names of the options that are longer than a letter.
    var names: [String] { options.keys.filter { $0.hasPrefix("--") } }

    /// What is wrong with the first option that is not right; `nil` when it is something else.
    var complaint: String? {
        var rest = command.rest
        while let word = rest.popFirst() {
            if word == "--" { return nil }
            guard word.hasPrefix("-"), word != "-" else { continue }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = options[parts[0]] else {
                if isSeveralFlags(parts[0]) { continue }
                return Suggestion.unknown(
                    "option", parts[0], of: command.owner, among: names)
            }
            guard option.takesValue else { continue }
            guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { return nil }
            guard option.values.isEmpty || option.values.contains(value) else {
                return Suggestion.unknown(
                    "value", value, of: parts[0], among: option.values,
                    otherwise: "use one of \(option.values.joined(separator: ", "))")
            }
        }
        return nil
    }

    /// `-vq` is `-v -q`.
    private func isSeveralFlags(_ word: String) -> Bool {
        !word.hasPrefix("--") && word.dropFirst().allSatisfy { options["-\($0)"]?.takesValue == false }
    }
}
#endif
