/// Where a path leads.
enum Route: Sendable {
    /// A call of the service; the path below the base URL.
    case service(String)
    /// A call of storage; the path below the storage base, and its decoded components.
    case storage(String, [String])
    /// The control of the sandbox itself; the path below `/sandbox`.
    case control(String)
    /// The OpenAPI document.
    case document(String)
    /// Nothing that the sandbox knows.
    case unknown(String)

    init(_ path: String) {
        if path == "/openapi.json" || path == SandboxService.basePath + "/openapi.json" {
            self = .document("/openapi.json")
        } else if path == "/" {
            self = .control("/page")
        } else if let rest = path.below("/sandbox") {
            self = .control(rest)
        } else if let rest = path.below("/host"), let (_, storage) = Self.behindHost(rest) {
            self = .storage(storage, RequestTarget.components(of: storage[...]))
        } else if let rest = path.below(SandboxService.basePath + "/storage") {
            self = .storage(rest, RequestTarget.components(of: rest[...]))
        } else if let rest = path.below(SandboxService.basePath) {
            self = .service(rest)
        } else {
            self = .unknown(path)
        }
    }

    /// The path as logs and fault rules name it.
    var path: String {
        switch self {
        case .service(let path), .document(let path), .unknown(let path): path
        case .storage(let path, _): "/storage" + path
        case .control(let path): "/sandbox" + path
        }
    }

    /// The engine and the storage path of `/ENGINE/api/v3/storage/...`.
    private static func behindHost(_ rest: String) -> (engine: Substring, path: String)? {
        guard let slash = rest.dropFirst().firstIndex(of: "/"),
            let path = String(rest[slash...]).below(SandboxService.basePath + "/storage")
        else { return nil }
        return (rest[rest.index(after: rest.startIndex)..<slash], path)
    }
}

extension String {
    /// What follows a prefix of whole components.
    fileprivate func below(_ prefix: String) -> String? {
        guard hasPrefix(prefix) else { return nil }
        let rest = String(dropFirst(prefix.count))
        return rest.isEmpty || rest.hasPrefix("/") ? rest : nil
    }
}
