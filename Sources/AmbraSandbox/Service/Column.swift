import AmbraCatalogue

/// A field of an object that lists filter and sort by.
enum Column: Sendable {
    case text
    case number
    case flag
    /// A time stamp.
    case time
}

extension Column {
    /// How values of a type are compared.
    init(_ type: ValueType) {
        switch type {
        case .flag: self = .flag
        case .integer, .number: self = .number
        case .datetime: self = .time
        case .uuid, .string, .date, .csv, .json, .file, .choice, .map, .quotedMap, .object, .array: self = .text
        }
    }
}

/// The columns of an object: their kinds by name.
struct Columns: Sendable {
    /// The word under which `fields.OBJECT` selects, for example `study`.
    var object: String
    var kinds: [String: Column]

    init(object: String, kinds: [String: Column]) {
        self.object = object
        self.kinds = kinds
    }

    /// The fields of a record, and what queries may name beyond them.
    init(record name: String, and others: [String: Column] = [:]) {
        let record = Catalogue.shared.record(named: name)
        let fields = (record?.fields ?? []).map { ($0.name, Column($0.type)) }
        self.init(
            object: record?.object ?? name.lowercased(), kinds: others.merging(fields, uniquingKeysWith: { $1 }))
    }

    /// The kind of a field; nil when the object has no such field. Custom fields are taken, though nothing has one yet.
    func kind(of field: String) -> Column? {
        if let kind = kinds[field] { return kind }
        if field.hasPrefix("customfield-") { return .text }
        return nil
    }
}

extension Columns {
    /// The field that a query means: published clients put the object before it, as in `Study.modality`.
    func field(_ name: String) -> String {
        guard kind(of: name) == nil, let dot = name.firstIndex(of: "."),
            name[..<dot].lowercased() == object.lowercased()
        else { return name }
        return String(name[name.index(after: dot)...])
    }
}

/// `fields.OBJECT` and `fields._top`: which fields of an answer are wanted.
struct FieldSelection: Sendable {
    private var byObject: [String: Set<String>] = [:]

    /// Reads the parameters; a value that is not a JSON array of names is `INVALID_FIELD`.
    init(_ parameters: Parameters) throws(Refusal) {
        for name in parameters.names where name.hasPrefix("fields.") {
            guard let names = parameters.value(name).flatMap({ try? JSON(reading: $0) })?.strings else {
                throw Refusal("INVALID_FIELD", subtype: .string(name))
            }
            byObject[String(name.dropFirst("fields.".count))] = Set(names)
        }
    }

    /// The answer with only the wanted fields. Rows are the objects of a list; for an answer that is one object its own
    /// fields are the object's. `page` counts as a top field and `status` always stays.
    func apply(_ answer: [String: JSON], object: String?, rows: String?) -> [String: JSON] {
        guard !byObject.isEmpty else { return answer }
        var answer = answer
        if let object, let wanted = byObject[object] {
            if let rows, let list = answer[rows]?.array {
                answer[rows] = .array(
                    list.map { row in .object((row.object ?? [:]).filter { wanted.contains($0.key) }) })
            } else {
                answer = answer.filter { wanted.contains($0.key) }
            }
        }
        if let wanted = byObject["_top"] { answer = answer.filter { wanted.contains($0.key) } }
        return answer
    }
}
