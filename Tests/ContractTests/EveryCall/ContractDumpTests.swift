import AmbraCatalogue
import AmbraSDK
import AmbraSandbox
import Foundation
import HTTPTypes
import Testing

@Suite("contract dump")
struct ContractDumpTests {
    private static let output = setting("CONTRACT_DUMP_OUT")
    private static let input = setting("CONTRACT_DUMP_ARGS")

    private static func setting(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    @Test("every call sends each of its arguments under its wire name, and the session where it belongs")
    func everyCall() async throws {
        let dump = try ContractDump()
        #expect(CallCase.all.count >= 440)
        for call in CallCase.all {
            for arguments in [call.allArguments, call.requiredArguments] {
                let sent = try await dump.request(
                    ContractDump.Line(namespace: call.call.namespace, method: call.method, arguments: arguments))
                #expect(sent.method == "POST")
                #expect(sent.path == "/api/v3" + call.call.path)
                var expected = call.wireFields(arguments)
                if call.sendsSession(with: arguments) { expected["sid"] = ContractDump.session }
                if call.call.isPaged { expected.merge(["page.rows": "100", "page.number": "1"]) { $1 } }
                #expect(sent.form.count == expected.count, "\(call.call.path): a field is sent twice")
                let fields = Dictionary(sent.form.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
                #expect(fields == expected, "\(call.call.path)")
            }
        }
    }

    @Test("every call of storage sends each of its arguments, and the session in its query")
    func everyStorageCall() async throws {
        let dump = try ContractDump()
        #expect(StorageCase.all.count == 44)
        for storage in StorageCase.all {
            let call = storage.call
            let sent = try await dump.request(
                ContractDump.Line(
                    namespace: call.namespace, method: call.call, arguments: storage.allArguments, isStorage: true))
            #expect(sent.method == call.method, "\(call.path)")
            let parts = sent.path.split(separator: "?", maxSplits: 1)
            #expect(parts[0].split(separator: "/").count == call.path.split(separator: "/").count + 3)
            let query =
                parts.dropFirst().first?.split(separator: "&").compactMap { $0.split(separator: "=").first } ?? []
            #expect(query.map(String.init) == ["sid"] + call.queryParameters.map(\.name), "\(call.path)")
            for header in call.headers {
                #expect(sent.headers.contains { $0.name.rawName == header.name }, "\(call.path): \(header.name)")
            }
            #expect(sent.body.isEmpty == (call.body == .none), "\(call.path)")
        }
    }

    @Test("arguments of the wrong type, unknown arguments and unknown calls are named")
    func mistakes() async throws {
        let dump = try ContractDump()
        for (line, message) in [
            (#"{"namespace":"Study","method":"frobnicate"}"#, "Study.frobnicate: there is no such call"),
            (#"{"namespace":"Study","method":"get","arguments":{"colour":"red"}}"#, "there is no argument colour"),
            (#"{"namespace":"Study","method":"set","arguments":{"uuid":{}}}"#, "uuid: takes a string"),
            (#"{"namespace":"Tag","method":"add","arguments":{}}"#, "is required"),
        ] {
            let error = await #expect(throws: (any Error).self) {
                for line in try ContractDump.lines(of: line) { _ = try await dump.record(line) }
            }
            #expect(error.map { "\($0)".contains(message) } == true, "\(line)")
        }
    }

    @Test("writes the file that `make contract-dump` asks for", .enabled(if: output != nil))
    func write() async throws {
        guard let output = Self.output else { return }
        var lines = ContractDump.catalogue
        if let input = Self.input { lines = try ContractDump.lines(of: String(contentsOfFile: input, encoding: .utf8)) }
        let dump = try ContractDump()
        var text = ""
        for line in lines {
            do {
                text += try await dump.record(line) + "\n"
            } catch {
                Issue.record("\(error)")
            }
        }
        try text.write(toFile: output, atomically: true, encoding: .utf8)
    }
}

extension CallCase {
    /// Whether the wire's rules put the session into the form.
    func sendsSession(with arguments: JSONObject) -> Bool {
        switch call.session {
        case .none: return false
        case .required, .optional: return true
        case .alternative:
            let given = Set(call.parameters.filter { arguments[$0.python] != nil }.map(\.name))
            return !call.credentials.contains { $0.allSatisfy(given.contains) }
        }
    }
}
