import AmbraCatalogue
import Foundation

/// Making and removing accounts.
enum AccountCalls {
    static let handlers: [String: Handler] = ["/account/add": add, "/account/delete/": delete]

    @Sendable private static func add(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let name = call.parameters.value("name") ?? ""
        guard !model.directory.accounts.values.contains(where: { $0.name == name }) else {
            throw Refusal("DUPLICATE_NAME", subtype: .string(name))
        }
        let account = model.makeAccount(
            name: name, vanity: call.parameters.value("vanity"), by: try call.caller(), at: call.now)
        return ["uuid": .string(account.id), "namespace_id": .string(account.namespaceID)]
    }

    /// Removes an account with its groups, locations, roles and all other records, unless studies are left in it.
    @Sendable private static func delete(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try MemberCalls.account(model, call, "account_edit")
        let namespaces = model.directory.namespaces.values.filter { $0.accountID == account.id }
        guard namespaces.allSatisfy({ model.studyCount(in: $0.id) == 0 }) else {
            throw Refusal("NOT_EMPTY", subtype: .string(account.id))
        }
        for path in Resource.paths.sorted() { model.store.delete(ofAccount: account.id, from: model.layout(path)) }
        model.forgetAll(ofAccount: account.id)
        model.store.delete(ofAccount: account.id, from: CaseCalls.layout)
        model.directory.removeAccount(account.id)
        return [:]
    }
}

extension ServiceModel {
    /// Takes over a new name or vanity of an account.
    mutating func renameAccount(_ row: [String: JSON], _ call: Invocation) {
        guard let id = row["uuid"]?.string, let account = directory.accounts[id] else { return }
        let vanity = call.parameters["vanity"].map { $0.isEmpty ? nil : $0 } ?? account.vanity
        directory.rename(account: id, call.parameters.value("name") ?? account.name, vanity: vanity)
    }

    /// Changes the password of a user.
    mutating func setPassword(_ password: String, of id: String) {
        directory.setPassword(password, of: id)
        guard let digest = directory.users[id]?.password else { return }
        store.update(id, ["password": .string(digest.text)], in: layout("/user"))
    }
}

/// Calls that published clients make although no document has them.
enum FurtherCalls {
    private static let calls: [String: CatalogueCall] = {
        let lines = [
            call(
                "/account/add", "add",
                parameter: #""name":"name","python":"name","type":"string""#,
                returns: #"{"name":"uuid","type":"uuid"},{"name":"namespace_id","type":"uuid"}"#,
                errors: ["MISSING_FIELDS", "DUPLICATE_NAME", "NOT_PERMITTED"]),
            call(
                "/account/delete/", "delete",
                parameter: #""name":"uuid","python":"uuid","type":"uuid""#, returns: "",
                errors: ["MISSING_FIELDS", "NOT_FOUND", "NOT_PERMITTED", "NOT_EMPTY"]),
        ]
        let decoded = lines.compactMap { try? JSONDecoder().decode(CatalogueCall.self, from: Data($0.utf8)) }
        return Dictionary(decoded.map { ($0.path, $0) }) { first, _ in first }
    }()

    /// A line as the catalogue has them.
    private static func call(
        _ path: String, _ method: String, parameter: String, returns: String, errors: [String]
    ) -> String {
        #"{"path":"\#(path)","namespace":"Account","method":"\#(method)","doc":"Undocumented.","session":"required","#
            + #""response":"json","extra_parameters":true,"parameters":[{\#(parameter),"required":true,"doc":"-"}],"#
            + #""returns":[\#(returns)],"errors":["\#(errors.joined(separator: "\",\""))"]}"#
    }

    /// The call of a path.
    static func call(at path: String) -> CatalogueCall? { calls[path] }
}
