import AmbraCatalogue
import Foundation

/// What a list is asked for: filters, order, page and fields.
struct ListRequest: Sendable {
    /// A field to sort by.
    struct Order: Sendable {
        var field: String
        var isDescending: Bool
    }

    var filters: [RowFilter] = []
    /// Of these, all of one have to hold; none are no condition.
    var alternatives: [[RowFilter]] = []
    /// The text of `filter.SMART_SEARCH.equals`.
    var search: String?
    var orders: [Order] = []
    var page = Page()

    /// Reads the parameters of a call.
    ///
    /// - Parameters:
    ///   - call: The call; what it does not offer is not looked at.
    ///   - columns: The fields of its rows.
    init(_ parameters: Parameters, of call: CatalogueCall, columns: Columns) throws(Refusal) {
        if call.isFilterable { try readFilters(parameters, columns) }
        if call.isSortable { try readOrders(parameters, columns) }
        if call.isPaged { page = try Page(parameters) }
    }

    /// The rows that pass, in the order asked for.
    func apply(_ rows: [[String: JSON]], searched: [String] = []) -> [[String: JSON]] {
        var rows = rows.filter { row in filters.allSatisfy { $0.accepts(row) } }
        if !alternatives.isEmpty {
            rows = rows.filter { row in alternatives.contains { all in all.allSatisfy { $0.accepts(row) } } }
        }
        if let search = search?.lowercased(), !search.isEmpty {
            rows = rows.filter { row in searched.contains { row[$0]?.string?.lowercased().contains(search) ?? false } }
        }
        return orders.isEmpty ? rows : sorted(rows)
    }

    private mutating func readFilters(_ parameters: Parameters, _ columns: Columns) throws(Refusal) {
        let zone = ServiceTime.zone(parameters.value("filter.tz"))
        for name in parameters.names where name.hasPrefix("filter.") && name != "filter.tz" {
            let value = parameters[name] ?? ""
            if name == "filter.SMART_SEARCH.equals" {
                search = value
            } else {
                filters.append(try RowFilter(expression: name, value: value, columns: columns, zone: zone))
            }
        }
        if let id = parameters.value("filter_id"), parameters.savedFilters.isEmpty {
            throw Refusal("FILTER_NOT_FOUND", subtype: .string(id))
        }
        for saved in parameters.savedFilters {
            var all: [RowFilter] = []
            for (name, value) in saved.sorted(by: { $0.key < $1.key }) where name != "filter.tz" {
                let zone = ServiceTime.zone(saved["filter.tz"])
                all.append(try RowFilter(expression: name, value: value, columns: columns, zone: zone))
            }
            alternatives.append(all)
        }
    }

    private mutating func readOrders(_ parameters: Parameters, _ columns: Columns) throws(Refusal) {
        for part in (parameters.value("sort_by") ?? "").split(separator: ",") {
            guard let dash = part.lastIndex(of: "-") else {
                throw Refusal("INVALID_SORT_ORDER", subtype: .string(String(part)))
            }
            let field = columns.field(String(part[..<dash]))
            guard columns.kind(of: field) != nil else { throw Refusal("INVALID_SORT_FIELD", subtype: .string(field)) }
            switch part[dash...] {
            case "-asc": orders.append(Order(field: field, isDescending: false))
            case "-desc": orders.append(Order(field: field, isDescending: true))
            default: throw Refusal("INVALID_SORT_ORDER", subtype: .string(field))
            }
        }
    }

    private func sorted(_ rows: [[String: JSON]]) -> [[String: JSON]] {
        let numbered = rows.enumerated().sorted { left, right in
            for order in orders {
                let (a, b) = (left.element[order.field] ?? .null, right.element[order.field] ?? .null)
                if Self.isBefore(a, b) { return !order.isDescending }
                if Self.isBefore(b, a) { return order.isDescending }
            }
            return left.offset < right.offset
        }
        return numbered.map(\.element)
    }

    /// Null comes last in ascending order, as in PostgreSQL.
    private static func isBefore(_ left: JSON, _ right: JSON) -> Bool {
        switch (left, right) {
        case (.null, _): false
        case (_, .null): true
        case (.string(let left), .string(let right)): left < right
        default: (left.number ?? 0) < (right.number ?? 0)
        }
    }
}

/// The page of a list.
struct Page: Sendable {
    /// The most rows that a page may have.
    static let limit = 5000

    var rows = 100
    var number = 1

    init() {}

    /// Reads `page.rows` (1 to 5000; more is cut to 5000, less means the default) and `page.number` (from 1).
    init(_ parameters: Parameters) throws(Refusal) {
        rows = min(try Self.whole("page.rows", parameters) ?? rows, Self.limit)
        number = try Self.whole("page.number", parameters) ?? number
    }

    private static func whole(_ name: String, _ parameters: Parameters) throws(Refusal) -> Int? {
        guard let text = parameters.value(name) else { return nil }
        guard let value = Int(text), value >= 0 else { throw Refusal("INVALID_INTEGER", subtype: .string(name)) }
        return value == 0 ? nil : value
    }

    /// The answer of a list: the rows of the page, the page object, and `more` once again beside it, where some clients
    /// look for it.
    func answer(_ name: String, _ all: [[String: JSON]]) -> [String: JSON] {
        let (rows, page) = cut(all)
        return [name: .array(rows), "page": page, "more": page["more"] ?? .null]
    }

    /// The rows to read: one more than the page has, which tells whether there are more.
    var range: (limit: Int, offset: Int) {
        let (start, overflow) = (number - 1).multipliedReportingOverflow(by: rows)
        return overflow ? (0, 0) : (rows + 1, start)
    }

    /// The answer of a list of which ``range`` was read.
    func answer(_ name: String, read: [JSON]) -> [String: JSON] {
        let more: JSON = .flag(read.count > rows)
        let page: JSON = .object(["more": more, "rows": .integer(rows), "number": .integer(number)])
        return [name: .array(Array(read.prefix(rows))), "page": page, "more": more]
    }

    /// The rows of the page and the page object of the answer.
    func cut(_ all: [[String: JSON]]) -> (rows: [JSON], page: JSON) {
        let (start, overflow) = (number - 1).multipliedReportingOverflow(by: rows)
        let first = overflow ? all.count : min(start, all.count)
        let end = min(first + rows, all.count)
        let page: JSON = .object(["more": .flag(end < all.count), "rows": .integer(rows), "number": .integer(number)])
        return (all[first..<end].map { .object($0) }, page)
    }
}
