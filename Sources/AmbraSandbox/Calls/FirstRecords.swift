import Foundation

extension ServiceModel {
    /// Makes what the configuration of a sandbox names, as far as the store does not have it from an earlier run.
    mutating func furnish(
        _ configuration: SandboxConfiguration
    ) -> (user: AccountDirectory.User, account: AccountDirectory.Account, foreign: AccountDirectory.Account) {
        let now = configuration.now()
        let (user, account) = furnish(
            configuration.username, configuration.password, account: configuration.accountName,
            vanity: configuration.vanity, at: now)
        if let login = configuration.accountLogin { directory.change(user.id, accountLogin: login) }
        for node in configuration.nodes where !directory.nodes.contains(where: { $0.id == node.id }) {
            makeNode(id: node.id, serialNumber: node.serialNumber, account: account, at: now)
        }
        let foreign = self.account(named: "Elsewhere") ?? makeAccount(name: "Elsewhere", at: now)
        for (login, password) in configuration.otherUsers {
            _ = furnish(login, password, account: login, vanity: nil, at: now)
        }
        return (directory.users[user.id] ?? user, account, foreign)
    }

    /// A user with a password and an account of which they are a member.
    private mutating func furnish(
        _ login: String, _ password: String, account name: String, vanity: String?, at now: Date
    ) -> (AccountDirectory.User, AccountDirectory.Account) {
        let user = directory.user(email: login) ?? makeUser(login: login, password: password, at: now)
        if !user.password.matches(password) { setPassword(password, of: user.id) }
        guard let account = account(named: name) else {
            return (user, makeAccount(name: name, vanity: vanity, by: user, at: now))
        }
        if !user.accountIDs.contains(account.id) { join(user.id, account, roleID: account.roleID, [:], at: now) }
        return (user, account)
    }

    private func account(named name: String) -> AccountDirectory.Account? {
        directory.accounts.values.first { $0.name == name }
    }
}

extension AccountDirectory {
    /// Reads the directory from the records of a store.
    init(_ store: RecordStore) {
        func rows(_ path: String) -> [[String: JSON]] {
            Resource.at(path).map { store.rows(RecordQuery($0.layout)) } ?? []
        }
        func text(_ row: [String: JSON], _ name: String) -> String { row[name]?.string ?? "" }
        self.init()
        for row in rows("/account") {
            add(
                Account(
                    id: text(row, "uuid"), name: text(row, "name"), namespaceID: text(row, "namespace_id"),
                    roleID: text(row, "role_id"), vanity: row["vanity"]?.string))
        }
        for row in rows("/role") {
            var role = Role(
                id: text(row, "uuid"), accountID: text(row, "_account"), name: text(row, "name"), flags: [])
            try? role.apply(row["permissions"]?.object ?? [:])
            add(role)
        }
        for row in rows("/user") {
            guard let password = row["password"]?.string.flatMap(PasswordDigest.init(text:)) else { continue }
            add(
                User(
                    id: text(row, "uuid"), login: text(row, "email"), password: password, name: text(row, "name"),
                    namespaceID: text(row, "namespace_id"), accountIDs: [],
                    created: ServiceTime.parse(text(row, "created"), zone: .gmt)?.date ?? .distantPast,
                    isDisabled: row["disabled"]?.flag ?? false))
        }
        for row in rows("/account/user") {
            guard let account = accounts[text(row, "_parent")] else { continue }
            join(text(row, "user_id"), account: account, roleID: text(row, "role_id"))
            if let login = row["account_login"]?.string { change(text(row, "user_id"), accountLogin: login) }
        }
        for (path, type) in [("/group", "Group"), ("/location", "Location")] {
            var places: [String: String] = [:]
            for row in rows(path) {
                places[text(row, "uuid")] = text(row, "namespace_id")
                add(
                    Namespace(
                        id: text(row, "namespace_id"), name: text(row, "name"), type: type,
                        ownerID: text(row, "uuid"), accountID: row["_account"]?.string))
            }
            for row in rows(path + "/user") {
                guard let namespace = places[text(row, "_parent")] else { continue }
                join(text(row, "user_id"), namespace: namespace, roleID: row["role_id"]?.string)
            }
        }
        for row in rows("/node") {
            add(
                Node(
                    id: text(row, "uuid"), serialNumber: text(row, "serial_no"), accountID: text(row, "_account")))
        }
    }
}
