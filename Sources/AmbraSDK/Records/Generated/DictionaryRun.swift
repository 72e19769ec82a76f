// Written by `make generate` from Generator/Spec/service/dictionary.yaml. Do not edit.

public import struct Foundation.Date

/// A run of a dictionary on an object.
public struct DictionaryRun: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "dictionary_run" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the dictionary run.
    public var uuid: String? { json.string("uuid") }

    /// Seconds of delay, no longer used.
    public var delay: Int? { json.integer("delay") }

    /// Id of the attachment of the dictionary.
    public var dictionaryAttachID: String? { json.string("dictionary_attach_id") }

    /// Primary key of the object.
    public var objectID: Int? { json.integer("object_id") }

    /// Whether the run succeeded.
    public var succeeded: Bool? { json.flag("succeeded") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `delay`
        public var delay: Field<Int> { Field("delay") }

        /// `dictionary_attach_id`
        public var dictionaryAttachID: Field<String> { Field("dictionary_attach_id") }

        /// `object_id`
        public var objectID: Field<Int> { Field("object_id") }

        /// `succeeded`
        public var succeeded: Field<Bool> { Field("succeeded") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
