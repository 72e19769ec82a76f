import AmbraCatalogue
import Foundation

/// The number of messages that came, and what is in messages of HL7.
enum MessageCalls {
    static let handlers: [String: Handler] = ["/message/count": count, "/hl7/parse/fields": parse]

    /// The name under which the time of the last reset is kept.
    private static let reset = "/messages_counted"

    /// Counts the messages of others that the caller may see, since the counter was set to zero.
    @Sendable private static func count(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let key = user.id + reset
        let since = model.kept(.counterReset, key)?["row"]?.integer ?? 0
        var query = RecordQuery(model.layout("/message"))
        query.require("_account", oneOf: user.accountIDs, or: "_owner", user.id)
        let rows = model.store.rows(query).filter { $0["_owner"]?.string != user.id }
        let count = rows.count { ($0["id"]?.integer ?? 0) > since }
        if call.parameters.flag("reset") {
            let last = JSON.integer(rows.compactMap { $0["id"]?.integer }.max() ?? since)
            model.keep(.counterReset, KeptRecord(id: key, parent: user.id, owner: user.id, values: ["row": last]))
            return ["count": .integer(0)]
        }
        return ["count": .integer(count)]
    }

    /// The fields of a message as `SEGMENT_FIELD` and `SEGMENT_FIELD_COMPONENT`, those of a second segment of a name as
    /// `OBX-2_5`.
    @Sendable private static func parse(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        guard let fields = HL7Fields(call.parameters["message"] ?? "") else { throw Refusal("INVALID_MESSAGE") }
        let wanted = call.parameters.value("fields")?.split(separator: ",").map { String($0) }
        guard let wanted else { return ["fields": .object(fields.values.mapValues { .string($0) })] }
        return ["fields": .object(wanted.reduce(into: [:]) { $0[$1] = .optional(fields.values[$1]) })]
    }
}

/// The fields of a message of HL7 version 2 by name.
struct HL7Fields {
    private(set) var values: [String: String] = [:]

    /// Reads a message; nil when it does not begin with a header that says how it is divided.
    init?(_ message: String) {
        let lines = message.split { $0.isNewline }
        guard let header = lines.first, header.hasPrefix("MSH"), header.count > 7 else { return nil }
        let signs = Array(header.dropFirst(3).prefix(2))
        var counts: [Substring: Int] = [:]
        for line in lines {
            let parts = line.split(separator: signs[0], omittingEmptySubsequences: false)
            guard let name = parts.first, name.count == 3 else { return nil }
            counts[name, default: 0] += 1
            let number = counts[name] ?? 1
            let segment = number == 1 ? String(name) : "\(name)-\(number)"
            // The sign between fields is the first field of the header.
            let shift = name == "MSH" ? 1 : 0
            if shift == 1 { values["MSH_1"] = String(signs[0]) }
            for (index, part) in parts.enumerated().dropFirst() where !part.isEmpty {
                let field = "\(segment)_\(index + shift)"
                values[field] = String(part)
                guard shift == 0 || index > 1, part.contains(signs[1]) else { continue }
                let components = part.split(separator: signs[1], omittingEmptySubsequences: false)
                for (place, component) in components.enumerated() where !component.isEmpty {
                    values["\(field)_\(place + 1)"] = String(component)
                }
            }
        }
    }
}
