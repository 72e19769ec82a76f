// Written by `make generate` from Generator/Spec/service/destination.yaml. Do not edit.

/// The answer of `/destination/add`.
public struct DestinationAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the destination.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/destination/search`.
public struct DestinationSearchResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the search.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/destination/search/report`.
public struct DestinationSearchReportResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the report.
    public var reportID: String? { json.string("report_id") }
}
