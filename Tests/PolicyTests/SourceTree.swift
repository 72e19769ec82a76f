import Foundation

/// The repository's own files, as the policy tests see them.
struct SourceTree {
    let root: URL

    init(testFile: String = #filePath) {
        root = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    /// Swift files below a folder of the repository, by path relative to the root, build folders left out.
    func swiftFiles(below folder: String) -> [SourceFile] { files(below: folder, named: ".swift") }

    /// Files whose names end so, in the same way.
    func files(below folder: String, named ending: String) -> [SourceFile] {
        let base = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
        var files: [SourceFile] = []
        for case let path as String in walk where path.hasSuffix(ending) && !path.contains(".build") {
            guard let text = try? String(contentsOf: base.appending(path: path), encoding: .utf8) else { continue }
            files.append(SourceFile(path: "\(folder)/\(path)", text: text))
        }
        return files.sorted { $0.path < $1.path }
    }
}

/// One Swift file.
struct SourceFile: Sendable, CustomStringConvertible {
    let path: String
    let text: String

    var description: String { path }
    var isGenerated: Bool { path.contains("/Generated/") }
    var lineCount: Int { text.count { $0 == "\n" } }

    /// Lines of code: comments and blank lines left out, numbered from 1.
    var code: [(number: Int, text: String)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { (number: $0.offset + 1, text: $0.element.drop { $0 == " " }) }
            .filter { !$0.text.isEmpty && !$0.text.hasPrefix("//") }
            .map { (number: $0.number, text: String($0.text)) }
    }

    /// Places of the lines that hold one of the words.
    func places(of words: [String]) -> [String] {
        code.filter { line in words.contains { line.text.contains($0) } }.map { "\(path):\($0.number)" }
    }

    /// Public declarations, and lines that begin with an attribute, each from its first line to the one on which its body
    /// or its parameters end, with what it throws, on one line.
    var declarations: [String] {
        var declarations: [String] = []
        var open: String?
        var isJustDone = false
        for (_, line) in code {
            if isJustDone, line.hasPrefix("throws") || line.hasPrefix("async throws") {
                declarations.append((declarations.popLast() ?? "") + " " + line)
            }
            isJustDone = false
            guard open != nil || line.hasPrefix("public ") || line.hasPrefix("@") else { continue }
            let text = open.map { $0 + " " + line } ?? line
            isJustDone = text.count { $0 == "(" } == text.count { $0 == ")" }
            if isJustDone { declarations.append(text) }
            open = isJustDone ? nil : text
        }
        return declarations
    }
}
