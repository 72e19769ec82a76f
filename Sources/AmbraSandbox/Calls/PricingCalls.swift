import Foundation

/// What shares into a namespace cost.
enum PricingCalls {
    static let handlers: [String: Handler] = ["/namespace/share/pricing": pricing, "/namespace/share/price": price]

    private static let flags = ["sum_price_matches", "second_opinion_share", "share_charge_by_modality"]
    private static let texts = ["currency", "charge_description"]

    /// Sets or returns prices; what is not said stays, an empty table clears.
    @Sendable private static func pricing(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try NamespaceRecord(model, call)
        let changes = try changes(call)
        try place.check(changes.isEmpty ? "account_view" : "account_edit", model, call)
        if !changes.isEmpty {
            let before = model.namespaceValue("pricing", of: place.id)?.object ?? [:]
            model.changeNamespace(place.id) { values in values["pricing"] = .object(before.merging(changes) { $1 }) }
        }
        var answer: [String: JSON] = ["is_production": .flag(false)]
        for name in texts + ["second_opinion_config"] { answer[name] = .null }
        for name in flags { answer[name] = .flag(false) }
        answer["pricing"] = .object([:])
        answer["customfields_pricing"] = .array([])
        return answer.merging(model.namespaceValue("pricing", of: place.id)?.object ?? [:]) { $1 }
    }

    private static func changes(_ call: Invocation) throws(Refusal) -> [String: JSON] {
        var changes: [String: JSON] = [:]
        for name in texts { changes[name] = call.parameters.value(name).map { .string($0) } }
        for name in flags where call.parameters.value(name) != nil { changes[name] = .flag(call.parameters.flag(name)) }
        if let config = try json("second_opinion_config", call) { changes["second_opinion_config"] = config }
        if let prices = try json("pricing", call) {
            try check(prices)
            changes["pricing"] = prices
        }
        if let rows = try json("customfields_pricing", call) {
            guard let rows = rows.array else { throw Refusal("NOT_LIST", subtype: .string("customfields_pricing")) }
            for row in rows { try check(row: row) }
            changes["customfields_pricing"] = .array(rows)
        }
        return changes
    }

    private static func json(_ name: String, _ call: Invocation) throws(Refusal) -> JSON? {
        guard let text = call.parameters.value(name) else { return nil }
        guard let json = try? JSON(reading: text) else { throw .invalidJSON(name) }
        return json
    }

    /// Prices by modality: 0 or at least 50 cents, with one for `ANY` modality, or one for `ALL` studies and no other.
    private static func check(_ prices: JSON) throws(Refusal) {
        guard let prices = prices.object else { throw Refusal("NOT_HASH", subtype: .string("pricing")) }
        guard !prices.isEmpty else { return }
        for (_, price) in prices.sorted(by: { $0.key < $1.key }) {
            guard let cents = price.integer ?? price.string.flatMap({ Int($0) }), cents == 0 || cents >= 50 else {
                throw Refusal("INVALID_AMOUNT", subtype: price)
            }
        }
        guard prices["ALL"] == nil || prices.count == 1 else { throw Refusal("ONLY_ALL") }
        guard prices["ALL"] != nil || prices["ANY"] != nil else { throw Refusal("NEEDS_ANY_OR_ALL") }
    }

    private static func check(row: JSON) throws(Refusal) {
        guard row.object != nil else { throw Refusal("NOT_HASH", subtype: .string("customfields_pricing")) }
        guard row["price"]?.integer != nil else { throw Refusal("INVALID_INTEGER", subtype: row["price"] ?? .null) }
        guard let condition = row["condition"]?.string, PriceCondition(condition) != nil else {
            throw Refusal("INVALID_CONDITION", subtype: row["condition"] ?? .null)
        }
    }

    /// The price of the first row that the values fulfill, or the sum of all such rows.
    @Sendable private static func price(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        guard model.directory.namespaces[id] != nil else { throw .notFound(id) }
        let pricing = model.namespaceValue("pricing", of: id)?.object ?? [:]
        guard pricing["share_charge_by_modality"]?.flag != true,
            let rows = pricing["customfields_pricing"]?.array, !rows.isEmpty
        else { throw Refusal("NOT_CUSTOMFIELDS_PRICING", subtype: .string(id)) }
        let prices = rows.filter { row in
            row["condition"]?.string.flatMap(PriceCondition.init)?.holds { call.parameters[$0] ?? "" } ?? false
        }.map { $0["price"]?.integer ?? 0 }
        let isSum = pricing["sum_price_matches"]?.flag ?? false
        return ["price": .integer(isSum ? prices.reduce(0) { $0 &+ $1 } : prices.first ?? 0)]
    }
}

/// A condition on values of custom fields: comparisons `customfield-UUID == "x"` or `!=`, joined by `&&` before `||`.
/// The service's language may know more.
struct PriceCondition {
    private struct Comparison {
        var field: String
        var isEqual: Bool
        var value: String
    }

    /// One of the inner lists has to hold as a whole.
    private var alternatives: [[Comparison]] = []

    /// Reads a condition; nil when it is none.
    init?(_ text: String) {
        for alternative in text.components(separatedBy: "||") {
            var comparisons: [Comparison] = []
            for part in alternative.components(separatedBy: "&&") {
                guard let comparison = Self.comparison(part) else { return nil }
                comparisons.append(comparison)
            }
            alternatives.append(comparisons)
        }
    }

    /// Whether the condition holds for values by the names of their parameters.
    func holds(_ value: (String) -> String) -> Bool {
        alternatives.contains { all in all.allSatisfy { (value($0.field) == $0.value) == $0.isEqual } }
    }

    private static func comparison(_ text: String) -> Comparison? {
        for (sign, isEqual) in [("!=", false), ("==", true), ("=", true)] {
            let parts = text.components(separatedBy: sign)
            guard parts.count == 2 else { continue }
            let trimmed = parts.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"'()")) }
            let id = trimmed[0].dropFirst(CustomfieldValues.prefix.count)
            guard trimmed[0].hasPrefix(CustomfieldValues.prefix), Identifier.isUUID(String(id)) else { return nil }
            return Comparison(field: trimmed[0], isEqual: isEqual, value: trimmed[1])
        }
        return nil
    }
}
