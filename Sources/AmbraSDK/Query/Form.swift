package import Foundation

/// The form of one call while it is filled: what will be sent, and what is wrong with it.
///
/// Few overloads, none generic, never inlined: 440 generated methods call them.
package struct Form: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    package private(set) var entries: [Entry] = []

    /// The first mistake in the arguments; thrown before anything is sent.
    package private(set) var mistake: InvalidArgument?

    package init() {}

    @inline(never) package mutating func append(_ name: String, _ value: String?) {
        guard let value else { return }
        entries.append(Entry(name: name, value: value))
    }

    @inline(never) package mutating func append(_ name: String, _ value: Bool?) {
        append(name, value.map { $0 ? "1" : "0" })
    }

    @inline(never) package mutating func append(_ name: String, _ value: Int?) {
        append(name, value.map { String($0) })
    }

    @inline(never) package mutating func append(_ name: String, _ value: Double?) {
        guard let value else { return }
        guard value.isFinite else { return fail("\(name): not a finite number") }
        append(name, value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value))
    }

    @inline(never) package mutating func append(_ name: String, _ value: JSONValue?) { append(name, value?.formText) }

    /// A comma list; an element with a comma cannot be sent.
    @inline(never) package mutating func append(_ name: String, list: [String]?) {
        guard let list else { return }
        guard !list.contains(where: { $0.contains(",") }) else {
            return fail("\(name): an element holds a comma, which the service's comma lists cannot carry")
        }
        append(name, list.joined(separator: ","))
    }

    @inline(never) package mutating func append(_ name: String, date: Date?) { append(name, date.map(WireDate.day)) }

    @inline(never) package mutating func append(_ name: String, dateTime: Date?) {
        append(name, dateTime.map(WireDate.dateTime))
    }

    @inline(never) package mutating func append(_ name: String, base64: [UInt8]?) {
        append(name, base64.map { Data($0).base64EncodedString() })
    }

    @inline(never) package mutating func append(prefix: String, _ values: [String: String]?) {
        for (key, value) in (values ?? [:]).sorted(by: { $0.key < $1.key }) { append(prefix + key, value) }
    }

    /// Keys in single quotes, with backslash and quote escaped.
    @inline(never) package mutating func append(quotedPrefix prefix: String, _ values: [String: String]?) {
        for (key, value) in (values ?? [:]).sorted(by: { $0.key < $1.key }) {
            let escaped = key.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
            append("\(prefix)'\(escaped)'", value)
        }
    }

    /// One of the alternatives must be given in full.
    @inline(never) package mutating func requireAny(_ alternatives: [String]...) {
        let names = Set(entries.map(\.name))
        if alternatives.contains(where: { $0.allSatisfy(names.contains) }) { return }
        fail("give \(Self.describe(alternatives))")
    }

    /// None of the alternatives need be given, but one that is begun must be given in full.
    @inline(never) package mutating func allowAny(_ alternatives: [String]...) {
        let names = Set(entries.map(\.name))
        let isBegun = alternatives.contains { $0.contains(where: names.contains) }
        if !isBegun || alternatives.contains(where: { $0.allSatisfy(names.contains) }) { return }
        fail("give nothing or \(Self.describe(alternatives))")
    }

    package mutating func fail(_ message: String) {
        if mistake == nil { mistake = InvalidArgument(message) }
    }

    /// Replaces a value that a query may set only once.
    package mutating func set(_ name: String, _ value: String) {
        entries.removeAll { $0.name == name }
        entries.append(Entry(name: name, value: value))
    }

    private static func describe(_ alternatives: [[String]]) -> String {
        alternatives.map { $0.joined(separator: " with ") }.joined(separator: ", or ")
    }

    /// The form as `application/x-www-form-urlencoded` text.
    package var encoded: [UInt8] {
        var output: [UInt8] = []
        for entry in entries {
            if !output.isEmpty { output.append(UInt8(ascii: "&")) }
            PercentEncoding.append(entry.name, to: &output, spaceAsPlus: true)
            output.append(UInt8(ascii: "="))
            PercentEncoding.append(entry.value, to: &output, spaceAsPlus: true)
        }
        return output
    }
}

/// Percent-encoding by RFC 3986: only unreserved characters stay as they are.
package enum PercentEncoding {
    package static func append(_ text: String, to output: inout [UInt8], spaceAsPlus: Bool = false) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                output.append(byte)
            case UInt8(ascii: " ") where spaceAsPlus:
                output.append(UInt8(ascii: "+"))
            default:
                output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }

    package static func encode(_ text: String) -> String {
        var output: [UInt8] = []
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

/// What the verbs of queries write into the form.
extension Form {
    /// The same field and condition twice, or two time zones, cannot be said on the wire.
    package mutating func filter<Value>(_ field: String, _ condition: Condition<Value>) {
        let name = "filter.\(field).\(condition.name)"
        let names = Set(entries.map(\.name))
        guard !names.contains(name) else {
            return fail("\(name): the same field and condition twice; use isOneOf, or two queries")
        }
        guard !names.contains(Self.savedFilterName) else { return fail(Self.savedFilterAlone) }
        append(name, condition.text)
        if let zone = condition.zone { setFilterZone(zone) }
    }

    private mutating func setFilterZone(_ zone: String) {
        let present = entries.last { $0.name == Self.zoneName }?.value
        guard present == nil || present == zone else {
            return fail("\(Self.zoneName): two time zones in one request; the service reads all dates in one")
        }
        set(Self.zoneName, zone)
    }

    package mutating func filter(customfield uuid: String, _ condition: Condition<String>) {
        filter(Self.customfield(uuid), condition)
    }

    package mutating func filter(tags: [String]) { filter("tags", Condition<String>.isOneOf(tags)) }

    package mutating func smartSearch(_ text: String) { filter("SMART_SEARCH", Condition<String>.equals(text)) }

    package mutating func savedFilter(_ uuid: String) {
        guard !entries.contains(where: { $0.name.hasPrefix("filter.") }) else { return fail(Self.savedFilterAlone) }
        set(Self.savedFilterName, uuid)
    }

    /// Sorted and each once, as the reference client sends them.
    package mutating func only(_ object: String, _ names: [String]) {
        guard !names.isEmpty else { return fail("fields.\(object): name at least one field") }
        set("fields.\(object)", JSONValue.array(Set(names).sorted().map { .string($0) }).formText)
    }

    /// In the order given.
    package mutating func onlyTop(_ names: [String]) {
        guard !names.isEmpty else { return fail("fields._top: name at least one field") }
        set("fields._top", JSONValue.array(names.map { .string($0) }).formText)
    }

    package mutating func sort(_ field: String, _ order: SortDirection) {
        let term = "\(field)-\(order.rawValue)"
        let present = entries.last { $0.name == "sort_by" }?.value
        set("sort_by", present.map { "\($0),\(term)" } ?? term)
    }

    package mutating func sort(customfield uuid: String, _ order: SortDirection) {
        sort(Self.customfield(uuid), order)
    }

    private static func customfield(_ uuid: String) -> String { "customfield-\(uuid)" }

    private static let zoneName = "filter.tz"
    private static let savedFilterName = "filter_id"
    private static let savedFilterAlone =
        "filter_id: a saved filter replaces conditions; use one or the other"
}
