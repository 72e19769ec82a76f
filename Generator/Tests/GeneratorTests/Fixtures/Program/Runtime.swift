// swift-format-ignore-file
// What generated code calls, as small as it can be.

package import AmbraTransport
package import HTTPTypes

package import struct Foundation.Date

public protocol CallMode: Sendable {}
public enum Async: CallMode {}
public protocol RecordFields: Sendable { init() }
public struct NoFields: RecordFields { public init() {} }
public protocol Record: Sendable, Hashable {
    associatedtype Fields: RecordFields = NoFields
    static var objectName: String { get }
    init(json: JSONObject)
}
extension Record { public static var objectName: String { "_top" } }
public protocol OpenChoice: RawRepresentable, Hashable, Sendable where RawValue == String {
    init(rawValue: String)
}
public struct Field<Value: Sendable>: Sendable {
    public let name: String
    public init(_ name: String) { self.name = name }
}
public struct JSONValue: Sendable, Hashable {
    public let text: String
    public init(_ text: String) { self.text = text }
}
public struct JSONObject: Sendable, Hashable {
    public var members: [String: String] = [:]
    public init(_ members: [String: String]) { self.members = members }
    package func string(_ name: String) -> String? { members[name] }
    package func integer(_ name: String) -> Int? { members[name].flatMap { Int($0) } }
    package func number(_ name: String) -> Double? { members[name].flatMap { Double($0) } }
    package func flag(_ name: String) -> Bool? { members[name].map { $0 == "1" } }
    package func date(_ name: String) -> Date? { nil }
    package func dateTime(_ name: String) -> Date? { nil }
    package func list(_ name: String) -> [String]? { members[name].map { $0.split(separator: ",").map(String.init) } }
    package func value(_ name: String) -> JSONValue? { members[name].map { JSONValue($0) } }
    package func record<Value: Record>(_ name: String, as type: Value.Type) -> Value? { nil }
    package func records<Value: Record>(_ name: String, as type: Value.Type) -> [Value]? { nil }
    package func choice<Value: OpenChoice>(_ name: String, as type: Value.Type) -> Value? {
        members[name].map { Value(rawValue: $0) }
    }
}
public struct Acknowledgement: Record { public init(json: JSONObject) {} }
public struct OpenRecord: Record { public init(json: JSONObject) {} }
public struct BinaryContent: Sendable {}
public struct StorageContent: Sendable {}

public enum NoVerbs: Sendable {}
public enum FilteringAndSorting: Sendable {}

package struct Call: Sendable {
    package enum Session: Sendable {
        case required, optional, none
        case alternative([String])
    }
    package enum Repeats: Sendable { case safe, unsafe }
    let facts: String
    package init(_ path: String, session: Session = .required, repeats: Repeats = .unsafe, rows: String? = nil) {
        facts = "\(path) session=\(session) repeats=\(repeats) rows=\(rows ?? "-")"
    }
}
package struct Form: Sendable {
    var lines: [String] = []
    package init() {}
    private mutating func add(_ name: String, _ value: String?) { if let value { lines.append("\(name)=\(value)") } }
    package mutating func append(_ name: String, _ value: String?) { add(name, value) }
    package mutating func append(_ name: String, _ value: Bool?) { add(name, value.map { $0 ? "1" : "0" }) }
    package mutating func append(_ name: String, _ value: Int?) { add(name, value.map { String($0) }) }
    package mutating func append(_ name: String, _ value: Double?) { add(name, value.map { String($0) }) }
    package mutating func append(_ name: String, _ value: JSONValue?) { add(name, value?.text) }
    package mutating func append(_ name: String, list: [String]?) { add(name, list?.joined(separator: ",")) }
    package mutating func append(_ name: String, date: Date?) { add(name, date.map { _ in "day" }) }
    package mutating func append(_ name: String, dateTime: Date?) { add(name, dateTime.map { _ in "time" }) }
    package mutating func append(_ name: String, base64: [UInt8]?) { add(name, base64.map { "\($0.count) bytes" }) }
    package mutating func append(prefix: String, _ values: [String: String]?) {
        for (key, value) in values ?? [:] { add(prefix + key, value) }
    }
    package mutating func append(quotedPrefix: String, _ values: [String: String]?) {
        for (key, value) in values ?? [:] { add("\(quotedPrefix)'\(key)'", value) }
    }
    package mutating func requireAny(_ alternatives: [String]...) { lines.append("any of \(alternatives)") }
    package mutating func allowAny(_ alternatives: [String]...) { lines.append("maybe \(alternatives)") }
}
package struct ClientCore: Sendable {}
public struct AmbraClient<Mode: CallMode>: Sendable { package let core = ClientCore() }
public struct Query<Response: Sendable, Verbs, Mode: CallMode>: Sendable {
    package let text: String
    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        text = ([call.facts] + form.lines).joined(separator: "\n  ")
    }
}
public struct PagedQuery<Row: Record, Verbs, Mode: CallMode>: Sendable {
    package let text: String
    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        text = ([call.facts] + form.lines).joined(separator: "\n  ")
    }
}
package struct StorageRequest: Sendable {
    var lines: [String]
    package var body = HTTPRequestBody()
    package var form = MultipartForm() { didSet { lines += form.lines.suffix(1) } }
    package init(
        _ method: HTTPMethod, _ path: String, _ arguments: String..., repeats: Call.Repeats = .unsafe,
        hasHead: Bool = false
    ) {
        lines = ["\(method) \(path) \(arguments) repeats=\(repeats)\(hasHead ? " head" : "")"]
    }
    package mutating func append(_ name: String, _ value: Double?) {
        if let value { lines.append("?\(name)=\(value)") }
    }
    package mutating func append(_ name: String, _ value: ImageSize?) {
        if let value { lines.append("?\(name)=\(value.edge)") }
    }
    package mutating func append(_ name: String, word value: Bool?) {
        if let value { lines.append("?\(name)=\(value)") }
    }
    package mutating func header(_ name: String, lengthOf file: StorageFile) { lines.append("\(name): of \(file.name)") }
    package mutating func send(json: RegionTree<[PixelRegion]>) { lines.append("\(json)") }
    package mutating func send(list: [String]) { lines.append("\(list)") }
    package mutating func append(_ name: String, _ value: String?) {
        if let value { lines.append("?\(name)=\(value)") }
    }
    package mutating func header(_ name: String, _ value: Int?) { if let value { lines.append("\(name): \(value)") } }
}
package struct MultipartForm: Sendable {
    var lines: [String] = []
    package init() {}
    package mutating func append(_ name: String, _ file: StorageFile?) { lines.append("\(name): \(file?.name ?? "-")") }
    package mutating func append(_ name: String, _ value: JSONValue?) { lines.append("\(name): \(value?.text ?? "-")") }
}
public struct StorageFile: Sendable {
    public let name: String
    public init(name: String) { self.name = name }
}
public struct ImageSize: Sendable {
    public let edge: Int
    public init(edge: Int) { self.edge = edge }
}
public struct PixelRegion: Sendable {}
public enum RegionTree<Region: Sendable>: Sendable { case study(Region) }
public struct StorageText: Sendable {}
public struct StorageService<Mode: CallMode>: Sendable { public init() {} }
public struct StorageQuery<Response: Sendable, Mode: CallMode>: Sendable {
    package let text: String
    package init(_ service: StorageService<Mode>, _ request: StorageRequest) {
        text = request.lines.joined(separator: "\n  ")
    }
}
public struct ServiceError: Sendable {
    public struct Token: Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }
    public struct Subtype: Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }
}
public struct StorageError: Sendable {
    public enum Retry: Sendable { case never, later, afterLogin }
    public struct Status: Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }
}

// MARK: What the DICOM dictionary's names stand on

public struct Tag: Sendable {
    public let rawValue: UInt32

    init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

public struct UID: Sendable {
    public let value: String

    init(unchecked text: String) { value = text }
}

public struct TransferSyntax: RawRepresentable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

public struct DataSet: Sendable {
    func first<Value>(_ number: UInt32) -> Value? { nil }

    func all<Value>(_ number: UInt32) -> [Value]? { nil }
}
