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
