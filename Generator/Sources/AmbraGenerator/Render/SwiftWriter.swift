/// Writes Swift that `swift format` leaves as it is: four spaces, 120 columns.
struct SwiftWriter {
    static let width = 120

    private(set) var text = ""
    private var depth = 0
    /// Whether the next blank line would stand at the beginning of a block.
    private var isFresh = true

    private var indentation: String { String(repeating: "    ", count: depth) }

    mutating func line(_ line: String) {
        text += indentation + line + "\n"
        isFresh = false
    }

    /// One blank line, but none at the beginning of a block.
    mutating func blank() {
        guard !isFresh else { return }
        text += "\n"
        isFresh = true
    }

    mutating func block(_ opening: String, _ body: (inout SwiftWriter) -> Void) {
        line(opening + " {")
        isFresh = true
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    mutating func mark(_ title: String) {
        blank()
        line("// MARK: - \(title)")
        blank()
    }

    /// Whether a line is short enough at the present depth.
    func fits(_ line: String) -> Bool { depth * 4 + line.count <= Self.width }

    /// `head(a, b)tail` on one line, or one argument a line when that is too long.
    mutating func call(_ head: String, _ arguments: [String], _ tail: String = "") {
        let short = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
        if fits(short) { return line(short) }
        line("\(head)(")
        depth += 1
        for (index, argument) in arguments.enumerated() {
            line(argument + (index < arguments.count - 1 ? "," : ""))
        }
        depth -= 1
        line(")\(tail)")
    }

    /// A call as in ``call(_:_:_:)`` that opens a block.
    mutating func block(_ head: String, _ arguments: [String], _ tail: String, _ body: (inout SwiftWriter) -> Void) {
        call(head, arguments, tail + " {")
        isFresh = true
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    // MARK: Documentation

    /// A doc comment of paragraphs, wrapped to the width.
    mutating func doc(_ paragraphs: [String]) {
        for (index, paragraph) in paragraphs.filter({ !$0.isEmpty }).enumerated() {
            if index > 0 { line("///") }
            wrapped(paragraph, first: "/// ", rest: "/// ")
        }
    }

    mutating func doc(_ paragraph: String) { doc([paragraph]) }

    /// An entry of a list in a doc comment.
    mutating func docItem(_ item: String, level: Int = 0) {
        let indent = String(repeating: "  ", count: level)
        wrapped(item, first: "/// \(indent)- ", rest: "/// \(indent)  ")
    }

    mutating func docBreak() { line("///") }

    private mutating func wrapped(_ paragraph: String, first: String, rest: String) {
        var current = first
        var isEmpty = true
        for word in paragraph.split(separator: " ") {
            let length = depth * 4 + current.count + (isEmpty ? 0 : 1) + word.count
            if !isEmpty, length > Self.width {
                line(current)
                current = rest
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        line(current)
    }
}

extension SwiftWriter {
    /// The first line of every generated file, by which stale ones are recognised.
    static let headerStart = "// Written by `make generate` from "

    static func header(_ source: String) -> String { headerStart + source + ". Do not edit." }

    /// Begins a file: the header and its import lines.
    init(source: String, imports: [String] = []) {
        line(Self.header(source))
        blank()
        for module in imports { line(module) }
        blank()
    }
}
