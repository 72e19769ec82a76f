import Foundation

/// One `filter.FIELD.CONDITION=VALUE`.
struct RowFilter: Sendable {
    /// The eleven conditions of the service.
    enum Condition: String, Sendable, CaseIterable {
        case equals, notEquals = "not_equals"
        case equalsOrNull = "equals_or_null", notEqualsOrNull = "not_equals_or_null"
        case like, gt, ge, lt, le
        case isIn = "in", isInOrNull = "in_or_null"

        /// Whether a row without the field passes.
        var takesNull: Bool { self == .equalsOrNull || self == .notEqualsOrNull || self == .isInOrNull }
    }

    /// What the field is compared with.
    enum Operand: Sendable {
        case text(String)
        case number(Double)
        case time(ServiceTime.Parsed)
    }

    var field: String
    var condition: Condition
    var operands: [Operand]

    /// Whether a row passes.
    func accepts(_ row: [String: JSON]) -> Bool {
        guard let value = row[field], value != .null else { return condition.takesNull }
        switch condition {
        case .equals, .equalsOrNull, .isIn, .isInOrNull:
            return operands.contains { Self.order(value, $0) == .orderedSame }
        case .notEquals, .notEqualsOrNull: return operands.allSatisfy { Self.order(value, $0) != .orderedSame }
        case .like: return operands.contains { Self.isLike(value, $0) }
        case .gt: return operands.allSatisfy { Self.order(value, $0) == .orderedDescending }
        case .ge: return operands.allSatisfy { Self.order(value, $0).map { $0 != .orderedAscending } ?? false }
        case .lt: return operands.allSatisfy { Self.order(value, $0) == .orderedAscending }
        case .le: return operands.allSatisfy { Self.order(value, $0).map { $0 != .orderedDescending } ?? false }
        }
    }

    /// How a row's value compares with an operand; nil when they cannot be compared.
    private static func order(_ value: JSON, _ operand: Operand) -> ComparisonResult? {
        switch operand {
        case .text(let text):
            guard let value = value.string else { return nil }
            return value == text ? .orderedSame : value < text ? .orderedAscending : .orderedDescending
        case .number(let number): return value.number.map { compare($0, number) }
        case .time(let time):
            guard let stamp = value.string.flatMap({ ServiceTime.parse($0, zone: .gmt) }) else { return nil }
            let seconds = stamp.date.timeIntervalSince1970
            return compare(time.hasFraction ? seconds : seconds.rounded(.down), time.date.timeIntervalSince1970)
        }
    }

    private static func compare(_ left: Double, _ right: Double) -> ComparisonResult {
        left == right ? .orderedSame : left < right ? .orderedAscending : .orderedDescending
    }

    private static func isLike(_ value: JSON, _ operand: Operand) -> Bool {
        guard case .text(let pattern) = operand else { return false }
        let text = value.string ?? value.integer.map { String($0) } ?? value.number.map { String($0) } ?? ""
        return LikePattern(pattern).matches(text)
    }
}

/// A pattern of SQL's LIKE: `%` matches any text, `_` one character. Letter case counts.
struct LikePattern {
    private let pattern: [Character]

    init(_ pattern: String) { self.pattern = Array(pattern) }

    /// Whether the whole text fits; takes time of pattern times text at worst.
    func matches(_ text: String) -> Bool {
        let text = Array(text)
        var (place, position) = (0, 0)
        var retry: (place: Int, position: Int)?
        while position < text.count {
            if place < pattern.count, pattern[place] == "%" {
                retry = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == "_" || pattern[place] == text[position] {
                place += 1
                position += 1
            } else if let last = retry {
                retry = (last.place, last.position + 1)
                (place, position) = (last.place + 1, last.position + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == "%" }
    }
}

extension RowFilter {
    /// Reads a filter expression.
    ///
    /// An unknown field is `INVALID_FIELD` and an unknown condition, or a value that the field cannot be compared with,
    /// is `INVALID_CONDITION`, each with the expression as the subtype.
    init(expression: String, value: String, columns: Columns, zone: TimeZone) throws(Refusal) {
        let body = expression.dropFirst("filter.".count)
        guard let dot = body.lastIndex(of: "."),
            let condition = Condition(rawValue: String(body[body.index(after: dot)...]))
        else { throw Refusal("INVALID_CONDITION", subtype: .string(expression)) }
        field = columns.field(String(body[..<dot]))
        self.condition = condition
        guard let kind = columns.kind(of: field) else { throw Refusal("INVALID_FIELD", subtype: .string(expression)) }
        guard let operands = Self.operands(value, condition, kind, zone) else {
            throw Refusal("INVALID_CONDITION", subtype: .string(expression))
        }
        self.operands = operands
    }

    private static func operands(_ value: String, _ condition: Condition, _ kind: Column, _ zone: TimeZone)
        -> [Operand]?
    {
        switch condition {
        case .isIn, .isInOrNull:
            guard let elements = (try? JSON(reading: value))?.array else { return nil }
            let operands = elements.compactMap { element in
                operand(element.string ?? element.integer.map { String($0) } ?? element.text, kind, zone)
            }
            return operands.count == elements.count ? operands : nil
        case .like: return [.text(value)]
        default: return operand(value, kind, zone).map { [$0] }
        }
    }

    private static func operand(_ value: String, _ kind: Column, _ zone: TimeZone) -> Operand? {
        switch kind {
        case .text: .text(value)
        case .number, .flag: Double(value).map { .number($0) }
        case .time: ServiceTime.parse(value, zone: zone).map { .time($0) }
        }
    }
}
