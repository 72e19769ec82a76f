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

    static func refusals(_ errors: [String], _ writer: inout SwiftWriter) {
        guard !errors.isEmpty else { return }
        writer.docBreak()
        writer.docItem("Throws: When sent; refused with \(list(errors.map { "`\($0)`" })).")
    }

    static func sentence(_ text: String) -> String {
        text.hasSuffix(".") ? text : text + "."
    }

    private static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.joined() }
        return items.dropLast().joined(separator: ", ") + " or " + last
    }

    private static func plain(_ label: String) -> String {
        label.filter { $0 != "`" }
    }
}
