import AmbraCatalogue
import Foundation

/// Add, get, set, list and delete for every resource of the catalogue.
enum ResourceCalls {
    /// The paths of all calls on resources.
    static let paths: [String] = Catalogue.shared.paths.filter { path in
        guard let (resource, _) = Resource.split(path) else { return false }
        return !ResourceRules.others.contains(resource)
    }

    /// The resource and what is done with it; nil when the call is none of a resource.
    static func call(of path: String) -> ModelledCall? {
        guard let (name, verb) = Resource.split(path), !ResourceRules.others.contains(name),
            let resource = Resource.at(name)
        else { return nil }
        return .resource(resource, verb)
    }

    /// Carries out a call.
    static func outcome(
        _ resource: Resource, _ verb: Resource.Verb, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> CallOutcome {
        switch verb {
        case .add: .answered(try add(resource, &model, call))
        case .get: .answered(try get(resource, &model, call))
        case .set: .answered(try set(resource, &model, call))
        case .delete: .answered(try delete(resource, &model, call))
        case .list: .reading(try list(resource, &model, call))
        }
    }

    // MARK: Verbs

    private static func add(
        _ resource: Resource, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let call = try model.identified(call)
        let user = try call.caller()
        let scope = try model.scope(call)
        try model.check(resource.flag(for: .add), call, in: scope.namespace)
        try model.checkReferences(call)
        try checkName(resource, scope.account, except: nil, model, call)
        var row: [String: JSON] = [:]
        for flag in resource.flags { row[flag] = .flag(false) }
        row.merge(try RowValues.given(in: call, to: resource)) { $1 }
        row["_account"] = .optional(scope.account)
        row["_owner"] = .string(user.id)
        row["_parent"] = .optional(scope.parent)
        row["_custom"] = .object(try model.customfieldValues(call, [:], account: scope.account))
        if call.call.session == .none { row["node_id"] = .string(user.id) }
        if row["account_id"] == nil { row["account_id"] = .optional(scope.account) }
        row["uuid"] = .string(Identifier.new())
        for name in ["created", "updated"] { row[name] = .string(ServiceTime.format(call.now)) }
        for name in ["created_by", "updated_by"] { row[name] = .string(user.id) }
        try ResourceRules.added(resource.path, &model, &row, call)
        row["_search"] = .string(RowValues.search(row, resource.layout))
        model.store.insert(row, into: resource.layout)
        return RowValues.answer(row, (ResourceRules.addedFields[resource.path] ?? []) + call.call.returns.map(\.name))
    }

    private static func get(
        _ resource: Resource, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try model.find(resource, call, .get)
        let definitions = model.customfields(of: row["_account"]?.string, object: resource.object)
        return model.shown(row, resource.fields, resource, definitions)
    }

    private static func set(
        _ resource: Resource, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try model.find(resource, call, .set)
        try model.checkReferences(call)
        try checkName(resource, row["_account"]?.string, except: row["uuid"]?.string, model, call)
        var changes = try RowValues.given(in: call, to: resource)
        changes["uuid"] = nil
        try SettingValues.apply(call, to: row, &changes, resource)
        changes["_custom"] = .object(
            try model.customfieldValues(call, row["_custom"]?.object ?? [:], account: row["_account"]?.string))
        changes["updated"] = .string(ServiceTime.format(call.now))
        changes["updated_by"] = .string(try call.caller().id)
        try ResourceRules.changed(resource.path, &model, row, changes, call)
        let changed = row.merging(changes) { $1 }
        changes["_search"] = .string(RowValues.search(changed, resource.layout))
        model.store.update(row["uuid"]?.string ?? "", changes, in: resource.layout)
        return RowValues.answer(changed, call.call.returns.map(\.name))
    }

    private static func delete(
        _ resource: Resource, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try model.find(resource, call, .delete)
        try ResourceRules.deleted(resource.path, &model, row, call)
        model.store.delete(row["uuid"]?.string ?? "", from: resource.layout)
        return [:]
    }

    private static func list(
        _ resource: Resource, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        let request = try ListRequest(call.parameters, of: call.call, columns: resource.columns)
        let scope = try model.scope(call)
        try model.check(resource.flag(for: .list), call, in: scope.namespace)
        var query = RecordQuery(resource.layout, request)
        let user = try call.caller()
        if let parent = scope.parent {
            query.require("_parent", parent)
        } else if let account = scope.account {
            query.require("_account", account)
        } else {
            query.require("_account", oneOf: user.accountIDs, or: "_owner", user.id)
        }
        for parameter in call.call.parameters where resource.layout.storage(of: parameter.name) == .text {
            guard !RowValues.isPlace(parameter.name), let value = call.parameters.value(parameter.name) else {
                continue
            }
            query.require(parameter.name, value)
        }
        let name = call.call.rows ?? call.call.returns.first { $0.type == .array }?.name ?? "rows"
        let definitions = model.customfields(of: scope.account, object: resource.object)
        return model.reading(query, request.page, call, as: name) { (row, model) in
            .object(model.shown(row, resource.rowFields, resource, definitions))
        }
    }

    /// Refuses a name that another record of the account has, where the call documents that it may not.
    private static func checkName(
        _ resource: Resource, _ account: String?, except id: String?, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) {
        let tokens = ["DUPLICATE_NAME", "DUP_NAMESPACE_NAME", "DUP_NAME"]
        guard let token = tokens.first(where: { call.call.errors.contains($0) }), let account,
            let name = call.parameters.value("name")
        else { return }
        var query = RecordQuery(resource.layout)
        query.require("_account", account)
        query.require("name", name)
        guard model.store.rows(query).allSatisfy({ $0["uuid"]?.string == id }) else {
            throw Refusal(token, subtype: .string(name))
        }
    }
}

extension ServiceModel {
    /// The record that a call names by `uuid`, if the caller may do that with it.
    func find(_ resource: Resource, _ call: Invocation, _ verb: Resource.Verb) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let id = call.parameters.value("uuid") ?? ""
        guard let row = store.row(id, in: resource.layout), isVisible(row, to: user) else {
            throw call.refusal(["NOT_FOUND", "NOT_PERMITTED"], id)
        }
        try check(resource.flag(for: verb), call, inAccountOf: row)
        return row
    }

    /// A row as answers show it.
    func shown(
        _ row: [String: JSON], _ fields: Set<String>, _ resource: Resource, _ customfields: [[String: JSON]]
    ) -> [String: JSON] {
        var shown = row.filter { fields.contains($0.key) }
        if fields.contains("role_name"), let role = row["role_id"]?.string {
            shown["role_name"] = .optional(directory.roles[role]?.name)
        }
        if fields.contains("customfields") {
            shown["customfields"] = .array(CustomfieldValues.answer(row["_custom"]?.object ?? [:], customfields))
        }
        for field in fields where shown[field] == nil { shown[field] = .null }
        return shown
    }

    /// A list that is read while other calls go on: the rows of a page, each as a function of it gives them.
    func reading(
        _ query: RecordQuery, _ page: Page, _ call: Invocation, as name: String,
        _ shown: @escaping @Sendable ([String: JSON], ServiceModel) -> JSON
    ) -> Reading {
        var query = query
        let isPaged = call.call.isPaged
        if isPaged { (query.limit, query.offset) = page.range }
        return { [self, query] in
            let (rows, _) = await store.page(query, counted: false)
            let answers = rows.map { shown($0, self) }
            return isPaged ? page.answer(name, read: answers) : [name: .array(answers)]
        }
    }
}

/// What a call gives to a row, and what an answer takes from it.
enum RowValues {
    /// The values of the parameters that a resource has columns for.
    static func given(in call: Invocation, to resource: Resource) throws(Refusal) -> [String: JSON] {
        var values: [String: JSON] = [:]
        for parameter in call.call.parameters where !parameter.isMap && parameter.name != "sid" {
            guard let storage = resource.layout.storage(of: parameter.name),
                let text = call.parameters[parameter.name]
            else { continue }
            values[parameter.name] = try value(text, storage, parameter.name)
        }
        return values
    }

    /// An empty text takes a value away.
    private static func value(
        _ text: String, _ storage: TableLayout.Storage, _ name: String
    ) throws(Refusal) -> JSON {
        guard !text.isEmpty else { return .null }
        switch storage {
        case .text, .time: return .string(text)
        case .number: return Int(text).map { .integer($0) } ?? Double(text).map { .number($0) } ?? .string(text)
        case .json:
            if let json = try? JSON(reading: text) { return json }
            return .array(text.split(separator: ",").map { .string(String($0)) })
        }
    }

    /// Whether a parameter of a list says where to look rather than what for.
    static func isPlace(_ name: String) -> Bool {
        ["account_id", "study_id", "study_uid", "storage_namespace", "phi_namespace", "namespace_id", "uuid"]
            .contains(name) || ResourceRules.parents.contains { $0.parameter == name }
    }

    /// What a free text search looks at.
    static func search(_ row: [String: JSON], _ layout: TableLayout) -> String {
        layout.searched.compactMap { row[$0]?.string?.lowercased() }.joined(separator: "\n")
    }

    /// Some members of a row; null where it has none.
    static func answer(_ row: [String: JSON], _ names: [String]) -> [String: JSON] {
        var answer: [String: JSON] = [:]
        for name in names { answer[name] = row[name] ?? .null }
        return answer
    }
}
