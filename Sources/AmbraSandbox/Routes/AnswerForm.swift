import AmbraCatalogue
import Foundation

/// The answers that are no JSON objects, made of the fields that their calls give.
enum AnswerForm {
    /// The answer of a call that gives a file, a style sheet, a dictionary or a redirect; nil for a JSON object.
    ///
    /// - Throws: 500 when the file cannot be made.
    static func response(
        of call: CatalogueCall, _ fields: [String: JSON], _ context: CallContext
    ) throws(Refusal) -> SandboxResponse? {
        switch call.response {
        case .json: return nil
        case .pdf: return nil
        case .css: return .text(fields["css"]?.string ?? "", type: "text/css; charset=utf-8")
        case .i18next: return .json(.object(fields))
        case .redirect:
            var response = SandboxResponse.empty(status: 302)
            response.headers["location"] = fields["location"]?.string ?? SandboxService.basePath
            return response
        case .zip:
            let type = "application/zip; charset=ISO-8859-1"
            guard let name = fields["name"]?.string, let text = fields["text"]?.string else {
                let stored = fields["zip"]?.string ?? ""
                // Published clients send bytes as they are in place of the Base64 that is documented.
                let bytes = Data(base64Encoded: stored).map(Array.init) ?? Array(stored.utf8)
                return SandboxResponse(status: 200, headers: ["content-type": type], body: .bytes(bytes))
            }
            do {
                let archive = try archive(name, text, context)
                return SandboxResponse(status: 200, headers: ["content-type": type], body: .blob(archive))
            } catch {
                throw Refusal("REPORT_FAILED", status: 500)
            }
        }
    }

    /// A zip of one file.
    private static func archive(_ name: String, _ text: String, _ context: CallContext) throws -> Blob {
        let blobStore = context.service.blobStore
        let content = BlobSink(blobStore)
        try content.append(Array(text.utf8))
        var zip = ZipWriter(into: BlobSink(blobStore), modified: context.service.configuration.now())
        try zip.add(name, try content.finish())
        return try zip.finish()
    }
}
