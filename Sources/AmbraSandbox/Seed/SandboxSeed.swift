import Platform

/// What a sandbox holds from the start: accounts with their users, roles, groups, locations, custom fields and studies,
/// read from a file of YAML. See <doc:SeedFiles>.
public struct SandboxSeed: Sendable {
    struct Account: Sendable {
        var line: Int
        var name: String
        var vanity: String?
        var roles: [Role]
        var users: [User]
        var groups: [Place]
        var locations: [Place]
        var customfields: [Customfield]
        var studies: [Study]
    }

    struct Role: Sendable {
        var line: Int
        var name: String
        var permissions: [String]
    }

    struct User: Sendable {
        var line: Int
        var email: String
        var password: String
        var first: String?
        var last: String?
        /// The name of a role of the account; nil for Administrator.
        var role: String?
        /// The names of the groups and locations that the user is a member of.
        var places: [String]
    }

    struct Place: Sendable {
        var line: Int
        var name: String
    }

    struct Customfield: Sendable {
        var line: Int
        var name: String
        var object: String
        var type: String
        var isRequired: Bool
    }

    struct Study: Sendable {
        /// Where its images come from.
        enum Source: Sendable {
            /// The sample study of a number.
            case sample(UInt32)
            /// The DICOM files of a folder beside the seed file.
            case folder(String)
            /// Nowhere: the study is a phantom of this UID.
            case phantom(String)
        }

        var line: Int
        var source: Source
        /// The name of a group or a location; nil for the account itself.
        var place: String?
        /// What `/study/add` is told.
        var fields: [String: String]
    }

    /// The longest seed file that is read: 1 MiB.
    public static let largestFile = 1 << 20

    let file: String
    var accounts: [Account] = []

    /// Reads a file.
    ///
    /// - Throws: ``SeedError`` and nothing else, also when the file cannot be read.
    public init(path: String) throws {
        let bytes: [UInt8]
        do throws(FileError) {
            let open = try OpenFile(path: path)
            guard open.length <= Self.largestFile else { throw FileError(.unreadable, "the file is longer than 1 MiB") }
            bytes = try open.read(count: open.length, at: 0)
        } catch {
            throw SeedError(file: path, line: 0, field: nil, reason: error.description)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SeedError(file: path, line: 0, field: nil, reason: "the file is not UTF-8 text")
        }
        try self.init(parsing: text, file: path)
    }

    /// Reads text.
    ///
    /// - Parameters:
    ///   - text: The content of a seed file.
    ///   - file: Its path, for errors and for the folders beside it.
    /// - Throws: ``SeedError`` and nothing else.
    public init(parsing text: String, file: String) throws {
        self.file = file
        do throws(SeedMistake) {
            let root = try SeedReader.read(text).fields("", allowed: ["accounts"])
            for node in try root.list("accounts") { accounts.append(try Account(node)) }
            guard !accounts.isEmpty else { throw SeedMistake("is missing or empty", line: 1, field: "accounts") }
        } catch {
            throw SeedError(file: file, line: error.line, field: error.field, reason: error.reason)
        }
    }
}

// MARK: Entries

extension SandboxSeed.Account {
    fileprivate init(_ node: SeedNode) throws(SeedMistake) {
        let fields = try node.fields(
            "accounts",
            allowed: ["name", "vanity", "roles", "users", "groups", "locations", "customfields", "studies"])
        line = node.line
        name = try fields.required("name")
        vanity = try fields.text("vanity")
        roles = []
        users = []
        groups = []
        locations = []
        customfields = []
        studies = []
        for entry in try fields.list("roles") { roles.append(try SandboxSeed.Role(entry)) }
        for entry in try fields.list("users") { users.append(try SandboxSeed.User(entry)) }
        for entry in try fields.list("groups") { groups.append(try SandboxSeed.Place(entry, "accounts.groups")) }
        for entry in try fields.list("locations") {
            locations.append(try SandboxSeed.Place(entry, "accounts.locations"))
        }
        for entry in try fields.list("customfields") { customfields.append(try SandboxSeed.Customfield(entry)) }
        for entry in try fields.list("studies") { studies.append(try SandboxSeed.Study(entry)) }
        try check()
    }

    /// Every name that an entry refers to has to be one of the account's.
    private func check() throws(SeedMistake) {
        let places = Set((groups + locations).map(\.name))
        for user in users {
            if let role = user.role, role != "Administrator", !roles.contains(where: { $0.name == role }) {
                throw SeedMistake("the account has no role of this name", line: user.line, field: "accounts.users.role")
            }
            guard Set(user.places).isSubset(of: places) else {
                throw SeedMistake(
                    "the account has no group or location of one of these names", line: user.line,
                    field: "accounts.users.in")
            }
        }
        for study in studies {
            guard let place = study.place, !places.contains(place) else { continue }
            throw SeedMistake(
                "the account has no group or location of this name", line: study.line, field: "accounts.studies.in")
        }
    }
}

extension SandboxSeed.Role {
    fileprivate init(_ node: SeedNode) throws(SeedMistake) {
        let fields = try node.fields("accounts.roles", allowed: ["name", "permissions"])
        line = node.line
        name = try fields.required("name")
        permissions = try fields.texts("permissions")
    }
}

extension SandboxSeed.User {
    fileprivate init(_ node: SeedNode) throws(SeedMistake) {
        let fields = try node.fields(
            "accounts.users", allowed: ["email", "password", "first", "last", "role", "in"])
        line = node.line
        email = try fields.required("email")
        password = try fields.required("password")
        first = try fields.text("first")
        last = try fields.text("last")
        role = try fields.text("role")
        places = try fields.texts("in")
    }
}

extension SandboxSeed.Place {
    fileprivate init(_ node: SeedNode, _ place: String) throws(SeedMistake) {
        line = node.line
        if case .text(let text) = node.value, !text.isEmpty {
            name = text
        } else {
            name = try node.fields(place, allowed: ["name"]).required("name")
        }
    }
}

extension SandboxSeed.Customfield {
    fileprivate init(_ node: SeedNode) throws(SeedMistake) {
        let fields = try node.fields("accounts.customfields", allowed: ["name", "object", "type", "required"])
        line = node.line
        name = try fields.required("name")
        object = try fields.text("object") ?? "Study"
        type = try fields.text("type") ?? "text"
        isRequired = try fields.flag("required")
    }
}

extension SandboxSeed.Study {
    fileprivate init(_ node: SeedNode) throws(SeedMistake) {
        let place = "accounts.studies"
        let fields = try node.fields(place, allowed: ["sample", "folder", "phantom", "in"] + StudyRecord.textFields)
        line = node.line
        self.place = try fields.text("in")
        let sample = try fields.number("sample", in: 0...Int(UInt32.max))
        let folder = try fields.text("folder")
        let phantom = try fields.text("phantom")
        switch (sample, folder, phantom) {
        case (let number?, nil, nil): source = .sample(UInt32(number))
        case (nil, let path?, nil):
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            guard !path.hasPrefix("/"), !parts.contains("..") else {
                throw fields.mistake("has to be a folder beside the seed file or below", "folder")
            }
            source = .folder(path)
        case (nil, nil, let uid?): source = .phantom(uid)
        default:
            throw SeedMistake(
                "use one of sample: NUMBER, folder: PATH and phantom: UID", line: node.line, field: place)
        }
        self.fields = [:]
        for name in StudyRecord.textFields { self.fields[name] = try fields.text(name) }
    }
}
