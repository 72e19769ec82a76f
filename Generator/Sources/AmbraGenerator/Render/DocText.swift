/// The parts of doc comments that all generated methods have.
enum DocText {
    static func parameters(_ arguments: [(name: String, doc: String)], _ writer: inout SwiftWriter) {
        guard !arguments.isEmpty else { return }
        writer.docBreak()
        if arguments.count == 1 {
            writer.docItem("Parameter \(plain(arguments[0].name)): \(arguments[0].doc)")
            return
        }
        writer.docItem("Parameters:")
        for argument in arguments {
            writer.docItem("\(plain(argument.name)): \(argument.doc)", level: 1)
        }
    }

    /// The sentence that names the errors with which a call may be refused; empty when there are none.
    static func refusals(_ errors: [String]) -> String {
        errors.isEmpty ? "" : "Refused with \(list(errors, "or"))."
    }

    static func sentence(_ text: String) -> String {
        text.hasSuffix(".") ? text : text + "."
    }

    /// Names in backticks, as in `a`, `b` or `c`.
    static func list(_ names: [String], _ conjunction: String) -> String {
        let quoted = names.map { "`\(plain($0))`" }
        guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    private static func plain(_ label: String) -> String {
        label.filter { $0 != "`" }
    }
}
