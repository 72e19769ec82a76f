#if Tools
import AmbraSDK

/// A JSON object of `files`, after what it says it is, written while the files are worked on, so that nothing of it has to be kept:
/// each entry and each further member is on a line of its own.
struct FileListJSON {
    private let write: (String) throws(CommandFailure) -> Void
    private let opening: String
    private var isEmpty = true

    /// - Parameters:
    ///   - format: What the document says it is, as a report does.
    ///   - write: Takes the pieces of the text.
    init(_ format: ReportFormat? = nil, _ write: @escaping (String) throws(CommandFailure) -> Void) {
        opening = "{" + (format.map { "\"format\":\"\($0.rawValue)\",\n" } ?? "") + "\"files\":["
        self.write = write
    }

    mutating func add(_ entry: JSONValue) throws(CommandFailure) {
        try write((isEmpty ? opening + "\n" : ",\n") + JSONText().text(entry))
        isEmpty = false
    }

    /// Writes what comes after the files; without it the document is not whole.
    func finish(_ members: [(name: String, value: JSONValue)]) throws(CommandFailure) {
        try write(isEmpty ? opening + "]" : "\n]")
        for member in members {
            try write(",\n\(JSONText().text(.string(member.name))):\(JSONText().text(member.value))")
        }
        try write("}\n")
    }
}
#endif
