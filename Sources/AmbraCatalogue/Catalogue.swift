import Foundation
import Platform

/// Every call of the service and of storage and every record, read from the generated table.
///
/// The table is one text; a call is decoded when it is first asked for, so that opening the catalogue costs a few
/// milliseconds.
package final class Catalogue: Sendable {
    /// The catalogue of this version.
    package static let shared = Catalogue(
        service: CatalogueTable.service, storage: CatalogueTable.storage, records: CatalogueTable.records)

    /// The paths of all service calls, in the order of the table.
    package var paths: [String] { service.keys }

    private let service: JSONLines
    private let records: JSONLines
    private let storageLines: [Substring]
    private let decoded = Locked<[String: CatalogueCall]>([:])

    /// - Parameters:
    ///   - service: One JSON object a line, one for each call of the service.
    ///   - storage: The same for storage.
    ///   - records: The same for records.
    init(service: String, storage: String, records: String) {
        self.service = JSONLines(service, by: "path")
        self.records = JSONLines(records, by: "name")
        storageLines = storage.split(separator: "\n")
    }

    /// The call of a path, for example `/study/list`.
    package func call(at path: String) -> CatalogueCall? {
        if let call = decoded.withLock({ $0[path] }) { return call }
        guard let call: CatalogueCall = service.object(path) else { return nil }
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
    package var storageCalls: [CatalogueStorageCall] { storageLines.compactMap { JSONLines.decoded($0) } }

    /// The record of a name, for example `Study`.
    package func record(named name: String) -> CatalogueRecord? { records.object(name) }

    /// The names of all records, in the order of the table.
    package var recordNames: [String] { records.keys }

    /// The OpenAPI document of the whole API, byte for byte that of OpenAPI/ambra.json.
    package static var openAPIDocument: String { OpenAPITable.document + "\n" }
}

extension CatalogueCall {
    fileprivate func isNamed(_ namespace: String, _ method: String) -> Bool {
        self.namespace.lowercased() == namespace && self.method.lowercased() == method
    }
}

/// A text of JSON objects, one a line, that are found by one of their members and decoded one by one.
struct JSONLines: Sendable {
    /// The values of the member, in the order of the lines.
    let keys: [String]
    private let lines: [String: Substring]

    /// - Parameters:
    ///   - text: The lines.
    ///   - key: The member; its value is a string without escapes.
    init(_ text: String, by key: String) {
        var keys: [String] = []
        var lines: [String: Substring] = [:]
        let mark = Array("\"\(key)\":\"".utf8)
        for line in text.split(separator: "\n") {
            guard let value = Self.value(after: mark, in: line) else { continue }
            keys.append(value)
            lines[value] = line
        }
        self.keys = keys
        self.lines = lines
    }

    /// The object whose member has a value; `nil` when there is none.
    func object<Object: Decodable>(_ key: String) -> Object? {
        guard let line = lines[key] else { return nil }
        return Self.decoded(line)
    }

    static func decoded<Object: Decodable>(_ line: Substring) -> Object? {
        try? JSONDecoder().decode(Object.self, from: Data(line.utf8))
    }

    /// The text up to the next quotation mark. One inside a string is escaped, so the first `"path":"` is the member.
    private static func value(after mark: [UInt8], in line: Substring) -> String? {
        var line = line
        return line.withUTF8 { (bytes) -> String? in
            var index = 0
            while index + mark.count <= bytes.count {
                if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
                    let rest = bytes[(index + mark.count)...]
                    return String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
                }
                index += 1
            }
            return nil
        }
    }
}
