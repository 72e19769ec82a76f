import Foundation

/// Accounts, their users and their namespaces.
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
        var password: String
        var name: String
        /// The personal namespace.
        var namespaceID: String
        /// The accounts that the user is a member of.
        var accountIDs: [String]
        var created: Date
    }

    /// A place in which studies live.
    struct Namespace: Sendable {
        var id: String
        var name: String
        /// Account or PHR.
        var type: String
        /// The account or the user to which it belongs.
        var ownerID: String
    }

    private(set) var accounts: [String: Account] = [:]
    private(set) var users: [String: User] = [:]
    private(set) var namespaces: [String: Namespace] = [:]
    private(set) var nodes: [Node] = []

    /// Adds an account with its namespace.
    mutating func addAccount(name: String, vanity: String? = nil) -> Account {
        let account = Account(
            id: Identifier.new(),
            name: name,
            namespaceID: Identifier.new(),
            roleID: Identifier.new(),
            vanity: vanity
        )
        accounts[account.id] = account
        namespaces[account.namespaceID] =
            Namespace(id: account.namespaceID, name: name, type: "Account", ownerID: account.id)
        return account
    }

    /// Adds a user with a personal namespace.
    mutating func addUser(
        login: String,
        accountLogin: String? = nil,
        password: String,
        accounts: [Account],
        now: Date
    ) -> User {
        let name = String(login.prefix { $0 != "@" })
        let user = User(
            id: Identifier.new(),
            login: login,
            accountLogin: accountLogin,
            password: password,
            name: name,
            namespaceID: Identifier.new(),
            accountIDs: accounts.map(\.id),
            created: now
        )
        users[user.id] = user
        namespaces[user.namespaceID] = Namespace(id: user.namespaceID, name: name, type: "PHR", ownerID: user.id)
        return user
    }

    /// Adds a gateway to an account.
    mutating func addNode(id: String, serialNumber: String, account: Account) {
        nodes.append(Node(id: id, serialNumber: serialNumber, accountID: account.id))
    }

    /// Changes the password of a user.
    mutating func setPassword(_ password: String, of id: String) { users[id]?.password = password }

    /// The user of an email and a password, or nil. The email is compared without regard to letter case.
    func user(login: String, password: String) -> User? {
        users.values.first { $0.login.lowercased() == login.lowercased() && $0.password == password }
    }

    /// The user of a login within an account, or of an email of one of its members.
    func user(login: String, password: String, vanity: String) -> User? {
        guard let account = accounts.values.first(where: { $0.vanity == vanity }) else { return nil }
        let members = users.values.filter { $0.accountIDs.contains(account.id) }
        let member = members.first { $0.accountLogin == login }
        guard let member else { return user(login: login, password: password) }
        return member.password == password ? member : nil
    }

    /// A gateway in the role of a user who is a member of its account and has nothing of their own.
    func user(of node: Node) -> User? {
        guard let account = accounts[node.accountID] else { return nil }
        return User(
            id: node.id,
            login: node.id,
            password: node.serialNumber,
            name: node.id,
            namespaceID: account.namespaceID,
            accountIDs: [account.id],
            created: .distantPast
        )
    }

    /// The accounts of a user, by name.
    func accounts(of user: User) -> [Account] {
        user.accountIDs.compactMap { accounts[$0] }.sorted { $0.name < $1.name }
    }

    /// The namespaces in which a user may see and store studies: those of the accounts, then the personal one.
    func namespaces(of user: User) -> [Namespace] {
        (accounts(of: user).map(\.namespaceID) + [user.namespaceID]).compactMap { namespaces[$0] }
    }

    /// Whether a user may see and store studies in a namespace.
    func isVisible(namespace: String, to user: User) -> Bool {
        user.namespaceID == namespace || accounts(of: user).contains { $0.namespaceID == namespace }
    }
}
