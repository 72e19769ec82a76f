import AmbraCatalogue

/// The columns of a table of records, made from what the catalogue says about them.
///
/// Besides the fields of the wire a row has columns of its own, whose names begin with an underscore: the account and
/// the user it belongs to, the record it hangs on, values of custom fields, what a free text search looks at, and what
/// only the sandbox wants to know.
struct TableLayout: Sendable {
    /// How a column keeps its values.
    enum Storage: Sendable {
        case text
        case number
        /// A time stamp as the service writes it, so that text order is time order.
        case time
        /// JSON as text.
        case json
    }

    /// The columns that no field of the wire has.
    static let ownColumns: [(name: String, storage: Storage)] = [
        ("_account", .text), ("_owner", .text), ("_parent", .text), ("_search", .text), ("_custom", .json),
        ("_state", .json),
    ]

    let table: String
    /// The columns in order, without `id`, which is the row's number.
    private(set) var columns: [(name: String, storage: Storage)] = []
    /// The columns that a free text search looks at.
    var searched: [String] = []
    /// The columns of each index.
    var indexes: [[String]] = [["uuid"], ["_account"], ["_parent"]]
    private var storages: [String: Storage] = [:]

    init(table: String) {
        self.table = table
        for column in Self.ownColumns { add(column.name, column.storage) }
        add("uuid", .text)
    }

    /// A table of what the sandbox alone keeps, with the fields of a record of the catalogue if it has one.
    init(
        table: String, record: String? = nil, texts: [String] = [], numbers: [String] = [], times: [String] = [],
        json: [String] = [], indexes: [[String]] = []
    ) {
        self.init(table: table)
        for name in texts { add(name, .text) }
        for name in numbers { add(name, .number) }
        for name in times + ["created", "updated"] { add(name, .time) }
        for name in json { add(name, .json) }
        add(record.flatMap { Catalogue.shared.record(named: $0)?.fields } ?? [])
        for name in ["created_by", "updated_by", "account_id"] { add(name, .text) }
        self.indexes += indexes
    }

    /// Adds a column unless one of that name is there; SQLite does not tell letter case apart.
    mutating func add(_ name: String, _ storage: Storage) {
        guard name != "id", storages[name.lowercased()] == nil else { return }
        storages[name.lowercased()] = storage
        columns.append((name, storage))
    }

    mutating func add(_ fields: [CatalogueField]) {
        for field in fields where field.name != "*" { add(field.name, Storage(field.type)) }
    }

    /// Adds what a call takes; families of names have columns of their own.
    mutating func add(_ parameters: [CatalogueParameter]) {
        for parameter in parameters where !parameter.isMap && parameter.name != "sid" {
            add(parameter.name, Storage(parameter.type))
        }
    }

    /// How a column keeps its values; nil when there is no such column.
    func storage(of name: String) -> Storage? { name == "id" ? .number : storages[name.lowercased()] }

    /// What lists filter and sort by.
    func kinds() -> [String: Column] {
        var kinds: [String: Column] = ["id": .number]
        for column in columns where !column.name.hasPrefix("_") { kinds[column.name] = Column(column.storage) }
        return kinds
    }
}

extension TableLayout.Storage {
    init(_ type: ValueType) {
        switch type {
        case .flag, .integer, .number: self = .number
        case .datetime: self = .time
        case .json, .object, .array, .map, .quotedMap: self = .json
        case .uuid, .string, .date, .csv, .file, .choice: self = .text
        }
    }
}

extension Column {
    init(_ storage: TableLayout.Storage) {
        switch storage {
        case .text, .json: self = .text
        case .number: self = .number
        case .time: self = .time
        }
    }
}
