import Yams

/// A named list of domains or labels.
struct DomainListSpec: Sendable {
    let name: String
    let doc: String
    let domains: [String]
}

extension SpecReader {
    mutating func domainLists(_ node: Node) -> [DomainListSpec] {
        var result: [DomainListSpec] = []
        for pair in pairs(node, "file") {
            let keyed = keyed(pair.value, "list '\(pair.key)'", allowing: ["doc", "domains"])
            let domains = texts(keyed, "domains")
            for domain in domains where !domain.value.isLowercaseDomain {
                report(domain.mark, "list '\(pair.key)'", "'\(domain.value)' is no domain in lower case")
            }
            result.append(
                DomainListSpec(
                    name: pair.key, doc: requiredText(keyed, "doc", at: pair.mark), domains: domains.map(\.value)))
        }
        return result
    }
}

extension String {
    /// Labels of lower-case letters, digits and hyphens between dots.
    fileprivate var isLowercaseDomain: Bool {
        split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
        }
    }
}
