#if Tools
import Testing

@testable import AmbraSandbox

@Suite("malformed forms", .timeLimit(.minutes(10)))
struct MalformedFormTests {
    struct Form: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var type = "multipart/form-data; boundary=b-1"
        var body: [UInt8]
    }

    private static let disposition = "Content-Disposition: form-data; name=\"data\"; filename=\"a.pdf\"\r\n"

    private static func part(_ head: String = disposition, _ content: String = "%PDF-1.4") -> String {
        "--b-1\r\n\(head)\r\n\(content)\r\n"
    }

    private static func form(_ name: String, type: String? = nil, _ text: String) -> Form {
        var form = Form(testDescription: name, body: Array(text.utf8))
        if let type { form.type = type }
        return form
    }

    private static let whole = part() + "--b-1--\r\n"

    static let forms: [Form] = [
        form("no boundary in the header", type: "multipart/form-data", whole),
        form("an empty boundary", type: "multipart/form-data; boundary=", whole),
        form("a boundary too long", type: "multipart/form-data; boundary=" + String(repeating: "b", count: 71), whole),
        form("another boundary than in the header", type: "multipart/form-data; boundary=b-2", whole),
        form("another type", type: "multipart/mixed; boundary=b-1", whole),
        form("nothing", ""),
        form("a boundary alone", "--b-1"),
        form("a boundary that goes on", "--b-1x\r\n\(disposition)\r\nx\r\n--b-1--\r\n"),
        form("no final boundary", part()),
        form("the end without a part", "--b-1--\r\n"),
        form("a part header without its end", "--b-1\r\n\(disposition)"),
        form(
            "a huge part header",
            part("X-a: " + String(repeating: "b", count: 200_000) + "\r\n" + disposition)
                + "--b-1--\r\n"),
        form(
            "thousands of part header fields",
            part(String(repeating: "X-a: b\r\n", count: 5000) + disposition)
                + "--b-1--\r\n"),
        form(
            "thousands of parts",
            String(repeating: part("Content-Disposition: form-data; name=x\r\n", "y"), count: 5000)
                + whole),
        form("a part without a header", part("") + "--b-1--\r\n"),
        form("a part without a name", part("Content-Disposition: form-data; filename=\"a.pdf\"\r\n") + "--b-1--\r\n"),
        form(
            "a nested form",
            part(
                "Content-Disposition: form-data; name=\"files\"\r\nContent-Type: multipart/mixed; boundary=b-2\r\n",
                "--b-2\r\n\(disposition)\r\n%PDF-1.4\r\n--b-2--") + "--b-1--\r\n"),
        Form(
            testDescription: "a name that is not UTF-8",
            body: Array("--b-1\r\nContent-Disposition: form-data; name=\"da".utf8) + [0xFF, 0xC0, 0x00]
                + Array("ta\"\r\n\r\nx\r\n--b-1--\r\n".utf8)),
    ]

    @Test("are refused with 400 in process and over HTTP, and nothing of them is kept", arguments: forms)
    func refused(form: Form) async throws {
        try await withSandbox { sandbox in
            let client = try await InProcessClient.loggedIn(to: sandbox.service)
            _ = await client.upload(ImageBytes.image())
            let study = "/study/\(sandbox.namespaceID)/1.2.3"
            let inProcess = await client.storage(
                "POST", study + "/attachment", headers: ["Content-Type": form.type], body: .bytes(form.body))
            #expect(inProcess.status == 400)
            let raw = try RawClient(port: sandbox.port)
            try await raw.send(
                "POST /api/v3/storage\(study)/attachment?sid=\(client.sid ?? "") HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + "Content-Type: \(form.type)\r\nContent-Length: \(form.body.count)\r\n\r\n")
            try await raw.send(form.body)
            #expect(try await raw.read(upTo: "\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
            #expect(try await client.storage("GET", study + "/count").json["attachments"] != 1)
            while sandbox.service.bodyBudget.used > 0 { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    @Test(
        "a file name leads nowhere, whatever it says",
        arguments: [
            "../../etc/passwd", "..\\..\\passwd", "/etc/passwd", "C:\\passwd", "....//passwd", "a/../passwd",
            "\u{1}passwd", "..passwd",
        ])
    func names(name: String) async throws {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(ImageBytes.image())
        let study = "/study/\(client.service.namespaceID)/1.2.3"
        let body = Self.part("Content-Disposition: form-data; name=\"data\"; filename=\"\(name)\"\r\n") + "--b-1--\r\n"
        let answer = await client.storage(
            "POST", study + "/attachment", headers: ["Content-Type": "multipart/form-data; boundary=b-1"],
            body: .bytes(Array(body.utf8)))
        #expect(answer.status == 202)
        let row = try #require(try await client.storage("GET", study + "/schema").json["attachments"]?.array?.first)
        #expect(row["filename"] == "passwd")
    }
}
#endif
