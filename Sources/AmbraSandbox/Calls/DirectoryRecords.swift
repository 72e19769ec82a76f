import AmbraCatalogue
import Foundation

/// The records behind the ``AccountDirectory``: what is made in one is made in the other.
extension ServiceModel {
    /// The layout of a resource's table.
    func layout(_ path: String) -> TableLayout { Resource.at(path)?.layout ?? TableLayout(table: path) }

    // MARK: Accounts

    /// Makes an account with its namespace and a role named Administrator that may do everything.
    mutating func makeAccount(
        name: String, vanity: String? = nil, by user: AccountDirectory.User? = nil, at now: Date
    ) -> AccountDirectory.Account {
        let account = AccountDirectory.Account(
            id: Identifier.new(), name: name, namespaceID: Identifier.new(), roleID: Identifier.new(), vanity: vanity)
        directory.add(account)
        let role = Role(
            id: account.roleID, accountID: account.id, name: "Administrator", flags: Role.administratorFlags)
        var row = record(account.id, account: account.id, by: user?.id, at: now)
        row["name"] = .string(name)
        row["vanity"] = .optional(vanity)
        row["namespace_id"] = .string(account.namespaceID)
        row["role_id"] = .string(account.roleID)
        row["role_name"] = .string(role.name)
        for flag in ["must_approve", "must_approve_upload", "must_approve_harvest", "must_approve_move"] {
            row[flag] = .flag(false)
        }
        row["settings"] = .object([:])
        store.insert(row, into: layout("/account"))
        keep(role, by: user, at: now)
        if let user { join(user.id, account, roleID: role.id, [:], at: now) }
        return account
    }

    private mutating func keep(_ role: Role, by user: AccountDirectory.User?, at now: Date) {
        directory.add(role)
        var row = record(role.id, account: role.accountID, by: user?.id, at: now)
        row["name"] = .string(role.name)
        row["type"] = .string("Account")
        row["permissions"] = .object(role.permissions)
        for flag in ["for_account", "for_group", "for_location"] { row[flag] = .flag(true) }
        row["settings"] = .object([:])
        store.insert(row, into: layout("/role"))
    }

    /// The columns that every record has.
    func record(_ id: String, account: String?, by user: String?, at now: Date) -> [String: JSON] {
        [
            "uuid": .string(id), "_account": .optional(account), "account_id": .optional(account),
            "_owner": .optional(user), "created_by": .optional(user), "updated_by": .optional(user),
            "created": .string(ServiceTime.format(now)), "updated": .string(ServiceTime.format(now)),
        ]
    }

    // MARK: Users

    /// Makes a user with a personal namespace.
    mutating func makeUser(
        login: String, password: String, first: String? = nil, last: String = "", at now: Date
    ) -> AccountDirectory.User {
        let given = first ?? String(login.prefix { $0 != "@" })
        let user = AccountDirectory.User(
            id: Identifier.new(), login: login, password: PasswordDigest(password),
            name: last.isEmpty ? given : given + " " + last, namespaceID: Identifier.new(), accountIDs: [],
            created: now)
        directory.add(user)
        var row = record(user.id, account: nil, by: user.id, at: now)
        for flag in Resource.at("/user")?.flags ?? [] { row[flag] = .flag(false) }
        row["email"] = .string(login)
        row["name"] = .string(user.name)
        row["first"] = .string(given)
        row["last"] = .string(last)
        row["namespace_id"] = .string(user.namespaceID)
        row["password"] = .string(user.password.text)
        store.insert(row, into: layout("/user"))
        return user
    }

    /// Makes a user a member of an account.
    mutating func join(
        _ userID: String, _ account: AccountDirectory.Account, roleID: String, _ values: [String: JSON], at now: Date
    ) {
        directory.join(userID, account: account, roleID: roleID)
        if let login = values["account_login"]?.string { directory.change(userID, accountLogin: login) }
        member("/account/user", parent: account.id, account: account.id, userID, roleID, values, at: now)
    }

    /// Keeps the record of a membership.
    mutating func member(
        _ path: String, parent: String, account: String?, _ userID: String, _ roleID: String?,
        _ values: [String: JSON], at now: Date
    ) {
        let id = parent + "/" + userID
        var row = values
        row["user_id"] = .string(userID)
        row["role_id"] = .optional(roleID)
        if store.count(of: id, in: layout(path)) > 0 { return store.update(id, row, in: layout(path)) }
        row = record(id, account: account, by: nil, at: now).merging(eventDefaults(ofOwner: parent)) { $1 }
            .merging(row) { $1 }
        row["_parent"] = .string(parent)
        store.insert(row, into: layout(path))
    }

    // MARK: Gateways

    /// Makes a gateway of an account.
    mutating func makeNode(id: String, serialNumber: String, account: AccountDirectory.Account, at now: Date) {
        var row = record(id, account: account.id, by: nil, at: now)
        row["name"] = .string(id)
        row["serial_no"] = .string(serialNumber)
        row["type"] = .string("GATEWAY")
        directory.add(AccountDirectory.Node(id: id, serialNumber: serialNumber, accountID: account.id))
        store.insert(row, into: layout("/node"))
    }

    /// Gives a new gateway its serial number.
    mutating func addNode(_ row: inout [String: JSON]) {
        let serial = Identifier.new()
        row["serial_no"] = .string(serial)
        guard let id = row["uuid"]?.string, let account = row["_account"]?.string else { return }
        directory.add(AccountDirectory.Node(id: id, serialNumber: serial, accountID: account))
    }

    // MARK: Groups and locations

    /// The namespace whose owner has a share code.
    func namespace(ofShareCode code: String) -> String? {
        for path in ["/account", "/group", "/location", "/user"] {
            var query = RecordQuery(layout(path))
            query.require("share_code", code)
            if let row = store.rows(query).first { return row["namespace_id"]?.string }
        }
        return nil
    }

    /// Makes the namespace of a new group or location.
    mutating func addPlace(_ type: String, _ row: inout [String: JSON]) {
        let namespace = AccountDirectory.Namespace(
            id: Identifier.new(), name: row["name"]?.string ?? "", type: type, ownerID: row["uuid"]?.string ?? "",
            accountID: row["_account"]?.string)
        row["namespace_id"] = .string(namespace.id)
        directory.add(namespace)
    }

    mutating func renamePlace(_ row: [String: JSON], _ call: Invocation) {
        guard let id = row["namespace_id"]?.string, var namespace = directory.namespaces[id],
            let name = call.parameters.value("name")
        else { return }
        namespace.name = name
        directory.add(namespace)
    }

    /// Removes the namespace of a group or location, unless studies are in it.
    mutating func removePlace(_ row: [String: JSON]) throws(Refusal) {
        guard let id = row["namespace_id"]?.string else { return }
        guard studyCount(in: id) == 0 else { throw Refusal("NOT_EMPTY", subtype: row["uuid"]) }
        for path in ["/group/user", "/location/user"] {
            for userID in directory.members(of: id).keys {
                store.delete((row["uuid"]?.string ?? "") + "/" + userID, from: layout(path))
            }
        }
        directory.removeNamespace(id)
    }

    // MARK: Roles

    /// Reads what a new role may do; what is not said is as in the service's role User.
    mutating func addRole(_ row: inout [String: JSON], _ call: Invocation) throws(Refusal) {
        var role = Role(
            id: row["uuid"]?.string ?? "", accountID: row["_account"]?.string ?? "",
            name: row["name"]?.string ?? "", flags: Role.userFlags)
        try role.apply(try Self.permissions(call))
        row["permissions"] = .object(role.permissions)
        row["type"] = .string("Account")
        for flag in ["for_account", "for_group", "for_location"] where call.parameters[flag] == nil {
            row[flag] = .flag(true)
        }
        directory.add(role)
    }

    /// Changes a role; open sessions feel it at once.
    mutating func setRole(_ row: [String: JSON], _ call: Invocation) throws(Refusal) {
        guard let id = row["uuid"]?.string, var role = directory.roles[id] else { return }
        try role.apply(try Self.permissions(call))
        if let name = call.parameters.value("name") { role.name = name }
        let others = directory.roles.values.filter { $0.accountID == role.accountID && $0.id != id }
        guard role.flags.contains("role_edit") || others.contains(where: { $0.flags.contains("role_edit") }) else {
            throw Refusal("NO_OTHER_ROLE_EDIT")
        }
        directory.add(role)
        store.update(id, ["permissions": .object(role.permissions)], in: layout("/role"))
    }

    /// Removes a role, unless somebody has it.
    mutating func removeRole(_ row: [String: JSON], _ call: Invocation) throws(Refusal) {
        guard let id = row["uuid"]?.string, let role = directory.roles[id] else { return }
        let namespaces = directory.namespaces.values.filter { $0.accountID == role.accountID }
        let isUsed = namespaces.contains { directory.members(of: $0.id).values.contains(id) }
        guard !isUsed else { throw call.refusal(["IN_USE", "NOT_EMPTY", "ROLE_IN_USE", "NOT_PERMITTED"], id) }
        directory.removeRole(id)
    }

    /// The permissions that a call gives as a hash or one by one.
    private static func permissions(_ call: Invocation) throws(Refusal) -> [String: JSON] {
        var permissions: [String: JSON] = [:]
        if let text = call.parameters.value("permissions") {
            guard let given = (try? JSON(reading: text))?.object else { throw .invalidJSON("permissions") }
            permissions = given
        }
        for name in call.parameters.names where name.hasPrefix("permission_") {
            permissions[String(name.dropFirst("permission_".count))] = .string(call.parameters[name] ?? "")
        }
        return permissions
    }
}
