// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// Options of the share page.
public struct ShareSettings: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "share_settings" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Selectors of the elements to remove from the share page.
    public var removeElements: [String]? { json.list("removeElements") }

    /// File extensions that the web uploader attaches as reports.
    public var autoAttachFileTypes: [String]? { json.list("autoAttachFileTypes") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `removeElements`
        public var removeElements: Field<JSONValue> { Field("removeElements") }

        /// `autoAttachFileTypes`
        public var autoAttachFileTypes: Field<JSONValue> { Field("autoAttachFileTypes") }
    }
}
