import AmbraCatalogue

/// The paths of storage, as the catalogue has them.
struct StorageRouteTable: Sendable {
    /// Where a path leads.
    enum Destination: Sendable {
        /// A call, and the values of its path by name.
        case call(CatalogueStorageCall, [String: String])
        /// The path is one of storage, but not with this method; the methods that it has.
        case otherMethods([String])
        /// Nothing of storage.
        case nothing
    }

    /// The table of the catalogue.
    static let shared = StorageRouteTable(Catalogue.shared.storageCalls)

    private struct Pattern: Sendable {
        var components: [Substring]
        var call: CatalogueStorageCall

        /// How many components are not values: of two patterns for a path the one with more counts.
        var literals: Int { components.count { !$0.hasPrefix("{") } }

        func values(of path: [String]) -> [String: String]? {
            guard path.count == components.count else { return nil }
            var values: [String: String] = [:]
            for (pattern, component) in zip(components, path) {
                if pattern.hasPrefix("{") {
                    values[String(pattern.dropFirst().dropLast())] = component
                } else if pattern != component[...] {
                    return nil
                }
            }
            return values
        }
    }

    private let patterns: [Pattern]

    init(_ calls: [CatalogueStorageCall]) {
        patterns = calls.map { Pattern(components: $0.path.split(separator: "/"), call: $0) }
            .sorted { $0.literals > $1.literals }
    }

    /// Where a path leads; of several calls the one that spells out most of it.
    func destination(_ method: String, _ path: [String]) -> Destination {
        let path = Self.withoutExtensions(path)
        let found = patterns.compactMap { pattern in pattern.values(of: path).map { (pattern.call, $0) } }
        if let (call, values) = found.first(where: { Self.methods(of: $0.0).contains(method) }) {
            return .call(call, values)
        }
        return found.isEmpty ? .nothing : .otherMethods(Set(found.flatMap { Self.methods(of: $0.0) }).sorted())
    }

    /// Whoever may get something may ask for its head, whether the documents say so or not.
    private static func methods(of call: CatalogueStorageCall) -> [String] {
        let isPlain = call.method == "GET" && (call.response != .status && call.call != "initiate")
        return isPlain ? ["GET", "HEAD"] : [call.method]
    }

    /// `frame/3.jpg` is frame 3, and `attachment/latest.pdf` the latest attachment.
    private static func withoutExtensions(_ path: [String]) -> [String] {
        var path = path
        if path.count > 8, path[7] == "frame" { path[8] = String(path[8].prefix { $0 != "." }) }
        if path.count == 5, path[3] == "attachment", path[4].hasPrefix("latest.") { path[4] = "latest" }
        return path
    }
}
