// Written by `make generate` from Generator/Spec/service/hl7.yaml. Do not edit.

/// The answer of `/hl7/add`.
public struct HL7AddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// HL7 acknowledgment.
    public var ack: String? { json.string("ack") }

    /// Id of the message.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/hl7/study/report`.
public struct HL7StudyReportResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Report as plain text.
    public var text: String? { json.string("text") }
}

/// The answer of `/hl7/parse/fields`.
public struct HL7ParseFieldsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// JSON array of fields and their values.
    public var fields: JSONValue? { json.value("fields") }
}

/// The answer of `/hl7/template/list`.
public struct HL7TemplateListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Templates, as `/hl7/template/get` returns them.
    public var templates: [HL7Template]? { json.records("templates", as: HL7Template.self) }
}

/// The answer of `/hl7/template/add`.
public struct HL7TemplateAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the template.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/hl7/template/render`.
public struct HL7TemplateRenderResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// HL7 message.
    public var message: String? { json.string("message") }
}

/// The answer of `/hl7/transform/add`.
public struct HL7TransformAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the transform.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/hl7/transform/test`.
public struct HL7TransformTestResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Transformed HL7 message.
    public var hl7: String? { json.string("hl7") }
}
