import Foundation

/// Accounts, their users, roles and namespaces: what decides who may do what. The records of all of them are in the
/// store; this is what is asked at every call.
struct AccountDirectory: Sendable {
    /// A customer of the service.
    struct Account: Sendable {
        var id: String
        var name: String
        var namespaceID: String
        var roleID: String
        /// The account's name in its web address.
        var vanity: String?
    }

    /// A gateway of an account.
    struct Node: Sendable {
        var id: String
        var serialNumber: String
        var accountID: String
    }

    /// A person with a login.
    struct User: Sendable {
        var id: String
        /// The email.
        var login: String
        /// The login within the account.
        var accountLogin: String?
        var password: PasswordDigest
        var name: String
        /// The personal namespace.
        var namespaceID: String
        /// The accounts that the user is a member of.
        var accountIDs: [String]
        var created: Date
        /// Whether the user may not log in.
        var isDisabled = false
    }

    /// A place in which studies live.
    struct Namespace: Sendable {
        var id: String
        var name: String
        /// Account, Group, Location or PHR.
        var type: String
        /// The account, group, location or user to which it belongs.
        var ownerID: String
        /// The account of a group or a location, or the account itself.
        var accountID: String?
    }

    private(set) var accounts: [String: Account] = [:]
    private(set) var users: [String: User] = [:]
    private(set) var namespaces: [String: Namespace] = [:]
    private(set) var nodes: [Node] = []
    private(set) var roles: [String: Role] = [:]
    /// The roles of users by namespace; an empty text is that of the account.
    private var members: [String: [String: String]] = [:]

    // MARK: Changes

    mutating func add(_ account: Account) {
        accounts[account.id] = account
        namespaces[account.namespaceID] = Namespace(
            id: account.namespaceID, name: account.name, type: "Account", ownerID: account.id, accountID: account.id)
    }

    mutating func add(_ user: User) {
        users[user.id] = user
        namespaces[user.namespaceID] = Namespace(id: user.namespaceID, name: user.name, type: "PHR", ownerID: user.id)
    }

    mutating func add(_ role: Role) { roles[role.id] = role }

    mutating func add(_ node: Node) { nodes.append(node) }

    /// Adds the namespace of a group or a location, or changes it.
    mutating func add(_ namespace: Namespace) { namespaces[namespace.id] = namespace }

    /// Makes a user a member of an account.
    mutating func join(_ userID: String, account: Account, roleID: String) {
        members[account.namespaceID, default: [:]][userID] = roleID
        guard users[userID]?.accountIDs.contains(account.id) == false else { return }
        users[userID]?.accountIDs.append(account.id)
    }

    /// Makes a user a member of a group or a location.
    ///
    /// - Parameter roleID: The role there; nil for that of the account.
    mutating func join(_ userID: String, namespace: String, roleID: String?) {
        members[namespace, default: [:]][userID] = roleID ?? ""
    }

    /// Ends a membership; that of an account ends those of its groups and locations too.
    mutating func leave(_ userID: String, namespace: String) {
        members[namespace]?[userID] = nil
        guard let place = namespaces[namespace], place.type == "Account" else { return }
        users[userID]?.accountIDs.removeAll { $0 == place.ownerID }
        for other in namespaces.values where other.accountID == place.ownerID { members[other.id]?[userID] = nil }
    }

    mutating func rename(account id: String, _ name: String, vanity: String?) {
        accounts[id]?.name = name
        accounts[id]?.vanity = vanity
        if let namespace = accounts[id]?.namespaceID { namespaces[namespace]?.name = name }
    }

    /// Changes what a user is known by; what is nil stays.
    mutating func change(_ id: String, login: String? = nil, name: String? = nil, accountLogin: String? = nil) {
        if let login { users[id]?.login = login }
        if let name { users[id]?.name = name }
        if let accountLogin { users[id]?.accountLogin = accountLogin }
    }

    /// Lets a user log in no more, or again.
    mutating func disable(_ id: String, _ isDisabled: Bool) { users[id]?.isDisabled = isDisabled }

    /// Changes the password of a user.
    mutating func setPassword(_ password: String, of id: String) { users[id]?.password = PasswordDigest(password) }

    mutating func removeAccount(_ id: String) {
        guard accounts.removeValue(forKey: id) != nil else { return }
        for namespace in namespaces.values where namespace.accountID == id { removeNamespace(namespace.id) }
        for user in users.values { users[user.id]?.accountIDs.removeAll { $0 == id } }
        for role in roles.values where role.accountID == id { roles[role.id] = nil }
        nodes.removeAll { $0.accountID == id }
    }

    mutating func removeNamespace(_ id: String) {
        namespaces[id] = nil
        members[id] = nil
    }

    mutating func removeUser(_ id: String) {
        guard let user = users.removeValue(forKey: id) else { return }
        namespaces[user.namespaceID] = nil
        for namespace in members.keys { members[namespace]?[id] = nil }
    }

    mutating func removeRole(_ id: String) { roles[id] = nil }

    mutating func removeNode(_ id: String) { nodes.removeAll { $0.id == id } }

    // MARK: Who calls

    /// The user of an email and a password, or nil. The email is compared without regard to letter case.
    func user(login: String, password: String) -> User? {
        users.values.first { $0.login.lowercased() == login.lowercased() && $0.password.matches(password) }
    }

    /// The user of an email.
    func user(email: String) -> User? { users.values.first { $0.login.lowercased() == email.lowercased() } }

    /// The user of a login within an account, or of an email of one of its members.
    func user(login: String, password: String, vanity: String) -> User? {
        guard let account = accounts.values.first(where: { $0.vanity == vanity }) else { return nil }
        let members = users.values.filter { $0.accountIDs.contains(account.id) }
        let member = members.first { $0.accountLogin == login }
        guard let member else { return user(login: login, password: password) }
        return member.password.matches(password) ? member : nil
    }

    /// A gateway in the role of a user who is a member of its account and has nothing of their own.
    func user(of node: Node) -> User? {
        guard let account = accounts[node.accountID] else { return nil }
        return User(
            id: node.id,
            login: node.id,
            password: PasswordDigest(node.serialNumber),
            name: node.id,
            namespaceID: account.namespaceID,
            accountIDs: [account.id],
            created: .distantPast
        )
    }

    // MARK: Who may do what

    /// The accounts of a user, by name.
    func accounts(of user: User) -> [Account] {
        user.accountIDs.compactMap { accounts[$0] }.sorted { $0.name < $1.name }
    }

    /// The account to which a namespace belongs.
    func account(of namespace: String) -> String? { namespaces[namespace]?.accountID }

    /// The namespaces in which a user may see and store studies: those of the accounts, of groups and locations, then
    /// the personal one.
    func namespaces(of user: User) -> [Namespace] {
        let places = namespaces.values
            .filter { $0.type != "Account" && $0.type != "PHR" && members[$0.id]?[user.id] != nil }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let accounts = accounts(of: user).compactMap { namespaces[$0.namespaceID] }
        return accounts + places + [user.namespaceID].compactMap { namespaces[$0] }.filter { $0.type == "PHR" }
    }

    /// Whether a user may see and store studies in a namespace.
    func isVisible(namespace: String, to user: User) -> Bool {
        user.namespaceID == namespace || members[namespace]?[user.id] != nil
            || accounts(of: user).contains { $0.namespaceID == namespace }
    }

    /// The role of a user in a namespace; nil where there is none, as in the personal namespace.
    func role(of user: User, in namespace: String) -> Role? {
        if let role = members[namespace]?[user.id].flatMap({ roles[$0] }) { return role }
        guard let account = account(of: namespace).flatMap({ accounts[$0] }) else { return nil }
        return members[account.namespaceID]?[user.id].flatMap { roles[$0] }
    }

    /// Whether a user may do something in a namespace. In a personal namespace everything is allowed, and a gateway may
    /// do everything in its account.
    func allows(_ flag: String, to user: User, in namespace: String) -> Bool {
        guard let role = role(of: user, in: namespace) else { return isVisible(namespace: namespace, to: user) }
        return role.flags.contains(flag)
    }

    /// The permissions of a user in a namespace that rows show.
    func permissions(of user: User?, in namespace: String) -> [String: JSON] {
        let role = user.flatMap { self.role(of: $0, in: namespace) }
        var permissions: [String: JSON] = ["role_id": .optional(role?.id)]
        for flag in Permissions.flags { permissions[flag] = .flag(role.map { $0.flags.contains(flag) } ?? true) }
        return permissions
    }

    /// All permissions of a user in a namespace.
    func allPermissions(of user: User, in namespace: String) -> [String: JSON] {
        let role =
            self.role(of: user, in: namespace)
            ?? Role(id: "", accountID: "", name: "", flags: Role.administratorFlags)
        return role.permissions.merging(["role_id": role.id.isEmpty ? .null : .string(role.id)]) { $1 }
    }

    /// The roles of the users of a namespace.
    func members(of namespace: String) -> [String: String] { members[namespace] ?? [:] }
}
