import AmbraSDK
import AmbraTransport
import HTTPTypes
import Testing

@Suite("the id of a study to download")
struct DownloadIdentityTests {
    @Test(
        "a Study Instance UID in place of the id is told apart before anything is sent",
        arguments: ["1.2.840.1", "2.25.7"])
    func uid(text: String) async throws {
        let transport = StubTransport { request, _ in
            Issue.record("sent \(request.path ?? "")")
            return StubTransport.json(#"{"status":"OK"}"#)
        }
        let ambra = try AsyncAmbra(
            url: "https://service.example", credentials: .password(username: "u", password: "p"), transport: transport)
        let error = try await #require(throws: AmbraError.self) {
            try await ambra.download(studyUUID: text, to: "/nonexistent")
        }
        guard case .invalidArgument = error else {
            Issue.record("\(error)")
            return
        }
        #expect("\(error)".contains("Study Instance UID") && "\(error)".contains("uuid"))
    }
}
