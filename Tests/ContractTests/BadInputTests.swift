import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("bad input and bad weather")
struct BadInputTests {
    private func error(_ body: () async throws -> Void) async -> AmbraError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? AmbraError
        }
    }

    @Test("a folder that is not there is named")
    func noFolder() async throws {
        try await withSandbox { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let error = await error { _ = try await client.upload(["/no/such/folder"]) }
            #expect(error?.description == "/no/such/folder: no such file or folder")
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("a folder without DICOM is named, and nothing is sent")
    func noDICOM() async throws {
        try await withSandbox { sandbox in
            let folder = try TemporaryFolder()
            try Data("hello".utf8).write(to: folder.url.appending(path: "a.txt"))
            let client = try AsyncAmbra.of(sandbox)
            let error = await error { _ = try await client.upload([folder.url.path]) }
            #expect(error?.description == "\(folder.url.path): holds no DICOM image (1 other file)")
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("a wrong password is an authentication error")
    func wrongPassword() async throws {
        try await withSandbox { sandbox in
            let client = try AsyncAmbra.of(sandbox, password: "wrong")
            let error = await error { _ = try await client.session.user().send() }
            guard case .authentication(let reason) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(reason.reason == .invalidCredentials)
        }
    }

    @Test("missing parameters are named before anything is sent")
    func missingParameters() async throws {
        try await withSandbox { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let error = await error { _ = try await client.study.get().send() }
            guard case .invalidArgument(let argument) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(argument.message.hasPrefix("/study/get: give uuid"))
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("a server that is not there is a transport error that names the host")
    func unreachable() async throws {
        let client = try AsyncAmbra(
            url: "http://127.0.0.1:1", credentials: .session(id: "s"),
            configuration: {
                var it = AmbraConfiguration(); it.serviceRetries = .never; return it
            }())
        let error = await error { _ = try await client.session.user().send() }
        guard case .transport(let failure) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(failure.transport?.kind == .connectFailed)
        #expect(failure.description.contains("127.0.0.1:1"))
    }

    @Test("500 and HTML where JSON belongs are told apart")
    func serverTrouble() async throws {
        try await withSandbox { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            try await client.logIn()
            sandbox.faults.add(.status(500), path: "/session/user")
            let first = await error { _ = try await client.session.user().send() }
            #expect(first?.description == "/session/user: failed (HTTP 500)")
            sandbox.faults.add(.htmlPage(status: 200), path: "/session/user")
            let second = await error { _ = try await client.session.user().send() }
            guard case .decoding(let failure) = second else {
                return #expect(Bool(false), "\(String(describing: second))")
            }
            #expect(failure.message.contains("HTML"))
        }
    }
}
