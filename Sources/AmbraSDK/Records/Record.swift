/// An answer of the service, or a part of one, with typed properties over the JSON it came as.
///
/// A property is `nil` when the service left the field out, sent `null`, or sent something else than the property's
/// type. Nothing is lost: ``json`` holds every field, known or not, and encodes to what arrived.
public protocol Record: Sendable, Hashable {
    /// The names by which a query selects, filters and sorts.
    associatedtype Fields: RecordFields = NoFields

    /// The object's singular name on the wire, such as `study`, by which a query limits its fields; `_top` for an
    /// answer that is not a list of such objects.
    static var objectName: String { get }

    /// All fields as they arrived.
    var json: JSONObject { get }

    /// Wraps an object. Never fails: what is missing or different reads as `nil`.
    init(json: JSONObject)
}

extension Record {
    /// The answer itself.
    public static var objectName: String { "_top" }

    /// A field by its wire name, known to this version of the SDK or not.
    public subscript(name: String) -> JSONValue? { json[name] }
}

/// The names of a record's fields, as computed properties of type ``Field``.
public protocol RecordFields: Sendable {
    /// Creates the names.
    init()
}

/// The fields of a record that has no names to query by.
public struct NoFields: RecordFields {
    /// Creates the empty set of names.
    public init() {}
}

/// A wire field and the Swift type of its value.
public struct Field<Value: Sendable>: Sendable, Hashable {
    /// The name on the wire.
    public let name: String

    /// Creates a field.
    public init(_ name: String) { self.name = name }
}

/// A closed choice of the documentation, open for values of newer servers.
public protocol OpenChoice: FilterValue, RawRepresentable, Hashable where RawValue == String {
    /// Creates a choice from its wire value.
    init(rawValue: String)
}
