/// A value of a seed file, and where it begins.
struct SeedNode: Sendable {
    enum Value: Sendable {
        case text(String)
        case list([SeedNode])
        case map([(name: String, node: SeedNode)])
    }

    var value: Value
    var line: Int

    /// The fields of a map, of which each name has to be one of those that are allowed.
    func fields(_ place: String, allowed: [String]) throws(SeedMistake) -> SeedFields {
        guard case .map(let members) = value else {
            throw SeedMistake(
                "has to hold fields: \(allowed.joined(separator: ", "))", line: line,
                field: place.isEmpty ? nil : place)
        }
        for (name, node) in members where !allowed.contains(name) {
            throw SeedMistake(
                "there is no such field; use \(allowed.joined(separator: ", "))", line: node.line,
                field: SeedFields.path(place, name))
        }
        return SeedFields(place: place, line: line, members: members)
    }
}

/// The fields of one entry of a seed file.
struct SeedFields: Sendable {
    let place: String
    let line: Int
    fileprivate let members: [(name: String, node: SeedNode)]

    fileprivate init(place: String, line: Int, members: [(name: String, node: SeedNode)]) {
        (self.place, self.line, self.members) = (place, line, members)
    }

    static func path(_ place: String, _ name: String) -> String { place.isEmpty ? name : place + "." + name }

    func node(_ name: String) -> SeedNode? { members.first { $0.name == name }?.node }

    /// The text of a field that may be missing, but not empty.
    func text(_ name: String) throws(SeedMistake) -> String? {
        guard let node = node(name) else { return nil }
        guard case .text(let text) = node.value, !text.isEmpty else {
            throw mistake("has to be a text", name)
        }
        return text
    }

    /// The text of a field that has to be there.
    func required(_ name: String) throws(SeedMistake) -> String {
        guard let text = try text(name) else {
            throw SeedMistake("is missing", line: line, field: Self.path(place, name))
        }
        return text
    }

    /// A whole number.
    func number(_ name: String, in range: ClosedRange<Int>) throws(SeedMistake) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw mistake("has to be a whole number from \(range.lowerBound) to \(range.upperBound)", name)
        }
        return number
    }

    /// Yes or no.
    func flag(_ name: String) throws(SeedMistake) -> Bool {
        switch try text(name) {
        case nil, "false", "no": return false
        case "true", "yes": return true
        default: throw mistake("has to be true or false", name)
        }
    }

    /// The entries of a list; none when the field is missing.
    func list(_ name: String) throws(SeedMistake) -> [SeedNode] {
        guard let node = node(name) else { return [] }
        guard case .list(let entries) = node.value else { throw mistake("has to be a list", name) }
        return entries
    }

    /// The texts of a list.
    func texts(_ name: String) throws(SeedMistake) -> [String] {
        var texts: [String] = []
        for entry in try list(name) {
            guard case .text(let text) = entry.value, !text.isEmpty else {
                throw SeedMistake("has to be a list of texts", line: entry.line, field: Self.path(place, name))
            }
            texts.append(text)
        }
        return texts
    }

    func mistake(_ reason: String, _ name: String) -> SeedMistake {
        SeedMistake(reason, line: node(name)?.line ?? line, field: Self.path(place, name))
    }
}
