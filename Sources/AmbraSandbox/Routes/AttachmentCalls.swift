import Foundation

/// Reports and other files beside the images.
enum AttachmentCalls {
    static let handlers: [String: StorageHandler] = [
        "Attachment.add": add, "Attachment.get": get, "Attachment.get_named": get, "Attachment.latest": latest,
        "Attachment.latest_named": latest, "Attachment.delete": delete, "Attachment.image": image,
    ]

    @Sendable private static func add(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        guard !call.flag("wrap_html_as_pdf") else {
            throw .notAcceptable("the sandbox makes no PDF of HTML; leave wrap_html_as_pdf out")
        }
        let part = try await FormFile(call, field: "data", missing: .badRequest("the form has to have a part data"))
        let attachment = ImageStore.Attachment(
            id: Identifier.new(), version: ImageStore.newHash(), filename: part.filename ?? "attachment",
            contentType: part.contentType ?? "application/octet-stream", blob: part.blob, stored: call.now)
        try attachment.blob.kept()
        let (key, now) = (call.key, call.now)
        let isKnown = await call.perform { model in
            guard model.imageStore[key] != nil || model.holdsRecord(of: key) else { return false }
            model.change(key, at: now) { $0.add(attachment, to: key, at: now) }
            model.announceEdit(of: key)
            return true
        }
        guard isKnown else { throw .studyNotFound(key.studyUID) }
        if call.flag("wrap_images") || call.flag("synchronous_wrap") {
            try await WrapCalls.wrap(attachment, call, isStatic: call.flag("static_ids"))
        }
        await call.finishJob()
        var response = SandboxResponse.json(attachment.row, status: 202)
        if call.flag("return_html") { response.headers["content-type"] = "text/html; charset=utf-8" }
        return response
    }

    @Sendable private static func get(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        content(of: try await attachment(call))
    }

    @Sendable private static func latest(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        guard let last = try await call.study().attachments.last else { throw .attachmentNotFound("latest") }
        return content(of: last)
    }

    @Sendable private static func delete(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let attachment = try await attachment(call)
        let (key, now) = (call.key, call.now)
        await call.perform { model in
            model.change(key, at: now) {
                $0.removeAttachment(attachment.id, attachment.version, of: key, at: now)
            }
            model.announceEdit(of: key)
        }
        await call.finishJob()
        return .empty(status: 202)
    }

    /// Makes a DICOM object of an attachment, in a series of its own.
    @Sendable private static func image(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let attachment = try await attachment(call)
        let made = try await WrapCalls.wrap(attachment, call, isStatic: call.flag("static_ids"))
        return .json(made, status: 202)
    }

    private static func attachment(_ call: StorageCall) async throws(StorageRefusal) -> ImageStore.Attachment {
        let (id, version) = (call.path["attachment_id"] ?? "", call.path["version"] ?? "")
        guard let found = try await call.study().attachment(id, version) else { throw .attachmentNotFound(id) }
        return found
    }

    private static func content(of attachment: ImageStore.Attachment) -> SandboxResponse {
        let name = attachment.filename.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "attachment"
        let headers = [
            "content-type": attachment.contentType,
            "content-disposition": "attachment; filename*=UTF-8''\(name)",
        ]
        return SandboxResponse(status: 200, headers: headers, body: .blob(attachment.blob))
    }
}

/// The file of a form of several parts.
struct FormFile: Sendable {
    var blob: Blob
    var filename: String?
    var contentType: String?
    /// The other parts, as text.
    var fields: [String: String] = [:]

    /// Reads the body of a call.
    ///
    /// - Parameter missing: What is said when the form has no such part.
    init(_ call: StorageCall, field: String, limit: Int? = nil, missing: StorageRefusal) async throws(StorageRefusal) {
        let body = try await call.blob(limit: limit)
        do {
            let form = try MultipartForm(body, contentType: call.context.request.headers["content-type"])
            guard let part = form.part(named: field) else { throw missing }
            filename = part.filename
            contentType = part.contentType.map { String($0.filter { $0.isASCII && !$0.isNewline }.prefix(100)) }
            blob = try body.part(part.range, in: call.service.blobStore)
            for other in form.parts where other.name != field && other.range.count <= 1 << 20 {
                fields[other.name] = String(decoding: try body.read(other.range), as: UTF8.self)
            }
        } catch let refusal as StorageRefusal {
            throw refusal
        } catch let fault as MultipartForm.Fault {
            throw .badRequest(fault.reason)
        } catch {
            throw .notKept
        }
    }
}
