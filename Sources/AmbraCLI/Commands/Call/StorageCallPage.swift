#if Tools
import AmbraCatalogue

/// The help of one call of storage: `ambra call storage.study.schema --help`.
struct StorageCallPage {
    let call: CatalogueStorageCall

    init(call: CatalogueStorageCall) { self.call = call }

    /// - Returns: `nil` when the arguments do not ask for the help of a storage call that exists.
    init?(arguments: [String]) {
        guard arguments.first == "call", arguments.contains("--help") || arguments.contains("-h"),
            let name = arguments.dropFirst().first(where: { !$0.hasPrefix("-") }),
            let call = try? StorageCallFinder().find(name)
        else { return nil }
        self.call = call
    }

    var lines: [String] {
        var lines = ["\(call.method) \(call.path): \(call.doc)", ""]
        lines.append("USAGE: ambra call \(StorageCallFinder.dotted(call)) [engine=host] \(usage)")
        lines += ["", "PARAMETERS:"] + engine + call.given.flatMap { CallPage.lines(of: $0) }
        if call.takesBody {
            lines += ["  body  (\(call.body.rawValue), required)", "      The body\(hint); body=@file reads it."]
        }
        lines += ["", "ANSWER: \(call.response == .json ? "JSON" : call.response.rawValue)"]
        if call.head == true { lines += ["", "--head prints the length and the type of the answer alone."] }
        if !call.errors.isEmpty { lines += ["", "REFUSALS: \(call.errors.joined(separator: ", "))"] }
        if let deletion = call.deletion {
            lines += ["", "It deletes\(deletion.words): then it asks on a terminal, and wants --yes elsewhere."]
        }
        return (lines + ["", "Options: see ambra call --help"]).flatMap { TextWidth.wrapped($0, to: 80) }
    }

    private var usage: String {
        let required = call.given.filter(\.isRequired).map { "\($0.name)=…" } + (call.takesBody ? ["body=…"] : [])
        let isMore = call.given.contains { !$0.isRequired }
        return (required + (isMore ? ["[name=value ...]"] : [])).joined(separator: " ")
    }

    private var engine: [String] {
        ["  engine  (host)", "      Host of the storage engine; that of the namespace unless given."]
    }

    private var hint: String { call.body == .list ? ", a list with commas" : "" }
}
#endif
