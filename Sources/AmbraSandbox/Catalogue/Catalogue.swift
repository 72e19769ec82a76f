import Platform

/// Every call of the service and of storage, read from the generated table.
///
/// The table is one text; a call is decoded when it is first asked for, so that opening the catalogue costs a few
/// milliseconds.
package final class Catalogue: Sendable {
    /// The catalogue of this version.
    package static let shared = Catalogue(service: CatalogueTable.service, storage: CatalogueTable.storage)

    /// The paths of all service calls, in the order of the table.
    package let paths: [String]

    private let lines: [String: Substring]
    private let storageLines: [Substring]
    private let decoded = Locked<[String: CatalogueCall]>([:])

    /// - Parameters:
    ///   - service: One JSON object a line, one for each call of the service.
    ///   - storage: The same for storage.
    init(service: String, storage: String) {
        var paths: [String] = []
        var lines: [String: Substring] = [:]
        for line in service.split(separator: "\n") {
            guard let path = Self.path(of: line) ?? (try? JSON(reading: line))?["path"]?.string else { continue }
            paths.append(path)
            lines[path] = line
        }
        self.paths = paths
        self.lines = lines
        storageLines = storage.split(separator: "\n")
    }

    /// The call of a path, for example `/study/list`.
    package func call(at path: String) -> CatalogueCall? {
        if let call = decoded.withLock({ $0[path] }) { return call }
        guard let line = lines[path], let json = try? JSON(reading: line), let call = CatalogueCall(json: json) else {
            return nil
        }
        decoded.withLock { $0[path] = call }
        return call
    }

    /// The call of a namespace and a name, for example `Study` and `list`; letter case does not matter.
    package func call(namespace: String, method: String) -> CatalogueCall? {
        let namespace = namespace.lowercased()
        let method = method.lowercased()
        let likely = "/" + namespace.replacing("_", with: "/") + "/" + method.replacing("_", with: "/")
        if let call = call(at: likely), call.isNamed(namespace, method) { return call }
        return calls.first { $0.isNamed(namespace, method) }
    }

    /// All calls of the service.
    package var calls: [CatalogueCall] { paths.compactMap { call(at: $0) } }

    /// All calls of storage.
    package var storageCalls: [CatalogueStorageCall] {
        storageLines.compactMap { line in (try? JSON(reading: line)).flatMap { CatalogueStorageCall(json: $0) } }
    }

    /// The path of a line without decoding the line. A quotation mark inside a string is escaped, so the first
    /// `"path":"` is the member of that name.
    private static func path(of line: Substring) -> String? {
        let name = Array("\"path\":\"".utf8)
        var line = line
        return line.withUTF8 { (bytes) -> String? in
            var index = 0
            while index + name.count <= bytes.count {
                if bytes[index] == name[0], bytes[index..<index + name.count].elementsEqual(name) {
                    let rest = bytes[(index + name.count)...]
                    return String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
                }
                index += 1
            }
            return nil
        }
    }
}

extension CatalogueCall {
    fileprivate func isNamed(_ namespace: String, _ method: String) -> Bool {
        self.namespace.lowercased() == namespace && self.method.lowercased() == method
    }
}
