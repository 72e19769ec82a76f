import AmbraCatalogue
import AmbraSDK
import AmbraSandbox
import Foundation
import HTTPTypes

/// Writes each call as the SDK sends it, for comparison with other clients: `make contract-dump`.
struct ContractDump {
    /// One call to be made.
    struct Line {
        let namespace: String
        let method: String
        let arguments: JSONObject
        /// Whether it is a call of storage.
        var isStorage = false
    }

    /// An engine that the client may trust.
    private static let engine = "engine.service.invalid"

    /// The session that the client holds while it is recorded; it opens nothing.
    static let session = "contract-dump-session"

    private let transport = CapturingTransport()
    private let ambra: AsyncAmbra

    init() throws {
        let configuration = AmbraConfiguration.testing
        ambra = try AsyncAmbra(
            url: "https://service.invalid/api/v3", credentials: .session(id: Self.session),
            configuration: configuration, transport: transport)
    }

    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    // MARK: - Calls

    /// Every call of the catalogue with all its parameters.
    static var catalogue: [Line] {
        CallCase.all.map { Line(namespace: $0.call.namespace, method: $0.method, arguments: $0.allArguments) }
            + StorageCase.all.map {
                Line(namespace: $0.call.namespace, method: $0.call.call, arguments: $0.allArguments, isStorage: true)
            }
    }

    /// The calls of a file of JSON lines, each with `namespace`, `method` and `arguments`.
    static func lines(of text: String) throws -> [Line] {
        try text.split(whereSeparator: \.isNewline).enumerated().map { index, line in
            let object = try JSONParser.parse(Array(line.utf8)).object
            guard let object, let namespace = object["namespace"]?.string, let method = object["method"]?.string
            else { throw Mistake(description: "line \(index + 1): give namespace, method and arguments") }
            return Line(
                namespace: namespace, method: method, arguments: object["arguments"]?.object ?? JSONObject(),
                isStorage: object["storage"] == true)
        }
    }

    // MARK: - Recording

    /// The request that a call becomes.
    func request(_ line: Line) async throws -> CapturingTransport.Sent {
        if line.isStorage { return try await storageRequest(line) }
        let place = "\(line.namespace).\(line.method)"
        guard let call = CallCase.all(of: line.namespace).first(where: { $0.method == line.method }) else {
            throw Mistake(description: "\(place): there is no such call")
        }
        let known = Set(call.call.parameters.map(\.python))
        if let unknown = line.arguments.names.first(where: { !known.contains($0) }) {
            throw Mistake(description: "\(place): there is no argument \(unknown)")
        }
        // A client without a session would not send one where it is optional.
        try await ambra.logIn()
        guard let query = try ambra.query(line.namespace, line.method, Arguments(values: line.arguments)) else {
            throw Mistake(description: "\(place): there is no typed method")
        }
        return try await sent(query, place)
    }

    private func storageRequest(_ line: Line) async throws -> CapturingTransport.Sent {
        let place = "storage \(line.namespace).\(line.method)"
        guard
            let query = try ambra.storage(engine: Self.engine).query(
                line.namespace, line.method, Arguments(values: line.arguments))
        else { throw Mistake(description: "\(place): there is no such call") }
        return try await sent(query, place)
    }

    private func sent(_ query: TypedQuery<Async>, _ place: String) async throws -> CapturingTransport.Sent {
        _ = transport.take()
        do {
            try await query.send()
        } catch {
            // The answer is empty, which not every call takes; what counts is whether the request went out.
            guard let sent = transport.take().first else { throw Mistake(description: "\(place): \(error)") }
            return sent
        }
        guard let sent = transport.take().first else { throw Mistake(description: "\(place): nothing was sent") }
        return sent
    }

    /// A call and its request as one line of JSON.
    func record(_ line: Line) async throws -> String {
        if line.isStorage { return try await storageRecord(line) }
        let sent = try await request(line)
        let form = sent.form.map { JSONValue.array([.string($0.name), .string($0.value)]) }
        let headers = sent.headers.map { ($0.name.rawName, JSONValue.string($0.value)) }
        let http: JSONValue = [
            "method": .string(sent.method), "path": .string(sent.path), "form": .array(form),
            "headers": .object(JSONObject(headers.map { JSONObject.Member(name: $0.0, value: $0.1) })),
        ]
        let path = CallCase.all(of: line.namespace).first { $0.method == line.method }?.call.path ?? ""
        let record: JSONValue = [
            "namespace": .string(line.namespace), "method": .string(line.method), "path": .string(path),
            "arguments": .object(line.arguments), "http": http,
        ]
        return record.jsonText
    }

    private func storageRecord(_ line: Line) async throws -> String {
        let sent = try await request(line)
        let headers = sent.headers.map { ($0.name.rawName, JSONValue.string($0.value)) }
        let http: JSONValue = [
            "method": .string(sent.method), "target": .string(sent.path),
            "headers": .object(JSONObject(headers.map { JSONObject.Member(name: $0.0, value: $0.1) })),
            "body": .string(Data(sent.body).base64EncodedString()),
        ]
        let record: JSONValue = [
            "storage": true, "namespace": .string(line.namespace), "method": .string(line.method),
            "arguments": .object(line.arguments), "http": http,
        ]
        return record.jsonText
    }
}
