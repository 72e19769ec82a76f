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
