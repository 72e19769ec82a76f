// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A study as the service knows it.
public struct Study: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study.
    public var uuid: String? { json.string("uuid") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Patient ID. Deprecated: Use the patient.
    public var patientID: String? { json.string("patientid") }

    /// Whether storage has not reported the study yet.
    public var phantom: Bool? { json.flag("phantom") }

    /// Number of images.
    public var imageCount: Int? { json.integer("image_count") }

    /// Weight in kilograms.
    public var weight: Double? { json.number("weight") }

    /// Day of the study.
    public var studyDate: Date? { json.date("study_date") }

    /// When the study was added.
    public var created: Date? { json.dateTime("created") }

    /// Modalities of the series.
    public var modalities: [String]? { json.list("modalities") }

    /// Whatever else is known.
    public var extra: JSONValue? { json.value("extra") }

    /// State of the study.
    public var status: Status? { json.choice("status", as: Status.self) }

    /// Tags of the study.
    public var tags: [TagRecord]? { json.records("tags", as: TagRecord.self) }

    /// The series.
    public var series: [Series]? { json.records("series", as: Series.self) }

    /// Anything.
    public var `default`: OpenRecord? { json.record("default", as: OpenRecord.self) }

    /// A value of `status`.
    public struct Status: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `READY`
        public static let ready = Self(rawValue: "READY")

        /// `DELETED`
        public static let deleted = Self(rawValue: "DELETED")
    }

    /// An entry of `series`.
    public struct Series: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Series Instance UID.
        public var seriesUID: String? { json.string("series_uid") }

        /// The images of the series.
        public var images: [Image]? { json.records("images", as: Image.self) }

        /// An entry of `images`.
        public struct Image: Record {
            /// All fields as they arrived.
            public var json: JSONObject

            /// Wraps an object.
            public init(json: JSONObject) { self.json = json }

            /// SOP Instance UID.
            public var id: String? { json.string("id") }
        }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `phantom`
        public var phantom: Field<Bool> { Field("phantom") }

        /// `image_count`
        public var imageCount: Field<Int> { Field("image_count") }

        /// `weight`
        public var weight: Field<Double> { Field("weight") }

        /// `study_date`
        public var studyDate: Field<Date> { Field("study_date") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `modalities`
        public var modalities: Field<String> { Field("modalities") }

        /// `extra`
        public var extra: Field<JSONValue> { Field("extra") }

        /// `status`
        public var status: Field<Status> { Field("status") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `series`
        public var series: Field<JSONValue> { Field("series") }

        /// `default`
        public var `default`: Field<JSONValue> { Field("default") }
    }
}
