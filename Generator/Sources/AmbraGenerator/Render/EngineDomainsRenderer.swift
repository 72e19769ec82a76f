/// Writes the domains that say which storage engines may see a session.
enum EngineDomainsRenderer {
    static func files(_ lists: [DomainListSpec]) -> [GeneratedFile] {
        guard !lists.isEmpty else { return [] }
        var writer = SwiftWriter(source: "\(SpecFolder.path)/shared/engine_domains.yaml")
        writer.doc("What is known of domains by name.")
        writer.block("enum EngineDomains") { writer in
            for list in lists {
                writer.blank()
                writer.doc(list.doc)
                writer.line("static let \(member(list.name)): Set<String> = [")
                for line in lines(list.domains) { writer.line("    " + line) }
                writer.line("]")
            }
        }
        return [GeneratedFile(path: "Sources/AmbraSDK/Storage/Generated/EngineDomains.swift", text: writer.text)]
    }

    private static func member(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
    }

    /// The domains as literals, as many a line as fit.
    private static func lines(_ domains: [String]) -> [String] {
        var lines: [String] = []
        for literal in domains.map({ SwiftLiteral.string($0) + "," }) {
            if let last = lines.last, last.count + 1 + literal.count <= SwiftWriter.width - 8 {
                lines[lines.count - 1] = last + " " + literal
            } else {
                lines.append(literal)
            }
        }
        return lines
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
