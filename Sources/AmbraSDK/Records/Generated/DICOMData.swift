// Written by `make generate` from Generator/Spec/service/dicomdata.yaml. Do not edit.

public import struct Foundation.Date

/// DICOM data of an instance.
public struct DICOMData: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "dicomdata" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the DICOM data.
    public var uuid: String? { json.string("uuid") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Series Instance UID.
    public var seriesUID: String? { json.string("series_uid") }

    /// SOP Instance UID.
    public var instanceUID: String? { json.string("instance_uid") }

    /// DICOM tags and their values.
    public var dicomTags: JSONValue? { json.value("dicom_tags") }

    /// Custom fields of the DICOM data.
    public var customfields: JSONValue? { json.value("customfields") }

    /// Id of the PHI namespace.
    public var phiNamespace: String? { json.string("phi_namespace") }

    /// Id of the storage namespace.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `series_uid`
        public var seriesUID: Field<String> { Field("series_uid") }

        /// `instance_uid`
        public var instanceUID: Field<String> { Field("instance_uid") }

        /// `dicom_tags`
        public var dicomTags: Field<JSONValue> { Field("dicom_tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `phi_namespace`
        public var phiNamespace: Field<String> { Field("phi_namespace") }

        /// `storage_namespace`
        public var storageNamespace: Field<String> { Field("storage_namespace") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
