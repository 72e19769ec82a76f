// Written by `make generate` from Generator/Spec/service/radreport.yaml. Do not edit.

/// The answer of `/radreport/add`.
public struct RadReportAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new radreport.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/radreport/template/add`.
public struct RadReportTemplateAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the template.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/radreport/template/set`.
public struct RadReportTemplateSetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the template.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/radreport/template/get/type`.
public struct RadReportTemplateGetTypeResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the template.
    public var uuid: String? { json.string("uuid") }

    /// Type of the radreport.
    public var type: String? { json.string("type") }

    /// Name of the template.
    public var name: String? { json.string("name") }

    /// Body of the template.
    public var body: String? { json.string("body") }

    /// Template preview.
    public var preview: String? { json.string("preview") }

    /// Template options as JSON.
    public var options: JSONValue? { json.value("options") }

    /// Whether the template is active.
    public var active: Bool? { json.flag("active") }
}

/// The answer of `/radreport/template/activate`.
public struct RadReportTemplateActivateResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the template.
    public var uuid: String? { json.string("uuid") }
}
