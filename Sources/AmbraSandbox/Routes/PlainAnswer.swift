import AmbraCatalogue

/// The answer of a call that is checked but not modelled: what the catalogue declares, empty.
enum PlainAnswer {
    static func response(
        to call: CatalogueCall,
        _ parameters: Parameters,
        _ selection: FieldSelection
    ) throws(Refusal) -> SandboxResponse {
        switch call.response {
        case .redirect:
            var response = SandboxResponse.empty(status: 302)
            response.headers["location"] = SandboxService.basePath + call.path
            return response
        case .pdf, .zip: throw Refusal("NOT_FOUND", status: 404)
        case .css: return .text("", type: "text/css; charset=utf-8")
        case .i18next: return .json(.object([:]))
        case .json: return .json(.object(try fields(of: call, parameters, selection)))
        }
    }

    private static func fields(
        of call: CatalogueCall,
        _ parameters: Parameters,
        _ selection: FieldSelection
    ) throws(Refusal) -> [String: JSON] {
        var fields: [String: JSON] = [:]
        for field in call.returns { fields[field.name] = field.type == .array ? .array([]) : .null }
        if call.isPaged {
            fields.merge(try Page(parameters).answer(call.rows ?? "rows", [])) { $1 }
        }
        fields = selection.apply(fields, object: nil, rows: call.rows)
        fields["status"] = .string("OK")
        return fields
    }
}
