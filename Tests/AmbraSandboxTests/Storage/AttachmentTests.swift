import DICOM
import Testing

@testable import AmbraSandbox

@Suite("attachments and wrapped files")
struct AttachmentTests {
    private static let type = "multipart/form-data; boundary=\"b-1\""
    private let pdf = Array("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".utf8)

    private func form(_ parts: [(name: String, filename: String?, bytes: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        for part in parts {
            let file = part.filename.map { "; filename=\"\($0)\"" } ?? ""
            body += Array("--b-1\r\nContent-Disposition: form-data; name=\"\(part.name)\"\(file)\r\n".utf8)
            body += Array("Content-Type: application/pdf\r\n\r\n".utf8) + part.bytes + Array("\r\n".utf8)
        }
        return body + Array("--b-1--\r\n".utf8)
    }

    private func stored() async throws -> (client: InProcessClient, study: String) {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(ImageBytes.image())
        return (client, "/study/\(client.service.namespaceID)/1.2.3")
    }

    private func attach(_ bytes: [UInt8], _ name: String, to study: String, _ client: InProcessClient) async
        -> SandboxResponse
    {
        await client.storage(
            "POST", study + "/attachment", headers: ["Content-Type": Self.type],
            body: .bytes(form([("data", name, bytes)])))
    }

    @Test("an attachment is posted, named by the schema, read in every form and deleted")
    func cycle() async throws {
        let (client, study) = try await stored()
        // A content that looks like the end of its part, and a name that leads elsewhere.
        let content = Array("--b-1x\r\n--b-".utf8) + pdf
        #expect(await attach(content, "../../letter.pdf", to: study, client).status == 202)
        let schema = try await client.storage("GET", study + "/schema").json
        let row = try #require(schema["attachments"]?.array?.first)
        #expect(row["filename"] == "letter.pdf")
        let (id, version) = (row["id"]?.string ?? "", row["version"]?.string ?? "")
        let base = study + "/attachment/\(id)/version/\(version)"
        for path in [
            base, base + "/letter.pdf", study + "/attachment/latest", study + "/attachment/latest.pdf",
            study + "/attachment/latest/letter.pdf",
        ] {
            let answer = await client.storage("GET", path)
            #expect(answer.status == 200 && answer.headers["content-type"] == "application/pdf")
            #expect(try answer.body.collect() == content)
        }
        #expect(try await client.storage("GET", study + "/count").json["attachments"] == 1)
        let only = try await client.storage("GET", study + "/schema", ["attachments_only": "1"]).json
        #expect(only["series"] == nil && only["attachments"]?.array?.count == 1)
        #expect(await client.storage("DELETE", base).status == 202)
        #expect(try await client.storage("DELETE", base).readableStatus == "ATTACHMENT_NOT_FOUND_EXCEPTION")
        #expect(await client.storage("GET", study + "/attachment/latest").status == 404)
    }

    @Test("a body that is no form, or has no such part, is refused; so is a study that nobody knows")
    func refusals() async throws {
        let (client, study) = try await stored()
        let path = study + "/attachment"
        #expect(await client.storage("POST", path, body: .bytes(pdf)).status == 400)
        let headers = ["Content-Type": Self.type]
        let other = SandboxBody.bytes(form([("other", nil, pdf)]))
        #expect(await client.storage("POST", path, headers: headers, body: other).status == 400)
        let cut = SandboxBody.bytes(form([("data", "a.pdf", pdf)]).dropLast(12))
        #expect(await client.storage("POST", path, headers: headers, body: cut).status == 400)
        let unknown = "/study/\(client.service.namespaceID)/9.9"
        #expect(try await attach(pdf, "a.pdf", to: unknown, client).readableStatus == "STUDY_NOT_FOUND")
    }

    @Test("images go, and attachments stay where that is asked for")
    func keptAttachments() async throws {
        let (client, study) = try await stored()
        _ = await attach(pdf, "a.pdf", to: study, client)
        #expect(await client.storage("DELETE", study, ["keep_attachments": "1"]).status == 202)
        #expect(try await client.storage("GET", study + "/count").json == .object(["images": 0, "attachments": 1]))
        #expect(await client.storage("DELETE", study).status == 202)
        #expect(await client.storage("GET", study + "/count").status == 404)
    }

    @Test("an attachment becomes an object of the study")
    func attachmentImage() async throws {
        let (client, study) = try await stored()
        let row = try await attach(pdf, "a.pdf", to: study, client).json
        let path = study + "/attachment/\(row["id"]?.string ?? "")/version/*/image"
        let made = await client.storage("POST", path, ["static_ids": "1"])
        #expect(made.status == 202)
        #expect(try made.json["study_uid"] == "1.2.3")
        #expect(await client.storage("POST", path, ["static_ids": "1"]).status == 202)
        #expect(try await client.storage("GET", study + "/count").json["images"] == 2)
        let phi = study + "/image/\(try made.json["image_uid"]?.string ?? "")/version/*/phi"
        #expect(try await client.storage("GET", phi).json["(0010,0010)"] == "Doe^Jane")
    }

    @Test("a file is wrapped under the study and with the values of its tags")
    func wrap() async throws {
        let client = try await InProcessClient.loggedIn()
        let path = "/namespace/\(client.service.namespaceID)/wrap"
        let tags = #"{"(0010,0010)":"Roe^Richard","(0020,000D)":"1.9.7"}"#
        let body = form([("file", "a.pdf", pdf), ("tags", nil, Array(tags.utf8))])
        func send(_ size: Int?, _ body: [UInt8]) async -> SandboxResponse {
            var headers = ["Content-Type": Self.type]
            headers["X-File-Size"] = size.map { "\($0)" }
            return await client.storage("POST", path, headers: headers, body: .bytes(body))
        }
        #expect(await send(nil, body).status == 412)
        #expect(await send(pdf.count + 1, body).status == 412)
        #expect(await send(1 << 31, body).status == 413)
        #expect(await send(pdf.count, form([("fill", "a.pdf", pdf)])).status == 404)
        let rendered = await client.storage(
            "POST", path, ["render_wrapped_pdf": "1"], headers: ["X-File-Size": "\(pdf.count)"])
        #expect(rendered.status == 406, "pages are not rendered, and it is not said that they are")
        let stored = await send(pdf.count, body)
        #expect(stored.status == 202)
        #expect(try stored.json["study_uid"] == "1.9.7")
        let image = try stored.json["image_uid"]?.string ?? ""
        let base = "/study/\(client.service.namespaceID)/1.9.7/image/\(image)/version/*"
        #expect(try await client.storage("GET", base + "/phi").json["(0010,0010)"] == "Roe^Richard")
        let file = try DICOMFile.read(ByteSource(try await client.storage("GET", base).body.collect()))
        let document = try #require(file.dataSet[.encapsulatedDocument])
        #expect(try file.dataSet.bytes(of: document).starts(with: pdf))
    }

    @Test("what is no picture and no document is not wrapped")
    func unknownFile() async throws {
        let client = try await InProcessClient.loggedIn()
        let answer = await client.storage(
            "POST", "/namespace/\(client.service.namespaceID)/wrap",
            headers: ["Content-Type": Self.type, "X-File-Size": "5"],
            body: .bytes(form([("file", "a.txt", Array("hello".utf8))])))
        #expect(try answer.readableStatus == "BAD_REQUEST")
    }

    @Test("a semicolon or a quotation mark in the name of a file is part of the name")
    func names() async throws {
        let (client, study) = try await stored()
        for (sent, kept) in [("a;b.pdf", "a;b.pdf"), (#"say \"c;d\".pdf"#, #"say "c;d".pdf"#)] {
            #expect(await attach(pdf, sent, to: study, client).status == 202)
            let schema = try await client.storage("GET", study + "/schema").json
            #expect(schema["attachments"]?.array?.last?["filename"]?.string == kept)
        }
    }
}
