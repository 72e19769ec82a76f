import AmbraCatalogue
import Foundation

/// The settings of users, and answers that need little more than the directory.
enum SettingCalls {
    static let handlers: [String: Handler] = [
        "/setting/set": set,
        "/setting/get": get,
        "/setting/get/all": getAll,
        "/namespace/permissions": permissions,
        "/session/uuid": uuid,
        "/customcode/zip": zip,
    ]

    private static let layout: TableLayout = {
        var layout = TableLayout(table: "setting")
        layout.add(Catalogue.shared.record(named: "Setting")?.fields ?? [])
        layout.add("value", .text)
        layout.add("key", .text)
        return layout
    }()

    /// A setting of a user.
    static func value(_ key: String, of user: String, _ model: ServiceModel) -> JSON? {
        model.store.row(user + "/" + key, in: layout)?["value"]
    }

    /// Sets a value of the caller; `__DELETE__` takes it away.
    @Sendable private static func set(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let user = try call.caller()
        let key = call.parameters["key"] ?? ""
        let id = user.id + "/" + key
        let value = call.parameters["value"] ?? ""
        model.store.delete(id, from: layout)
        guard value != "__DELETE__" else { return [:] }
        var row = model.record(id, account: nil, by: user.id, at: call.now)
        row["user_id"] = .string(user.id)
        row["key"] = .string(key)
        row["value"] = .string(value)
        model.store.insert(row, into: layout)
        return [:]
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = try call.caller().id + "/" + (call.parameters["key"] ?? "")
        return RowValues.answer(model.store.row(id, in: layout) ?? [:], call.call.returns.map(\.name))
    }

    @Sendable private static func getAll(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var query = RecordQuery(layout)
        query.require("_owner", try call.caller().id)
        var settings: [String: JSON] = [:]
        for row in model.store.rows(query) { settings[row["key"]?.string ?? ""] = row["value"] ?? .null }
        return ["settings": .object(settings)]
    }

    /// What the caller may do with studies in a namespace, or in that of a study.
    @Sendable private static func permissions(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let id: String
        if let named = call.parameters.value("namespace_id") {
            id = named
        } else {
            id = try StudyCalls.find(model, call, idNames: ["study_id"]).phiNamespace
        }
        guard model.directory.isVisible(namespace: id, to: user) else { throw .notFound(id) }
        let all = model.directory.allPermissions(of: user, in: id)
        var answer: [String: JSON] = ["reports": .array([])]
        for field in call.call.returns where field.type == .flag {
            answer[field.name] = all[field.name] ?? .flag(false)
        }
        return answer
    }

    @Sendable private static func uuid(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] { ["uuid": .string(Identifier.new())] }

    /// The zip of a custom code.
    @Sendable private static func zip(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters["uuid"] ?? ""
        guard let resource = Resource.at("/customcode"), let row = model.store.row(id, in: resource.layout),
            model.isVisible(row, to: try call.caller()), let zip = row["zip"]?.string
        else { throw Refusal("NOT_FOUND", subtype: .string(id), status: 404) }
        return ["zip": .string(zip)]
    }
}
