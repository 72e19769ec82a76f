#if Tools
import AmbraCatalogue

/// The help of one call of the service: `ambra call study.get --help`.
struct CallPage {
    private let call: CatalogueCall

    /// - Returns: `nil` when the arguments do not ask for the help of a call that exists.
    init?(arguments: [String]) {
        guard arguments.first == "call", arguments.contains("--help") || arguments.contains("-h"),
            let name = arguments.dropFirst().first(where: { !$0.hasPrefix("-") }),
            let call = try? CallFinder().find(name)
        else { return nil }
        self.call = call
    }

    init(_ call: CatalogueCall) { self.call = call }

    var lines: [String] {
        var lines = ["\(call.path): \(call.doc)", ""]
        lines.append("USAGE: ambra call \(CallFinder.dotted(call)) \(usage)")
        if !call.parameters.isEmpty {
            lines += ["", "PARAMETERS:"] + call.parameters.flatMap(Self.lines)
        }
        for choice in call.choices where !choice.isOptional {
            lines += [
                "", "One of: " + choice.alternatives.map { $0.joined(separator: " with ") }.joined(separator: ", "),
            ]
        }
        if call.allowsExtraParameters { lines += ["", "It takes other parameters too."] }
        lines += ["", "ANSWER: \(answer)"]
        if !call.errors.isEmpty { lines += ["", "REFUSALS: \(call.errors.joined(separator: ", "))"] }
        if let deletion = call.deletion {
            lines += ["", "It deletes\(deletion.words): then it asks on a terminal, and wants --yes elsewhere."]
        }
        return (lines + ["", "Options: see ambra call --help"]).flatMap { TextWidth.wrapped($0, to: 80) }
    }

    private var usage: String {
        let required = call.parameters.filter(\.isRequired).map { "\($0.name)=…" }
        let isMore = call.parameters.contains { !$0.isRequired }
        return (required + (isMore ? ["[name=value ...]"] : [])).joined(separator: " ")
    }

    static func lines(of parameter: CatalogueParameter) -> [String] {
        let type = parameter.values.isEmpty ? parameter.type.rawValue : parameter.values.joined(separator: " | ")
        let need = parameter.isRequired ? ", required" : ""
        let secret = CallArgument.isSecret(parameter.name) ? " Secret: give \(parameter.name)=@file or =@-." : ""
        return ["  \(parameter.name)  (\(type)\(need))", "      \(parameter.doc)\(secret)"]
    }

    private var answer: String {
        var parts = [call.response == .json ? "JSON" : call.response.rawValue]
        if let rows = call.rows { parts.append("a list, \(rows), in pages (--all fetches all)") }
        if call.isFilterable { parts.append("--filter") }
        if call.isSortable { parts.append("--sort") }
        return parts.joined(separator: ", ")
    }
}
#endif
