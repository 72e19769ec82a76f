import AmbraCatalogue
import Foundation

/// Words that users hang on studies and other objects.
enum TagCalls {
    static let handlers: [String: Handler] = ["/tag/add": add, "/tag/delete": delete]

    @Sendable private static func add(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        var tags = try tags(model, call)
        let tag = JSON.string(call.parameters["tag"] ?? "")
        if !tags.contains(tag) { tags.append(tag) }
        set(tags, &model, call)
        return [:]
    }

    @Sendable private static func delete(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let tags = try tags(model, call)
        let tag = JSON.string(call.parameters["tag"] ?? "")
        guard tags.contains(tag) else { throw .notFound(call.parameters["tag"]) }
        set(tags.filter { $0 != tag }, &model, call)
        return [:]
    }

    static let listings: [String: Listing] = ["/tag/list": list]

    /// The tags of the objects of a kind that the caller may see, each once, in the order of the alphabet.
    @Sendable private static func list(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let user = try call.caller()
        let request = try ListRequest(
            call.parameters, of: call.call, columns: Columns(object: "tag", kinds: ["tag": .text]))
        var rows: [[String: JSON]] = []
        if path(call) == "/study" {
            var query = RecordQuery(StudyTable.layout)
            query.require("phi_namespace", oneOf: model.directory.namespaces(of: user).map(\.id))
            rows = model.store.rows(query)
        } else if let resource = Resource.at(path(call) == "/user_account" ? "/account/user" : path(call)) {
            rows = model.store.rows(RecordQuery(resource.layout)).filter { model.isVisible($0, to: user) }
        }
        let tags = Set(rows.flatMap { $0["tags"]?.array?.compactMap(\.string) ?? [] }).sorted()
        let found = request.apply(tags.map { ["tag": .string($0)] }, searched: ["tag"])
        let (cut, page) = request.page.cut(found)
        return {
            ["tags": .array(cut.compactMap { $0["tag"] }), "page": page, "more": page["more"] ?? .null]
        }
    }

    private static func path(_ call: Invocation) -> String { "/" + (call.parameters["object"] ?? "").lowercased() }

    /// The tags of the object that a call names, if the caller may see it.
    private static func tags(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> [JSON] {
        let id = call.parameters["object_id"] ?? ""
        if path(call) == "/study" {
            let study = try StudyCalls.find(model, call, idNames: ["object_id"], needing: "study_tag")
            return study.marks["tags"]?.array ?? []
        }
        guard let resource = Resource.at(path(call)), let row = model.store.row(id, in: resource.layout),
            model.isVisible(row, to: try call.caller())
        else { throw .notFound(id) }
        return row["tags"]?.array ?? []
    }

    private static func set(_ tags: [JSON], _ model: inout ServiceModel, _ call: Invocation) {
        let id = call.parameters["object_id"] ?? ""
        if path(call) == "/study", var study = model.study(id, at: call.now) {
            study.marks["tags"] = .array(tags)
            model.put(study, at: call.now)
        } else if let resource = Resource.at(path(call)) {
            model.store.update(id, ["tags": .array(tags)], in: resource.layout)
        }
    }
}
