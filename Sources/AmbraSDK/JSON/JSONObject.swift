/// A JSON object: its members in the order of the answer.
///
/// An object that was read is a window into the text it was read from: its values are made when they are asked for, and
/// it keeps the whole text in memory. Keep ``detached()`` instead where few objects of a large answer live long.
public struct JSONObject: Sendable {
    /// A name and its value.
    public struct Member: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSONValue

        /// Creates a member.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    enum Storage {
        case view(JSONView)
        case members([Member])
    }

    private(set) var storage: Storage

    /// Creates an object.
    public init(_ members: [Member] = []) { storage = .members(members) }

    init(_ view: JSONView) { storage = .view(view) }

    /// All members, in order.
    public var members: [Member] {
        switch storage {
        case .view(let view): view.members
        case .members(let members): members
        }
    }

    /// The value of a name; the last one when an answer repeats a name. Setting `nil` removes the member.
    ///
    /// Names are the same when their bytes are.
    public subscript(name: String) -> JSONValue? {
        get {
            switch storage {
            case .view(let view): view.value(of: name)
            case .members(let members): members.last { Self.isSame($0.name, name) }?.value
            }
        }
        set {
            var members = self.members
            storage = .members([])
            let index = members.lastIndex { Self.isSame($0.name, name) }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (_?, nil): members.removeAll { Self.isSame($0.name, name) }
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
            storage = .members(members)
        }
    }

    /// The names, in order.
    public var names: [String] {
        switch storage {
        case .view(let view): view.names
        case .members(let members): members.map(\.name)
        }
    }

    /// The same object with a copy of its own part of the answer, so that the rest of the answer can be freed.
    public func detached() -> JSONObject {
        guard case .view = storage, let copy = try? JSONParser.parse(JSONWriter.bytes(.object(self))).object else {
            return self
        }
        return copy
    }

    private static func isSame(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }
}

extension JSONObject: Hashable {
    /// Whether two objects have equal members in the same order.
    public static func == (one: JSONObject, other: JSONObject) -> Bool {
        if case .view(let view) = one.storage, case .view(let otherView) = other.storage {
            if view.isSame(as: otherView) { return true }
            if view.count != otherView.count { return false }
        }
        return one.members == other.members
    }

    /// Hashes the members in order.
    public func hash(into hasher: inout Hasher) { hasher.combine(members) }
}
