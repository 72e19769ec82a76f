import Foundation
import Platform

extension SandboxService {
    /// Makes what a seed names, by the calls of the service itself; faults and ``requests`` do not see them. What is
    /// there already by its name, email or UID stays as it is.
    ///
    /// - Throws: ``SeedError`` for the first entry that a call refuses; what came before it stays.
    public func plant(_ seed: SandboxSeed) async throws {
        do {
            for account in seed.accounts {
                let planter = try await SeedPlanter(account, seed: seed, service: self)
                try await planter.plant()
            }
        } catch let mistake as SeedMistake {
            throw SeedError(file: seed.file, line: mistake.line, field: mistake.field, reason: mistake.reason)
        }
    }
}

/// Makes one account of a seed.
private struct SeedPlanter {
    let seed: SandboxSeed
    let entry: SandboxSeed.Account
    let service: SandboxService
    let account: AccountDirectory.Account
    let sid: String
    /// The administrator in whose name everything is made.
    let planter: String

    init(_ entry: SandboxSeed.Account, seed: SandboxSeed, service: SandboxService) async throws {
        (self.seed, self.entry, self.service) = (seed, entry, service)
        let now = service.now
        let own = service.userID
        let made = try await service.state.perform { (model) throws(SeedMistake) in
            let known = model.directory.accounts.values.first { $0.name == entry.name }
            let first: AccountDirectory.User
            if let known, model.directory.users[own]?.accountIDs.contains(known.id) == true,
                let user = model.directory.users[own]
            {
                first = user
            } else if let user = entry.users.first(where: { $0.role == nil || $0.role == "Administrator" }) {
                first = model.user(of: user, at: now)
            } else {
                throw SeedMistake("an account needs an administrator", line: entry.line, field: "accounts.users")
            }
            let account = known ?? model.makeAccount(name: entry.name, vanity: entry.vanity, by: first, at: now)
            if !first.accountIDs.contains(account.id), known != nil {
                model.join(first.id, account, roleID: account.roleID, [:], at: now)
            }
            let session = model.sessions.open(for: first.id, idleLifetime: 24 * 60 * 60, at: now)
            return (account, session.sid, first.id)
        }
        (account, sid, planter) = made
    }

    func plant() async throws {
        for role in entry.roles { try await add(role) }
        for group in entry.groups { try await add("/group/add", group, "accounts.groups") }
        for location in entry.locations { try await add("/location/add", location, "accounts.locations") }
        for field in entry.customfields { try await add(field) }
        for user in entry.users { try await add(user) }
        for study in entry.studies { try await add(study) }
        await service.state.perform { [sid] in $0.sessions.close(sid) }
        try? await service.state.commit()
    }

    // MARK: Entries

    private func add(_ role: SandboxSeed.Role) async throws {
        let flags = JSON.object(Dictionary(role.permissions.map { ($0, .integer(1)) }) { first, _ in first })
        let isKnown = await service.state.perform { [account] model in
            model.directory.roles.values.contains { $0.accountID == account.id && $0.name == role.name }
        }
        guard !isKnown else { return }
        try await call(
            "/role/add", ["account_id": account.id, "name": role.name, "permissions": flags.text], role.line,
            "accounts.roles")
    }

    private func add(_ path: String, _ place: SandboxSeed.Place, _ field: String) async throws {
        if await namespace(of: place.name) == nil {
            try await call(path, ["account_id": account.id, "name": place.name], place.line, field)
        }
        await join(planter, place.name)
    }

    private func join(_ userID: String, _ place: String) async {
        guard let namespace = await namespace(of: place) else { return }
        let now = service.now
        await service.state.perform { model in
            guard model.directory.members(of: namespace.id)[userID] == nil else { return }
            model.directory.join(userID, namespace: namespace.id, roleID: nil)
            model.member(
                namespace.type == "Group" ? "/group/user" : "/location/user", parent: namespace.ownerID,
                account: namespace.accountID, userID, nil, [:], at: now)
        }
    }

    private func add(_ field: SandboxSeed.Customfield) async throws {
        let known = try await call("/customfield/list", ["account_id": account.id], field.line, "accounts.customfields")
        let isKnown = known["customfields"]?.array?.contains {
            $0["name"]?.string == field.name && $0["object"]?.string == field.object
        }
        guard isKnown != true else { return }
        let values = [
            "account_id": account.id, "name": field.name, "object": field.object, "type": field.type,
            "required": field.isRequired ? "1" : "0",
        ]
        try await call("/customfield/add", values, field.line, "accounts.customfields")
    }

    private func add(_ user: SandboxSeed.User) async throws {
        let now = service.now
        let id = await service.state.perform { [account] model in
            let made = model.user(of: user, at: now)
            let role = model.directory.roles.values.first { $0.accountID == account.id && $0.name == user.role }
            if model.directory.users[made.id]?.accountIDs.contains(account.id) != true {
                model.join(made.id, account, roleID: role?.id ?? account.roleID, [:], at: now)
            }
            return made.id
        }
        let isAdministrator = user.role == nil || user.role == "Administrator"
        let all = (entry.groups + entry.locations).map(\.name)
        for place in isAdministrator ? all : user.places { await join(id, place) }
    }

    private func namespace(of place: String) async -> AccountDirectory.Namespace? {
        await service.state.perform { [account] model in
            model.directory.namespaces.values.first { space in
                space.accountID == account.id && space.name == place && space.type != "Account"
            }
        }
    }

    // MARK: Studies

    private func add(_ study: SandboxSeed.Study) async throws {
        var namespace = account.namespaceID
        if let place = study.place { namespace = await self.namespace(of: place)?.id ?? namespace }
        var counts: [String: Set<String>] = [:]
        switch study.source {
        case .phantom(let uid): return _ = try await addRecord(uid, namespace, study, images: nil)
        case .sample(let number):
            for image in try SampleStudy(number: number).images() {
                try await upload(.bytes(image.bytes), image.path, namespace, study, &counts)
            }
        case .folder(let folder):
            let path = FolderPath.parent(of: seed.file) + "/" + folder
            var walk = DirectoryWalk([path], followsLinks: false)
            while let found = walk.next() {
                if case .failure(_, let error) = found { throw mistake("\(folder): \(error)", study, "folder") }
                guard case .file(let file) = found else { continue }
                let name = FolderPath.name(of: file)
                guard !name.hasPrefix(".") else { continue }
                try await upload(try pieces(of: file, study), name, namespace, study, &counts)
            }
        }
        guard !counts.isEmpty else { throw mistake("holds no image", study, "folder") }
        for (uid, images) in counts.sorted(by: { $0.key < $1.key }) {
            guard let id = try await addRecord(uid, namespace, study, images: images.count) else { continue }
            let values = ["uuid": id, "image_count": String(images.count)]
            try await call("/study/sync", values, study.line, "accounts.studies")
        }
    }

    /// - Returns: The id of the study; nil when the service had it already.
    private func addRecord(
        _ uid: String, _ namespace: String, _ study: SandboxSeed.Study, images: Int?
    ) async throws -> String? {
        var fields = study.fields
        fields["study_uid"] = uid
        fields["storage_namespace"] = namespace
        fields["phi_namespace"] = namespace
        fields["image_count"] = images.map { String($0) }
        let answer = try await call(
            "/study/add", fields, study.line, "accounts.studies", accepting: ["ALREADY_EXISTS"])
        return answer["status"] == .string("OK") ? answer["uuid"]?.string : nil
    }

    private func upload(
        _ body: SandboxBody, _ name: String, _ namespace: String, _ study: SandboxSeed.Study,
        _ counts: inout [String: Set<String>]
    ) async throws {
        let query = "sid=" + Self.encoded(sid)
        let target = "\(SandboxService.basePath)/storage/namespace/\(namespace)/image?\(query)"
        let answer = try await service.answer(SandboxRequest(method: "POST", target: target, body: body))
        guard answer.status < 300, let uid = answer.json["study_uid"]?.string,
            let image = answer.json["image_uid"]?.string
        else {
            let reason = answer.token ?? "status \(answer.status)"
            throw mistake("\(name): the file was refused: \(reason)", study, "folder")
        }
        counts[uid, default: []].insert(image)
    }

    private func pieces(of path: String, _ study: SandboxSeed.Study) throws -> SandboxBody {
        do throws(FileError) {
            let file = try OpenFile(path: path)
            let position = Locked(0)
            return .stream(
                AsyncThrowingStream {
                    let offset = position.withLock { $0 }
                    let bytes = try file.read(count: min(1 << 20, file.length - offset), at: offset)
                    position.withLock { $0 += bytes.count }
                    return bytes.isEmpty ? nil : bytes
                })
        } catch {
            throw mistake("\(FolderPath.name(of: path)): \(error)", study, "folder")
        }
    }

    private func mistake(_ reason: String, _ study: SandboxSeed.Study, _ name: String) -> SeedMistake {
        SeedMistake(reason, line: study.line, field: "accounts.studies." + name)
    }

    // MARK: Calls

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    @discardableResult
    private func call(
        _ path: String, _ fields: [String: String], _ line: Int, _ field: String, accepting: Set<String> = []
    ) async throws -> JSON {
        let body = fields.merging(["sid": sid]) { $1 }.sorted { $0.key < $1.key }
            .map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
        let answer = try await service.answer(
            SandboxRequest(
                method: "POST", target: SandboxService.basePath + path,
                headers: ["content-type": "application/x-www-form-urlencoded"], body: .bytes(Array(body.utf8))))
        guard answer.status == 200 || accepting.contains(answer.token ?? "") else {
            let reason = answer.token ?? "status \(answer.status)"
            throw SeedMistake("\(path) was refused: \(reason)", line: line, field: field)
        }
        return answer.json
    }
}

extension ServiceModel {
    /// The user of a seed's entry, made when there is none of the email.
    fileprivate mutating func user(of entry: SandboxSeed.User, at now: Date) -> AccountDirectory.User {
        directory.user(email: entry.email)
            ?? makeUser(
                login: entry.email, password: entry.password, first: entry.first, last: entry.last ?? "", at: now)
    }
}

extension SandboxService {
    /// The answer to a call of the sandbox's own, which no fault and no log sees.
    fileprivate func answer(_ request: SandboxRequest) async throws -> (status: Int, json: JSON, token: String?) {
        let context = CallContext(request, service: self, engine: "127.0.0.1")
        let response = await FaultPlan([]).carryOut(Route(context.target.path), context)
        try await state.commit()
        let json = (try? JSON(reading: try response.body.collect())) ?? .null
        let token = json["error_type"]?.string ?? json["kind"]?["readable_status"]?.string
        return (response.status, json, token)
    }
}
