import Foundation
import GRDB

/// Which rows of a table are wanted, and in which order: ``ListRequest`` as SQL.
struct RecordQuery: Sendable {
    /// A piece of SQL and the values of its question marks.
    struct Fragment: Sendable {
        var sql: String
        var values: [DatabaseValue] = []
    }

    let layout: TableLayout
    private(set) var conditions: [Fragment] = []
    private(set) var orders: [Fragment] = []
    /// The order of rows that are otherwise equal; that in which they were added unless something else is said.
    var lastOrder = "id"
    /// The most rows, and the number of rows that are left out before them.
    var limit: Int?
    var offset = 0

    init(_ layout: TableLayout) { self.layout = layout }

    /// Rows whose columns have some values.
    init(_ layout: TableLayout, _ values: [String: String]) {
        self.layout = layout
        for (column, value) in values.sorted(by: { $0.key < $1.key }) { require(column, value) }
    }

    /// The rows of a table that a list asks for; the page is not part of it.
    init(_ layout: TableLayout, _ request: ListRequest) {
        self.layout = layout
        for filter in request.filters { conditions.append(fragment(of: filter)) }
        if !request.alternatives.isEmpty {
            let alternatives = request.alternatives.map { Self.joined($0.map { fragment(of: $0) }, "AND", "1") }
            conditions.append(Self.joined(alternatives, "OR", "0"))
        }
        if let search = request.search?.lowercased(), !search.isEmpty {
            conditions.append(Fragment(sql: "instr(\"_search\", ?) > 0", values: [search.databaseValue]))
        }
        for order in request.orders { orders.append(fragment(of: order)) }
    }

    /// Wants rows whose column has a value.
    mutating func require(_ column: String, _ value: String) {
        conditions.append(Fragment(sql: "\(Self.quoted(column)) = ?", values: [value.databaseValue]))
    }

    /// Wants rows whose column has one of some values. No index is asked for it, since few values say little.
    mutating func require(_ column: String, oneOf values: [String]) {
        conditions.append(Self.member("+" + Self.quoted(column), values.map(\.databaseValue)))
    }

    /// Wants rows of which one of two columns has one of some values.
    mutating func require(_ column: String, oneOf values: [String], or other: String, _ value: String) {
        let member = Self.member("+" + Self.quoted(column), values.map(\.databaseValue))
        conditions.append(
            Fragment(
                sql: "(\(member.sql) OR \(Self.quoted(other)) = ?)", values: member.values + [value.databaseValue]))
    }

    // MARK: As SQL

    var selection: Fragment {
        var fragment = Fragment(sql: "SELECT * FROM \(Self.quoted(layout.table))")
        append(to: &fragment)
        let sorting = orders.map(\.sql) + [lastOrder]
        fragment.sql += " ORDER BY " + sorting.joined(separator: ", ")
        fragment.values += orders.flatMap(\.values)
        if let limit { fragment.sql += " LIMIT \(limit) OFFSET \(offset)" }
        return fragment
    }

    var count: Fragment {
        var fragment = Fragment(sql: "SELECT COUNT(*) FROM \(Self.quoted(layout.table))")
        append(to: &fragment)
        return fragment
    }

    static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "") + "\"" }

    private func append(to fragment: inout Fragment) {
        guard !conditions.isEmpty else { return }
        fragment.sql += " WHERE " + conditions.map(\.sql).joined(separator: " AND ")
        fragment.values += conditions.flatMap(\.values)
    }

    /// A column, or the value of a custom field.
    private func expression(_ field: String) -> Fragment {
        guard layout.storage(of: field) == nil, field.hasPrefix("customfield-") else {
            return Fragment(sql: Self.quoted(field))
        }
        let path = "$.\"" + field.dropFirst("customfield-".count).replacing("\"", with: "") + "\""
        return Fragment(sql: "json_extract(\"_custom\", ?)", values: [path.databaseValue])
    }

    private func fragment(of order: ListRequest.Order) -> Fragment {
        var fragment = expression(order.field)
        if layout.storage(of: order.field) == .json { fragment.sql += " IS NULL" }
        fragment.sql += order.isDescending ? " DESC NULLS FIRST" : " ASC NULLS LAST"
        return fragment
    }

    private func fragment(of filter: RowFilter) -> Fragment {
        let column = expression(filter.field)
        var fragment =
            layout.storage(of: filter.field) == .json
            ? Self.opaque(column, filter) : Self.comparison(column, filter)
        guard filter.condition.takesNull else { return fragment }
        fragment.sql = "(\(fragment.sql) OR \(column.sql) IS NULL)"
        fragment.values += column.values
        return fragment
    }

    /// Nothing compares with an object or an array: none is equal to a text, and all are different.
    private static func opaque(_ column: Fragment, _ filter: RowFilter) -> Fragment {
        let isAny = filter.operands.allSatisfy { operand in
            if case .text(let text) = operand { text.allSatisfy { $0 == "%" } } else { false }
        }
        switch filter.condition {
        case .notEquals, .notEqualsOrNull: return Fragment(sql: "\(column.sql) IS NOT NULL")
        case .like where isAny: return Fragment(sql: "\(column.sql) IS NOT NULL")
        default: return Fragment(sql: "0")
        }
    }

    private static func comparison(_ column: Fragment, _ filter: RowFilter) -> Fragment {
        let operands = filter.operands
        switch filter.condition {
        case .equals, .equalsOrNull, .isIn, .isInOrNull: return joined(operands.map { equal(column, $0) }, "OR", "0")
        case .notEquals, .notEqualsOrNull:
            let any = joined(operands.map { equal(column, $0) }, "OR", "0")
            return Fragment(
                sql: "(\(column.sql) IS NOT NULL AND NOT \(any.sql))", values: column.values + any.values)
        case .like: return joined(operands.map { like(column, $0) }, "OR", "0")
        case .gt: return joined(operands.map { bound(column, ">", $0) }, "AND", "1")
        case .ge: return joined(operands.map { bound(column, ">=", $0) }, "AND", "1")
        case .lt: return joined(operands.map { bound(column, "<", $0) }, "AND", "1")
        case .le: return joined(operands.map { bound(column, "<=", $0) }, "AND", "1")
        }
    }

    private static func joined(_ parts: [Fragment], _ word: String, _ none: String) -> Fragment {
        guard !parts.isEmpty else { return Fragment(sql: none) }
        let sql = "(" + parts.map(\.sql).joined(separator: " \(word) ") + ")"
        return Fragment(sql: sql, values: parts.flatMap(\.values))
    }

    private static func member(_ sql: String, _ values: [DatabaseValue]) -> Fragment {
        guard !values.isEmpty else { return Fragment(sql: "0") }
        let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
        return Fragment(sql: "\(sql) IN (\(marks))", values: values)
    }

    private static func equal(_ column: Fragment, _ operand: RowFilter.Operand) -> Fragment {
        guard case .time(let time) = operand, !time.hasFraction else {
            return Fragment(sql: "\(column.sql) = ?", values: column.values + [value(operand)])
        }
        let (start, end) = second(of: time)
        return Fragment(
            sql: "(\(column.sql) >= ? AND \(column.sql) < ?)", values: column.values + [start] + column.values + [end])
    }

    private static func like(_ column: Fragment, _ operand: RowFilter.Operand) -> Fragment {
        Fragment(sql: "CAST(\(column.sql) AS TEXT) LIKE ?", values: column.values + [value(operand)])
    }

    /// A time without a fraction means its whole second.
    private static func bound(_ column: Fragment, _ sign: String, _ operand: RowFilter.Operand) -> Fragment {
        guard case .time(let time) = operand, !time.hasFraction else {
            return Fragment(sql: "\(column.sql) \(sign) ?", values: column.values + [value(operand)])
        }
        let (start, end) = second(of: time)
        let isFromEnd = sign == ">" || sign == "<="
        return Fragment(
            sql: "\(column.sql) \(sign == ">" || sign == ">=" ? ">=" : "<") ?",
            values: column.values + [isFromEnd ? end : start])
    }

    private static func second(of time: ServiceTime.Parsed) -> (start: DatabaseValue, end: DatabaseValue) {
        (
            ServiceTime.wholeSeconds(time.date).databaseValue,
            ServiceTime.wholeSeconds(time.date.addingTimeInterval(1)).databaseValue
        )
    }

    private static func value(_ operand: RowFilter.Operand) -> DatabaseValue {
        switch operand {
        case .text(let text): text.databaseValue
        case .number(let number): number.databaseValue
        case .time(let time): ServiceTime.format(time.date).databaseValue
        }
    }
}
