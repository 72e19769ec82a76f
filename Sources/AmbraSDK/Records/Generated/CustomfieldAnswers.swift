// Written by `make generate` from Generator/Spec/service/customfield.yaml. Do not edit.

/// The answer of `/customfield/add`.
public struct CustomfieldAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the custom field.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/customfield/lookup`.
public struct CustomfieldLookupResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the custom field.
    public var uuid: String? { json.string("uuid") }

    /// Kind of object that has the custom field.
    public var object: String? { json.string("object") }

    /// Type of the custom field.
    public var type: String? { json.string("type") }
}

/// The answer of `/customfield/search`.
public struct CustomfieldSearchResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Search results.
    public var results: JSONValue? { json.value("results") }
}

/// The answer of `/customfield/mapping/add`.
public struct CustomfieldMappingAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the mapping rule.
    public var uuid: String? { json.string("uuid") }
}
