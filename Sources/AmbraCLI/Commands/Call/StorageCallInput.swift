#if Tools
import AmbraCatalogue
import AmbraSDK
import AmbraTransport
import Foundation

/// The parameters of a storage call, checked and made into a request.
struct StorageCallInput: Sendable {
    let call: CatalogueStorageCall
    /// The host that was named; otherwise the namespace's is asked for.
    let engine: String?
    private let values: [String: String]
    private let files: [String: String]

    static let engineName = "engine"

    /// - Throws: ``ExitStatus/badInput`` for what the call does not take, what it lacks, and values of another type.
    init(_ call: CatalogueStorageCall, _ arguments: [CallArgument]) throws(CommandFailure) {
        self.call = call
        try Self.checkNames(call, arguments.map(\.name))
        var values: [String: String] = [:]
        var files: [String: String] = [:]
        for argument in arguments {
            if Self.isFile(argument.name, of: call) {
                guard case .file(let path) = argument.source else {
                    throw Self.failure(call, "\(argument.name) is a file; write \(argument.name)=@file")
                }
                files[argument.name] = path
                continue
            }
            let text = try ValueFiles().value(of: argument)
            let parameter = call.given.first { $0.name == argument.name }
            values[argument.name] =
                try parameter.map { parameter throws(CommandFailure) in
                    try ValueCheck(place: call.path).value(text, of: parameter)
                } ?? text
        }
        engine = values.removeValue(forKey: Self.engineName)
        self.values = values
        self.files = files
        if engine == nil, values["namespace"] == nil {
            throw Self.failure(call, "give engine=host, or a namespace whose engine can be asked for")
        }
    }

    private static func isFile(_ name: String, of call: CatalogueStorageCall) -> Bool {
        if name == CatalogueStorageCall.bodyName { return call.body == .bytes }
        return call.parts?.contains { $0.name == name && $0.type == .file } ?? false
    }

    private static func checkNames(_ call: CatalogueStorageCall, _ names: [String]) throws(CommandFailure) {
        let body = call.takesBody ? [CatalogueStorageCall.bodyName] : []
        let known = call.given.map(\.name) + body + [engineName]
        var seen: Set<String> = []
        for name in names {
            guard seen.insert(name).inserted else { throw failure(call, "\(name) is given twice") }
            guard !known.contains(name) else { continue }
            throw CommandFailure(
                .badInput,
                Suggestion.unknown(
                    "parameter", name, of: call.path, among: known,
                    otherwise: "it takes \(known.sorted().joined(separator: ", "))"))
        }
        let missing =
            call.given.filter(\.isRequired).map(\.name).filter { !seen.contains($0) }
            + body.filter { !seen.contains($0) }
        guard missing.isEmpty else { throw failure(call, "missing: \(missing.joined(separator: "; "))") }
    }

    private static func failure(_ call: CatalogueStorageCall, _ message: String) -> CommandFailure {
        CommandFailure(.badInput, "\(call.path): \(message)")
    }

    /// The storage namespace among the values.
    var namespace: String? { values["namespace"] }

    /// What was given but for files, in the order of the call.
    var form: [(name: String, value: String)] {
        call.given.compactMap { parameter in values[parameter.name].map { (parameter.name, $0) } }
    }

    // MARK: - The request

    func request() throws(CommandFailure) -> StorageRequest {
        var request = StorageRequest(
            method: call.method, call.path, arguments: call.pathParameters.map { values[$0.name] ?? "" },
            repeats: call.repeatable == true ? .safe : .unsafe, hasHead: call.head == true)
        for parameter in call.queryParameters { request.append(parameter.name, values[parameter.name]) }
        for header in call.headers { request.header(header.name, values[header.name]) }
        try fill(&request)
        return request
    }

    private func fill(_ request: inout StorageRequest) throws(CommandFailure) {
        let name = CatalogueStorageCall.bodyName
        switch call.body {
        case .none: break
        case .bytes: request.body = try content(name)
        case .list: request.send(list: (values[name] ?? "").split(separator: ",").map(String.init))
        case .json:
            do {
                request.send(json: try JSONValue(jsonText: values[name] ?? ""))
            } catch {
                throw Self.failure(call, "\(name): \(error)")
            }
        case .form:
            for part in call.parts ?? [] {
                guard part.type == .file else {
                    request.form.append(part.name, values[part.name])
                    continue
                }
                guard let path = files[part.name] else { continue }
                let file = StorageFile(
                    name: URL(filePath: path).lastPathComponent, content: try content(part.name))
                request.form.append(part.name, file)
                for header in call.headers where header.lengthOf == part.name {
                    request.header(header.name, lengthOf: file)
                }
            }
        }
    }

    private func content(_ name: String) throws(CommandFailure) -> HTTPRequestBody {
        guard let path = files[name] else { return .none }
        return try GivenFile(path: path, name: "\(name)=@\(path)").content()
    }
}
#endif
