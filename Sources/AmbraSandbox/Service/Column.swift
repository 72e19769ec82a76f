/// A field of an object that lists filter and sort by.
enum Column: Sendable {
    case text
    case number
    case flag
    /// A time stamp.
    case time
}

/// The columns of an object: their kinds by name.
struct Columns: Sendable {
    /// The word under which `fields.OBJECT` selects, for example `study`.
    var object: String
    var kinds: [String: Column]

    /// The kind of a field; nil when the object has no such field. Custom fields are taken, though nothing has one yet.
    func kind(of field: String) -> Column? {
        if let kind = kinds[field] { return kind }
        if field.hasPrefix("customfield-") { return .text }
        return nil
    }
}
