// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// How CDs are labeled.
public struct CDBurnInfo: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "cd_burn_info" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Label templates of a disc with one study.
    public var labelsSingle: [String]? { json.list("labels_single") }

    /// Label templates of a disc with several studies.
    public var labelsMulti: [String]? { json.list("labels_multi") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `labels_single`
        public var labelsSingle: Field<JSONValue> { Field("labels_single") }

        /// `labels_multi`
        public var labelsMulti: Field<JSONValue> { Field("labels_multi") }
    }
}
