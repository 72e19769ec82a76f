import Foundation

/// Accounts, their users and their namespaces.
struct Directory: Sendable {
    /// A customer of the service.
    struct Account: Sendable {
        var id: String
        var name: String
        var namespaceID: String
        var roleID: String
    }

    /// A person with a login.
    struct User: Sendable {
        var id: String
        var login: String
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

    /// Adds an account with its namespace.
    mutating func addAccount(name: String) -> Account {
        let account = Account(id: Identifier.new(), name: name, namespaceID: Identifier.new(), roleID: Identifier.new())
        accounts[account.id] = account
        namespaces[account.namespaceID] =
            Namespace(id: account.namespaceID, name: name, type: "Account", ownerID: account.id)
        return account
    }

    /// Adds a user with a personal namespace.
    mutating func addUser(login: String, password: String, accounts: [Account], now: Date) -> User {
        let name = String(login.prefix { $0 != "@" })
        let user = User(
            id: Identifier.new(),
            login: login,
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

    /// Changes the password of a user.
    mutating func setPassword(_ password: String, of id: String) { users[id]?.password = password }

    /// The user of a login and a password, or nil. The login is compared without regard to letter case.
    func user(login: String, password: String) -> User? {
        users.values.first { $0.login.lowercased() == login.lowercased() && $0.password == password }
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
