import AmbraCatalogue
import Platform

/// A kind of record with calls of its own: add, get, set, list and delete, as far as the catalogue has them.
///
/// Columns, parameters and answers come from the catalogue; what it cannot say is in ``ResourceRules``.
struct Resource: Sendable {
    /// What is done with records.
    enum Verb: String, Sendable, CaseIterable {
        case add, get, set, list, delete

        /// What the name of the permission flag ends with, where no flag is named after the verb itself.
        var isReading: Bool { self == .get || self == .list }
    }

    /// The path of the calls without the verb, for example `/hl7/template`.
    let path: String
    /// The word under which `fields.OBJECT` selects, for example `hl7_template`.
    let object: String
    /// The columns of the table.
    let layout: TableLayout
    /// The fields of answers that are one record, and of rows of a list.
    let fields: Set<String>
    let rowFields: Set<String>
    /// The fields that are 0 unless something else was said.
    let flags: [String]

    /// The columns that lists filter and sort by.
    let columns: Columns

    /// The resource of a path; nil when there is none.
    static func at(_ path: String) -> Resource? {
        guard paths.contains(path) else { return nil }
        return memo.value(for: path) { Resource($0) }
    }

    /// The paths of all resources: whatever records can be added to, and what ``ResourceRules`` names.
    static let paths: Set<String> = {
        let added = Catalogue.shared.paths.filter { $0.hasSuffix("/add") }.map { String($0.dropLast("/add".count)) }
        return Set(added).subtracting(ResourceRules.others).union(ResourceRules.further)
    }()

    /// The path of the resource and the verb of a call; nil when the call is none of a resource.
    static func split(_ path: String) -> (resource: String, verb: Verb)? {
        guard let slash = path.lastIndex(of: "/"), let verb = Verb(rawValue: String(path[path.index(after: slash)...])),
            paths.contains(String(path[..<slash]))
        else { return nil }
        return (String(path[..<slash]), verb)
    }

    private static let memo = Memo<String, Resource>(most: 500)

    /// Fields that no answer shows.
    static let secrets: Set<String> = [
        "password", "account_password", "app_password", "access_token", "refresh_token", "oauth", "token",
        "private_key", "old_password",
    ]

    private init(_ path: String) {
        func call(_ verb: Verb) -> CatalogueCall? { Catalogue.shared.call(at: path + "/" + verb.rawValue) }
        let name = path.split(separator: "/").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            .split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let record = Catalogue.shared.record(named: call(.list)?.row ?? name)
        let known = record?.fields ?? []
        let returned = (call(.get)?.returns ?? []).filter { $0.name != "*" }
        var layout = TableLayout(table: String(path.dropFirst()).replacing("/", with: "_"))
        layout.add(known)
        layout.add(returned)
        for verb in [Verb.add, .set] { layout.add(call(verb)?.parameters ?? []) }
        for stamp in ["created", "updated"] { layout.add(stamp, .time) }
        for name in ["created_by", "updated_by", "account_id"] { layout.add(name, .text) }
        layout.searched = ["name", "description"].filter { layout.storage(of: $0) == .text }
        let all = Set(layout.columns.map(\.name).filter { !$0.hasPrefix("_") })
        self.path = path
        object = record?.object ?? String(path.dropFirst()).replacing("/", with: "_")
        self.layout = layout
        fields = (returned.isEmpty ? all : Set(returned.map(\.name))).subtracting(Self.secrets)
        rowFields = (known.isEmpty ? fields : Set(known.map(\.name))).subtracting(Self.secrets)
        let declared = known + returned
        flags = Set(declared.filter { $0.type == .flag }.map(\.name)).sorted()
        columns = Columns(object: object, kinds: layout.kinds().filter { !Self.secrets.contains($0.key) })
    }

    /// The permission flag that a call on the resource needs; nil when any member of the account may do it.
    func flag(for verb: Verb) -> String? {
        if let named = ResourceRules.flagNames[path] { return named + (verb.isReading ? "_view" : "_edit") }
        let base = path.dropFirst().replacing("/", with: "_")
        let root = String(path.dropFirst().prefix { $0 != "/" })
        let ending = verb.isReading ? "_view" : "_edit"
        let own = verb == .set ? "_edit" : "_" + verb.rawValue
        return [base + own, base + ending, root + ending].first(where: Role.isFlag)
    }
}
