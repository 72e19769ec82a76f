import AmbraCatalogue
import Foundation

/// Values of custom fields: parameters `customfield-UUID` in, objects with definition and value out.
enum CustomfieldValues {
    static let prefix = "customfield-"

    /// The custom fields of an object, each with its value or null.
    static func answer(_ values: [String: JSON], _ definitions: [[String: JSON]]) -> [JSON] {
        definitions.map { definition in
            var field: [String: JSON] = [:]
            for name in ["uuid", "name", "type", "object", "options", "required", "display_order", "dicom_tag"] {
                field[name] = definition[name] ?? .null
            }
            field["value"] = definition["uuid"]?.string.flatMap { values[$0] } ?? .null
            return .object(field)
        }
    }
}

extension ServiceModel {
    /// The custom fields that an account has for objects of a kind, in their display order.
    func customfields(of account: String?, object: String) -> [[String: JSON]] {
        guard let account, let resource = Resource.at("/customfield") else { return [] }
        var query = RecordQuery(resource.layout)
        query.require("_account", account)
        query.lastOrder = "display_order IS NULL, display_order, id"
        return store.rows(query).filter { Self.isSame($0["object"]?.string, object) }
    }

    /// The values of custom fields after a call: those before, and what the call says. An empty value takes one away.
    ///
    /// - Throws: `INVALID_CUSTOMFIELD`, where the call documents it, for a field that the account does not have or a
    ///   value that does not fit its type.
    func customfieldValues(
        _ call: Invocation, _ before: [String: JSON], account: String?
    ) throws(Refusal) -> [String: JSON] {
        var values = before
        for name in call.parameters.names where name.hasPrefix(CustomfieldValues.prefix) {
            let id = String(name.dropFirst(CustomfieldValues.prefix.count))
            guard let field = Resource.at("/customfield").flatMap({ store.row(id, in: $0.layout) }),
                field["_account"]?.string == account
            else {
                guard call.call.errors.contains("INVALID_CUSTOMFIELD") else { continue }
                throw Refusal("INVALID_CUSTOMFIELD", subtype: .string(name))
            }
            let text = call.parameters[name] ?? ""
            guard Self.fits(text, field["type"]?.string) else {
                throw Refusal("INVALID_CUSTOMFIELD", subtype: .string(name))
            }
            values[id] = text.isEmpty ? nil : Self.value(text, field["type"]?.string)
        }
        return values
    }

    private static func isSame(_ left: String?, _ right: String) -> Bool {
        left?.lowercased().replacing(" ", with: "_") == right.lowercased()
    }

    private static func fits(_ text: String, _ type: String?) -> Bool {
        switch type?.lowercased() {
        case "number": text.isEmpty || Double(text)?.isFinite == true
        case "date": text.isEmpty || ServiceTime.parse(text, zone: .gmt) != nil
        case "checkbox": ["", "0", "1"].contains(text)
        default: true
        }
    }

    private static func value(_ text: String, _ type: String?) -> JSON {
        guard type?.lowercased() == "number" else { return .string(text) }
        return Int(text).map { .integer($0) } ?? Double(text).map { .number($0) } ?? .string(text)
    }
}
