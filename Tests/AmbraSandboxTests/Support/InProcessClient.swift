import Foundation
import Testing

@testable import AmbraSandbox

/// A client of a sandbox in the same process.
struct InProcessClient {
    let service: SandboxService
    var sid: String?

    init(_ service: SandboxService) { self.service = service }

    /// A client that has logged in.
    static func loggedIn(_ configuration: SandboxConfiguration = SandboxConfiguration()) async throws -> InProcessClient
    {
        try await loggedIn(to: SandboxService(configuration))
    }

    static func loggedIn(to service: SandboxService) async throws -> InProcessClient {
        var client = InProcessClient(service)
        let configuration = service.configuration
        let answer = try await client.call(
            "/session/login",
            ["login": configuration.username, "password": configuration.password]
        )
        client.sid = try #require(answer.json["sid"]?.string)
        return client
    }

    struct Answer {
        var status: Int
        var json: JSON
        var token: String? { json["error_type"]?.string }
        var subtype: JSON? { json["error_subtype"] }
    }

    /// A request to the service with a form.
    func request(_ path: String, _ fields: [String: String] = [:]) -> SandboxRequest {
        var fields = fields
        fields["sid"] = fields["sid"] ?? sid
        return SandboxRequest(
            method: "POST", target: "/api/v3" + path, headers: Self.formHeaders,
            body: .bytes(Array(Self.form(fields).utf8)))
    }

    /// Sends a form to the service.
    func call(
        _ path: String,
        _ fields: [String: String] = [:],
        method: String = "POST",
        authorization: String? = nil
    ) async throws -> Answer {
        var fields = fields
        fields["sid"] = fields["sid"] ?? sid
        let form = Array(Self.form(fields).utf8)
        let target = "/api/v3" + path
        var headers = Self.formHeaders
        headers["Authorization"] = authorization
        let request = SandboxRequest(method: method, target: target, headers: headers, body: .bytes(form))
        let response = await service.respond(to: request, engine: "engine.invalid")
        return Answer(status: response.status, json: try JSON(reading: try response.body.collect()))
    }

    /// Sends a bundle; the sid is the caller's to put in.
    func bundle(_ body: String, authorization: String? = nil) async -> SandboxResponse {
        var headers = ["Content-Type": "application/json"]
        headers["Authorization"] = authorization
        let target = "/api/v3/bundle"
        let bytes = SandboxBody.bytes(Array(body.utf8))
        return await service.respond(to: SandboxRequest(method: "POST", target: target, headers: headers, body: bytes))
    }

    /// The value of an Authorization header with basic credentials.
    static func basic(_ login: String, _ password: String) -> String {
        "Basic " + Data("\(login):\(password)".utf8).base64EncodedString()
    }

    /// Sends a request to storage.
    func storage(
        _ method: String,
        _ path: String,
        _ query: [String: String] = [:],
        headers: [String: String] = [:],
        body: SandboxBody = .bytes([])
    ) async -> SandboxResponse {
        var query = query
        query["sid"] = query["sid"] ?? sid
        let target = "/api/v3/storage" + path + "?" + Self.form(query)
        return await service.respond(to: SandboxRequest(method: method, target: target, headers: headers, body: body))
    }

    /// Uploads an image in one piece.
    func upload(_ image: [UInt8], studyUID: String? = nil, namespace: String? = nil) async -> SandboxResponse {
        let query = studyUID.map { ["study_uid": $0] } ?? [:]
        return await storage("POST", "/namespace/\(namespace ?? service.namespaceID)/image", query, body: .bytes(image))
    }

    /// Adds a study in the account's namespace.
    func addStudy(_ uid: String, _ fields: [String: String] = [:]) async throws -> Answer {
        let triplet = [
            "study_uid": uid, "storage_namespace": service.namespaceID, "phi_namespace": service.namespaceID,
        ]
        return try await call("/study/add", triplet.merging(fields) { $1 })
    }

    static let formHeaders = ["Content-Type": "application/x-www-form-urlencoded"]

    static func form(_ fields: [String: String]) -> String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        return fields.sorted { $0.key < $1.key }.map { name, value in
            [name, value].map { $0.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }.joined(separator: "=")
        }.joined(separator: "&")
    }
}

extension SandboxResponse {
    /// The body as JSON.
    var json: JSON { get throws { try JSON(reading: try body.collect()) } }

    /// The readable status of a refused storage call.
    var readableStatus: String? { get throws { try json["kind"]?["readable_status"]?.string } }
}
