import Foundation

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
        field = String(body[..<dot])
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
